package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that a reader sees as one: a heading, a paragraph, an item, a table, or what
 * stands around the text itself. Its span is exact: no white space at either end. All blocks are
 * immutable and thread-safe.
 */
public sealed interface Block {

  /** The sorts of blocks. */
  enum Kind {
    /** A title or the heading of a section. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An entry of a list. */
    ITEM,
    /** Rows and columns. */
    TABLE,
    /** Organ, motto, number, place and date at the head of a document. */
    LETTERHEAD,
    /** Office, signature and name of the signer. */
    SIGNATURE,
    /** Whom a document is addressed or sent to. */
    RECIPIENTS,
    /** A quotation that is set off. */
    QUOTATION,
    /** What belongs to the page and not to the text. */
    FURNITURE
  }

  /** The sort of block. */
  Kind kind();

  /** Where it stands in the text, in UTF-16 units. */
  Span span();

  /** The number of the page that it begins on, from 1; null where the format has no pages. */
  @Nullable Integer page();

  /**
   * A title or the heading of a section.
   *
   * @param depth 1 for the title of the text, 2 for its sections, and so on
   */
  record Heading(Span span, @Nullable Integer page, int depth) implements Block {
    /** Checks the depth. */
    public Heading {
      requireNonNull(span, "span");
      positive(depth, "depth");
    }

    @Override
    public Kind kind() {
      return Kind.HEADING;
    }
  }

  /** Running text; also what leads on to a list, a byline, a caption that stands alone. */
  record Paragraph(Span span, @Nullable Integer page) implements Block {
    /** Checks the span. */
    public Paragraph {
      requireNonNull(span, "span");
    }

    @Override
    public Kind kind() {
      return Kind.PARAGRAPH;
    }
  }

  /**
   * An entry of a list.
   *
   * @param mark what it begins with, such as {@code -} or {@code a)}, without the space after it
   *     and signs of Markdown around it; empty where the entry has none
   * @param level 1 for the outermost list, 2 for a list in it, and so on
   * @param lead the block that it stands under: an item of a lower level, the paragraph above the
   *     list, or the heading of the section; null if there is none
   */
  record Item(Span span, @Nullable Integer page, Span mark, int level, @Nullable Block lead)
      implements Block {
    /** Checks that the mark stands in the item, and that the lead stands before it. */
    public Item {
      positive(level, "level");
      if (!span.covers(mark)) {
        throw new IllegalArgumentException("a mark stands in its item: " + mark + " in " + span);
      }
      if (lead != null && lead.span().end() > span.start()) {
        throw new IllegalArgumentException("a lead stands before its item: " + lead.span());
      }
    }

    @Override
    public Kind kind() {
      return Kind.ITEM;
    }

    // A lead has a lead of its own: the whole chain is not printed.
    @Override
    public String toString() {
      return "Item[span="
          + span
          + ", page="
          + page
          + ", mark="
          + mark
          + ", level="
          + level
          + ", lead="
          + (lead == null ? "null" : lead.span())
          + "]";
    }
  }

