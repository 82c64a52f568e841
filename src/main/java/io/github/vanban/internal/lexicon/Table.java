package io.github.vanban.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon or rule file: tab-separated values, UTF-8, {@code #} lines as comments, one header row.
 * An empty cell is written {@code -}. Immutable.
 */
public final class Table {

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter WORDS = Splitter.on(" | ").trimResults().omitEmptyStrings();

  private final String name;
  private final ImmutableList<String> columns;
  private final ImmutableList<Row> rows;

  private Table(String name, List<String> columns, ImmutableList<Row> rows) {
    this.name = name;
    this.columns = ImmutableList.copyOf(columns);
    this.rows = rows;
  }

  /**
   * Reads a table that ships with the library.
   *
   * @param path below {@code io/github/vanban/}, such as {@code lexicon/nouns.tsv}
   * @throws IllegalArgumentException if there is none, or it is malformed; the message names the
   *     file and the line
   */
  public static Table load(String path) {
    // By a class of this module, for which alone the module system shows what is in its packages.
    URL url = Table.class.getResource("/io/github/vanban/" + path);
    if (url == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    try {
      return parse(path, Resources.readLines(url, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Reads a table of a user's.
   *
   * @throws IllegalArgumentException if it cannot be read or is malformed; the message names the
   *     file and, where there is one, the line
   */
  public static Table read(TableSource source) {
    return parse(source.name(), source.lines());
  }

  /** Reads a table from its lines; {@code name} is what faults name. */
  public static Table parse(String name, List<String> lines) {
    List<String> header = List.of();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      if (header.isEmpty()) {
        header = cells;
        if (ImmutableSet.copyOf(header).size() < header.size()) {
          throw new IllegalArgumentException(name + " line " + (i + 1) + ": a column stands twice");
        }
        continue;
      }
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            name + " line " + (i + 1) + ": " + cells.size() + " cells, not " + header.size());
      }
      ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
      for (int k = 0; k < cells.size(); k++) {
        row.put(header.get(k), cells.get(k));
      }
      rows.add(new Row(name, i + 1, row.buildOrThrow()));
    }
    return new Table(name, header, rows.build());
  }

  /**
   * This table with the rows of another over it: a row whose id this table has takes the place of
   * that row; the others stand before all rows of this table, so that they win over them.
   *
   * @throws IllegalArgumentException if the other's columns are not the same, or it has an id
   *     twice; the message names its file and line
   */
  public Table overlaidWith(Table above) {
    if (!above.rows.isEmpty()
        && !ImmutableSet.copyOf(above.columns).equals(ImmutableSet.copyOf(columns))) {
      throw new IllegalArgumentException(
          above.name + ": the columns are " + above.columns + ", not " + columns);
    }
    Map<String, Row> over = new LinkedHashMap<>();
    for (Row row : above.rows) {
      Row other = over.putIfAbsent(row.id(), row);
      if (other != null) {
        throw new IllegalArgumentException(
            row.where() + ": the id " + row.id() + " stands in line " + other.line + " too");
      }
    }
    List<Row> kept = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Row replaced = over.remove(row.id());
      kept.add(replaced == null ? row : replaced);
    }
    return new Table(
        name, columns, ImmutableList.<Row>builder().addAll(over.values()).addAll(kept).build());
  }

  /** Path or name of the file. */
  public String name() {
    return name;
  }

  /** The columns in file order. */
  List<String> columns() {
    return columns;
  }

  /** The rows in file order. */
  public List<Row> rows() {
    return rows;
  }

  /** One row: cells by the names of their columns. */
  public static final class Row {
    private final String table;
    private final int line;
    private final ImmutableMap<String, String> cells;

    Row(String table, int line, ImmutableMap<String, String> cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /** The cell in a column; empty where the file has {@code -}. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(table + ": no column " + column);
      }
      return cell.equals("-") ? "" : cell;
    }

    /** The cell split at {@code " | "}. */
    public List<String> list(String column) {
      return WORDS.splitToList(get(column));
    }

    /** The row's id. */
    public String id() {
      return get("id");
    }

    /** Where the row stands, for messages: file and line. */
    public String where() {
      return table + " line " + line;
    }

    @Override
    public String toString() {
      return where() + " " + cells;
    }
  }
}
