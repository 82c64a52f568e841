package io.github.vanban.internal.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the innermost element that holds most paragraphs of prose, with what
 * stands close around it; and its title and byline where they stand farther up. For one page and
 * one thread.
 */
final class MainArticle {

  /** Paragraphs shorter than this are no sign of an article. */
  private static final int PARAGRAPH = 25;

  /** How much more an element around the article may hold and still be all article. */
  private static final double CLOSE = 1.3;

  /** So much more is title and byline, however short the article. */
  private static final int BESIDE = 200;

  /** With a smaller share of a page's prose, what was found is not all of it. */
  private static final double LEAST = 0.3;

  /** The longest title, and the longest byline. */
  private static final int TITLE = 400;

  private static final int BYLINE = 120;

  /** More links than this, and hardly anything else, is a list of other articles. */
  private static final int LINKS = 3;

  private static final double LINKED = 0.7;

  private static final Pattern BYLINE_NAME =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:date|time|publish|pubdate|author|byline|ngay|thoi-?gian|tac-?gia)"
              + "|(?:Date|Time|Author)");

  private final Document document;
  private final Lengths lengths;

  MainArticle(Document document) {
    this.document = document;
    this.lengths = Lengths.of(document);
  }

  /** The parts of the article, in the order of the page. */
  List<Element> parts() {
    Element body = document.body();
    Element main = main();
    removeLists(main);
    Element title = document.selectFirst("h1");
    List<Element> parts = new ArrayList<>();
    if (main.equals(body) || title == null || isIn(title, main) || lengths.text(title) > TITLE) {
      parts.add(main);
      return parts;
    }
    parts.add(title);
    boolean behindTitle = false;
    for (Element element : body.getAllElements()) {
      if (element.equals(main)) {
        break;
      }
      if (behindTitle && isByline(element) && !isIn(element, title)) {
        parts.removeIf(part -> !part.equals(title) && isIn(element, part));
        parts.add(element);
      }
      behindTitle |= element.equals(title);
    }
    parts.add(main);
    return parts;
  }

  private Element main() {
    Element body = document.body();
    Element best = marked();
    if (best == null) {
      best = best();
    }
    if (best == null || lengths.prose(best) < LEAST * lengths.prose(body)) {
      return body;
    }
    Element around = best.parent();
    while (around != null
        && !around.equals(body)
        && lengths.prose(around)
            <= Math.max(CLOSE * lengths.prose(best), lengths.prose(best) + BESIDE)) {
      best = around;
      around = best.parent();
    }
    return best;
  }

  /** The article that the page itself marks as one. */
  private @Nullable Element marked() {
    List<Element> marked = document.select("[itemprop=articleBody]");
    if (marked.isEmpty()) {
      marked = document.select("article");
    }
    return marked.size() == 1 ? marked.get(0) : null;
  }

  /** The element whose own paragraphs, or those one level below, are the most prose. */
  private @Nullable Element best() {
    Map<Element, Double> scores = new HashMap<>();
    Element best = null;
    double most = 0;
    for (Element element : document.body().getAllElements()) {
      int own = element.ownText().strip().length();
      if (own < PARAGRAPH || element.normalName().equals("a")) {
        continue;
      }
      Element block = block(element);
      Element holder = block == null || hasLines(block) ? block : block.parent();
      double share = 1;
      for (int level = 0; level < 2 && holder != null && !holder.equals(document.body()); level++) {
        double score = scores.merge(holder, own * share, Double::sum);
        double weighted = score * lengths.prose(holder) / Math.max(1, lengths.text(holder));
        if (weighted > most) {
          most = weighted;
          best = holder;
        }
        share = 0.5;
        holder = holder.parent();
      }
    }
    return best;
  }

  /** Whether a block holds an article by itself, its paragraphs kept apart by line breaks. */
  private static boolean hasLines(Element block) {
    return block.select("> br").size() > 1;
  }

  /** The block that an inline element belongs to; the element itself if it is one. */
  private static @Nullable Element block(Element element) {
    Element at = element;
    while (at != null && !at.isBlock()) {
      at = at.parent();
    }
    return at;
  }

  /** Takes lists of other articles out: hardly anything but links. */
  private void removeLists(Element main) {
    List<Element> lists = new ArrayList<>();
    for (Element element : main.select("ul, ol, div, section, table, td, p")) {
      if (!element.equals(main)
          && lengths.links(element) > LINKED * lengths.text(element)
          && element.select("a").size() >= LINKS) {
        lists.add(element);
      }
    }
    lists.forEach(Element::remove);
  }

  private boolean isByline(Element element) {
    int length = lengths.text(element);
    return length > 0
        && length <= BYLINE
        && (element.normalName().equals("time")
            || BYLINE_NAME.matcher(element.className()).find()
            || BYLINE_NAME.matcher(element.id()).find());
  }

  private static boolean isIn(Element element, Element ancestor) {
    Element at = element;
    while (at != null && !at.equals(ancestor)) {
      at = at.parent();
    }
    return at != null;
  }
}
