package io.github.vanban.internal.read.content;

import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs and tables into one text: a paragraph is a line, a row of a table is a line, its
 * cells are kept apart by tabs. A table that only sets things side by side, as the two columns of
 * an administrative document's head or signature are, is no table to a reader: its cells follow one
 * another, each with its own lines. For one text and one thread.
 */
public final class BlockText {

  /** The most rows of a table that sets things side by side: the head of a document has up to 3. */
  private static final int COLUMNS_ONLY = 3;

  /** A line break, with what is blank around it. */
  private static final Pattern BREAK = Pattern.compile("(?<!\\s)[^\\S\\n\\t]*+[\\n\\t]\\s*+");

  private final StringBuilder text = new StringBuilder();
  private final List<io.github.vanban.document.Block> told = new ArrayList<>();

  private BlockText() {}

  /** The text, with its blocks; it ends with a line break, unless there is nothing in it. */
  public static Taken of(List<? extends Block> blocks) {
    BlockText made = new BlockText();
    made.append(blocks);
    StringBuilder text = made.text;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
    return new Taken(text.isEmpty() ? "" : text.append('\n').toString(), made.told);
  }

  private void append(List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Block.Table table) {
        table(table);
      }
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    int start = text.length();
    line(paragraph.text());
    Span span = visible(start, text.length());
    if (!span.isEmpty()) {
      told.add(block(span, paragraph.style(), paragraph.page() == 0 ? null : paragraph.page()));
    }
  }

  private static io.github.vanban.document.Block block(
      Span span, Block.Style style, @Nullable Integer page) {
    io.github.vanban.document.Block block;
    if (style.depth() > 0) {
      block = new io.github.vanban.document.Block.Heading(span, page, style.depth());
    } else if (style.level() > 0) {
      Span mark = new Span(span.start(), span.start());
      block = new io.github.vanban.document.Block.Item(span, page, mark, style.level(), null);
    } else {
      block = new io.github.vanban.document.Block.Paragraph(span, page);
    }
    return style.quoted()
        ? new io.github.vanban.document.Block.Quotation(span, page, List.of(block))
        : block;
  }

  private void table(Block.Table table) {
    boolean columns = setsSideBySide(table);
    if (columns) {
      for (Block.Row row : table.rows()) {
        row.cells().forEach(cell -> append(cell.blocks()));
      }
    } else {
      rows(table);
    }
  }

  private void rows(Block.Table table) {
    int start = text.length();
    Grid grid = new Grid();
    List<Span> spans = new ArrayList<>();
    int header = 0;
    boolean inHeader = true;
    for (Block.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(BlockText::inOneLine).toList();
      int at = text.length();
      line(String.join("\t", cells));
      int end = Math.max(at, text.length() - 1);
      for (int i = 0; i < cells.size(); i++) {
        int to = Math.min(at + cells.get(i).length(), end);
        Span span = new Span(Math.min(at, end), to);
        Block.Merge merge = row.cells().get(i).merge();
        if (merge.covered() && span.isEmpty()) {
          grid.coveredCell();
        } else {
          grid.cell(span, merge.columns(), merge.rows());
        }
        at += cells.get(i).length() + 1;
      }
      grid.endRow();
      Span visible = visible(Math.min(text.length(), spans.isEmpty() ? start : end(spans)), end);
      spans.add(visible.isEmpty() ? new Span(end, end) : visible);
      inHeader &= row.header();
      header += inHeader ? 1 : 0;
    }
    Span span = visible(start, text.length());
    if (!span.isEmpty()) {
      List<io.github.vanban.document.Block.Row> rows = new ArrayList<>();
      for (int r = 0; r < spans.size(); r++) {
        rows.add(new io.github.vanban.document.Block.Row(spans.get(r), grid.rows().get(r)));
      }
      told.add(
          new io.github.vanban.document.Block.Table(
              span, null, null, header == rows.size() ? 0 : header, rows));
    }
  }

  private static int end(List<Span> spans) {
    return spans.get(spans.size() - 1).end();
  }

  /** What is not blank between two offsets. */
  private Span visible(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /** One line, or several; never two empty ones in a row, nor one at the very start. */
  private void line(String line) {
    String stripped = line.stripTrailing();
    if (stripped.isBlank() && (text.isEmpty() || endsWithEmptyLine())) {
      return;
    }
    text.append(stripped).append('\n');
  }

  private boolean endsWithEmptyLine() {
    int end = text.length();
    return text.charAt(end - 1) == '\n' && (end == 1 || text.charAt(end - 2) == '\n');
  }

  /**
   * Whether there are tables in it; or cells of several lines, where rows are few; or no row has a
   * second cell.
   */
  private static boolean setsSideBySide(Block.Table table) {
    if (table.rows().stream().allMatch(row -> row.cells().size() == 1)) {
      return true;
    }
    boolean few = table.rows().size() <= COLUMNS_ONLY;
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> holdsTable(cell) || (few && lines(cell) > 1));
  }

  private static boolean holdsTable(Block.Cell cell) {
    return cell.blocks().stream().anyMatch(Block.Table.class::isInstance);
  }

  private static long lines(Block.Cell cell) {
    return cell.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).text().lines())
        .filter(line -> !line.isBlank())
        .count();
  }

  private static String inOneLine(Block.Cell cell) {
    BlockText inside = new BlockText();
    inside.append(cell.blocks());
    return BREAK.matcher(inside.text.toString().strip()).replaceAll(" ");
  }
}
