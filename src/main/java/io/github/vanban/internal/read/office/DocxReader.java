package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.internal.read.content.BlockText;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Taken;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;

/**
 * Reads Word files of 2007 and later (ECMA-376, transitional and strict) with Apache POI: the text
 * with the numbers that Word counts, and behind it its footnotes and endnotes. Headers and footers
 * of pages are text only where there is no other. Parts outside the file, which a Word file may
 * name, are never asked for. Thread-safe.
 */
public final class DocxReader implements FormatReader {

  /** Files of more elements are read one at a time: POI needs some 400 bytes for each. */
  private static final int MANY = 100_000;

  private final Semaphore turns;

  /**
   * Makes a reader.
   *
   * @param turns of all readers that share it, one at a time reads a large file, so that memory is
   *     bounded whatever the number of threads; it has one permit
   */
  public DocxReader(Semaphore turns) {
    this.turns = turns;
  }

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    WordPackage parts = WordPackage.of(ZipParts.of(bytes, watch), watch);
    if (watch.elements() <= MANY) {
      return read(parts, watch);
    }
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException(InputException.Kind.UNREADABLE, "interrupted");
    }
    try {
      return read(parts, watch);
    } finally {
      turns.release();
    }
  }

  private static ReadText read(WordPackage parts, Watch watch) throws InputException, IOException {
    try (OPCPackage opened = OPCPackage.open(parts);
        XWPFDocument document = new XWPFDocument(opened)) {
      return read(document, watch);
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static ReadText read(XWPFDocument document, Watch watch) throws InputException {
    FontText text = new FontText();
    DocxStyles styles = DocxStyles.of(document.getStyles(), watch);
    List<XmlObject> stories =
        Stream.concat(Stream.of(document.getDocument().getBody()), notes(document)).toList();
    Taken content = content(document, stories, styles, text, watch);
    if (content.text().isEmpty()) {
      content = content(document, headersAndFooters(document), styles, text, watch);
    }
    return new ReadText(
        content.text(), content.blocks(), Format.DOCX, List.copyOf(text.met()), List.of());
  }

  private static Stream<XmlObject> notes(XWPFDocument document) {
    return Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
        .map(XWPFAbstractFootnoteEndnote::getCTFtnEdn);
  }

  private static List<XmlObject> headersAndFooters(XWPFDocument document) {
    return Stream.<XWPFHeaderFooter>concat(
            document.getHeaderList().stream(), document.getFooterList().stream())
        .<XmlObject>map(XWPFHeaderFooter::_getHdrFtr)
        .toList();
  }

  private static Taken content(
      XWPFDocument document, List<XmlObject> stories, DocxStyles styles, FontText text, Watch watch)
      throws InputException {
    DocxNumbering numbering = DocxNumbering.of(document.getNumbering(), styles, watch);
    BlockBuilder blocks = new BlockBuilder(text, watch);
    for (XmlObject story : stories) {
      try (WordPart part = new WordPart(story, watch)) {
        new DocxBody(part, styles, numbering, blocks).read();
      }
    }
    List<Block> built = blocks.finish();
    return BlockText.of(built);
  }
}
