package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.read.InputException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the content of an OpenDocument text. Tracked changes hold what was deleted, and
 * annotations what was said of the text: neither is text. For one file and one thread.
 */
final class OdtBody {

  /** More spaces, or empty cells, than this are not meant. */
  private static final int MOST = 100;

  private final Xml xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final BlockBuilder blocks;

  /** The fonts of the open paragraphs and spans, from the innermost; empty where none is told. */
  private final Deque<String> fonts = new ArrayDeque<>();

  /** How many groups of header rows are open, in tables in one another. */
  private int headers;

  OdtBody(Xml xml, OdtStyles styles, OdtLists lists, BlockBuilder blocks) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    this.blocks = blocks;
  }

  void read() throws IOException, InputException {
    boolean inText = false;
    while (xml.next()) {
      if (!inText) {
        styles.take(xml);
        lists.take(xml);
        inText = xml.isStart() && xml.name().equals("text");
      } else {
        part();
      }
    }
  }

  /** Goes through the same content for its footnotes and endnotes alone. */
  void readNotes() throws IOException, InputException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("note-body")) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
          part();
        }
      }
    }
  }

  private void part() throws IOException, InputException {
    if (xml.isStart()) {
      start(xml.name());
    } else if (xml.isEnd()) {
      end(xml.name());
    } else if (!fonts.isEmpty()) {
      // White space is written as elements; what is found in the text stands for one space.
      run(xml.text().replaceAll("[ \\t\\r\\n]+", " "));
    }
  }

  private void start(String name) throws IOException, InputException {
    switch (name) {
      case "p", "h" -> {
        blocks.breakParagraph();
        fonts.push(font(styles.font(xml.attribute("style-name")), ""));
        blocks.style(
            new Block.Style(
                name.equals("h") ? Math.max(1, count("outline-level")) : 0, lists.level(), false));
        run(lists.mark());
      }
      case "list" -> lists.startList(xml);
      case "list-item" -> lists.startItem(xml);
      case "span" -> {
        String outer = fonts.isEmpty() ? "" : fonts.peek();
        fonts.push(font(styles.font(xml.attribute("style-name")), outer));
      }
      case "s" -> run(" ".repeat(count("c")));
      case "tab" -> run("\t");
      case "line-break" -> run("\n");
      case "table" -> blocks.startTable();
      case "table-header-rows" -> headers++;
      case "table-row" -> {
        if (headers > 0) {
          blocks.header();
        }
      }
      case "table-cell", "covered-table-cell" -> {
        Block.Merge merge =
            name.equals("covered-table-cell")
                ? Block.Merge.COVERED
                : new Block.Merge(
                    count("number-columns-spanned"), count("number-rows-spanned"), false);
        for (int i = count("number-columns-repeated"); i > 1; i--) {
          blocks.startCell();
          blocks.merge(merge);
          blocks.endCell();
        }
        blocks.startCell();
        blocks.merge(merge);
      }
      case "tracked-changes", "annotation", "note", "sequence-decls", "forms" -> xml.skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        blocks.endParagraph();
        fonts.poll();
      }
      case "span" -> fonts.poll();
      case "list" -> lists.endList();
      case "list-item" -> lists.endItem();
      case "table-cell", "covered-table-cell" -> blocks.endCell();
      case "table-header-rows" -> headers--;
      case "table-row" -> blocks.endRow();
      case "table" -> blocks.endTable();
      default -> {}
    }
  }

  private static String font(@Nullable String own, String outer) {
    return own == null ? outer : own;
  }

  private int count(String attribute) {
    String count = xml.attribute(attribute);
    try {
      return count == null ? 1 : Math.max(1, Math.min(MOST, Integer.parseInt(count)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void run(String characters) {
    blocks.run(characters, fonts.peek());
  }
}
