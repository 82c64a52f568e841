package io.github.vanban.internal.resolve;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.CalendarValue;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which a text was signed or published. Immutable. */
final class OwnDate {

  /** A page tells its date among its first cells, or among its last. */
  private static final int DATE_CELLS = 14;

  private static final int LAST_CELLS = 12;
  private static final int LONGEST_DATE_CELL = 140;

  /** What may stand beside the date, its labels left out, in a cell that tells a date. */
  private static final int MOST_OTHER_LETTERS = 24;

  private static final Pattern SIGNED_AT = Pattern.compile("^\\p{Lu}[\\p{L} .'-]{1,40}, ?$");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2} ?[:hg] ?\\d{2}(?: ?: ?\\d{2})?|gmt ?[+-]\\d+|\\b[ap]m\\b|\\d+");

  private final Layout layout;
  private final Pattern placeAndDate;
  private final Pattern passed;
  private final Markers markers;
  private final List<FoundDate> dates;

  OwnDate(Layout layout, Lexicon lexicon, List<FoundDate> dates) {
    this.layout = layout;
    markers = lexicon.markers();
    placeAndDate = lexicon.phrases().pattern("document.place-and-date");
    passed = lexicon.phrases().pattern("document.passed");
    this.dates = dates;
  }

  /** The date, or null if the text gives none. */
  @Nullable LocalDate read() {
    int size = layout.size();
    for (int i = 0; i < Math.min(size, 2 * DATE_CELLS); i++) {
      LocalDate signed = signed(i);
      if (signed != null) {
        return signed;
      }
    }
    for (int i = 0; i < Math.min(size, DATE_CELLS); i++) {
      LocalDate date = inDateCell(i);
      if (date != null) {
        return date;
      }
    }
    for (int i = size - 1; i >= Math.max(0, size - LAST_CELLS); i--) {
      LocalDate date = passed(i);
      if (date != null) {
        return date;
      }
    }
    for (int i = size - 1; i >= Math.max(DATE_CELLS, size - LAST_CELLS); i--) {
      LocalDate date = inDateCell(i);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** Whether a cell holds a date and little else. */
  boolean isDateCell(int i) {
    return inDateCell(i) != null;
  }

  /** {@code Luật này được Quốc hội … thông qua ngày …}: the date of a law or resolution. */
  private @Nullable LocalDate passed(int i) {
    if (!passed.matcher(layout.folded(i)).find()) {
      return null;
    }
    LocalDate last = null;
    for (int d = firstFrom(layout.cell(i).start());
        d < dates.size() && dates.get(d).end() <= layout.cell(i).end();
        d++) {
      if (dates.get(d).value() instanceof CalendarValue.Day day) {
        last = day.date();
      }
    }
    return last;
  }

  /**
   * {@code Hà Tĩnh, ngày 12 tháng 3 năm 2021}: where and when a document was signed; the date may
   * run over lines.
   */
  private @Nullable LocalDate signed(int i) {
    Layout.Cell cell = layout.cell(i);
    if (cell.length() > LONGEST_DATE_CELL) {
      return null;
    }
    int d = firstFrom(cell.start());
    if (d >= dates.size() || dates.get(d).start() >= cell.end()) {
      return null;
    }
    FoundDate date = dates.get(d);
    int last = i;
    while (last + 1 < layout.size() && last < i + 2 && layout.cell(last).end() < date.end()) {
      last++;
    }
    int behind = layout.cell(last).end() - date.end();
    String before = layout.view().normal().substring(cell.start(), date.start());
    return behind >= 0
            && behind <= 3
            && SIGNED_AT.matcher(before).find()
            && date.value() instanceof CalendarValue.Day day
        ? day.date()
        : null;
  }

  /** {@code có hiệu lực kể từ⏎ngày 01 tháng 7 năm 2020}: a line in the middle of a sentence. */
  private boolean goesOn(Layout.Cell cell) {
    NormalizedText view = layout.view();
    int before = view.skipSpacesBack(cell.start());
    return before > 0 && markers.endingAt(MarkerGroup.BEFORE_DATE, view.folded(), before) >= 0;
  }

  private @Nullable LocalDate inDateCell(int i) {
    Layout.Cell cell = layout.cell(i);
    if (cell.length() > LONGEST_DATE_CELL || goesOn(cell)) {
      return null;
    }
    String text = layout.view().folded();
    for (int d = firstFrom(cell.start()); d < dates.size(); d++) {
      FoundDate date = dates.get(d);
      if (date.end() > cell.end()) {
        return null;
      }
      if (!(date.value() instanceof CalendarValue.Day day)) {
        continue;
      }
      String upTo = layout.view().normal().substring(cell.start(), date.end());
      if (placeAndDate.matcher(upTo).find() && cell.end() - date.end() < 4) {
        return day.date();
      }
      String rest =
          text.substring(cell.start(), date.start()) + " " + text.substring(date.end(), cell.end());
      return otherLetters(rest) <= MOST_OTHER_LETTERS ? day.date() : null;
    }
    return null;
  }

  /** Letters of what is neither the time of day nor a label such as {@code Cập nhật lúc}. */
  private int otherLetters(String rest) {
    String words = CLOCK.matcher(rest).replaceAll(" ");
    int letters = 0;
    int i = 0;
    while (i < words.length()) {
      if (!Character.isLetter(words.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < words.length() && Character.isLetter(words.charAt(end))) {
        end++;
      }
      int label = markers.startingAt(MarkerGroup.DATE_LABEL, words, i);
      letters += label > 0 ? 0 : end - i;
      i = Math.max(end, label);
    }
    return letters;
  }

  private int firstFrom(int index) {
    return Ordered.firstFrom(dates, FoundDate::start, index);
  }
}
