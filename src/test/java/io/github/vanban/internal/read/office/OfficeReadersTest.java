package io.github.vanban.internal.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word, OpenDocument and Rich Text, part by part. */
class OfficeReadersTest {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 10, 5000, 50, Duration.ofSeconds(30));

  private static final DocxReader DOCX = new DocxReader(new Semaphore(1));

  private static ReadText read(FormatReader reader, byte[] bytes)
      throws InputException, IOException {
    return reader.read(bytes, new Watch(LIMITS));
  }

  private static String word(String body) {
    return "<w:document xmlns:w='"
        + WORD
        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static ReadText docx(String body) throws InputException, IOException {
    return read(DOCX, WordParts.zip(word(body), Map.of()));
  }

  private static ReadText odt(String body) throws InputException, IOException {
    String content =
        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:table='table' xmlns:x='x'>"
            + "<o:body><o:text>"
            + body
            + "</o:text></o:body></o:document-content>";
    return read(new OdtReader(), Zips.of(Map.of("content.xml", content)));
  }

  private static ReadText rtf(String body) throws InputException, IOException {
    String file =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1 .VnTimeH;}{\\f2\\fcharset163 Arial{\\*\\falt x};}}"
            + body
            + "}";
    return read(new RtfReader(), file.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:p><w:r><w:t>Sở </w:t></w:r><w:r><w:t>Nội vụ</w:t></w:r></w:p>                  | Sở Nội vụ
          <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>         | a→b¶c
          <w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins></w:p> | y
          <w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>điều</w:t></w:r><w:r><w:rPr><w:caps w:val='0'/></w:rPr><w:t>x</w:t></w:r></w:p> | ĐIỀUx
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p> | y
          <w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>z</w:t></w:r></w:hyperlink></w:p> | z
          <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>hộp</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>sau</w:t></w:r></w:p> | hộp¶sau
          <w:sdt><w:sdtContent><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:sdtContent></w:sdt> | trong
          """)
  void should_read_the_text_of_word(String body, String text) throws InputException, IOException {
    assertThat(docx(body).text()).isEqualTo(text.replace('→', '\t').replace('¶', '\n') + "\n");
  }

  @Test
  void should_take_the_font_from_styles_of_word() throws InputException, IOException {
    String styles =
        "<w:styles xmlns:w='"
            + WORD
            + "'><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi='Arial'/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='N'/></w:style>"
            + "<w:style w:type='character' w:styleId='C'><w:rPr><w:rFonts w:hAnsi='VNI-Times'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='L1'><w:basedOn w:val='L2'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='L2'><w:basedOn w:val='L1'/></w:style></w:styles>";
    String body =
        "<w:p><w:r><w:t>tØnh</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>x· </w:t></w:r><w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>Vieät</w:t></w:r>"
            + "<w:r><w:rPr><w:rFonts w:hAnsiTheme='minorHAnsi'/></w:rPr><w:t> hà</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='L1'/></w:pPr><w:r><w:t>hà</w:t></w:r></w:p>";

    ReadText read = read(DOCX, WordParts.zip(word(body), Map.of("styles", styles)));

    assertThat(read.text()).isEqualTo("tỉnh\nxã Việt hà\nhà\n");
    assertThat(read.encodings()).containsExactly(Encoding.TCVN3, Encoding.VNI);
  }

  @Test
  void should_convert_a_letter_whose_mark_is_in_the_next_run() throws InputException, IOException {
    String font = "<w:rPr><w:rFonts w:hAnsi='VNI-Times'/></w:rPr>";

    assertThat(
            docx("<w:p><w:r>"
                    + font
                    + "<w:t>Vie</w:t></w:r><w:r>"
                    + font
                    + "<w:t>ät</w:t></w:r></w:p>")
                .text())
        .isEqualTo("Việt\n");
  }

  @Test
  void should_leave_unicode_in_a_font_of_before_it() throws InputException, IOException {
    ReadText read =
        docx("<w:p><w:r><w:rPr><w:rFonts w:hAnsi='.VnTime'/></w:rPr><w:t>Đã ký</w:t></w:r></w:p>");

    assertThat(read.text()).isEqualTo("Đã ký\n");
    assertThat(read.encodings()).isEmpty();
  }

  @Test
  void should_keep_rows_and_cells_of_word_apart() throws InputException, IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Bảng 1");
      XWPFTable table = document.createTable(4, 2);
      for (int row = 0; row < 4; row++) {
        table.getRow(row).getCell(0).setText("Huyện " + row);
        table.getRow(row).getCell(1).setText("1.24" + row);
      }
      table.getRow(3).getCell(0).addParagraph().createRun().setText("(mới)");
      document.createParagraph().createRun().setText("Hết");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);

      assertThat(read(DOCX, out.toByteArray()).text())
          .isEqualTo(
              "Bảng 1\nHuyện 0\t1.240\nHuyện 1\t1.241\nHuyện 2\t1.242\nHuyện 3 (mới)\t1.243\nHết\n");
    }
  }

  @Test
  void should_read_a_head_in_two_columns_one_after_the_other() throws InputException, IOException {
    String cell =
        "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    String head =
        "<w:tbl><w:tr>"
            + cell.formatted("UBND TỈNH", "Số: 15/QĐ-UBND")
            + cell.formatted("CỘNG HÒA XÃ HỘI", "Độc lập")
            + "</w:tr></w:tbl>";

    assertThat(docx(head).text())
        .isEqualTo("UBND TỈNH\nSố: 15/QĐ-UBND\nCỘNG HÒA XÃ HỘI\nĐộc lập\n");
  }

  @Test
  void should_put_notes_behind_the_text() throws InputException, IOException {
    String notes =
        "<w:footnotes xmlns:w='"
            + WORD
            + "'><w:footnote><w:p><w:r><w:t>chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>";
    String body = word("<w:p><w:r><w:t>Điều 1</w:t></w:r></w:p>");

    assertThat(read(DOCX, WordParts.zip(body, Map.of("footnotes", notes))).text())
        .isEqualTo("Điều 1\nchú thích\n");
    assertThat(
            odt("<t:p>Điều 1<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>chú thích</t:p></t:note-body></t:note> sau</t:p>")
                .text())
        .isEqualTo("Điều 1 sau\nchú thích\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <t:h>Điều 1</t:h><t:p>a<t:tab/>b<t:line-break/>c<t:s t:c='2'/>d</t:p>            | Điều 1¶a→b¶c  d
          <t:p>xã<t:span> viên</t:span></t:p>                                              | xã viên
          <t:tracked-changes><x:deletion><t:p>cũ</t:p></x:deletion></t:tracked-changes><t:p>mới</t:p> | mới
          <t:p>a<o:annotation><t:p>lời bàn</t:p></o:annotation>b</t:p>                     | ab
          <t:list><t:list-item><t:p>một</t:p></t:list-item></t:list>                       | một
          <table:table><table:table-row><table:table-cell><t:p>a</t:p></table:table-cell><table:table-cell><t:p>b</t:p></table:table-cell></table:table-row></table:table> | a→b
          """)
  void should_read_the_text_of_opendocument(String body, String text)
      throws InputException, IOException {
    assertThat(odt(body).text()).isEqualTo(text.replace('→', '\t').replace('¶', '\n') + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a\\tab b\\line c\\par d                                    | a→b¶c¶d
          {\\b S\\u7903?} N\\u7897\\'3fi                             | Sở Nội
          \\uc2 S\\u7903??\\uc0 \\u7897 i                            | Sởội
          {\\*\\generator x;}{\\info{\\title t}}{\\pict ffd8}y        | y
          {\\field{\\*\\fldinst HYPERLINK "http://a"}{\\fldrslt z}}   | z
          {\\v x}\\caps y\\plain z                                   | Yz
          \\f1 uû ban\\f0  x                                         | UỶ BAN x
          \\f2 Vi\\'ea\\'f2t                                         | Việt
          \\trowd\\intbl a\\cell b\\cell\\row\\trowd c\\cell d\\cell\\row\\pard e\\par | a→b¶c→d¶e
          a\\bin3 }}}b\\\\\\{\\}                                     | ab\\{}
          \\ldblquote x\\rdblquote \\endash \\~\\_                    | “x”– ‑
          """)
  void should_read_the_text_of_rich_text(String body, String text)
      throws InputException, IOException {
    assertThat(rtf(body).text().replace('\u00a0', ' '))
        .isEqualTo(text.replace('→', '\t').replace('¶', '\n') + "\n");
  }

  @Test
  void should_read_word_in_the_strict_form() throws InputException, IOException {
    Map<String, String> parts =
        new HashMap<>(WordParts.of(word("<w:p><w:r><w:t>Điều 1</w:t></w:r></w:p>"), Map.of()));
    parts.replaceAll(
        (name, part) ->
            part.replaceAll(
                "http://schemas.openxmlformats.org/(wordprocessingml|officeDocument)/2006/",
                "http://purl.oclc.org/ooxml/$1/"));

    assertThat(parts.get("word/document.xml")).contains("http://purl.oclc.org/");
    assertThat(read(DOCX, Zips.of(parts)).text()).isEqualTo("Điều 1\n");
  }

  @Test
  void should_read_headers_of_pages_where_there_is_no_other_text()
      throws InputException, IOException {
    String header =
        "<w:hdr xmlns:w='" + WORD + "'><w:p><w:r><w:t>Đầu trang</w:t></w:r></w:p></w:hdr>";
    Map<String, String> others = Map.of("header", header);

    assertThat(read(DOCX, WordParts.zip(word("<w:p/>"), others)).text()).isEqualTo("Đầu trang\n");
    assertThat(
            read(DOCX, WordParts.zip(word("<w:p><w:r><w:t>Thân</w:t></w:r></w:p>"), others)).text())
        .isEqualTo("Thân\n");
  }

  @Test
  void should_bear_relations_to_what_is_not_in_the_file() throws InputException, IOException {
    Map<String, String> parts =
        new HashMap<>(WordParts.of(word("<w:p><w:r><w:t>Thân</w:t></w:r></w:p>"), Map.of()));
    parts.computeIfPresent(
        "word/_rels/document.xml.rels",
        (name, part) ->
            part.replace(
                "</Relationships>",
                "<Relationship Id='i' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' Target='media/image1.png'/>"
                    + "<Relationship Id='s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles' Target='styles9.xml'/>"
                    + "<Relationship Id='t' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' Target='http://127.0.0.1:9/a.dotx' TargetMode='External'/>"
                    + "</Relationships>"));

    assertThat(read(DOCX, Zips.of(parts)).text()).isEqualTo("Thân\n");
  }

  @Test
  void should_refuse_document_types() {
    String body =
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + word("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");

    assertThatThrownBy(() -> read(DOCX, WordParts.zip(body, Map.of())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void should_hold_to_its_limits() {
    assertThatThrownBy(() -> docx("<w:tbl><w:tr><w:tc>".repeat(60)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-nesting");
    assertThatThrownBy(() -> docx("<w:p><w:r><w:t>" + "x".repeat(2 << 20)))
        .hasRootCauseInstanceOf(InputException.class)
        .hasMessageContaining("--max-unpacked");
    assertThatThrownBy(() -> docx("<w:p/>".repeat(6000)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-elements");
    assertThatThrownBy(() -> rtf("{".repeat(60)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-nesting");
    assertThatThrownBy(() -> rtf("{{cut"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cut");
  }

  @Test
  void should_say_that_a_file_needs_a_password() {
    String manifest =
        "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";

    assertThatThrownBy(
            () ->
                read(
                    new OdtReader(),
                    Zips.of(Map.of("META-INF/manifest.xml", manifest, "content.xml", "x"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("password");
  }

  @Test
  void should_say_that_a_file_of_old_office_is_no_word_file() throws IOException {
    byte[] bytes =
        Files.readAllBytes(Path.of("src", "test", "resources", "read", "quyet-dinh.doc"));
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    byte[] other = "WordDocumenX".getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + name.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        System.arraycopy(other, 0, bytes, i, other.length);
      }
    }

    assertThatThrownBy(() -> read(new DocReader(), bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no Word document");
  }
}
