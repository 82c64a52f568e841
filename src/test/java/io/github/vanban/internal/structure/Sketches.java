package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Documents in a short form that tests can compare: a line for each block. */
public final class Sketches {

  private Sketches() {}

  /** {@code HEADING 2: I. Kết quả}, {@code ITEM 1 <5: - Cấp xã} (under block 5), and so on. */
  public static List<String> of(String text) {
    return of(Structure.of(text));
  }

  public static List<String> of(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      lines.add(of(document, block));
    }
    return lines;
  }

  private static String of(Document document, Block block) {
    String words = document.text(block).replaceAll("\\s+", " ");
    if (block instanceof Block.Heading heading) {
      return "HEADING " + heading.depth() + ": " + words;
    }
    if (block instanceof Block.Item item) {
      int lead = item.lead() == null ? -1 : document.blocks().indexOf(item.lead());
      return "ITEM " + item.level() + (lead < 0 ? "" : " <" + lead) + ": " + words;
    }
    if (block instanceof Block.Table table) {
      StringJoiner rows = new StringJoiner(" / ");
      for (Block.Row row : table.rows()) {
        StringJoiner cells = new StringJoiner(" | ");
        for (Block.Cell cell : row.cells()) {
          cells.add(cell == null ? "^" : cell.span().in(document.text()).replaceAll("\\s+", " "));
        }
        rows.add(cells.toString());
      }
      Span caption = table.caption();
      return "TABLE "
          + table.headerRows()
          + (caption == null
              ? ""
              : " [" + caption.in(document.text()).replaceAll("\\s+", " ") + "]")
          + ": "
          + rows;
    }
    return block.kind() + ": " + words;
  }
}
