package io.github.vanban.internal.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.document.Block;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 3, 5000, 50, Duration.ofSeconds(30));

  private static ReadText read(byte[] bytes) throws InputException, IOException {
    return new PdfReader().read(bytes, new Watch(LIMITS));
  }

  /** A line of a page: where it stands, from the top left, and what it says. */
  private record Line(float x, float y, String text) {}

  private static void page(PDDocument document, Line... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      for (Line line : lines) {
        content.beginText();
        content.newLineAtOffset(line.x, 792 - line.y);
        content.showText(line.text);
        content.endText();
      }
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void should_join_lines_that_the_page_broke_and_leave_out_its_number() throws Exception {
    String full = "So thu tuc hanh chinh da cong bo trong nam la 1.612, trong do cap tinh co";
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          new Line(70, 100, "QUYET DINH"),
          new Line(70, 120, full),
          new Line(70, 136, "1.240 thu tuc va cap xa co 372 thu tuc."),
          new Line(70, 152, "Hai la: " + full),
          new Line(300, 740, "1"));
      page(document, new Line(70, 100, "tiep theo."), new Line(300, 740, "- 2 -"));

      assertThat(read(saved(document)).text())
          .isEqualTo(
              "QUYET DINH\n"
                  + full
                  + " 1.240 thu tuc va cap xa co 372 thu tuc.\nHai la: "
                  + full
                  + " tiep theo.\n");
    }
  }

  @Test
  void should_keep_cells_apart() throws Exception {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          new Line(70, 100, "Huyen"),
          new Line(300, 100, "So TTHC"),
          new Line(70, 120, "Can Loc"),
          new Line(300, 120, "245"));

      assertThat(read(saved(document)).text()).isEqualTo("Huyen\tSo TTHC\nCan Loc\t245\n");
    }
  }

  @Test
  void should_say_that_a_file_is_a_scan() throws Exception {
    try (PDDocument document = new PDDocument()) {
      page(document);
      byte[] scan = saved(document);

      assertThatThrownBy(() -> read(scan))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("OCR")
          .extracting(e -> ((InputException) e).kind())
          .isEqualTo(InputException.Kind.NO_TEXT);

      page(document, new Line(70, 100, "co chu"));
      assertThat(read(saved(document)).warnings())
          .containsExactly("no text on 1 of 2 pages, from 1");
    }
  }

  @Test
  void should_say_that_a_file_needs_a_password() throws Exception {
    for (String password : new String[] {"mo", ""}) {
      try (PDDocument document = new PDDocument()) {
        page(document, new Line(70, 100, "mat"));
        document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
        byte[] bytes = saved(document);

        if (password.isEmpty()) {
          assertThat(read(bytes).text()).isEqualTo("mat\n");
        } else {
          assertThatThrownBy(() -> read(bytes))
              .isInstanceOf(InputException.class)
              .hasMessageContaining("password");
        }
      }
    }
  }

  @Test
  void should_hold_to_the_limit_of_pages() throws Exception {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 4; i++) {
        page(document, new Line(70, 100, "trang"));
      }
      byte[] bytes = saved(document);

      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(InputException.class)
          .hasMessageContainingAll("4 pages", "--max-pages");
    }
  }

  @Test
  void should_not_unfold_a_bomb() throws Exception {
    byte[] packed = packed(packed(new byte[4 << 20]));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "%PDF-1.4\n4 0 obj<</Length "
            + packed.length
            + "/Filter[/FlateDecode /FlateDecode]>>stream\n";
    out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(packed);
    out.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(out.toByteArray()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-unpacked");
  }

  private static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[bytes.length + 100];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }

  @Test
  void should_tell_the_page_of_each_block() throws Exception {
    try (PDDocument document = new PDDocument()) {
      page(
          document,
          new Line(70, 100, "Xa dap de, dao muong va trong cay ven duong lang."),
          new Line(70, 150, "Xa lam cho."));
      page(document, new Line(70, 100, "Xa dao ao, nuoi ca va trong lua o cac thon phia tay."));

      assertThat(read(saved(document)).document().blocks())
          .extracting(Block::page)
          .containsExactly(1, 1, 2);
    }
  }
}
