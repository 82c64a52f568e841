package io.github.vanban.internal.write.table;

import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the long form: a row for each mention of a layer. Which text a row is of is no column
 * of it: each form of output has its own key for that. Immutable and thread-safe.
 *
 * @param <R> what a row is made of
 */
public final class Table<R> {

  private final String name;
  private final List<Column<R>> columns;
  private final Function<Result.Extracted, List<R>> rows;

  Table(String name, Function<Result.Extracted, List<R>> rows, List<Column<R>> columns) {
    this.name = name;
    this.rows = rows;
    this.columns = List.copyOf(columns);
  }

  /** Columns that several tables begin with, and those of one. */
  @SafeVarargs
  static <R> List<Column<R>> columns(List<Column<R>> first, Column<R>... others) {
    List<Column<R>> all = new ArrayList<>(first);
    for (Column<R> other : others) {
      all.add(other);
    }
    return all;
  }

  /** Its name, which is that of its file or sheet. */
  public String name() {
    return name;
  }

  /** Its columns, in order. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** The rows of one text, in order, each with a cell for every column; empty cells are null. */
  public List<@Nullable Object[]> rows(Result.Extracted result) {
    List<@Nullable Object[]> all = new ArrayList<>();
    for (R row : rows.apply(result)) {
      @Nullable Object[] cells = new @Nullable Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).cell().apply(row);
      }
      all.add(cells);
    }
    return all;
  }
}
