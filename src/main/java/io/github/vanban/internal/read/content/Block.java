package io.github.vanban.internal.read.content;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a file's text consists of. Immutable and thread-safe. */
public sealed interface Block permits Block.Paragraph, Block.Table {

  /**
   * A paragraph; an empty one is an empty line.
   *
   * @param text its text; a line break in it is {@code \n}
   * @param style what the format tells of it
   * @param page the number of its page, from 1; 0 where the format has none
   */
  record Paragraph(String text, Style style, int page) implements Block {
    /** Checks that there is a text. */
    public Paragraph {
      requireNonNull(text, "text");
      requireNonNull(style, "style");
    }

    /** A paragraph of which nothing is told. */
    public Paragraph(String text) {
      this(text, Style.PLAIN, 0);
    }
  }

  /**
   * What the format tells of a paragraph.
   *
   * @param depth of a heading, from 1; 0 if it is none
   * @param level of an item in its list, from 1; 0 if it is none
   * @param quoted whether it is set off as a quotation
   */
  record Style(int depth, int level, boolean quoted) {

    /** Nothing is told. */
    public static final Style PLAIN = new Style(0, 0, false);
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
   * @param header whether the format tells that heads of columns stand in it
   */
  record Row(List<Cell> cells, boolean header) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param blocks what is in it
   * @param merge how it is merged with others
   */
  record Cell(List<Block> blocks, Merge merge) {
    /** Copies the list. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * How a cell is merged with others.
   *
   * @param columns how many columns it covers
   * @param rows how many rows it covers, as far as that is told where it begins
   * @param covered whether another cell, left of it or above it, covers its place
   */
  record Merge(int columns, int rows, boolean covered) {

    /** Not at all. */
    public static final Merge NONE = new Merge(1, 1, false);

    /** The place belongs to a cell left of it or above it. */
    public static final Merge COVERED = new Merge(1, 1, true);
  }
}
