package io.github.vanban.internal.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.structure.Sketches;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** Office files hand over the headings, lists and tables that they tell. */
class BlocksOfOfficeFilesTest {

  private static final String TABLE = "TABLE 2: Thon | So ho | ^ / ^ | Moi | Cu / Mit | 9 | 5";

  private static Document read(FormatReader reader, byte[] bytes)
      throws InputException, IOException {
    return reader.read(bytes, new Watch(ReadLimits.DEFAULT)).document();
  }

  private static Document docx(String body, Map<String, String> others)
      throws InputException, IOException {
    String document =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
            + body
            + "</w:body></w:document>";
    return read(new DocxReader(new Semaphore(1)), WordParts.zip(document, others));
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
  }

  @Test
  void should_take_headings_of_word_by_their_outline() throws InputException, IOException {
    Document document =
        docx(
            paragraph("<w:outlineLvl w:val='0'/>", "Ket qua dat duoc")
                + paragraph("", "Da dap xong de.")
                + paragraph("<w:outlineLvl w:val='1'/>", "De bien")
                + paragraph("", "Dai ba cay so."),
            Map.of());

    assertThat(Sketches.of(document))
        .containsExactly(
            "HEADING 1: Ket qua dat duoc",
            "PARAGRAPH: Da dap xong de.",
            "HEADING 2: De bien",
            "PARAGRAPH: Dai ba cay so.");
  }

  @Test
  void should_take_merged_cells_and_header_rows_of_word() throws InputException, IOException {
    Document document =
        docx(
            "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("<w:vMerge w:val='restart'/>", "Thon")
                + cell("<w:gridSpan w:val='2'/>", "So ho")
                + "</w:tr><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("<w:vMerge/>", "")
                + cell("", "Moi")
                + cell("", "Cu")
                + "</w:tr><w:tr>"
                + cell("", "Mit")
                + cell("", "9")
                + cell("", "5")
                + "</w:tr></w:tbl>",
            Map.of());

    assertThat(document.text()).isEqualTo("Thon\tSo ho\n\tMoi\tCu\nMit\t9\t5\n");
    assertThat(Sketches.of(document)).containsExactly(TABLE);
    Block.Table table = (Block.Table) document.blocks().get(0);
    assertThat(table.heads(2))
        .extracting(head -> head.span().in(document.text()))
        .containsExactly("So ho", "Cu");
    assertThat(table.heads(0)).hasSize(1).first().extracting(Block.Cell::rows).isEqualTo(2);
  }

  @Test
  void should_set_the_columns_of_a_letterhead_apart_from_tables()
      throws InputException, IOException {
    Document document =
        docx(
            "<w:tbl><w:tr><w:tc>"
                + paragraph("", "UBND XÃ MÍT")
                + paragraph("", "Số: 12/BC-UBND")
                + "</w:tc><w:tc>"
                + paragraph("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + paragraph("", "Độc lập - Tự do - Hạnh phúc")
                + "</w:tc></w:tr></w:tbl>"
                + paragraph("", "Xã đã đắp xong đê."),
            Map.of());

    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.LETTERHEAD, Block.Kind.PARAGRAPH);
  }

  @Test
  void should_take_headings_lists_and_merged_cells_of_an_open_document()
      throws InputException, IOException {
    String content =
        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:table='table'><o:body><o:text>"
            + "<t:h t:outline-level='1'>Ket qua dat duoc</t:h><t:p>Gom:</t:p>"
            + "<t:list><t:list-item><t:p>dap de</t:p><t:list><t:list-item><t:p>phia dong</t:p>"
            + "</t:list-item></t:list></t:list-item></t:list>"
            + "<table:table><table:table-header-rows><table:table-row>"
            + "<table:table-cell table:number-rows-spanned='2'><t:p>Thon</t:p></table:table-cell>"
            + "<table:table-cell table:number-columns-spanned='2'><t:p>So ho</t:p></table:table-cell>"
            + "<table:covered-table-cell/></table:table-row><table:table-row>"
            + "<table:covered-table-cell/><table:table-cell><t:p>Moi</t:p></table:table-cell>"
            + "<table:table-cell><t:p>Cu</t:p></table:table-cell></table:table-row>"
            + "</table:table-header-rows><table:table-row>"
            + "<table:table-cell><t:p>Mit</t:p></table:table-cell>"
            + "<table:table-cell><t:p>9</t:p></table:table-cell>"
            + "<table:table-cell><t:p>5</t:p></table:table-cell></table:table-row></table:table>"
            + "</o:text></o:body></o:document-content>";

    Document document = read(new OdtReader(), Zips.of(Map.of("content.xml", content)));

    assertThat(Sketches.of(document))
        .containsExactly(
            "HEADING 1: Ket qua dat duoc",
            "PARAGRAPH: Gom:",
            "ITEM 1 <1: dap de",
            "ITEM 2 <2: phia dong",
            TABLE);
  }

  @Test
  void should_take_headings_and_merged_cells_of_rich_text() throws InputException, IOException {
    String file =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}"
            + "\\pard\\outlinelevel0 Ket qua dat duoc\\par\\pard Da dap xong de.\\par"
            + "\\trowd\\trhdr\\cellx100\\cellx200\\clmrg\\cellx300\\pard\\intbl Thon\\cell So ho\\cell \\cell\\row"
            + "\\trowd\\cellx100\\cellx200\\cellx300\\pard\\intbl Mit\\cell 9\\cell 5\\cell\\row\\pard}";

    Document document = read(new RtfReader(), file.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Sketches.of(document))
        .containsExactly(
            "HEADING 1: Ket qua dat duoc",
            "PARAGRAPH: Da dap xong de.",
            "TABLE 1: Thon | So ho | ^ / Mit | 9 | 5");
  }
}
