package io.github.vanban.read.office;

import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.content.BlockBuilder;
import io.github.vanban.read.content.BlockText;
import io.github.vanban.read.content.FormatReader;
import io.github.vanban.read.content.Watch;
import io.github.vanban.read.encoding.FontText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads Word files of 2007 and later (ECMA-376, transitional and strict): the text, and behind it
 * its footnotes and endnotes. Headers and footers of pages are no text. Parts outside the file,
 * which a Word file may name, are never asked for. Stateless and thread-safe.
 */
public final class DocxReader implements FormatReader {

  private static final List<String> NOTES = List.of("footnotes.xml", "endnotes.xml");

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    ZipParts parts = ZipParts.of(bytes, watch);
    String main = main(parts, watch);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    InputStream document = parts.part(main);
    if (document == null) {
      throw new IOException("there is no part " + main);
    }
    DocxStyles styles = DocxStyles.of(parts.part(folder + "styles.xml"), watch);
    FontText text = new FontText();
    BlockBuilder blocks = new BlockBuilder(text, watch);
    new DocxBody(new Xml(document, watch), styles, blocks).read();
    for (String notes : NOTES) {
      InputStream part = parts.part(folder + notes);
      if (part != null) {
        new DocxBody(new Xml(part, watch), styles, blocks).read();
      }
    }
    String content = BlockText.of(blocks.finish());
    return new ReadText(content, Format.DOCX, List.copyOf(text.met()), List.of());
  }

  /** The name of the part with the text, as the archive's list of relations tells it. */
  private static String main(ZipParts parts, Watch watch) throws IOException, InputException {
    InputStream relations = parts.part("_rels/.rels");
    if (relations != null) {
      Xml xml = new Xml(relations, watch);
      while (xml.next()) {
        String type = xml.isStart() ? xml.attribute("Type") : null;
        String target =
            type != null && type.endsWith("/officeDocument") ? xml.attribute("Target") : null;
        if (target != null) {
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    }
    return "word/document.xml";
  }
}
