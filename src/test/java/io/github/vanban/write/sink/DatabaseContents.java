package io.github.vanban.write.sink;

import io.github.vanban.internal.write.database.DatabaseWriter;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads what a database has, in a form that is the same for the same rows in all of them. */
final class DatabaseContents {

  static final List<String> VIEWS =
      List.of(
          "cited_documents",
          "cited_documents_by_place",
          "procedures_by_place",
          "models_by_place",
          "findings");

  private DatabaseContents() {}

  /** The tables, and the views behind them. */
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("documents", "sources", "failures"));
    for (Table<?> table : Tables.LAYERS) {
      names.add(DatabaseWriter.name(table));
    }
    names.addAll(VIEWS);
    return names;
  }

  /** All rows of all tables and views, sorted. */
  static Map<String, List<String>> of(Connection connection) throws SQLException {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String name : names()) {
      all.put(name, rows(connection, "SELECT * FROM " + name).stream().sorted().toList());
    }
    return all;
  }

  static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet set = statement.executeQuery(sql)) {
      ResultSetMetaData columns = set.getMetaData();
      while (set.next()) {
        StringJoiner row = new StringJoiner(" | ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.add(columns.getColumnName(i) + "=" + value(set.getString(i)));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  /** SQLite writes flags as numbers, and each database numbers in its own way. */
  private static String value(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    if (value.equals("t") || value.equals("f")) {
      return value.equals("t") ? "1" : "0";
    }
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }
}
