package io.github.vanban.read.format;

import com.google.common.base.Splitter;
import io.github.vanban.internal.read.encoding.Encoder;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Files of one text, a paragraph a line, made for the tests. */
final class Made {

  static final String FONT = "Times New Roman";

  private Made() {}

  static byte[] html(String text) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>");
    text.lines().forEach(line -> page.append("<div>").append(escaped(line)).append("</div>\n"));
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx(String text, String font) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : text.lines().toList()) {
        XWPFRun run = document.createParagraph().createRun();
        run.setFontFamily(font);
        run.setText(line);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] odt(String text, String font) throws IOException {
    StringBuilder content =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <office:font-face-decls>
                <style:font-face style:name="F1" svg:font-family="'%s'"/>
              </office:font-face-decls>
              <office:automatic-styles>
                <style:style style:name="P1" style:family="paragraph">
                  <style:text-properties style:font-name="F1"/>
                </style:style>
              </office:automatic-styles>
              <office:body><office:text>
            """
                .formatted(font));
    for (String line : text.lines().toList()) {
      content.append("<text:p text:style-name=\"P1\">");
      content.append(escaped(line).replace("\t", "<text:tab/>").replace("  ", " <text:s/>"));
      content.append("</text:p>\n");
    }
    content.append("</office:text></office:body></office:document-content>");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", content.toString());
    return Zips.of(parts);
  }

  static byte[] rtf(String text) {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times;}}\n");
    for (String line : text.lines().toList()) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c > 0x7f) {
          rtf.append("\\u").append((short) c).append('?');
        } else {
          rtf.append(c == '\\' || c == '{' || c == '}' ? "\\" + c : String.valueOf(c));
        }
      }
      rtf.append("\\par\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** In the font of its own encoding, as bytes. */
  static byte[] rtf(String text, String font, Encoding encoding) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset0 "
                + font
                + ";}}\\f1 ")
            .getBytes(StandardCharsets.US_ASCII));
    for (String line : text.lines().toList()) {
      for (byte b : Encoder.encode(line, encoding)) {
        String written = b < 0 ? String.format("\\'%02x", b & 0xff) : String.valueOf((char) b);
        out.writeBytes(written.getBytes(StandardCharsets.US_ASCII));
      }
      out.writeBytes("\\par\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write('}');
    return out.toByteArray();
  }

  /** Lines are broken at the page's width, pages at its height. */
  static byte[] pdf(String text) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, file);
      List<String> lines = new ArrayList<>();
      for (String line : text.lines().toList()) {
        lines.addAll(broken(line, font));
      }
      for (int first = 0; first < lines.size(); first += 45) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.setLeading(16);
          content.newLineAtOffset(70, 770);
          for (String line : lines.subList(first, Math.min(lines.size(), first + 45))) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> broken(String line, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : Splitter.on(" ").split(line)) {
      String longer = current.isEmpty() ? word : current + " " + word;
      if (!current.isEmpty() && font.getStringWidth(longer) / 1000 * 12 > 450) {
        lines.add(current.toString());
        current.setLength(0);
        longer = word;
      }
      current.setLength(0);
      current.append(longer);
    }
    lines.add(current.toString());
    return lines;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
