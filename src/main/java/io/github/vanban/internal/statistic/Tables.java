package io.github.vanban.internal.statistic;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.statistic.TableRows.Cell;
import io.github.vanban.internal.statistic.TableRows.Row;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change.Direction;
import io.github.vanban.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain tables, their cells parted by pipes or wide gaps: a bare number takes its unit from
 * the row's head or the column's, its label from the row's head, its period from the column's, and
 * is a part of the row that is named as the total.
 */
final class Tables {

  private static final Pattern DECLARED_UNIT =
      Pattern.compile("(?<!\\p{L})(?:đơn vị tính|đvt|đơn vị) ?: ?");

  /** The number of a caption or heading, and what stands before what it counts. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:(?:bảng|biểu|phụ lục)(?: số)? ?\\d{0,3}[.:]? ?|\\(?(?:\\d{1,2}|[ivx]{1,5}|[a-zđ])[.)]+ ?(?:\\d{1,2}\\. ?)?)?"
              + "(?:(?:tổng )?số (?:lượng )?|danh mục |thống kê (?:số )?)?");

  private static final int LONGEST_CAPTION = 160;

  /** {@code Tăng (%)}, {@code Giảm}: the head of a column of changes. */
  private static final Pattern CHANGED =
      Pattern.compile("(?:(?<rise>tăng)|(?<fall>giảm))(?! ?[/,]| (?:và|hoặc)|\\p{L})");

  private final Markers markers;
  private final NormalizedText view;
  private final Hits hits;
  private final List<Figure> figures;
  private final List<FoundDate> dates;
  private final List<Division> divisions = new ArrayList<>();

  Tables(
      Markers markers,
      NormalizedText view,
      Hits hits,
      List<Figure> figures,
      List<FoundDate> dates) {
    this.markers = markers;
    this.view = view;
    this.hits = hits;
    this.figures = figures;
    this.dates = dates;
  }

  /** Gives units, labels, periods and roles to the cells; gives the divisions of the columns. */
  List<Division> read() {
    new TableRows(view, this::hasFigure).tables().forEach(this::finish);
    return divisions;
  }

  private void finish(List<Row> table) {
    if (table.size() < 2) {
      return;
    }
    int columns = table.get(0).cells().size();
    Row header = table.get(0);
    if (hasFigure(header)) {
      return;
    }
    Hit declared = declaredUnit(header);
    List<@Nullable String> columnLabels = columnLabels(header);
    List<Figure[]> cells = new ArrayList<>();
    int totalRow = -1;
    for (int r = 1; r < table.size(); r++) {
      Row row = table.get(r);
      Figure[] found = new Figure[columns];
      // A first cell that is empty is lost where wide gaps part the cells.
      int shift = columns - row.cells().size();
      if (shift == 0 || shift == 1) {
        for (int c = shift; c < columns; c++) {
          Figure figure = figureIn(row.cells().get(c - shift));
          if (figure != null && !isOrdinalColumn(header.cells().get(c))) {
            found[c] = figure;
            describe(figure, row, header, header.cells().get(c), declared);
            figure.label = joined(figure.label, columnLabels.get(c));
          }
        }
        String head = view.folded().substring(head(row).start(), head(row).end());
        if (head.startsWith("tổng") || head.startsWith("cộng") || head.startsWith("toàn tỉnh")) {
          totalRow = cells.size();
        }
      }
      cells.add(found);
    }
    if (totalRow >= 0) {
      total(cells, totalRow, columns);
    }
  }

  /**
   * What the heads of columns say beside units and periods; none where only one says something,
   * since then it holds for the whole table.
   */
  private List<@Nullable String> columnLabels(Row header) {
    List<@Nullable String> labels = new ArrayList<>();
    int telling = 0;
    Cell rowHead = head(header);
    for (Cell cell : header.cells()) {
      boolean counts = !cell.equals(rowHead) && !isOrdinalColumn(cell) && period(cell) == null;
      String label = counts ? columnLabel(cell) : null;
      telling += label == null ? 0 : 1;
      labels.add(label);
    }
    if (telling < 2) {
      labels.replaceAll(label -> null);
    }
    return labels;
  }

  /** {@code Đã rà soát (thủ tục)}: the words of a head without its unit; null if it is all unit. */
  private @Nullable String columnLabel(Cell cell) {
    int bracket = cell.start();
    while (bracket < cell.end() && view.charAt(bracket) != '(') {
      bracket++;
    }
    int end = view.skipSpacesBack(bracket);
    String head = end <= cell.start() ? "" : view.folded().substring(cell.start(), end);
    int start = cell.start() + (head.startsWith("số ") ? 3 : 0);
    Hit noun = hits.at(WordList.NOUNS, start);
    if (noun != null && noun.end() < end && noun.equals(noun(cell, false))) {
      // "Hồ sơ tiếp nhận": the noun is the unit, what stands behind it tells the column.
      start = view.skipSpaces(noun.end());
    }
    boolean isUnit =
        head.isEmpty()
            || head.startsWith("tổng")
            || head.startsWith("số lượng")
            || head.startsWith("tỷ lệ")
            || (noun != null && noun.end() >= end);
    return isUnit ? null : view.written(start, end);
  }

  private static @Nullable String joined(@Nullable String row, @Nullable String column) {
    if (column == null) {
      return row;
    }
    String lower = column.substring(0, 1).toLowerCase(Locale.ROOT) + column.substring(1);
    return row == null ? lower : row + ", " + lower;
  }

