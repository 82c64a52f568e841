package io.github.vanban.internal.read.pdf;

import io.github.vanban.internal.read.content.BlockText;
import io.github.vanban.internal.read.content.FormatReader;
import io.github.vanban.internal.read.content.Taken;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files with Apache PDFBox. Lines that the page's width broke become one paragraph again;
 * words far apart on a line, as the cells of a table are, are kept apart by a tab. Images are not
 * read: a file that has nothing else says so. Stateless and thread-safe.
 */
public final class PdfReader implements FormatReader {

  @Override
  public ReadText read(byte[] bytes, Watch watch) throws InputException, IOException {
    PdfStreams.check(bytes, watch);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      watch.pages(document.getNumberOfPages());
      return read(document, watch);
    } catch (InvalidPasswordException e) {
      throw new InputException(InputException.Kind.ENCRYPTED, "only a password opens it");
    }
  }

  private static ReadText read(PDDocument document, Watch watch)
      throws InputException, IOException {
    int pages = document.getNumberOfPages();
    FontText text = new FontText();
    PdfLines lines = new PdfLines(text, watch);
    PdfParagraphs paragraphs = new PdfParagraphs();
    List<Integer> empty = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      watch.tick();
      List<PdfLine> found = lines.of(document, page);
      if (found.isEmpty()) {
        empty.add(page);
      }
      paragraphs.add(found, page);
    }
    if (empty.size() == pages) {
      throw new InputException(
          InputException.Kind.NO_TEXT,
          "no text, on "
              + pages
              + (pages == 1 ? " page" : " pages")
              + ": it is a scan, and needs OCR first");
    }
    List<String> warnings =
        empty.isEmpty()
            ? List.of()
            : List.of(
                "no text on " + empty.size() + " of " + pages + " pages, from " + empty.get(0));
    Taken taken = BlockText.of(paragraphs.finish());
    return new ReadText(
        taken.text(), taken.blocks(), Format.PDF, List.copyOf(text.met()), warnings);
  }
}
