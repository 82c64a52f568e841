package io.github.vanban.internal.write.database;

import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.write.table.Cells;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that write rows. For one thread; commits nothing. */
public final class DatabaseWriter implements AutoCloseable {

  private final boolean sqlite;
  private final List<PreparedStatement> open = new ArrayList<>();
  private final PreparedStatement document;
  private final PreparedStatement source;
  private final PreparedStatement failure;
  private final PreparedStatement success;
  private final PreparedStatement holds;
  private final List<PreparedStatement> inserts = new ArrayList<>();
  private final List<PreparedStatement> deletes = new ArrayList<>();

  /**
   * Prepares the statements.
   *
   * @param sqlite whether dates and decimals are handed over as texts, since SQLite has no types
   *     for them: its columns keep dates as texts and turn decimals into its own numbers
   */
  public DatabaseWriter(Connection connection, boolean sqlite) throws SQLException {
    this.sqlite = sqlite;
    String columns = names(Tables.DOCUMENTS);
    String excluded =
        Tables.DOCUMENTS.columns().stream()
            .map(column -> column.name() + " = excluded." + column.name())
            .collect(Collectors.joining(", "));
    document =
        prepare(
            connection,
            insert("documents", "document, " + columns)
                + " ON CONFLICT (document) DO UPDATE SET "
                + excluded);
    source = prepare(connection, insert("sources", "source, document") + " ON CONFLICT DO NOTHING");
    failure =
        prepare(
            connection,
            insert("failures", "source, kind, message")
                + " ON CONFLICT (source) DO UPDATE SET kind = excluded.kind, message ="
                + " excluded.message");
    success = prepare(connection, "DELETE FROM failures WHERE source = ?");
    holds = prepare(connection, "SELECT 1 FROM sources WHERE source = ? AND document = ?");
    for (Table<?> table : Tables.LAYERS) {
      String name = name(table);
      inserts.add(prepare(connection, insert(name, "document, " + names(table))));
      deletes.add(prepare(connection, "DELETE FROM " + name + " WHERE document = ?"));
    }
  }

  /** The name of a layer's table; two names are not to be had, as the schema says. */
  public static String name(Table<?> table) {
    return table == Tables.REFERENCES || table == Tables.FINDINGS
        ? "document_" + table.name()
        : table.name();
  }

  private static String names(Table<?> table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }

  private static String insert(String table, String columns) {
    String values = Stream.of(columns.split(", ")).map(x -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")";
  }

  private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    open.add(statement);
    return statement;
  }

  /**
   * Writes texts in the place of what is there of them, and where results come from.
   *
   * @param texts by their hashes
   * @param all results, those of texts and those that failed
   */
  public void write(SortedMap<String, Rows> texts, Collection<Rows> all) throws SQLException {
    for (Map.Entry<String, Rows> text : texts.entrySet()) {
      add(document, text.getKey(), text.getValue().tables().get(0).get(0));
    }
    document.executeBatch();
    // What refers to other rows goes before them, and comes behind them.
    for (int i = deletes.size() - 1; i >= 0; i--) {
      for (String hash : texts.keySet()) {
        add(deletes.get(i), hash, new Object[0]);
      }
      deletes.get(i).executeBatch();
    }
    for (int i = 0; i < inserts.size(); i++) {
      for (Map.Entry<String, Rows> text : texts.entrySet()) {
        for (@Nullable Object[] row : text.getValue().tables().get(i + 1)) {
          add(inserts.get(i), text.getKey(), row);
        }
      }
      inserts.get(i).executeBatch();
    }
    for (Rows rows : all) {
      if (rows.failure() != null) {
        String kind = rows.failure().kind();
        failure(rows.source(), kind, rows.failure().message());
      } else {
        success(rows);
      }
    }
  }

  private void failure(String from, String kind, String message) throws SQLException {
    set(failure, 1, from);
    set(failure, 2, kind);
    set(failure, 3, message);
    failure.executeUpdate();
  }

  private void success(Rows rows) throws SQLException {
    set(source, 1, rows.source());
    set(source, 2, rows.document());
    source.executeUpdate();
    set(success, 1, rows.source());
    success.executeUpdate();
  }

  private void add(PreparedStatement statement, String hash, @Nullable Object[] row)
      throws SQLException {
    set(statement, 1, hash);
    for (int i = 0; i < row.length; i++) {
      set(statement, i + 2, row[i]);
    }
    statement.addBatch();
  }

  private void set(PreparedStatement statement, int parameter, @Nullable Object value)
      throws SQLException {
    if (value instanceof String text) {
      statement.setString(parameter, Cells.storable(text));
    } else if (sqlite && value instanceof BigDecimal decimal) {
      statement.setString(parameter, decimal.toPlainString());
    } else if (sqlite && value instanceof LocalDate date) {
      statement.setString(parameter, date.toString());
    } else {
      statement.setObject(parameter, value);
    }
  }

  /** Whether the database has a text under that source. */
  public boolean holds(String from, String hash) throws SQLException {
    holds.setString(1, from);
    holds.setString(2, hash);
    try (ResultSet row = holds.executeQuery()) {
      return row.next();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : open) {
      statement.close();
    }
  }
}
