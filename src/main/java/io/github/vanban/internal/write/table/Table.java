package io.github.vanban.internal.write.table;

import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.fields.Lists;
import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the long form: a row for each mention of a layer. Which text a row is of is no column
 * of it: each form of output has its own key for that. Immutable and thread-safe.
 *
 * @param <T> what a row is of
 */
public final class Table<T> {

  private final String name;
  private final List<Column<T>> columns;
  private final Function<Result.Extracted, List<T>> rows;

  Table(String name, Function<Result.Extracted, List<T>> rows, List<Column<T>> columns) {
    this.name = name;
    this.rows = rows;
    this.columns = List.copyOf(columns);
  }

  /** Its name, which is that of its file or sheet. */
  public String name() {
    return name;
  }

  /** Its columns, in order. */
  public List<Column<T>> columns() {
    return columns;
  }

  /**
   * The rows of one text, in order, each with a cell for every column; empty cells are null.
   *
   * @param lists those of the text's extraction
   */
  public List<@Nullable Object[]> rows(Result.Extracted result, Lists lists) {
    List<@Nullable Object[]> all = new ArrayList<>();
    for (T value : rows.apply(result)) {
      Column.Row<T> row = new Column.Row<>(all.size(), value, lists);
      @Nullable Object[] cells = new @Nullable Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).cell().apply(row);
      }
      all.add(cells);
    }
    return all;
  }
}
