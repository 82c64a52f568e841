package io.github.vanban.internal.head;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Lexicon;
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

  private static final Pattern SIGNED_AT = Pattern.compile("^\\p{Lu}[\\p{L} .'-]{1,40}, ?$");

  private final Layout layout;
  private final DateCells cells;
  private final Pattern passed;
  private final List<FoundDate> dates;

  OwnDate(Layout layout, Lexicon lexicon, List<FoundDate> dates) {
    this.layout = layout;
    cells = new DateCells(layout, lexicon, dates);
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
      LocalDate date = cells.dateIn(i);
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
      LocalDate date = cells.dateIn(i);
      if (date != null) {
        return date;
      }
    }
    return null;
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

  private int firstFrom(int index) {
    return Ordered.firstFrom(dates, FoundDate::start, index);
  }
}
