package io.github.vanban.internal.read.content;

import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.InputException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the paragraphs and tables of a file as its parts come along. Ends without beginnings, as
 * broken files have them, are passed over. For one file and one thread.
 */
public final class BlockBuilder {

  private static final class OpenTable {
    private final List<Block.Row> rows = new ArrayList<>();
    private List<Block.Cell> cells = new ArrayList<>();
    private @Nullable List<Block> cell;
    private Block.Merge merge = Block.Merge.NONE;
    private boolean header;
  }

  private final Watch watch;
  private final FontText text;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private Block.Style style = Block.Style.PLAIN;

  /** Begins with nothing. */
  public BlockBuilder(FontText text, Watch watch) {
    this.text = text;
    this.watch = watch;
  }

  /** Adds characters in a font to the open paragraph; null where the font is not told. */
  public void run(String characters, @Nullable String font) {
    text.append(characters, font);
  }

  /** Tells of the open paragraph, until it ends, what the format does. */
  public void style(Block.Style told) {
    style = told;
  }

  /** Ends the paragraph if there is something in it: another one begins in the midst of it. */
  public void breakParagraph() {
    if (!text.isEmpty()) {
      endParagraph();
    }
  }

  /** Ends the paragraph; with nothing in it, it is an empty line. */
  public void endParagraph() {
    here().add(new Block.Paragraph(text.take(), style, 0));
    style = Block.Style.PLAIN;
  }

  /**
   * Begins a table.
   *
   * @throws InputException if it stands too deep in others
   */
  public void startTable() throws InputException {
    tables.push(new OpenTable());
    watch.depth(tables.size());
  }

  /** Begins a cell of the innermost table. */
  public void startCell() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.cell = new ArrayList<>();
      table.merge = Block.Merge.NONE;
    }
  }

  /** Tells how the open cell is merged with others. */
  public void merge(Block.Merge merge) {
    OpenTable table = tables.peek();
    if (table != null) {
      table.merge = merge;
    }
  }

  /** Tells that the open row has heads of columns. */
  public void header() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.header = true;
    }
  }

  /** Ends the open cell. */
  public void endCell() {
    OpenTable table = tables.peek();
    if (table != null && table.cell != null) {
      table.cells.add(new Block.Cell(table.cell, table.merge));
      table.cell = null;
    }
  }

  /** Forgets the open cell: it was opened for what did not come. */
  public void dropCell() {
    OpenTable table = tables.peek();
    if (table != null) {
      table.cell = null;
    }
  }

  /** Ends a row; one without cells is none. */
  public void endRow() {
    OpenTable table = tables.peek();
    if (table != null && !table.cells.isEmpty()) {
      table.rows.add(new Block.Row(table.cells, table.header));
      table.cells = new ArrayList<>();
      table.header = false;
    }
  }

  /** Ends the innermost table. */
  public void endTable() {
    if (!tables.isEmpty()) {
      OpenTable table = tables.getFirst();
      if (table.cell != null && !table.cell.isEmpty()) {
        endCell();
      }
      endRow();
      List<Block.Row> rows = tables.pop().rows;
      here().add(new Block.Table(rows));
    }
  }

  /** Whether a table is open. */
  public boolean inTable() {
    return !tables.isEmpty();
  }

  /** All that was built; what is still open is closed. */
  public List<Block> finish() {
    String rest = text.take();
    if (!rest.isEmpty()) {
      here().add(new Block.Paragraph(rest, style, 0));
    }
    while (inTable()) {
      endTable();
    }
    return List.copyOf(blocks);
  }

  /** Where the next block goes: the open cell, or else the file itself. */
  private List<Block> here() {
    for (OpenTable table : tables) {
      if (table.cell != null) {
        return table.cell;
      }
    }
    return blocks;
  }
}
