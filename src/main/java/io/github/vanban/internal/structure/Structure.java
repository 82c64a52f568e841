package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of a text from its lines, with what the format of its file tells of them. In
 * time linear in the length of the text. Stateless and thread-safe.
 */
public final class Structure {

  private Structure() {}

  /** The document that a plain text or a text in Markdown is. */
  public static Document of(String text) {
    return of(text, List.of());
  }

  /**
   * The document that a text is of which its format tells something.
   *
   * @param told in text order; none reaches into another
   * @return all blocks: what the format does not tell is read from the lines
   */
  public static Document of(String text, List<Block> told) {
    Sketch sketch = new Sketch(text, lines(text));
    take(told, sketch);
    Wrapping wrapping = Wrapping.of(sketch.lines);
    PageFurniture furniture = new PageFurniture(sketch, wrapping);
    furniture.claimNumbers();
    int headEnd = new Head(sketch).claim();
    new Foot(sketch).claim();
    PlainTables tables = new PlainTables(sketch);
    tables.claimRows();
    furniture.claim(headEnd);
    tables.claimColumns();
    tables.claimCaptions();
    List<Piece> pieces = Pieces.of(sketch, wrapping);
    Nesting.settle(sketch, pieces);
    return new Document(text, new Blocks(sketch, pieces).all());
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int gap = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      Line line = Line.of(text, from, to, gap);
      if (line == null) {
        gap++;
      } else {
        lines.add(line);
        gap = 0;
      }
      from = to + 1;
    }
    return withoutChancePictures(lines);
  }

  /** A picture marks items where more than one line begins with it. */
  private static List<Line> withoutChancePictures(List<Line> lines) {
    Map<String, Integer> pictures = new HashMap<>();
    for (Line line : lines) {
      if (line.mark != null && line.mark.isPicture()) {
        pictures.merge(line.mark.style(), 1, Integer::sum);
      }
    }
    if (!pictures.isEmpty()) {
      lines.replaceAll(
          line ->
              line.mark != null
                      && line.mark.isPicture()
                      && pictures.getOrDefault(line.mark.style(), 0) < 2
                  ? line.unmarked()
                  : line);
    }
    return lines;
  }

  /** Gives lines what the format tells of the stretches that they stand in. */
  private static void take(List<Block> told, Sketch sketch) {
    int i = 0;
    for (Block block : told) {
      i = take(block, i, false, sketch);
    }
  }

  /** Takes one block, from a line on; gives the line after it. */
  private static int take(Block block, int from, boolean quoted, Sketch sketch) {
    int i = from;
    if (block instanceof Block.Quotation quotation) {
      for (Block inside : quotation.blocks()) {
        i = take(inside, i, true, sketch);
      }
      return i;
    }
    while (i < sketch.size() && sketch.line(i).start < block.span().start()) {
      i++;
    }
    int first = i;
    Integer page = block.page();
    while (i < sketch.size() && sketch.line(i).start < block.span().end()) {
      sketch.pages[i] = page == null ? 0 : page;
      sketch.told[i] = block;
      sketch.quoted[i] |= quoted;
      i++;
    }
    if (block instanceof Block.Table table && first < i) {
      sketch.claim(first, i, Part.TABLE);
      sketch.tables[first] =
          table.headerRows() > 0
              ? table
              : new Block.Table(
                  table.span(),
                  table.page(),
                  table.caption(),
                  PlainTables.headerRows(sketch.text, table.rows()),
                  table.rows());
    }
    return i;
  }

  /** Makes blocks of pieces. */
  private static final class Blocks {
    private final Sketch sketch;
    private final List<Piece> pieces;
    private final @Nullable Block[] made;
    private final List<Block> all = new ArrayList<>();

    Blocks(Sketch sketch, List<Piece> pieces) {
      this.sketch = sketch;
      this.pieces = pieces;
      this.made = new Block[pieces.size()];
    }

    List<Block> all() {
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        int end = quotation(i);
        if (end > i) {
          List<Block> inside = new ArrayList<>();
          for (int k = i; k < end; k++) {
            add(k, inside);
          }
          Block first = inside.get(0);
          Block last = inside.get(inside.size() - 1);
          all.add(
              new Block.Quotation(
                  new Span(first.span().start(), last.span().end()), first.page(), inside));
          i = end - 1;
        } else if (sketch.parts[piece.firstLine] == Part.SIDE_BY_SIDE) {
          sideBySide(piece);
        } else {
          add(i, all);
        }
      }
      return all;
    }

    /** The piece after a quotation that begins at a piece; that piece's index if none does. */
    private int quotation(int i) {
      int end = i;
      while (end < pieces.size() && isQuoted(pieces.get(end))) {
        end++;
      }
      return end;
    }

    private boolean isQuoted(Piece piece) {
      return piece.kind != Piece.Kind.OTHER && sketch.quoted[piece.firstLine];
    }

    private void add(int i, List<Block> to) {
      Piece piece = pieces.get(i);
      Span span = piece.span();
      Integer page = sketch.page(piece.firstLine);
      Block block =
          switch (piece.kind) {
            case HEADING -> new Block.Heading(span, page, Math.max(1, piece.depth));
            case PARAGRAPH -> new Block.Paragraph(span, page);
            case ITEM -> item(piece, span, page);
            case OTHER -> other(piece, span, page);
          };
      made[i] = block;
      to.add(block);
    }

    private Block item(Piece piece, Span span, @Nullable Integer page) {
      Mark mark = piece.mark();
      Span marked =
          mark == null
              ? new Span(span.start(), span.start())
              : new Span(mark.start(), Math.min(mark.end(), span.end()));
      Block lead = piece.lead < 0 ? null : made[piece.lead];
      return new Block.Item(span, page, marked, Math.max(1, piece.level), lead);
    }

    private Block other(Piece piece, Span span, @Nullable Integer page) {
      Block.Table table = sketch.tables[piece.firstLine];
      if (table != null) {
        return table;
      }
      List<Span> lines = columns(piece);
      return switch (sketch.parts[piece.firstLine]) {
        case LETTERHEAD -> new Block.Letterhead(span, page, lines);
        case SIGNATURE -> new Block.Signature(span, page, lines);
        case RECIPIENTS -> new Block.Recipients(span, page, lines);
        default -> new Block.Furniture(span, page, lines);
      };
    }

    private List<Span> columns(Piece piece) {
      List<Span> columns = new ArrayList<>();
      for (int i = piece.firstLine; i <= piece.lastLine; i++) {
        if (sketch.line(i).isBar()) {
          continue;
        }
        columns.addAll(sketch.columns(i));
      }
      return columns;
    }

    /** Recipients in the left column, the signature in the right. */
    private void sideBySide(Piece piece) {
      List<Span> left = new ArrayList<>();
      List<Span> right = new ArrayList<>();
      for (int i = piece.firstLine; i <= piece.lastLine; i++) {
        if (PageFurniture.isPageNumber(sketch.line(i)) || sketch.line(i).isBar()) {
          continue;
        }
        List<Span> columns = sketch.columns(i);
        int recipients = columns.size() > 1 || sketch.line(i).indent > 12 ? columns.size() - 1 : 1;
        left.addAll(columns.subList(0, recipients));
        right.addAll(columns.subList(recipients, columns.size()));
      }
      Integer page = sketch.page(piece.firstLine);
      List<Block> both = new ArrayList<>();
      if (!left.isEmpty()) {
        both.add(new Block.Recipients(hull(left), page, left));
      }
      if (!right.isEmpty()) {
        both.add(new Block.Signature(hull(right), page, right));
      }
      both.sort(Comparator.comparingInt(block -> block.span().start()));
      all.addAll(both);
    }

    private static Span hull(List<Span> spans) {
      return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
  }
}
