package io.github.vanban.internal.read.content;

import java.util.List;

/**
 * Puts paragraphs and tables into one text: a paragraph is a line, a row of a table is a line, its
 * cells are kept apart by tabs. A table that only sets things side by side, as the two columns of
 * an administrative document's head or signature are, is no table to a reader: its cells follow one
 * another, each with its own lines. Stateless.
 */
public final class BlockText {

  /** The most rows of a table that sets things side by side: the head of a document has up to 3. */
  private static final int COLUMNS_ONLY = 3;

  private BlockText() {}

  /** The text; it ends with a line break, unless there is nothing in it. */
  public static String of(List<? extends Block> blocks) {
    StringBuilder text = new StringBuilder();
    append(text, blocks);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  private static void append(StringBuilder text, List<? extends Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(text, paragraph.text());
      } else if (block instanceof Block.Table table) {
        append(text, table);
      }
    }
  }

  private static void append(StringBuilder text, Block.Table table) {
    boolean columns = setsSideBySide(table);
    for (Block.Row row : table.rows()) {
      if (columns) {
        row.cells().forEach(cell -> append(text, cell.blocks()));
      } else {
        line(text, String.join("\t", row.cells().stream().map(BlockText::inOneLine).toList()));
      }
    }
  }

  /** One line, or several; never two empty ones in a row, nor one at the very start. */
  private static void line(StringBuilder text, String line) {
    String stripped = line.stripTrailing();
    if (stripped.isBlank() && (text.isEmpty() || endsWithEmptyLine(text))) {
      return;
    }
    text.append(stripped).append('\n');
  }

  private static boolean endsWithEmptyLine(StringBuilder text) {
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
    StringBuilder text = new StringBuilder();
    append(text, cell.blocks());
    return text.toString().strip().replaceAll("(?<!\\s)[^\\S\\n\\t]*+[\\n\\t]\\s*+", " ");
  }
}
