package io.github.vanban.internal.write.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** Sees to it that a database has the tables that are written. Stateless. */
public final class DatabaseSchema {

  /** The version that {@code database.sql} describes. */
  private static final int VERSION = 1;

  private static final String FILE = "/io/github/vanban/schema/database.sql";
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
            "it has tables of version " + version + ", and this program writes " + VERSION);
      }
    }
    connection.commit();
  }

  /** The statements of the file, without comments. */
  private static List<String> statements() {
    try (InputStream in = requireNonNull(DatabaseSchema.class.getResourceAsStream(FILE), FILE)) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return END.splitAsStream(COMMENT.matcher(sql).replaceAll(""))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
