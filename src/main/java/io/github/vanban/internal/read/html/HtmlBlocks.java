package io.github.vanban.internal.read.html;

import io.github.vanban.internal.read.content.Block;
import io.github.vanban.internal.read.content.BlockBuilder;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.FontText;
import io.github.vanban.read.InputException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Puts elements into paragraphs and tables, as a browser would show them. For one page and one
 * thread.
 */
final class HtmlBlocks {

  private static final int MOST_LEVELS = 9;
  private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*([^,;]++)");

  private final FontText text;
  private final BlockBuilder blocks;

  /** The depth of the open heading; 0 outside. */
  private int heading;

  /** The level of the item whose first paragraph is open; 0 in any other paragraph. */
  private int item;

  /** How many quotations are open. */
  private int quotations;

  /** Whether a space would be the second in a row, or the first of a line. */
  private boolean afterSpace = true;

  HtmlBlocks(FontText text, Watch watch) {
    this.text = text;
    this.blocks = new BlockBuilder(text, watch);
  }

  List<Block> finish() {
    return blocks.finish();
  }

  void add(Element element) {
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode characters) {
              run(characters);
            } else if (node instanceof Element inner) {
              start(inner);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element inner) {
              end(inner);
            }
          }
        });
    breakParagraph();
  }

  private void start(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        blocks.run("\n", null);
        afterSpace = true;
      }
      case "table" -> {
        breakParagraph();
        startTable();
      }
      case "tr" -> {
        breakParagraph();
        if (isHeader(element)) {
          blocks.header();
        }
      }
      case "td", "th" -> {
        breakParagraph();
        blocks.startCell();
        blocks.merge(
            new Block.Merge(number(element, "colspan"), number(element, "rowspan"), false));
      }
      case "li" -> {
        breakParagraph();
        item = levels(element);
        if (element.hasText()) {
          blocks.run(bullet(element), null);
        }
        afterSpace = true;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        breakParagraph();
        heading = element.normalName().charAt(1) - '0';
      }
      case "blockquote" -> {
        breakParagraph();
        quotations++;
      }
      default -> {
        if (element.isBlock()) {
          breakParagraph();
        }
      }
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "td", "th" -> {
        breakParagraph();
        blocks.endCell();
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        breakParagraph();
        heading = 0;
      }
      case "blockquote" -> {
        breakParagraph();
        quotations--;
      }
      case "tr" -> blocks.endRow();
      case "table" -> {
        breakParagraph();
        blocks.endTable();
      }
      default -> {
        if (element.isBlock()) {
          breakParagraph();
        }
      }
    }
  }

  /** How deep tables stand in one another was seen with all other elements. */
  private void startTable() {
    try {
      blocks.startTable();
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String bullet(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "- ";
    }
    return item.elementSiblingIndex() + 1 + ". ";
  }

  /** Whether all cells of a row are heads of columns, or it stands in the head of its table. */
  private static boolean isHeader(Element row) {
    Element parent = row.parent();
    return (parent != null && parent.normalName().equals("thead"))
        || (row.childrenSize() > 1
            && row.children().stream().allMatch(cell -> cell.normalName().equals("th")));
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  /** In how many lists an item stands. */
  private static int levels(Element item) {
    int levels = 0;
    for (Element at = item; at != null && levels < MOST_LEVELS; at = at.parent()) {
      levels += at.normalName().equals("ul") || at.normalName().equals("ol") ? 1 : 0;
    }
    return Math.max(1, levels);
  }

  private Block.Style style() {
    return new Block.Style(heading, heading > 0 ? 0 : item, quotations > 0);
  }

  private void breakParagraph() {
    if (!text.isEmpty()) {
      blocks.style(style());
      blocks.endParagraph();
      item = 0;
    }
    afterSpace = true;
  }

  private void run(TextNode node) {
    Element parent = node.parentElement();
    String characters =
        parent != null && parent.closest("pre") != null
            ? node.getWholeText()
            : collapsed(node.getWholeText());
    if (!characters.isEmpty()) {
      blocks.run((isStuck(node, characters) ? " " : "") + characters, font(parent));
    }
  }

  /**
   * Whether the style sheet, not a space, parts a sentence from a label before it, such as the
   * place that news begin with: a small letter ends the one, a capital begins the other.
   */
  private static boolean isStuck(TextNode node, String characters) {
    if (!(node.previousSibling() instanceof Element label)
        || !label.normalName().equals("span")
        || label.className().isEmpty()) {
      return false;
    }
    String before = label.wholeText();
    return !before.isEmpty()
        && Character.isLowerCase(before.codePointBefore(before.length()))
        && Character.isUpperCase(characters.codePointAt(0));
  }

  /** White space becomes one space; at the start of a line there is none. */
  private String collapsed(String characters) {
    StringBuilder collapsed = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        collapsed.append(c);
      } else if (!afterSpace) {
        collapsed.append(' ');
      }
      afterSpace = space;
    }
    return collapsed.toString();
  }

  /** The font that the innermost element around tells; null if none does. */
  private static @Nullable String font(@Nullable Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("face")) {
        return at.attr("face").split(",", 2)[0];
      }
      Matcher family = FAMILY.matcher(at.attr("style"));
      if (family.find()) {
        return family.group(1).replace("'", "").replace("\"", "").strip();
      }
    }
    return null;
  }
}
