package io.github.vanban.write.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vanban.internal.fields.Column;
import io.github.vanban.internal.write.TextHash;
import io.github.vanban.internal.write.database.DatabaseWriter;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import io.github.vanban.read.ReadText;
import io.github.vanban.write.Result;
import io.github.vanban.write.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSinkTest {

  private static final String OTHER = "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path file() {
    return folder.resolve("out.db");
  }

  private String url() {
    return "jdbc:sqlite:" + file();
  }

  private void write(List<? extends Result> results) throws IOException {
    Results.write(DatabaseSink.sqlite(file(), false), results);
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url())) {
      return DatabaseContents.rows(connection, sql);
    }
  }

  @Test
  void should_have_the_columns_of_the_tables() throws IOException, SQLException {
    write(List.of());

    try (Connection connection = DriverManager.getConnection(url())) {
      List<Table<?>> tables = new ArrayList<>(Tables.LAYERS);
      tables.add(Tables.DOCUMENTS);
      for (Table<?> table : tables) {
        String name = table == Tables.DOCUMENTS ? table.name() : DatabaseWriter.name(table);
        List<String> columns = new ArrayList<>();
        try (var set = connection.getMetaData().getColumns(null, null, name, null)) {
          while (set.next()) {
            columns.add(set.getString("COLUMN_NAME") + " " + set.getString("TYPE_NAME"));
          }
        }
        List<String> expected = new ArrayList<>(List.of("document VARCHAR"));
        table.columns().forEach(column -> expected.add(column.name() + " " + type(column)));
        assertThat(columns).as(name).containsExactlyElementsOf(expected);
      }
    }
  }

  private static String type(Column<?> column) {
    return column.type() == Column.Type.DECIMAL ? "NUMERIC" : column.type().name();
  }

  @Test
  void should_write_what_is_in_the_texts_and_what_failed() throws IOException, SQLException {
    write(Results.few());

    assertThat(rows("SELECT source FROM sources ORDER BY source"))
        .containsExactly("source==c, \"d\".txt", "source=a.txt", "source=empty.txt");
    assertThat(rows("SELECT * FROM failures"))
        .containsExactly("source=b.txt | kind=encoding | message=not UTF-8");
    assertThat(rows("SELECT value FROM statistics WHERE value > 1000 ORDER BY value"))
        .containsExactly("value=1240", "value=1612");
    assertThat(
            rows("SELECT quoted FROM dates WHERE first_day BETWEEN '2021-01-01' AND '2021-12-31'"))
        .containsExactly("quoted=ngày 15/7/2021");
  }

  @Test
  void should_answer_the_usual_questions() throws IOException, SQLException {
    Result.Extracted a = Results.of("a.txt", Results.TEXT);
    write(List.of(a, Results.of("b.txt", OTHER)));
    String resolution = a.extraction().documents().get(0).key();
    String decree = a.extraction().documents().get(1).key();

    assertThat(
            rows(
                "SELECT cited_key, texts, mentions, first_issued FROM cited_documents"
                    + " ORDER BY texts DESC, cited_key"))
        .containsExactly(
            "cited_key=" + resolution + " | texts=2 | mentions=3 | first_issued=2021-07-15",
            "cited_key=" + decree + " | texts=1 | mentions=1 | first_issued=2018-04-23");
    assertThat(
            rows(
                "SELECT place, texts FROM cited_documents_by_place"
                    + " WHERE cited_key = '"
                    + resolution
                    + "' ORDER BY place"))
        .containsExactly("place=null | texts=1", "place=Hà Tĩnh | texts=1");
    assertThat(
            rows(
                "SELECT place, total, province, district, commune, source FROM procedures_by_place"))
        .containsExactly(
            "place=Hà Tĩnh | total=1612 | province=1240 | district=245 | commune=137 | source=a.txt");
    assertThat(rows("SELECT place, total, economy FROM models_by_place"))
        .containsExactly("place=Hà Tĩnh | total=250 | economy=120");
    assertThat(rows("SELECT kind, source, place FROM findings WHERE kind = 'SUM_MISMATCH'"))
        .containsExactly("kind=SUM_MISMATCH | source=a.txt | place=Hà Tĩnh");
  }

  @Test
  void should_have_a_text_once_however_often_it_is_written() throws IOException, SQLException {
    write(Results.few());
    Map<String, List<String>> once;
    try (Connection connection = DriverManager.getConnection(url())) {
      once = DatabaseContents.of(connection);
    }

    write(Results.few());
    Results.write(
        DatabaseSink.sqlite(file(), false),
        List.of(Results.of("a.txt", Results.TEXT), Results.of("a.txt", Results.TEXT)));

    try (Connection connection = DriverManager.getConnection(url())) {
      assertThat(DatabaseContents.of(connection)).isEqualTo(once);
    }
  }

  @Test
  void should_keep_every_name_of_a_text_and_every_text_of_a_name()
      throws IOException, SQLException {
    write(List.of(Results.of("a", OTHER), Results.of("b", OTHER), Results.of("a", "khác")));

    assertThat(rows("SELECT source, document FROM sources ORDER BY source, document"))
        .containsExactlyInAnyOrder(
            "source=a | document=" + TextHash.of(OTHER),
            "source=b | document=" + TextHash.of(OTHER),
            "source=a | document=" + TextHash.of("khác"));
    assertThat(rows("SELECT COUNT(*) AS n FROM document_references")).containsExactly("n=1");
  }

  @Test
  void should_replace_what_an_earlier_run_found_in_a_text() throws IOException, SQLException {
    Result.Extracted full = Results.of("a", OTHER);
    write(List.of(full));
    write(List.of(new Result.Extracted("a", full.read(), Results.of("a", "").extraction())));

    assertThat(rows("SELECT chars FROM documents")).containsExactly("chars=0");
    assertThat(rows("SELECT * FROM document_references")).isEmpty();
  }

  @Test
  void should_forget_a_failure_when_the_input_is_read() throws IOException, SQLException {
    write(List.of(new Result.Failed("a", "missing", "no such file")));
    write(List.of(new Result.Failed("a", "encoding", "not UTF-8")));
    assertThat(rows("SELECT kind FROM failures")).containsExactly("kind=encoding");

    write(List.of(Results.of("a", OTHER)));
    assertThat(rows("SELECT kind FROM failures")).isEmpty();
  }

  @Test
  void should_know_what_it_holds_only_when_resumed() throws IOException {
    write(List.of(Results.of("a", OTHER)));

    try (DatabaseSink sink = DatabaseSink.sqlite(file(), true)) {
      assertThat(sink.holds("a", ReadText.plain(OTHER))).isTrue();
      assertThat(sink.holds("b", ReadText.plain(OTHER))).isFalse();
      assertThat(sink.holds("a", ReadText.plain("khác"))).isFalse();
    }
    try (DatabaseSink sink = DatabaseSink.sqlite(file(), false)) {
      assertThat(sink.holds("a", ReadText.plain(OTHER))).isFalse();
    }
  }

  @Test
  void should_take_away_with_a_text_all_that_is_in_it() throws IOException, SQLException {
    write(Results.few());

    try (Connection connection = DriverManager.getConnection(url() + "?foreign_keys=true");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM documents");
      for (Table<?> table : Tables.LAYERS) {
        assertThat(DatabaseContents.rows(connection, "SELECT * FROM " + DatabaseWriter.name(table)))
            .as(table.name())
            .isEmpty();
      }
    }
  }

  @Test
  void should_store_what_databases_do_not_take() throws IOException, SQLException {
    String text = "Quyết định\u0000số 5/QĐ-UBND";
    write(List.of(Results.of("\ud800", text), Results.of("b", text + "\ud800 12 xã")));

    assertThat(rows("SELECT source FROM sources ORDER BY source"))
        .containsExactly("source=b", "source=\ufffd");
  }

  @Test
  void should_say_that_a_file_is_no_database() throws IOException {
    Files.writeString(file(), "no database, but a text that is long enough to be taken for one");

    assertThatThrownBy(() -> DatabaseSink.sqlite(file(), false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file().toString())
        .hasMessageContaining("not a database");
  }

  @Test
  void should_refuse_tables_of_another_version() throws IOException, SQLException {
    write(List.of());
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE vanban_schema SET version = 7");
    }

    assertThatThrownBy(() -> DatabaseSink.sqlite(file(), false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version 7");
  }

  @Test
  void should_not_show_the_password_of_a_database_that_it_cannot_open() {
    for (String url :
        List.of(
            "jdbc:nothing://an:geheim@host/db?password=geheim",
            "jdbc:postgresql://127.0.0.1:1/db?user=an&password=geheim")) {
      assertThatThrownBy(() -> DatabaseSink.jdbc(url, false))
          .isInstanceOf(IOException.class)
          .message()
          .startsWith(url.substring(0, 10))
          .doesNotContain("geheim");
    }
  }

  @Test
  void should_hold_the_same_rows_in_postgresql() throws IOException, SQLException {
    Optional<Path> programs = Postgres.installed();
    assumeTrue(programs.isPresent(), "PostgreSQL is not installed under /usr/lib/postgresql");
    List<Result> results = new ArrayList<>(Results.few());
    results.add(Results.of("\u0000\ud800", "Quyết định\u0000số 5/QĐ-UBND\ud800"));
    write(results);
    try (Postgres server = Postgres.start(programs.orElseThrow())) {
      // Twice: the second run replaces what the first wrote.
      Results.write(DatabaseSink.jdbc(server.url(), false), results);
      Results.write(DatabaseSink.jdbc(server.url(), false), results);

      try (Connection postgres = DriverManager.getConnection(server.url());
          Connection sqlite = DriverManager.getConnection(url())) {
        assertThat(DatabaseContents.of(postgres)).isEqualTo(DatabaseContents.of(sqlite));
      }
      try (DatabaseSink sink = DatabaseSink.jdbc(server.url(), true)) {
        assertThat(sink.holds("a.txt", ReadText.plain(Results.TEXT))).isTrue();
      }
    }
  }
}
