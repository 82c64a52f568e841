package io.github.vanban.internal.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How long the text of each element is, and how much of it is links. Does not change. */
final class Lengths {

  private static final int[] NONE = {0, 0};

  private final Map<Node, int[]> lengths = new HashMap<>();
  private final int all;

  private Lengths(Document document) {
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              add(node.parent(), text.text().strip().length(), 0);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.equals(document)) {
              int text = text(element);
              add(node.parent(), text, element.normalName().equals("a") ? text : links(element));
            }
          }
        });
    this.all = Math.max(1, text(document));
  }

  static Lengths of(Document document) {
    return new Lengths(document);
  }

  private void add(@Nullable Node node, int text, int links) {
    if (node != null) {
      int[] sum = lengths.computeIfAbsent(node, key -> new int[2]);
      sum[0] += text;
      sum[1] += links;
    }
  }

  /** The length of the whole page; at least 1. */
  int all() {
    return all;
  }

  int text(Element element) {
    return lengths.getOrDefault(element, NONE)[0];
  }

  int links(Element element) {
    return element.normalName().equals("a")
        ? text(element)
        : lengths.getOrDefault(element, NONE)[1];
  }

  /** What is no link. */
  int prose(Element element) {
    return text(element) - links(element);
  }
}
