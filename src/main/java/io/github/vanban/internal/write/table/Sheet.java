package io.github.vanban.internal.write.table;

import io.github.vanban.internal.fields.Lists;
import io.github.vanban.internal.write.TextHash;
import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file or sheet of its own has it: before the columns of its {@link Table}, each row
 * has the number of its input in the run, from 1, and its source. That of the documents has a row
 * for each input, also for those that could not be read. Immutable and thread-safe.
 */
public final class Sheet {

  /** That of the documents, then those of the layers. */
  public static final List<Sheet> ALL = all();

  /** How many columns each row begins with. */
  private static final int KEY = 2;

  private final Table<?> table;
  private final List<String> columns;

  private Sheet(Table<?> table) {
    this.table = table;
    List<String> names = new ArrayList<>(List.of("document", "source"));
    if (isDocuments()) {
      names.add("text_hash");
    }
    table.columns().forEach(column -> names.add(column.name()));
    if (isDocuments()) {
      names.addAll(List.of("error_kind", "error_message"));
    }
    this.columns = List.copyOf(names);
  }

  private static List<Sheet> all() {
    List<Sheet> sheets = new ArrayList<>(List.of(new Sheet(Tables.DOCUMENTS)));
    Tables.LAYERS.forEach(table -> sheets.add(new Sheet(table)));
    return List.copyOf(sheets);
  }

  private boolean isDocuments() {
    return table == Tables.DOCUMENTS;
  }

  /** Its name, without an ending. */
  public String name() {
    return table.name();
  }

  /** The names of all its columns. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The rows of one result, each with a cell for every column; empty cells are null.
   *
   * @param number the number of the input in its run, from 1
   */
  public List<@Nullable Object[]> rows(long number, Result result) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    if (result instanceof Result.Extracted extracted) {
      for (@Nullable Object[] cells : table.rows(extracted, new Lists(extracted.extraction()))) {
        @Nullable Object[] row = row(number, result);
        if (isDocuments()) {
          row[KEY] = TextHash.of(extracted.read().text());
        }
        System.arraycopy(cells, 0, row, isDocuments() ? KEY + 1 : KEY, cells.length);
        rows.add(row);
      }
    } else if (isDocuments()) {
      Result.Failed failed = (Result.Failed) result;
      @Nullable Object[] row = row(number, result);
      row[row.length - 2] = failed.kind();
      row[row.length - 1] = failed.message();
      rows.add(row);
    }
    return rows;
  }

  private @Nullable Object[] row(long number, Result result) {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    row[0] = number;
    row[1] = result.source();
    return row;
  }
}
