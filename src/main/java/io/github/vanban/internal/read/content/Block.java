package io.github.vanban.internal.read.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a file's text consists of. Immutable and thread-safe. */
public sealed interface Block permits Block.Paragraph, Block.Table {

  /**
   * A paragraph; an empty one is an empty line.
   *
   * @param text its text; a line break in it is {@code \n}
   */
  record Paragraph(String text) implements Block {
    /** Checks that there is a text. */
    public Paragraph {
      requireNonNull(text, "text");
    }
  }

  /**
   * A table.
   *
   * @param rows from the top
   */
  record Table(List<Row> rows) implements Block {
    /** Copies the list. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells from the left
   */
  record Row(List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param blocks what is in it
   */
  record Cell(List<Block> blocks) {
    /** Copies the list. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
