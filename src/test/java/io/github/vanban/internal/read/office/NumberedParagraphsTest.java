package io.github.vanban.internal.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.Zips;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that programs count before paragraphs are text as if they were typed. */
class NumberedParagraphsTest {

  /** What a list takes in the table of a Word file of before 2007. */
  private static final int LIST_BYTES = 28;

  /** Where in them its flags stand. */
  private static final int LIST_FLAGS = 26;

  private static final String NAMESPACE =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";

  private static String level(int level, String properties) {
    return "<w:lvl w:ilvl='" + level + "'>" + properties + "</w:lvl>";
  }

  private static String properties(String form, String pattern) {
    return "<w:start w:val='1'/><w:numFmt w:val='"
        + form
        + "'/><w:lvlText w:val='"
        + pattern
        + "'/>";
  }

  /** Articles with points, sections with Roman numbers, marks without numbers. */
  private static final String NUMBERING =
      "<w:numbering"
          + NAMESPACE
          + "<w:abstractNum w:abstractNumId='1'>"
          + level(0, properties("decimal", "Điều %1."))
          + level(1, properties("decimal", "%2."))
          + level(2, properties("lowerLetter", "%3)") + "<w:suff w:val='space'/>")
          + level(3, properties("decimal", "%1.%2.%4"))
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='2'>"
          + level(0, properties("upperRoman", "%1."))
          + level(1, properties("decimal", "%1.%2.") + "<w:isLgl/>")
          + level(2, properties("decimalZero", "(%3)") + "<w:lvlRestart w:val='0'/>")
          + level(3, properties("lowerRoman", "%4") + "<w:suff w:val='nothing'/>")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='3'>"
          + level(0, properties("bullet", "-"))
          + level(1, properties("bullet", "\uf0b7"))
          + level(2, properties("none", ""))
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='4'>"
          + level(
              0,
              properties("decimal", "§iÒu %1.")
                  + "<w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr>")
          + level(1, properties("decimal", "%2-") + "<w:pStyle w:val='Khoan'/>")
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='DanhSach'/></w:abstractNum>"
          + num(1, 1, "")
          + num(2, 2, "")
          + num(3, 3, "")
          + num(4, 4, "")
          + num(5, 5, "")
          + num(6, 1, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>")
          + num(
              7,
              1,
              "<w:lvlOverride w:ilvl='0'>"
                  + level(0, properties("upperLetter", "Phần %1:"))
                  + "</w:lvlOverride>")
          + "</w:numbering>";

  private static final String STYLES =
      "<w:styles"
          + NAMESPACE
          + "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='Khoan'><w:basedOn w:val='Dieu'/></w:style>"
          + "<w:style w:type='numbering' w:styleId='DanhSach'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
          + "</w:styles>";

  private static String num(int id, int definition, String changes) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + definition
        + "'/>"
        + changes
        + "</w:num>";
  }

  private static String read(FormatReader reader, byte[] bytes) throws InputException, IOException {
    ReadText read = reader.read(bytes, new Watch(ReadLimits.DEFAULT));
    return read.text().strip().replace("\n", " / ");
  }