  /**
   * Rows and columns.
   *
   * @param span from the caption, if there is one, to the last cell
   * @param caption the line above that names the table, with that of its unit; null if there is
   *     none
   * @param headerRows how many of the rows, from the top, are heads of columns
   * @param rows all rows from the top, those of the header first
   */
  record Table(
      Span span, @Nullable Integer page, @Nullable Span caption, int headerRows, List<Row> rows)
      implements Block {
    /** Copies the list and checks the header. */
    public Table {
      requireNonNull(span, "span");
      rows = List.copyOf(rows);
      if (headerRows < 0 || headerRows > rows.size()) {
        throw new IllegalArgumentException(headerRows + " header rows of " + rows.size());
      }
    }

    @Override
    public Kind kind() {
      return Kind.TABLE;
    }

    /** The rows of the header, from the top. */
    public List<Row> header() {
      return rows.subList(0, headerRows);
    }

    /** The rows below the header. */
    public List<Row> body() {
      return rows.subList(headerRows, rows.size());
    }

    /** How many columns the widest row has. */
    public int columns() {
      int columns = 0;
      for (Row row : rows) {
        columns = Math.max(columns, row.cells().size());
      }
      return columns;
    }

    /**
     * The cell at a place, also where a merged cell covers it.
     *
     * @param row an index into the rows
     * @param column an index into the columns
     * @return the cell; null where the row is shorter
     */
    public @Nullable Cell cell(int row, int column) {
      for (int r = row; r >= 0; r--) {
        List<@Nullable Cell> cells = rows.get(r).cells();
        for (int c = Math.min(column, cells.size() - 1); c >= 0; c--) {
          Cell cell = cells.get(c);
          if (cell != null) {
            if (c + cell.columns() > column && r + cell.rows() > row) {
              return cell;
            }
            break;
          }
        }
        if (r == row && column < cells.size() && cells.get(column) != null) {
          return null;
        }
      }
      return null;
    }

    /** The heads that the cells of a column stand under, from the top; a merged one once. */
    public List<Cell> heads(int column) {
      List<Cell> heads = new ArrayList<>();
      for (int row = 0; row < headerRows; row++) {
        Cell head = cell(row, column);
        if (head != null
            && !head.span().isEmpty()
            && (heads.isEmpty() || !heads.get(heads.size() - 1).equals(head))) {
          heads.add(head);
        }
      }
      return List.copyOf(heads);
    }
  }

  /**
   * A row of a table.
   *
   * @param span from its first cell to its last
   * @param cells one for each column from the left; null in the places that a merged cell covers
   */
  record Row(Span span, List<@Nullable Cell> cells) {
    /** Copies the list. */
    public Row {
      requireNonNull(span, "span");
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  /**
   * A cell of a table.
   *
   * @param span what is in it; empty for an empty cell
   * @param columns how many columns it covers, 1 where it is not merged
   * @param rows how many rows it covers, 1 where it is not merged
   */
  record Cell(Span span, int columns, int rows) {
    /** Checks that the cell covers its own place. */
    public Cell {
      requireNonNull(span, "span");
      positive(columns, "columns");
      positive(rows, "rows");
    }
  }

  /**
   * The head of a document of the State or the Party.
   *
   * @param lines its lines, or the columns of a line, in reading order
   */
  record Letterhead(Span span, @Nullable Integer page, List<Span> lines) implements Block {
    /** Copies the list. */
    public Letterhead {
      requireNonNull(span, "span");
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.LETTERHEAD;
    }
  }

  /**
   * The signer's block.
   *
   * @param span all of it; where recipients stand beside it, the two spans overlap and only their
   *     lines are apart
   * @param lines its lines in reading order
   */
  record Signature(Span span, @Nullable Integer page, List<Span> lines) implements Block {
    /** Copies the list. */
    public Signature {
      requireNonNull(span, "span");
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.SIGNATURE;
    }
  }

  /**
   * {@code Nơi nhận:} or {@code Kính gửi:} with the recipients.
   *
   * @param span all of it; where a signature stands beside it, the two spans overlap and only their
   *     lines are apart
   * @param lines its lines in reading order
   */
  record Recipients(Span span, @Nullable Integer page, List<Span> lines) implements Block {
    /** Copies the list. */
    public Recipients {
      requireNonNull(span, "span");
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.RECIPIENTS;
    }
  }

  /**
   * A quotation that is set off from the text.
   *
   * @param blocks what is in it, in text order: headings, paragraphs, items, tables
   */
  record Quotation(Span span, @Nullable Integer page, List<Block> blocks) implements Block {
    /** Copies the list. */
    public Quotation {
      requireNonNull(span, "span");
      blocks = List.copyOf(blocks);
    }

    @Override
    public Kind kind() {
      return Kind.QUOTATION;
    }
  }

  /**
   * What belongs to the page and not to the text: menus, counters, lists of other articles, numbers
   * of pages.
   *
   * @param lines its lines in reading order
   */
  record Furniture(Span span, @Nullable Integer page, List<Span> lines) implements Block {
    /** Copies the list. */
    public Furniture {
      requireNonNull(span, "span");
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.FURNITURE;
    }
  }

  private static void positive(int number, String name) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " begins at 1, not " + number);
    }
  }
}
