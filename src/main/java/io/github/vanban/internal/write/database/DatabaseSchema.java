package io.github.vanban.internal.write.database;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sees to it that a database has the tables that are written. Stateless. */
public final class DatabaseSchema {

  /** The version that {@code database.sql} describes. */
  private static final int VERSION = 2;

  private static final String FILE = "/io/github/vanban/schema/database.sql";

  /** Where the tables of what is in texts stand in the file. */
  private static final String PLACE_OF_TABLES = "-- (the tables of what is in texts)\n\n";

  /** The first 32 hexadecimal digits of the SHA-256 of the text in UTF-8. */
  private static final String OWN_KEY = "document VARCHAR(32) NOT NULL PRIMARY KEY";

  private static final String KEY =
      "document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE";

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern END = Pattern.compile(";\\s*");

  private DatabaseSchema() {}

  /**
   * Makes what is not there, in one transaction.
   *
   * @throws SQLException if the database refuses, or has the tables of another version
   */
  public static void ensure(Connection connection) throws SQLException {
    if (isThere(connection)) {
      check(connection);
      return;
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private static boolean isThere(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "vanban_schema", new String[] {"TABLE"})) {
      return tables.next();
    }
  }

  private static void check(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT version FROM vanban_schema")) {
      int version = row.next() ? row.getInt(1) : 0;
      if (version != VERSION) {
        throw new SQLException(
            "it has tables of version "
                + version
                + ", and this program writes version "
                + VERSION
                + ": name another database, or one that is empty");
      }
    }
    connection.commit();
  }

  /** The whole schema: the file, and in it the tables that the list of fields makes. */
  public static String sql() {
    StringBuilder tables = new StringBuilder(table(Tables.DOCUMENTS));
    Tables.LAYERS.forEach(table -> tables.append(table(table)));
    try (InputStream in = requireNonNull(DatabaseSchema.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE_OF_TABLES, tables);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static String table(Table<?> table) {
    boolean documents = table == Tables.DOCUMENTS;
    List<String> lines = new ArrayList<>();
    lines.add(documents ? OWN_KEY : KEY);
    for (Column<?> column : table.columns()) {
      lines.add(column.name() + " " + column.type().sql() + (column.required() ? " NOT NULL" : ""));
    }
    if (!documents) {
      lines.add("PRIMARY KEY (document, nr)");
    }
    if (table == Tables.STATISTICS) {
      lines.add(statistic("whole") + " DEFERRABLE INITIALLY DEFERRED");
    } else if (table == Tables.COUNTS) {
      lines.add(statistic("statistic"));
    }
    return "CREATE TABLE "
        + DatabaseWriter.name(table)
        + " (\n  "
        + String.join(",\n  ", lines)
        + "\n);\n\n";
  }

  private static String statistic(String column) {
    return "FOREIGN KEY (document, "
        + column
        + ") REFERENCES statistics (document, nr) ON DELETE CASCADE";
  }

  /** The statements, without comments. */
  private static List<String> statements() {
    return END.splitAsStream(COMMENT.matcher(sql()).replaceAll(""))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
