package io.github.vanban.write.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.internal.write.table.Sheet;
import io.github.vanban.write.Result;
import io.github.vanban.write.Results;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WorkbookSinkTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path file() {
    return folder.resolve("out.xlsx");
  }

  private static Document xml(ZipFile zip, String part) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part, e);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The names of the sheets, in order. */
  private List<String> names() throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile())) {
      return elements(xml(zip, "xl/workbook.xml").getElementsByTagName("sheet")).stream()
          .map(sheet -> sheet.getAttribute("name"))
          .toList();
    }
  }

  /**
   * The cells of a sheet by column and row, such as {@code A1}; a type before what is no number.
   */
  private Map<String, String> cells(String sheet) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file().toFile())) {
      String part = "xl/worksheets/sheet" + (names().indexOf(sheet) + 1) + ".xml";
      for (Element cell : elements(xml(zip, part).getElementsByTagName("c"))) {
        String type = cell.getAttribute("t");
        cells.put(
            cell.getAttribute("r"),
            (type.isEmpty() || type.equals("n") ? "" : type + ":") + cell.getTextContent());
      }
    }
    return cells;
  }

  private static String letter(String sheet, String column) {
    Sheet found =
        Sheet.ALL.stream().filter(one -> one.name().equals(sheet)).findFirst().orElseThrow();
    return Character.toString('A' + found.columns().indexOf(column));
  }

  private String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void should_have_a_sheet_for_each_layer_with_the_names_frozen() throws IOException {
    Results.write(WorkbookSink.create(file()), Results.few());

    assertThat(names()).containsExactlyElementsOf(Sheet.ALL.stream().map(Sheet::name).toList());
    for (int i = 1; i <= Sheet.ALL.size(); i++) {
      assertThat(part("xl/worksheets/sheet" + i + ".xml"))
          .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter");
    }
    assertThat(cells("statistics")).containsEntry("A1", "inlineStr:document");
  }

  @Test
  void should_have_numbers_and_dates_that_are_such() throws IOException {
    Results.write(WorkbookSink.create(file()), Results.few());

    Map<String, String> statistics = cells("statistics");
    assertThat(statistics)
        .containsEntry(letter("statistics", "value") + "2", "1612")
        .containsEntry(letter("statistics", "quoted") + "2", "inlineStr:1.612 TTHC");
    // Days since 30 December 1899: what spreadsheets call a date.
    long days = LocalDate.of(2024, 3, 12).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
    String cell = letter("dates", "first_day") + "2";
    assertThat(cells("dates").getOrDefault(cell, "").replaceFirst("\\.0$", ""))
        .isEqualTo(Long.toString(days));
    assertThat(part("xl/styles.xml")).contains("yyyy-mm-dd");
  }

  @Test
  void should_let_no_text_be_a_formula_and_keep_every_row() throws IOException {
    Results.write(WorkbookSink.create(file()), Results.few());

    Map<String, String> documents = cells("documents");
    assertThat(documents)
        .containsEntry("A2", "1")
        .containsEntry("B4", "inlineStr:'=c, \"d\".txt")
        .containsEntry(letter("documents", "error_kind") + "3", "inlineStr:encoding");
    for (int i = 1; i <= Sheet.ALL.size(); i++) {
      assertThat(part("xl/worksheets/sheet" + i + ".xml")).doesNotContain("<f>");
    }
  }

  @Test
  void should_hold_what_the_format_cannot() throws IOException {
    String control = "Quyết định\u0001số 5/QĐ-UBND\u0000\ud800 & <b>";
    Results.write(
        WorkbookSink.create(file()),
        List.of(
            new Result.Failed("a\u0007\u0000\ud800<&", "malformed", "x".repeat(40_000)),
            Results.of("b", control)));

    assertThat(cells("documents").get(letter("documents", "error_message") + "2"))
        .hasSize("inlineStr:".length() + 32_767)
        .endsWith("x…");
    assertThat(cells("documents").get("B2")).contains("a", "\ufffd\ufffd<&");
  }

  @Test
  void should_go_on_with_another_sheet_behind_a_full_one() throws IOException {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      results.add(new Result.Failed("t" + i, "missing", "no such file"));
    }
    Results.write(WorkbookSink.create(file(), 11), results);

    assertThat(names()).startsWith("documents", "documents (2)", "documents (3)", "recipients");
    assertThat(cells("documents (3)"))
        .containsEntry("B1", "inlineStr:source")
        .containsEntry("B6", "inlineStr:t24")
        .doesNotContainKey("B7");
  }

  @Test
  void should_give_the_file_its_name_when_it_is_whole_and_leave_nothing_else() throws IOException {
    Files.writeString(file(), "before");
    WorkbookSink sink = WorkbookSink.create(file());
    sink.write(sink.prepare(1, Results.of("a", Results.TEXT)));
    assertThat(file()).hasContent("before");

    sink.close();

    assertThat(cells("documents")).containsEntry("B2", "inlineStr:a");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void should_name_the_file_that_cannot_be_written() {
    assertThatThrownBy(() -> WorkbookSink.create(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> WorkbookSink.create(Path.of("/nowhere/at/all.xlsx")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/nowhere/at/all.xlsx");
  }
}
