package io.github.vanban.internal.read.pdf;

import io.github.vanban.internal.read.content.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of pages into paragraphs. A line goes on in the next one if it reaches the right
 * edge of the text, and the next begins at the left edge, in the same size, no farther down than
 * lines are apart. Numbers of pages are left out. For one file and one thread.
 */
final class PdfParagraphs {

  /** What a page's number looks like: {@code 2}, {@code - 2 -}, {@code 2/10}, {@code Trang 2}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[Tt]rang\\s{0,3})?[-–]?\\s{0,3}(\\d{1,4})\\s{0,3}(?:[-–]|/\\s?\\d{1,4})?");

  /** How paragraphs of administrative texts begin. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "Điều \\d|(?:Chương|Mục|Phần|Phụ lục) |[IVX]{1,5}[.)] |\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)] "
              + "|[a-zđ]\\) |[-+•*–] |Căn cứ |Xét |Theo đề nghị |Nơi nhận");

  /** How far from the right edge a full line may end, and from the left one begin, in letters. */
  private static final float RAGGED = 4f;

  private static final float INDENT = 1f;

  /** How far apart the lines of one paragraph are at most, in sizes of their letters. */
  private static final float SPACING = 2.2f;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private @Nullable PdfLine last;
  private int page;
  private int firstPage;
  private float left;
  private float right;

  /** Adds the lines of a page. */
  void add(List<PdfLine> lines, int page) {
    List<PdfLine> own = withoutNumber(lines, page);
    this.page = page;
    left = Float.MAX_VALUE;
    right = 0;
    for (PdfLine line : own) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    for (int i = 0; i < own.size(); i++) {
      add(own.get(i), i == 0);
    }
  }

  private void add(PdfLine line, boolean firstOfPage) {
    if (last != null && goesOn(last, line, firstOfPage)) {
      paragraph.append(' ');
    } else {
      endParagraph();
    }
    firstPage = paragraph.isEmpty() ? page : firstPage;
    paragraph.append(line.text());
    last = line;
  }

  private boolean goesOn(PdfLine before, PdfLine line, boolean firstOfPage) {
    if (before.text().indexOf('\t') >= 0 || line.text().indexOf('\t') >= 0) {
      return false;
    }
    float size = line.size();
    boolean full = before.right() >= right - RAGGED * size;
    boolean flush = line.left() <= left + INDENT * size;
    boolean near = firstOfPage || Math.abs(line.base() - before.base()) <= SPACING * size;
    boolean sameSize = Math.abs(before.size() - size) < 0.5f;
    boolean begins = BEGINNING.matcher(line.text()).lookingAt();
    return full && flush && near && sameSize && !begins;
  }

  private static List<PdfLine> withoutNumber(List<PdfLine> lines, int page) {
    List<PdfLine> own = new ArrayList<>(lines);
    if (!own.isEmpty() && isPageNumber(own.get(0), page)) {
      own.remove(0);
    }
    if (!own.isEmpty() && isPageNumber(own.get(own.size() - 1), page)) {
      own.remove(own.size() - 1);
    }
    return own;
  }

  private static boolean isPageNumber(PdfLine line, int page) {
    var matcher = PAGE_NUMBER.matcher(line.text());
    // A cover or two may not count.
    return matcher.matches() && Math.abs(Integer.parseInt(matcher.group(1)) - page) <= 2;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph.toString(), Block.Style.PLAIN, firstPage));
      paragraph.setLength(0);
    }
  }

  List<Block> finish() {
    endParagraph();
    return List.copyOf(blocks);
  }
}