  /** A paragraph: {@code LIST.LEVEL text}, or {@code STYLE text}, or {@code . text} for none. */
  private static String paragraph(String written) {
    int space = written.indexOf(' ');
    String place = written.substring(0, space);
    int dot = place.indexOf('.');
    String numbered =
        place.equals(".")
            ? ""
            : dot < 0
                ? "<w:pStyle w:val='" + place + "'/>"
                : "<w:numPr><w:ilvl w:val='"
                    + place.substring(dot + 1)
                    + "'/><w:numId w:val='"
                    + place.substring(0, dot)
                    + "'/></w:numPr>";
    return "<w:p><w:pPr>"
        + numbered
        + "</w:pPr><w:r><w:t>"
        + written.substring(space + 1)
        + "</w:t></w:r></w:p>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.0 a / 1.0 b                               | Điều 1. a / Điều 2. b
          1.0 a / 1.1 b / 1.2 c / 1.2 d / 1.1 e / 1.2 f / 1.0 g / 1.1 h | Điều 1. a / 1. b / a) c / b) d / 2. e / a) f / Điều 2. g / 1. h
          1.1 a / 1.0 b                               | 1. a / Điều 1. b
          1.0 a / 1.1 b / 1.3 c / 1.3 d               | Điều 1. a / 1. b / 1.1.1 c / 1.1.2 d
          2.0 a / 2.0 b / 2.1 c / 2.0 d               | I. a / II. b / 2.1. c / III. d
          2.2 a / 2.0 b / 2.2 c / 2.3 d               | (01) a / I. b / (02) c / id
          3.0 a / 3.1 b / 3.2 c                       | - a / • b / c
          1.0 a / 6.0 b / 1.0 c                       | Điều 1. a / Điều 7. b / Điều 8. c
          1.0 a / 7.0 b                               | Điều 1. a / Phần B: b
          Dieu a / Khoan b / Khoan c / Dieu d         | Điều 1. a / 1- b / 2- c / Điều 2. d
          5.0 a / 2.0 b                               | I. a / II. b
          0.0 a / 99.0 b / . c                        | a / b / c
          """)
  void should_count_as_word_does(String written, String shown) throws InputException, IOException {
    String body =
        Arrays.stream(written.split(" / "))
            .map(NumberedParagraphsTest::paragraph)
            .collect(Collectors.joining());

    assertThat(word(body)).isEqualTo(shown);
  }

  private static String word(String body) throws InputException, IOException {
    return read(
        new DocxReader(new Semaphore(1)),
        WordParts.zip(
            "<w:document" + NAMESPACE + "<w:body>" + body + "</w:body></w:document>",
            Map.of("numbering", NUMBERING, "styles", STYLES)));
  }

  @Test
  void should_number_cells_that_have_nothing_else() throws InputException, IOException {
    String number =
        "<w:tc><w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:p></w:tc>";
    String row = "<w:tr>" + number + "<w:tc><w:p><w:r><w:t>Huyện</w:t></w:r></w:p></w:tc></w:tr>";

    assertThat(word("<w:tbl>" + row.repeat(2) + "</w:tbl>")).isEqualTo("I.\tHuyện / II.\tHuyện");
  }

  @Test
  void should_not_count_what_was_deleted() throws InputException, IOException {
    String deleted =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";

    assertThat(word(paragraph("1.0 a") + deleted + paragraph("1.0 b")))
        .isEqualTo("Điều 1. a / Điều 2. b");
  }

  @Test
  void should_count_in_word_files_of_before_2007() throws InputException, IOException {
    byte[] file = Files.readAllBytes(Path.of("src", "test", "resources", "read", "danh-sach.doc"));

    assertThat(read(new DocReader(), file))
        .isEqualTo(
            "Mở đầu / I. Phần một / 1. Mục 1 / a. điểm a / b. điểm b / 2. Mục 2 / II. Phần hai"
                + " / 1. Mục lại / • gạch / 1.\tTên");
  }

  @Test
  void should_count_in_simple_lists_of_word_files_of_before_2007()
      throws InputException, IOException {
    byte[] file = Files.readAllBytes(Path.of("src", "test", "resources", "read", "danh-sach.doc"));

    assertThat(read(new DocReader(), withSimpleList(file, 2)))
        .startsWith("Mở đầu / I. Phần một / 1. Mục 1 / a. điểm a")
        .endsWith(" / • gạch / 1.\tTên");
  }

  /** The file with the flag at a list of its table that it has one level ([MS-DOC] LSTF). */
  private static byte[] withSimpleList(byte[] file, int list) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        HWPFDocument document = new HWPFDocument(files.getRoot())) {
      byte[] table = document.getTableStream().clone();
      int lists = document.getFileInformationBlock().getFcPlfLst() + Short.BYTES;
      table[lists + list * LIST_BYTES + LIST_FLAGS] |= 1;
      files.createOrUpdateDocument(new ByteArrayInputStream(table), "1Table");
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      files.writeFilesystem(changed);
      return changed.toByteArray();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <t:list t:style-name='L'><i>a</i><i>b</i></t:list>                            | I. a / II. b
          <t:list t:style-name='L'><i>a</i></t:list><t:list t:style-name='L'><i>b</i></t:list> | I. a / I. b
          <t:list t:style-name='L'><i>a</i></t:list><t:p>x</t:p><t:list t:style-name='L' t:continue-numbering='true'><i>b</i></t:list> | I. a / x / II. b
          <t:list t:style-name='L' x:id='n'><i>a</i></t:list><t:list t:style-name='M'><i>x</i></t:list><t:list t:style-name='L' t:continue-list='n'><i>b</i></t:list> | I. a / - x / II. b
          <t:list t:style-name='L'><t:list-item><t:p>a</t:p><t:p>b</t:p><t:list><i>c</i><i>d</i></t:list></t:list-item><i>e</i></t:list> | I. a / b / I.1) c / I.2) d / II. e
          <t:list t:style-name='L'><t:list-item t:start-value='4'><t:p>a</t:p></t:list-item><i>b</i></t:list> | IV. a / V. b
          <t:list t:style-name='N'><t:list-item><t:p>x</t:p><t:list><t:list-item t:start-value='5'><t:p>y</t:p></t:list-item><i>z</i></t:list></t:list-item><t:list-item><t:p>v</t:p><t:list><i>w</i></t:list></t:list-item></t:list> | 1. x / e) y / f) z / 2. v / a) w
          <t:list t:style-name='L'><t:list-header><t:p>a</t:p></t:list-header><i>b</i></t:list> | a / I. b
          <t:list><i>a</i></t:list>                                                     | a
          """)
  void should_count_as_opendocument_tells(String body, String shown)
      throws InputException, IOException {
    String content =
        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:automatic-styles>"
            + "<t:list-style t:name='L'><t:list-level-style-number t:level='1' t:num-format='I' t:num-suffix='.'/>"
            + "<t:list-level-style-number t:level='2' t:num-format='1' t:num-suffix=')' t:display-levels='2'/></t:list-style>"
            + "<t:list-style t:name='N'><t:list-level-style-number t:level='1' t:num-format='1' t:num-suffix='.'/>"
            + "<t:list-level-style-number t:level='2' t:num-format='a' t:num-suffix=')'/></t:list-style>"
            + "<t:list-style t:name='M'><t:list-level-style-bullet t:level='1' t:bullet-char='-' t:num-suffix='.'/></t:list-style>"
            + "</o:automatic-styles><o:body><o:text>"
            + body.replace("<i>", "<t:list-item><t:p>").replace("</i>", "</t:p></t:list-item>")
            + "</o:text></o:body></o:document-content>";

    assertThat(read(new OdtReader(), Zips.of(Map.of("content.xml", content)))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\listtext\\pard\\plain 1.\\tab}a\\par {\\listtext\\pard\\plain 2.\\tab}b\\par | 1. a / 2. b
          {\\listtext\\pard\\plain  I.\\tab}a\\par                                       | I. a
          {\\pntext\\f0 a)\\tab}{\\*\\pn\\pnlvlbody}b\\par                               | a) b
          """)
  void should_keep_the_numbers_that_rich_text_has(String body, String shown)
      throws InputException, IOException {
    String file = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}" + body + "}";

    assertThat(read(new RtfReader(), file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(shown);
  }
}
