package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that lines draw: with bars, with tabs, with columns aligned by spaces, or with a
 * cell a line. For one text and one thread.
 */
final class PlainTables {

  /** The longest line above a table that names it. */
  private static final int LONGEST_CAPTION = 200;

  /** So many lines above a table may name it. */
  private static final int CAPTION_LINES = 3;

  /** A cell that has bars around it may run over so many lines. */
  private static final int CELL_LINES = 12;

  private static final int LONGEST_CELL_LINE = 80;
  private static final int MOST_COLUMNS = 12;

  private final Sketch sketch;
  private final Words words = Words.shipped();

  /** The line up to which bars were found to draw no table. */
  private int refused;

  PlainTables(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Finds tables whose lines show that they are rows. */
  void claimRows() {
    int i = 0;
    while (i < sketch.size()) {
      int end = i;
      if (sketch.isOpen(i) || sketch.parts[i] == Part.RULE) {
        end = bars(i);
        end = end > i ? end : tabs(i);
        end = end > i ? end : aligned(i);
        end = end > i ? end : spaced(i);
      }
      i = Math.max(end, i + 1);
    }
  }

  /** A table with bars: {@code | a | b |}; gives the line after it. */
  private int bars(int first) {
    if (first < refused || (!startsWithBar(first) && !isDrawn(first + 1))) {
      return first;
    }
    if (sketch.line(first).isBar() && sketch.line(first).end - sketch.line(first).start == 1) {
      return cellsBetweenBars(first);
    }
    List<List<Span>> rows = new ArrayList<>();
    int header = -1;
    int i = first;
    while (i < sketch.size()
        && (sketch.isOpen(i) || sketch.parts[i] == Part.RULE)
        && (i == first || sketch.line(i).gap == 0)) {
      Line line = sketch.line(i);
      if (isDrawn(i)) {
        header = header < 0 ? rows.size() : header;
        i++;
        continue;
      }
      if (countBars(line) == 0) {
        break;
      }
      int to = i + 1;
      int end = line.end;
      // A cell may hold breaks: its row ends with the bar that a later line brings.
      while (startsWithBar(i)
          && !endsWithBar(sketch.line(to - 1))
          && to < Math.min(sketch.size(), i + CELL_LINES)
          && sketch.line(to).gap <= 1
          && (!startsWithBar(to) || sketch.line(to).isBar())
          && sketch.parts[to] != Part.TABLE) {
        end = sketch.line(to).end;
        to++;
      }
      if (startsWithBar(i) && to > i + 1 && !endsWithBar(sketch.line(to - 1))) {
        to = i + 1;
        end = line.end;
      }
      rows.add(cells(line.start, end));
      i = to;
    }
    boolean table =
        header >= 0 || (rows.size() >= 2 && startsWithBar(first) && rows.get(0).size() > 1);
    int widest = rows.stream().mapToInt(List::size).max().orElse(0);
    if (!table || rows.isEmpty() || (widest < 2 && header < 0)) {
      refused = i;
      return first;
    }
    put(first, i, rows, header);
    return i;
  }

  private boolean startsWithBar(int i) {
    return i < sketch.size() && sketch.text.charAt(sketch.line(i).start) == '|';
  }

  private boolean endsWithBar(Line line) {
    return sketch.text.charAt(line.end - 1) == '|' && line.end - line.start > 0;
  }

  /** {@code |---|:--:|}: the line between the header and the rows, or a frame. */
  private boolean isDrawn(int i) {
    if (i >= sketch.size() || sketch.parts[i] != Part.RULE) {
      return false;
    }
    Line line = sketch.line(i);
    String drawn = line.toString();
    // "| - | - |" is a row without values.
    return countBars(line) > 0
        && (drawn.contains("--") || (drawn.contains("-|") && drawn.indexOf(' ') < 0));
  }

  private int countBars(Line line) {
    int bars = 0;
    for (int i = line.start; i < line.end; i++) {
      bars += sketch.text.charAt(i) == '|' ? 1 : 0;
    }
    return bars;
  }

  private List<Span> cells(int start, int end) {
    List<Span> cells = new ArrayList<>();
    int at = sketch.text.charAt(start) == '|' ? start + 1 : start;
    int limit = sketch.text.charAt(end - 1) == '|' && end - 1 > start ? end - 1 : end;
    int from = at;
    for (int i = at; i <= limit; i++) {
      if (i == limit || (sketch.text.charAt(i) == '|' && sketch.text.charAt(i - 1) != '\\')) {
        cells.add(trimmed(from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  private Span trimmed(int from, int to) {
    int a = from;
    while (a < to && isSpace(sketch.text.charAt(a))) {
      a++;
    }
    int b = to;
    while (b > a && isSpace(sketch.text.charAt(b - 1))) {
      b--;
    }
    return a < b ? new Span(a, b) : new Span(from, from);
  }

  private static boolean isSpace(char c) {
    return Line.isBlank(c) || c == '\n';
  }

  /**
   * Cells with bars alone on lines between them, and two bars between rows, as pages turned to
   * plain text have them; gives the line after them. Where few rows hold cells of several lines
   * they only set things side by side and are no table.
   */
  private int cellsBetweenBars(int first) {
    List<List<Span>> rows = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    int from = -1;
    int to = -1;
    int tall = 0;
    int lines = 0;
    int lastBar = first;
    boolean barBefore = true;
    int i = first + 1;
    for (; i < sketch.size(); i++) {
      Line line = sketch.line(i);
      if (line.isBar()) {
        if (from >= 0) {
          row.add(new Span(from, to));
          tall += lines > 1 ? 1 : 0;
          from = -1;
          lines = 0;
        } else if (barBefore && !row.isEmpty()) {
          rows.add(row);
          row = new ArrayList<>();
        }
        barBefore = true;
        lastBar = i;
        continue;
      }
      if ((!sketch.isOpen(i) && sketch.parts[i] != Part.RULE) || i - lastBar > CELL_LINES) {
        break;
      }
      barBefore = false;
      from = from < 0 ? line.start : from;
      to = line.end;
      lines++;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean sideBySide = rows.size() <= 3 && tall > 0;
    if (rows.size() < 2 || columns < 2 || sideBySide) {
      refused = lastBar + 1;
      return first;
    }
    put(first, lastBar + 1, rows, -1);
    return lastBar + 1;
  }

  /** Rows whose cells tabs part; gives the line after them. */
  private int tabs(int first) {
    List<List<Span>> rows = new ArrayList<>();
    int i = first;
    int most = 0;
    while (i < sketch.size()
        && (sketch.isOpen(i) || (sketch.parts[i] == Part.RULE && i > first))
        && (i == first || sketch.line(i).gap == 0)) {
      if (sketch.parts[i] == Part.RULE) {
        i++;
        continue;
      }
      List<Span> cells = tabbed(sketch.line(i));
      if (cells.size() < 2) {
        break;
      }
      most = Math.max(most, cells.size());
      rows.add(cells);
      i++;
    }
    if (rows.size() < 2 || (most == 2 && rows.size() < 3 && !anyNumber(rows))) {
      return first;
    }
    put(first, i, rows, -1);
    return i;
  }

  private List<Span> tabbed(Line line) {
    String text = sketch.text;
    // A tab after the mark of an item only sets it off: "-⇥Như trên".
    int at =
        line.mark != null
                && !text.substring(line.mark.end(), line.mark.after()).isEmpty()
                && line.mark.isSign()
            ? line.mark.after()
            : line.start;
    boolean any = false;
    for (int i = at; i < line.end && !any; i++) {
      any = text.charAt(i) == '\t';
    }
    List<Span> cells = new ArrayList<>();
    if (!any) {
      return cells;
    }
    int from = line.start;
    // An empty first cell leaves its tab before the first visible unit.
    int before = line.start;
    while (before > 0 && text.charAt(before - 1) != '\n') {
      before--;
      if (text.charAt(before) == '\t') {
        cells.add(new Span(line.start, line.start));
      }
    }
    for (int i = at; i <= line.end; i++) {
      if (i == line.end || text.charAt(i) == '\t') {
        cells.add(trimmed(from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  private boolean anyNumber(List<List<Span>> rows) {
    return rows.stream().flatMap(List::stream).anyMatch(cell -> isNumber(cell.in(sketch.text)));
  }

  /** Rows whose columns stand below one another, wide gaps between; gives the line after them. */
  private int aligned(int first) {
    int i = first;
    int wide = 0;
    int numbers = 0;
    List<Integer> rows = new ArrayList<>();
    while (i < sketch.size()
        && (sketch.isOpen(i) || (sketch.parts[i] == Part.RULE && i > first))
        && (i == first || sketch.line(i).gap == 0)) {
      if (sketch.parts[i] == Part.RULE) {
        i++;
        continue;
      }
      int cells = gapped(sketch.line(i)).size();
      if (cells < 2 && (rows.isEmpty() || sketch.line(i).indent < 6 || sketch.line(i).width > 40)) {
        break;
      }
      wide += cells >= 2 ? 1 : 0;
      for (Span cell : gapped(sketch.line(i))) {
        numbers += isNumber(cell.in(sketch.text)) ? 1 : 0;
      }
      rows.add(i);
      i++;
    }
    if (wide < 3 && (wide < 2 || numbers < 2)) {
      return first;
    }
    int[] starts = columnStarts(rows);
    if (starts.length < 2) {
      return first;
    }
    List<List<Span>> cells = new ArrayList<>();
    for (int row : rows) {
      cells.add(placed(sketch.line(row), starts));
    }
    put(first, i, cells, -1);
    return i;
  }

  /** What gaps of two spaces or more part in a line. */
  private List<Span> gapped(Line line) {
    List<Span> cells = new ArrayList<>();
    int from = line.start;
    Mark mark = line.mark;
    int i = mark != null && mark.isSign() ? mark.after() : line.start;
    while (i < line.end) {
      int to = Line.isBlank(sketch.text.charAt(i)) ? Line.skip(sketch.text, i, line.end) : i;
      if (to - i >= 2) {
        cells.add(new Span(from, i));
        from = to;
      }
      i = Math.max(to, i + 1);
    }
    cells.add(new Span(from, line.end));
    return cells;
  }

  /** Where columns begin, by the rows that have the most of them; in columns of the page. */
  private int[] columnStarts(List<Integer> rows) {
    int most = 0;
    List<Span> model = List.of();
    Line of = sketch.line(rows.get(0));
    for (int row : rows) {
      List<Span> cells = gapped(sketch.line(row));
      if (cells.size() > most && cells.size() <= 4 * MOST_COLUMNS) {
        most = cells.size();
        model = cells;
        of = sketch.line(row);
      }
    }
    int[] middles = new int[model.size()];
    for (int c = 0; c < model.size(); c++) {
      middles[c] = of.indent + (model.get(c).start() + model.get(c).end()) / 2 - of.start;
    }
    return middles;
  }

  /** The cells of a line, each in the column whose middle is nearest. */
  private List<Span> placed(Line line, int[] middles) {
    List<Span> cells = gapped(line);
    Span empty = new Span(line.start, line.start);
    Span[] places = new Span[middles.length];
    Arrays.fill(places, empty);
    if (cells.size() == middles.length) {
      return cells;
    }
    int least = 0;
    for (int c = 0; c < cells.size(); c++) {
      Span cell = cells.get(c);
      int from = line.indent + cell.start() - line.start;
      int to = line.indent + cell.end() - line.start;
      int best = least;
      int distance = Integer.MAX_VALUE;
      for (int k = least; k < middles.length; k++) {
        int away = middles[k] < from ? from - middles[k] : Math.max(0, middles[k] - to);
        if (away < distance) {
          distance = away;
          best = k;
        }
      }
      if (best < middles.length) {
        places[best] = places[best].isEmpty() ? cell : new Span(places[best].start(), cell.end());
        least = cells.size() - c - 1 < middles.length - best - 1 ? best + 1 : best;
      }
    }
    return Arrays.asList(places);
  }

  /**
   * Rows whose cells single spaces part: each ends with as many numbers as the next; gives the line
   * after them. What the line above names its columns cannot be told apart: it is one cell.
   */
  private int spaced(int first) {
    int numbers = sketch.isOpen(first) ? numbersAtEnd(sketch.line(first)) : 0;
    if (numbers < 2) {
      return first;
    }
    int end = first + 1;
    while (end < sketch.size()
        && sketch.isOpen(end)
        && sketch.line(end).gap == 0
        && numbersAtEnd(sketch.line(end)) == numbers) {
      end++;
    }
    if (end - first < 3) {
      return first;
    }
    boolean headed =
        first > 0
            && sketch.isOpen(first - 1)
            && sketch.line(first).gap == 0
            && !sketch.line(first - 1).isClosed()
            && sketch.line(first - 1).wordCount() > numbers;
    boolean counted = false;
    for (int i = first; i < end; i++) {
      counted |= Character.isDigit(sketch.text.charAt(sketch.line(i).start));
    }
    List<List<Span>> rows = new ArrayList<>();
    if (headed) {
      rows.add(List.of(sketch.line(first - 1).span()));
    }
    for (int i = first; i < end; i++) {
      rows.add(spacedCells(sketch.line(i), numbers, counted));
    }
    put(headed ? first - 1 : first, end, rows, headed ? 1 : 0);
    return end;
  }

  /** How many values stand at the end of a line, after words. */
  private int numbersAtEnd(Line line) {
    if (line.width > 2 * LONGEST_CELL_LINE
        || !Character.isDigit(sketch.text.charAt(line.end - 1))
            && sketch.text.charAt(line.end - 1) != '%') {
      return 0;
    }
    int numbers = 0;
    int to = line.end;
    while (to > line.start) {
      int from = to;
      while (from > line.start && !Line.isBlank(sketch.text.charAt(from - 1))) {
        from--;
      }
      if (!isNumber(sketch.text.substring(from, to))) {
        return numbers;
      }
      numbers++;
      to = from;
      while (to > line.start && Line.isBlank(sketch.text.charAt(to - 1))) {
        to--;
      }
    }
    return 0;
  }

  private List<Span> spacedCells(Line line, int numbers, boolean counted) {
    List<Span> cells = new ArrayList<>();
    int to = line.end;
    for (int i = 0; i < numbers; i++) {
      int from = to;
      while (!Line.isBlank(sketch.text.charAt(from - 1))) {
        from--;
      }
      cells.add(0, new Span(from, to));
      to = from;
      while (Line.isBlank(sketch.text.charAt(to - 1))) {
        to--;
      }
    }
    int from = line.start;
    if (counted) {
      int digits = from;
      while (digits < to && Character.isDigit(sketch.text.charAt(digits))) {
        digits++;
      }
      cells.add(0, trimmed(Line.skip(sketch.text, digits, to), to));
      cells.add(0, new Span(from, digits));
    } else {
      cells.add(0, new Span(from, to));
    }
    return cells;
  }

  /** Finds tables with a cell a line: columns of words and of numbers that come round. */
  void claimColumns() {
    int i = 0;
    while (i < sketch.size()) {
      int end = i;
      while (end < sketch.size()
          && sketch.isOpen(end)
          && sketch.line(end).width <= LONGEST_CELL_LINE
          && !sketch.line(end).isClosed()
          && !sketch.line(end).hasSign()
          && sketch.line(end).hashes == 0) {
        end++;
      }
      if (end - i >= 9) {
        cellALine(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void cellALine(int from, int to) {
    int n = to - from;
    boolean[] number = new boolean[n];
    int numbers = 0;
    for (int i = 0; i < n; i++) {
      number[i] = isNumber(sketch.line(from + i).toString());
      numbers += number[i] ? 1 : 0;
    }
    if (numbers < 3 || numbers == n) {
      return;
    }
    int bestColumns = 0;
    int bestStart = 0;
    int bestRows = 0;
    for (int columns = 2; columns <= Math.min(MOST_COLUMNS, n / 3); columns++) {
      int run = 0;
      for (int i = 0; i + columns <= n; i++) {
        run = i + columns < n && number[i] == number[i + columns] ? run + 1 : 0;
        int rows = run / columns + 1;
        int start = i - run + 1;
        if (rows >= 3
            && run % columns == 0
            && rows * columns > bestRows * bestColumns
            && mixed(number, start, columns)) {
          bestColumns = columns;
          bestStart = start;
          bestRows = rows;
        }
      }
    }
    if (bestColumns == 0) {
      return;
    }
    // The header has as many lines as there are columns, and no numbers.
    int header = 0;
    if (bestStart >= bestColumns) {
      header = 1;
      for (int i = bestStart - bestColumns; i < bestStart; i++) {
        header = number[i] && !isYear(sketch.line(from + i).toString()) ? 0 : header;
      }
    }
    int first = from + bestStart - header * bestColumns;
    int rows = bestRows + header;
    if (first + rows * bestColumns > to) {
      rows = (to - first) / bestColumns;
    }
    List<List<Span>> cells = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Span> row = new ArrayList<>();
      for (int c = 0; c < bestColumns; c++) {
        row.add(sketch.line(first + r * bestColumns + c).span());
      }
      cells.add(row);
    }
    put(first, first + rows * bestColumns, cells, header > 0 ? header : -1);
  }

  private static boolean mixed(boolean[] number, int start, int columns) {
    boolean words = false;
    boolean numbers = false;
    for (int i = start; i < start + columns; i++) {
      words |= !number[i];
      numbers |= number[i];
    }
    return words && numbers;
  }

  /** {@code 1.204}, {@code 98,2%}, {@code 12/15}, {@code -}: a value and no words. */
  static boolean isNumber(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (".,%/()+-–* \u00a0_".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean isYear(String cell) {
    String bare = cell.replace("*", "").strip();
    return bare.length() == 4 && (bare.startsWith("19") || bare.startsWith("20")) && isNumber(bare);
  }

  /** {@code (1)}, {@code (3)=(1)+(2)}: what numbers columns. */
  private static boolean isColumnNumber(String cell) {
    String bare = cell.replace("*", "").strip();
    return bare.startsWith("(") && bare.length() <= 24 && isNumber(bare.replace("=", ""));
  }

  /** Whether a number in a cell is one more than the one before it: {@code 1 | 2 | 3}. */
  private static boolean counts(String cell, int before) {
    String bare = cell.replace("*", "").strip();
    return bare.length() <= 2
        && bare.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(bare) == before + 1;
  }

  /** Claims lines for a table and looks for its header and caption. */
  private void put(int first, int end, List<List<Span>> cells, int header) {
    List<Block.Row> rows = new ArrayList<>();
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    for (List<Span> row : cells) {
      List<Block.@Nullable Cell> made = new ArrayList<>();
      boolean merged = row.size() == 1 && columns > 1;
      int start = Integer.MAX_VALUE;
      int to = 0;
      for (Span cell : row) {
        made.add(new Block.Cell(cell, merged ? columns : 1, 1));
        if (!cell.isEmpty()) {
          start = Math.min(start, cell.start());
          to = Math.max(to, cell.end());
        }
      }
      while (made.size() < columns) {
        // What is not drawn is empty, or covered by the one cell that fills the row.
        made.add(merged ? null : new Block.Cell(new Span(to, to), 1, 1));
      }
      if (to > 0) {
        rows.add(new Block.Row(new Span(start, to), made));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    int heads = header >= 0 ? Math.min(header, rows.size()) : headerRows(sketch.text, rows);
    sketch.claim(first, end, Part.TABLE);
    sketch.tables[first] =
        new Block.Table(
            new Span(sketch.line(first).start, sketch.line(end - 1).end),
            sketch.page(first),
            null,
            heads,
            rows);
  }

  /** How many rows from the top are heads of columns, by what stands in them. */
  static int headerRows(String text, List<Block.Row> rows) {
    int heads = 0;
    boolean numbers = false;
    for (Block.Row row : rows) {
      boolean data = false;
      int numbered = 0;
      for (Block.Cell cell : row.cells()) {
        if (cell != null && isNumber(cell.span().in(text))) {
          String value = cell.span().in(text);
          data |= !isYear(value) && !isColumnNumber(value) && !counts(value, numbered);
          numbered++;
        }
      }
      boolean ordered = numbered > 1 && !data;
      numbers |= numbered > 0;
      if (data || (numbered > 0 && !ordered) || heads == 5) {
        break;
      }
      heads++;
    }
    if (heads == rows.size() || !numbers) {
      return rows.size() > 1 && looksLikeHeads(text, rows) ? 1 : 0;
    }
    return heads;
  }

  /** In a table of words alone: the first row is full, short, and no sentence. */
  private static boolean looksLikeHeads(String text, List<Block.Row> rows) {
    int first = 0;
    int others = 0;
    for (int r = 0; r < rows.size(); r++) {
      for (Block.Cell cell : rows.get(r).cells()) {
        int length = cell == null ? 0 : cell.span().length();
        if (r == 0) {
          if (cell != null && (length == 0 || length > 60 || cell.span().in(text).endsWith("."))) {
            return false;
          }
          first += length;
        } else {
          others += length;
        }
      }
    }
    return first * (rows.size() - 1) <= others;
  }

  /** Gives tables the lines above that name them; after all else has claimed its lines. */
  void claimCaptions() {
    for (int i = 0; i < sketch.size(); i++) {
      Block.Table table = sketch.tables[i];
      if (table != null && table.caption() == null) {
        caption(i, table);
      }
    }
  }

  private void caption(int first, Block.Table table) {
    int top = first;
    int named = first;
    boolean unit = false;
    for (int i = first - 1; i >= Math.max(0, first - CAPTION_LINES); i--) {
      Line line = sketch.line(i);
      if (!sketch.isOpen(i) || line.end - line.start > LONGEST_CAPTION) {
        break;
      }
      int gap = sketch.line(i + 1).gap;
      String bare = line.bare();
      boolean tellsUnit = words.tellsUnit(bare);
      boolean names = words.namesTable(bare);
      boolean plain =
          gap == 0
              && line.hashes == 0
              && (line.mark == null || line.mark.rank() == 0)
              && !line.isClosed()
              && line.last() != ','
              && (i == 0
                  || sketch.line(i).gap > 0
                  || !sketch.isOpen(i - 1)
                  || sketch.line(i - 1).isClosed());
      if (gap > 1
          || !(tellsUnit || names || (plain && named == first) || (unit && line.isCapitals()))) {
        break;
      }
      unit |= tellsUnit;
      top = i;
      if (!tellsUnit) {
        named = i;
        if (names || plain) {
          break;
        }
      }
    }
    if (top == first) {
      return;
    }
    Span caption = new Span(sketch.line(top).start, sketch.line(first - 1).end);
    sketch.claim(top, first, Part.TABLE);
    sketch.tables[first] = null;
    sketch.tables[top] =
        new Block.Table(
            new Span(caption.start(), table.span().end()),
            sketch.page(top),
            caption,
            table.headerRows(),
            table.rows());
  }
}