  private void total(List<Figure[]> cells, int totalRow, int columns) {
    for (int c = 0; c < columns; c++) {
      Figure whole = cells.get(totalRow)[c];
      if (whole == null || whole.isPercent()) {
        continue;
      }
      whole.role = Role.TOTAL;
      whole.whole = null;
      List<Figure> parts = new ArrayList<>();
      for (int r = 0; r < cells.size(); r++) {
        Figure part = cells.get(r)[c];
        if (r != totalRow && part != null) {
          part.role = Role.PART;
          part.whole = whole;
          parts.add(part);
        }
      }
      inheritUnit(whole, parts);
      divisions.add(new Division(whole, parts, true));
    }
  }

  /** A total beside no noun counts what its parts count. */
  private static void inheritUnit(Figure whole, List<Figure> parts) {
    if (whole.unit == null && !parts.isEmpty()) {
      whole.unit = parts.get(0).unit;
      whole.category = parts.get(0).category;
    }
  }

  private void describe(Figure figure, Row row, Row header, Cell column, @Nullable Hit declared) {
    Cell head = head(row);
    if (figure.unit == null) {
      Hit noun = noun(column, declared != null);
      if (noun == null) {
        noun = declared;
      }
      if (noun == null) {
        noun = noun(head, true);
      }
      if (noun == null) {
        noun = captionNoun(header);
      }
      if (noun == null) {
        noun = nounBefore(row);
      }
      if (noun == null) {
        noun = noun(head, false);
      }
      if (noun != null) {
        figure.unit = noun.get("noun");
        figure.category = new Category(noun.get("category"));
      }
    }
    if (head.start() != figure.start) {
      String label = view.written(head.start(), head.end());
      figure.label = label.startsWith("Tổng") || label.startsWith("Cộng") ? null : label;
    }
    CalendarValue period = period(column);
    if (period != null) {
      figure.period = period;
    }
    Matcher changed = CHANGED.matcher(view.folded()).region(column.start(), column.end());
    if (changed.lookingAt()) {
      figure.role = Role.CHANGE;
      figure.direction = changed.group("rise") == null ? Direction.DECREASE : Direction.INCREASE;
    }
  }

  /** The first cell of a row that is no running number. */
  private Cell head(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.start() < cell.end() && !Digits.isDigit(view.charAt(cell.start()))) {
        return cell;
      }
    }
    return row.cells().get(0);
  }

  private boolean isOrdinalColumn(Cell column) {
    String head = view.folded().substring(column.start(), column.end());
    return head.equals("stt") || head.equals("tt") || head.equals("số tt");
  }

  /** The noun that a head names; {@code sure} asks for one in brackets, or a procedure or model. */
  private @Nullable Hit noun(Cell cell, boolean sure) {
    Hit found = null;
    List<Hit> nouns = hits.of(WordList.NOUNS);
    for (int i = Ordered.firstFrom(nouns, Hit::start, cell.start());
        i < nouns.size() && nouns.get(i).end() <= cell.end();
        i++) {
      Hit noun = nouns.get(i);
      if (markers.startingAt(MarkerGroup.COORDINATE, view.folded(), noun.start()) > noun.end()) {
        // "Giải quyết" begins like a prize.
        continue;
      }
      boolean bracketed = view.charAt(noun.start() - 1) == '(';
      boolean telling = bracketed || !noun.get("category").equals("OTHER");
      if (telling || (found == null && !sure)) {
        found = noun;
      }
    }
    return found;
  }

  /** {@code (đơn vị tính: hồ sơ)} above the table. */
  private @Nullable Hit declaredUnit(Row header) {
    int start = header.cells().get(0).start();
    int from = Math.max(0, start - 250);
    Hit unit = null;
    Matcher declaration = DECLARED_UNIT.matcher(view.folded()).region(from, start);
    while (declaration.find()) {
      unit = hits.at(WordList.NOUNS, declaration.end());
    }
    return unit;
  }

  /**
   * {@code Bảng 1. Số hồ sơ đã giải quyết}, {@code 3. Đơn vị sự nghiệp công lập}: the noun with
   * which the line above the table begins.
   */
  private @Nullable Hit captionNoun(Row header) {
    int end = view.skipSpacesBack(lineStart(header.cells().get(0).start()));
    int start = lineStart(end);
    Matcher opening = CAPTION.matcher(view.folded()).region(start, end);
    return opening.lookingAt() ? hits.at(WordList.NOUNS, opening.end()) : null;
  }

  private int lineStart(int index) {
    int at = index;
    while (at > 0 && index - at < LONGEST_CAPTION && !isBreak(view.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == NormalizedText.PARAGRAPH;
  }

  /** The last procedure or model told shortly before the table. */
  private @Nullable Hit nounBefore(Row row) {
    int start = row.cells().get(0).start();
    List<Hit> nouns = hits.of(WordList.NOUNS);
    for (int i = Ordered.firstFrom(nouns, Hit::start, start) - 1;
        i >= 0 && start - nouns.get(i).end() < 700;
        i--) {
      if (!nouns.get(i).get("category").equals("OTHER")) {
        return nouns.get(i);
      }
    }
    return null;
  }

  private @Nullable CalendarValue period(Cell column) {
    int first = Ordered.firstFrom(dates, FoundDate::start, column.start());
    boolean inside = first < dates.size() && dates.get(first).end() <= column.end();
    return inside && dates.get(first).value().iso() != null ? dates.get(first).value() : null;
  }

  private boolean hasFigure(Row row) {
    for (Cell cell : row.cells()) {
      if (figureIn(cell) != null) {
        return true;
      }
    }
    return false;
  }

  /** The figure that fills a cell, or null. */
  private @Nullable Figure figureIn(Cell cell) {
    int first = Ordered.firstFrom(figures, figure -> figure.start, cell.start());
    if (first >= figures.size()) {
      return null;
    }
    Figure figure = figures.get(first);
    return figure.start == cell.start() && figure.end >= cell.end() - 1 && figure.end <= cell.end()
        ? figure
        : null;
  }
}
