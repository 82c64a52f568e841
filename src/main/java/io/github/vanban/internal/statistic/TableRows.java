package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the rows and cells of plain tables, whose cells pipes or wide gaps part. Immutable. */
final class TableRows {

  /**
   * What stands between two pipes or gaps.
   *
   * @param start first index that holds no space
   * @param end index behind the last one
   */
  record Cell(int start, int end) {}

  /** The cells of one line, from left to right. */
  record Row(List<Cell> cells) {}

  private final NormalizedText view;
  private final Predicate<Row> isData;

  /**
   * A finder.
   *
   * @param isData whether a row has figures, so that it is no header
   */
  TableRows(NormalizedText view, Predicate<Row> isData) {
    this.view = view;
    this.isData = isData;
  }

  /** All tables, each with its rows; a line alone may be one. */
  List<List<Row>> tables() {
    String text = view.normal();
    List<List<Row>> tables = new ArrayList<>();
    List<Row> table = new ArrayList<>();
    int line = 0;
    while (line <= text.length()) {
      int end = lineEnd(line);
      if (isRuleLine(line, end)) {
        line = end + 1;
        continue;
      }
      Row row = row(line, end);
      if (row.cells().size() >= 2) {
        table.add(row);
      }
      if (row.cells().size() < 2
          || end >= text.length()
          || (text.charAt(end) == NormalizedText.PARAGRAPH && !goesOn(table, end + 1))) {
        tables.add(table);
        table = new ArrayList<>();
      }
      line = end + 1;
    }
    if (!table.isEmpty()) {
      // The text ends with the rule below a table.
      tables.add(table);
    }
    return tables;
  }

  private int lineEnd(int line) {
    String text = view.normal();
    int end = line;
    while (end < text.length()
        && text.charAt(end) != '\n'
        && text.charAt(end) != NormalizedText.PARAGRAPH) {
      end++;
    }
    return end;
  }

  /** Whether the line behind an empty one is a row of the same table, and no header of another. */
  private boolean goesOn(List<Row> table, int line) {
    int end = lineEnd(line);
    if (isRuleLine(line, end)) {
      return true;
    }
    Row row = row(line, end);
    // A first cell that is empty is lost behind a line break.
    int missing = table.get(0).cells().size() - row.cells().size();
    return row.cells().size() > 1 && (missing == 0 || missing == 1) && isData.test(row);
  }

  /** A line such as {@code |---|---:|}. */
  private boolean isRuleLine(int start, int end) {
    boolean dashes = false;
    for (int i = start; i < end; i++) {
      char c = view.charAt(i);
      dashes |= c == '-';
      if (c != '-' && c != ':' && c != '|' && c != ' ' && c != '+' && c != '=') {
        return false;
      }
    }
    return dashes && end - start > 3;
  }

  private Row row(int start, int end) {
    List<Cell> cells = new ArrayList<>();
    boolean pipes = view.contains('|', start, end);
    int from = start;
    int to = end;
    if (pipes && view.charAt(start) == '|') {
      from++;
    }
    if (pipes && view.charAt(view.skipSpacesBack(end) - 1) == '|') {
      to = view.skipSpacesBack(end) - 1;
    }
    for (int i = from; i <= to; i++) {
      if (i == to || view.charAt(i) == (pipes ? '|' : '\t')) {
        int a = Math.min(i, view.skipSpaces(from));
        cells.add(new Cell(a, Math.max(a, view.skipSpacesBack(i))));
        from = i + 1;
      }
    }
    return new Row(cells);
  }
}
