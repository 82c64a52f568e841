package io.github.vanban.internal.head;

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

/** The cells of a text that hold a date and little else. Immutable. */
final class DateCells {

  private static final int LONGEST_DATE_CELL = 140;

  /** What may stand beside the date, its labels left out, in a cell that tells a date. */
  private static final int MOST_OTHER_LETTERS = 24;

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2} ?[:hg] ?\\d{2}(?: ?: ?\\d{2})?|gmt ?[+-]\\d+|\\b[ap]m\\b|\\d+");

  private final Layout layout;
  private final Markers markers;
  private final Pattern placeAndDate;
  private final List<FoundDate> dates;

  DateCells(Layout layout, Lexicon lexicon, List<FoundDate> dates) {
    this.layout = layout;
    markers = lexicon.markers();
    placeAndDate = lexicon.phrases().pattern("document.place-and-date");
    this.dates = dates;
  }

  /** Whether a cell holds a date and little else. */
  boolean isDateCell(int i) {
    return dateIn(i) != null;
  }

  /** The day that a cell is there to tell, or null. */
  @Nullable LocalDate dateIn(int i) {
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

  /** {@code có hiệu lực kể từ⏎ngày 01 tháng 7 năm 2020}: a line in the middle of a sentence. */
  private boolean goesOn(Layout.Cell cell) {
    NormalizedText view = layout.view();
    int before = view.skipSpacesBack(cell.start());
    return before > 0 && markers.endingAt(MarkerGroup.BEFORE_DATE, view.folded(), before) >= 0;
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
