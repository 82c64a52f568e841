package io.github.vanban.write.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.vanban.internal.write.TextHash;
import io.github.vanban.internal.write.table.Cells;
import io.github.vanban.internal.write.table.Sheet;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Statistic;
import io.github.vanban.write.EarlierResults;
import io.github.vanban.write.Result;
import io.github.vanban.write.Results;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private List<NamedCsvRecord> rows(String table) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
      reader.forEach(rows::add);
    }
    return rows;
  }

  private void write(List<? extends Result> results) throws IOException {
    Results.write(CsvTables.create(folder, false), results);
  }

  private List<String> contents() throws IOException {
    return bytes().stream().map(file -> new String(file, StandardCharsets.UTF_8)).toList();
  }

  private List<byte[]> bytes() throws IOException {
    List<byte[]> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
    }
    return all;
  }

  @Test
  void should_write_a_file_for_each_layer() throws IOException {
    write(Results.few());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "documents.csv",
              "recipients.csv",
              "references.csv",
              "dates.csv",
              "bodies.csv",
              "statistics.csv",
              "counts.csv",
              "findings.csv");
    }
    for (Table<?> table : Tables.LAYERS) {
      assertThat(rows(table.name())).as(table.name()).isNotEmpty();
    }
  }

  @Test
  void should_have_a_row_for_each_input_in_order_with_what_failed() throws IOException {
    write(Results.few());

    assertThat(rows("documents"))
        .extracting(
            row -> row.getField("document"),
            row -> row.getField("source"),
            row -> row.getField("error_kind"),
            row -> row.getField("error_message"))
        .containsExactly(
            tuple("1", "a.txt", "", ""),
            tuple("2", "b.txt", "encoding", "not UTF-8"),
            tuple("3", "'=c, \"d\".txt", "", ""),
            tuple("4", "empty.txt", "", ""));
    assertThat(rows("documents").get(0).getField("text_hash")).isEqualTo(TextHash.of(Results.TEXT));
  }

  @Test
  void should_give_back_the_values_that_the_records_have() throws IOException {
    Result.Extracted result = Results.of("a.txt", Results.TEXT);
    write(List.of(result));

    List<Statistic> statistics = result.extraction().statistics();
    List<NamedCsvRecord> rows = rows("statistics");
    assertThat(rows).hasSameSizeAs(statistics);
    for (int i = 0; i < rows.size(); i++) {
      Statistic statistic = statistics.get(i);
      NamedCsvRecord row = rows.get(i);
      assertThat(row.getField("nr")).isEqualTo(Integer.toString(i));
      assertThat(row.getField("quoted")).isEqualTo(statistic.text());
      assertThat(row.getField("start_offset")).isEqualTo(Integer.toString(statistic.start()));
      assertThat(row.getField("value")).isEqualTo(statistic.value().toPlainString());
      assertThat(row.getField("whole"))
          .isEqualTo(
              statistic.whole() == null
                  ? ""
                  : String.valueOf(statistics.indexOf(statistic.whole())));
      CalendarValue period = statistic.period();
      assertThat(row.getField("period")).isEqualTo(period == null ? "" : period.iso());
    }
    assertThat(rows("references"))
        .extracting(row -> row.getField("cited_key"))
        .containsExactlyElementsOf(
            result.extraction().references().stream()
                .map(mention -> result.extraction().documents().get(mention.cluster() - 1).key())
                .toList())
        .hasSize(3);
    assertThat(rows("dates"))
        .extracting(row -> row.getField("first_day"))
        .contains("2024-03-12", "");
    assertThat(rows("counts").stream().filter(row -> row.getField("list").equals("procedures")))
        .extracting(row -> row.getField("measure") + "=" + row.getField("value"))
        .containsExactly("total=1612", "province=1240", "district=245", "commune=137");
    assertThat(rows("findings"))
        .extracting(row -> row.getField("kind"))
        .contains("SUM_MISMATCH", "MALFORMED_DATE");
  }

  @Test
  void should_keep_line_breaks_commas_and_quotes_in_cells() throws IOException {
    write(List.of(Results.of("a\n\"b\",c", "Theo Quyết định\nsố 5/QĐ-UBND, \"thì\"")));

    assertThat(rows("references").get(0).getField("source")).isEqualTo("a\n\"b\",c");
    assertThat(rows("references").get(0).getField("quoted")).isEqualTo("Quyết định\nsố 5/QĐ-UBND");
  }

  @Test
  void should_end_every_row_as_the_standard_has_it() throws IOException {
    write(List.of(Results.of("a.txt", Results.TEXT.replace("\n", " "))));

    for (byte[] file : bytes()) {
      assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("\r\n");
    }
  }

  @Test
  void should_begin_with_a_byte_order_mark_only_where_it_is_wanted() throws IOException {
    Results.write(CsvTables.create(folder, true), Results.few());
    for (byte[] file : bytes()) {
      assertThat(file).startsWith(0xef, 0xbb, 0xbf);
    }
    assertThat(rows("documents").get(0).getField("document")).isEqualTo("1");

    write(Results.few());
    for (byte[] file : bytes()) {
      assertThat(file).startsWith('d', 'o', 'c');
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
  void should_let_no_cell_of_text_be_run_as_a_formula(String cell) {
    assertThat(Cells.plain(cell)).isEqualTo("'" + cell);
  }

  @Test
  void should_leave_other_texts_and_numbers_as_they_are() {
    assertThat(Stream.of("a=b", "", " -1", "1-2", "Đề án 06").map(Cells::plain))
        .containsExactly("a=b", "", " -1", "1-2", "Đề án 06");
    assertThat(Cells.plain(new BigDecimal("-1.5E+3"))).isEqualTo("-1500");
    assertThat(Cells.plain(-3)).isEqualTo("-3");
  }

  @Test
  void should_replace_what_no_table_can_hold() {
    assertThat(Cells.storable("a\u0000b\ud800c\udc00")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    assertThat(Cells.storable("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
  }

  /** Writes the first results, and of the next one all files up to a cut in one of them. */
  private void writeAndDie(List<Result> results, int whole, int file, int half) throws IOException {
    write(results.subList(0, whole));
    List<byte[]> next;
    try (CsvTables sink = CsvTables.resume(folder, false)) {
      next = sink.prepare(whole + 1L, results.get(whole));
    }
    // The documents, which the first file has, come last.
    for (int i = next.size() - 1; i >= file; i--) {
      byte[] bytes = next.get(i);
      int length = i > file ? bytes.length : bytes.length * half / 2;
      // The very last byte of all would make it whole.
      boolean last = i == 0 && length == bytes.length;
      Files.write(
          folder.resolve(Sheet.ALL.get(i).name() + ".csv"),
          Arrays.copyOf(bytes, last ? length - 1 : length),
          StandardOpenOption.APPEND);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void should_go_on_behind_the_last_whole_text_wherever_it_was_killed(int whole)
      throws IOException {
    List<Result> results = Results.few();
    write(results);
    List<String> unbroken = contents();
    for (int file = 0; file <= Tables.LAYERS.size(); file++) {
      for (int half = 0; half <= 2; half++) {
        writeAndDie(results, whole, file, half);

        CsvTables sink = CsvTables.resume(folder, false);
        int there = 0;
        try (sink;
            EarlierResults earlier = sink.earlier()) {
          String source;
          while ((source = earlier.next()) != null) {
            assertThat(source).isEqualTo(earlier.written(results.get(there).source()));
            there++;
          }
          for (int i = there; i < results.size(); i++) {
            sink.write(sink.prepare(i + 1L, results.get(i)));
          }
        }

        assertThat(there).isEqualTo(whole);
        assertThat(contents()).isEqualTo(unbroken);
      }
    }
  }

  @Test
  void should_begin_where_there_is_nothing_to_take_up() throws IOException {
    Results.write(CsvTables.resume(folder, false), Results.few());
    List<String> resumed = contents();
    write(Results.few());

    assertThat(resumed).isEqualTo(contents());
  }

  @Test
  void should_not_take_up_files_of_others() throws IOException {
    Files.writeString(folder.resolve("documents.csv"), "name,age\nAn,7\n");

    assertThatThrownBy(() -> CsvTables.resume(folder, false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("documents.csv")
        .hasMessageContaining("\"An\"");
  }
}
