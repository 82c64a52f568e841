package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes blocks that a format tells along when their text moves. Stateless and thread-safe. */
public final class MovedBlocks {

  private MovedBlocks() {}

  /**
   * Blocks whose text has moved.
   *
   * @param to the new offset of each offset; it never falls
   */
  public static List<Block> of(List<Block> blocks, IntUnaryOperator to) {
    List<Block> moved = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block there = moved(block, to);
      if (!there.span().isEmpty()) {
        moved.add(there);
      }
    }
    return moved;
  }

  private static Block moved(Block block, IntUnaryOperator to) {
    Span span = moved(block.span(), to);
    Integer page = block.page();
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(span, page, heading.depth());
    }
    if (block instanceof Block.Item item) {
      return new Block.Item(span, page, moved(item.mark(), to), item.level(), null);
    }
    if (block instanceof Block.Quotation quotation) {
      return new Block.Quotation(span, page, of(quotation.blocks(), to));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(
          span,
          page,
          null,
          table.headerRows(),
          table.rows().stream().map(row -> moved(row, to)).toList());
    }
    // Readers tell of nothing else.
    return new Block.Paragraph(span, page);
  }

  private static Block.Row moved(Block.Row row, IntUnaryOperator to) {
    List<Block.@Nullable Cell> cells = new ArrayList<>(row.cells().size());
    for (Block.Cell cell : row.cells()) {
      cells.add(
          cell == null
              ? null
              : new Block.Cell(moved(cell.span(), to), cell.columns(), cell.rows()));
    }
    return new Block.Row(moved(row.span(), to), cells);
  }

  private static Span moved(Span span, IntUnaryOperator to) {
    return new Span(to.applyAsInt(span.start()), to.applyAsInt(span.end()));
  }
}
