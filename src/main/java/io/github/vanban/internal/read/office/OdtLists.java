package io.github.vanban.internal.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The lists of an OpenDocument text: their styles tell what stands before an item, which is counted
 * (ISO/IEC 26300, 5.3 and 16.30). For one file and one thread.
 */
final class OdtLists {

  private final Map<String, Map<Integer, ListLevel>> styles = new HashMap<>();
  private Map<Integer, ListLevel> defined = new HashMap<>();

  /** The styles of the open lists, from the innermost. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Lists by the names that others may go on with, and by their styles. */
  private final Map<String, ListCounter> named = new HashMap<>();

  private final Map<String, ListCounter> latest = new HashMap<>();
  private ListCounter counter = new ListCounter();

  /** Whether an item began that has no paragraph yet. */
  private boolean begun;

  /** Takes what the place where the part is read tells of styles, if it does. */
  void take(Xml xml) {
    if (xml.isStart()) {
      switch (xml.name()) {
        case "list-style" -> {
          defined = new HashMap<>();
          styles.put(text(xml, "name"), defined);
        }
        case "list-level-style-number" -> define(xml, form(text(xml, "num-format")));
        case "list-level-style-bullet" -> define(xml, "bullet");
        default -> {}
      }
    }
  }

  private void define(Xml xml, String form) {
    int level = level(xml);
    String pattern = form.equals("bullet") ? text(xml, "bullet-char") : pattern(xml, form, level);
    int start = number(xml, "start-value", 1);
    defined.put(level, new ListLevel(start, form, pattern, false, -1, " ", null));
  }

  private static String pattern(Xml xml, String form, int level) {
    StringBuilder pattern = new StringBuilder(text(xml, "num-prefix"));
    if (!form.equals("none")) {
      int shown = Math.max(1, number(xml, "display-levels", 1));
      for (int i = Math.max(0, level - shown + 1); i <= level; i++) {
        pattern.append((char) i).append(i < level ? "." : "");
      }
    }
    return pattern.append(text(xml, "num-suffix")).toString();
  }

  private static int level(Xml xml) {
    return Math.max(0, Math.min(ListLevel.LEVELS, number(xml, "level", 1)) - 1);
  }

  private static int number(Xml xml, String attribute, int otherwise) {
    return ListLevel.number(xml.attribute(attribute), otherwise);
  }

  private static String text(Xml xml, String attribute) {
    String value = xml.attribute(attribute);
    return value == null ? "" : value;
  }

  private static String form(String format) {
    return switch (format) {
      case "I" -> "upperRoman";
      case "i" -> "lowerRoman";
      case "A" -> "upperLetter";
      case "a" -> "lowerLetter";
      case "" -> "none";
      default -> "decimal";
    };
  }

  /** A list begins, in another one or for itself. */
  void startList(Xml xml) {
    String own = text(xml, "style-name");
    if (!open.isEmpty()) {
      open.push(own.isEmpty() ? open.element() : own);
      return;
    }
    open.push(own);
    String other = xml.attribute("continue-list");
    ListCounter before = other == null ? null : named.get(other);
    if (before == null && "true".equals(xml.attribute("continue-numbering"))) {
      before = latest.get(own);
    }
    counter = before != null ? before : new ListCounter();
    latest.put(own, counter);
    named.put(text(xml, "id"), counter);
  }

  void endList() {
    open.poll();
  }

  /** An item begins. */
  void startItem(Xml xml) {
    begun = true;
    String start = xml.attribute("start-value");
    if (start != null && !open.isEmpty() && open.size() <= ListLevel.LEVELS) {
      counter.jump(open.size() - 1, ListLevel.number(start, 1));
    }
  }

  void endItem() {
    begun = false;
  }

  /** The level of the item that the paragraph begins, from 1; 0 if it begins none. */
  int level() {
    return begun ? Math.min(open.size(), ListLevel.LEVELS) : 0;
  }

  /** What stands before the paragraph that begins; empty for nothing. */
  String mark() {
    if (!begun || open.isEmpty() || open.size() > ListLevel.LEVELS) {
      return "";
    }
    begun = false;
    return counter.next(open.size() - 1, styles.getOrDefault(open.element(), Map.of()));
  }
}
