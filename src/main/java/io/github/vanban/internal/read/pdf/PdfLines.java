package io.github.vanban.internal.read.pdf;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.InputException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of a page, with the place of each. For one file and one thread. */
final class PdfLines extends PDFTextStripper {

  /** Words farther apart than this many times the size of their letters stand in two cells. */
  private static final float CELL_GAP = 1.5f;

  private final FontText text;
  private final Watch watch;
  private final List<PdfLine> lines = new ArrayList<>();
  private @Nullable TextPosition first;
  private @Nullable TextPosition last;

  PdfLines(FontText text, Watch watch) throws IOException {
    this.text = text;
    this.watch = watch;
  }

  List<PdfLine> of(PDDocument document, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    lines.clear();
    writeText(document, Writer.nullWriter());
    endLine();
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String string, List<TextPosition> positions) throws IOException {
    try {
      watch.tick();
    } catch (InputException e) {
      throw new IOException(e);
    }
    for (TextPosition position : positions) {
      if (last != null && isCellBefore(position, last)) {
        text.append("\t", null);
      }
      first = first == null ? position : first;
      last = position;
      text.append(position.getUnicode(), font(position));
    }
  }

  private static boolean isCellBefore(TextPosition position, TextPosition last) {
    float gap = position.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
    return gap > CELL_GAP * position.getFontSizeInPt();
  }

  private static @Nullable String font(TextPosition position) {
    return position.getFont() == null ? null : position.getFont().getName();
  }

  @Override
  protected void writeWordSeparator() {
    // In a font of no encoding of its own: it is a space in all of them.
    text.append(" ", last == null ? null : font(last));
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    // First the spaces behind tabs, then those before: each run of spaces is looked at once.
    String line =
        text.take()
            .replaceAll("\\t[ \\u00a0]++", "\t")
            .replaceAll("(?<![ \\u00a0])[ \\u00a0]++\\t", "\t")
            .strip();
    if (first != null && last != null && !line.isEmpty()) {
      lines.add(
          new PdfLine(
              line,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              last.getYDirAdj(),
              last.getFontSizeInPt()));
    }
    first = null;
    last = null;
  }
}
