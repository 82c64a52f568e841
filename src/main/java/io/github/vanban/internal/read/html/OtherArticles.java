package io.github.vanban.internal.read.html;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lists of other articles and the like that no class or id tells, only the heading above them.
 * Immutable and thread-safe.
 */
final class OtherArticles {

  /** The longest heading. */
  private static final int HEADING = 40;

  /** How many elements may stand around a heading that have nothing else in them. */
  private static final int WRAPPERS = 3;

  /** With a larger share of links, what follows belongs to the heading: dates stand beside them. */
  private static final double LINKED = 0.5;

  private static final Pattern AROUND =
      Pattern.compile("^[\\W_]++|[\\W_]++$", Pattern.UNICODE_CHARACTER_CLASS);

  private final ImmutableSet<String> headings;

  private OtherArticles(ImmutableSet<String> headings) {
    this.headings = headings;
  }

  /** By the library's own list of headings. */
  static OtherArticles load() {
    ImmutableSet.Builder<String> headings = ImmutableSet.builder();
    for (Table.Row row : Table.load("read/other-articles.tsv").rows()) {
      headings.addAll(row.list("words"));
    }
    return new OtherArticles(headings.build());
  }

  /** Takes headings out of a page, each with what belongs to it. */
  void removeFrom(Document document) {
    Lengths lengths = Lengths.of(document);
    List<Element> found = new ArrayList<>();
    for (Element element : document.body().getAllElements()) {
      int length = lengths.text(element);
      if (length > 0 && length <= HEADING && isHeading(element.text())) {
        found.add(element);
      }
    }
    for (Element heading : found) {
      if (heading.parent() != null) {
        remove(outermost(heading, lengths), lengths);
      }
    }
  }

  /** Whether a line is one of the headings, whatever marks stand around it. */
  boolean isHeading(String line) {
    return headings.contains(AROUND.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(""));
  }

  /** The heading with what is only around it. */
  private static Element outermost(Element heading, Lengths lengths) {
    Element at = heading;
    for (int i = 0; i < WRAPPERS; i++) {
      Element around = at.parent();
      if (around == null
          || around.normalName().equals("body")
          || lengths.text(around) > lengths.text(heading)) {
        return at;
      }
      at = around;
    }
    return at;
  }

  private static void remove(Element heading, Lengths lengths) {
    Element next = heading.nextElementSibling();
    List<Element> gone = new ArrayList<>();
    while (next != null && isOfLinks(next, lengths)) {
      gone.add(next);
      next = next.nextElementSibling();
    }
    // A heading alone may be one of the article itself, or of a column of a table in it.
    if (!gone.isEmpty() || (next == null && !isCell(heading, lengths))) {
      gone.add(heading);
      gone.forEach(Element::remove);
    }
  }

  private static boolean isCell(Element heading, Lengths lengths) {
    Element cell = heading.closest("td, th");
    return cell != null && lengths.text(cell) <= HEADING;
  }

  private static boolean isOfLinks(@Nullable Element element, Lengths lengths) {
    return element != null && lengths.links(element) >= LINKED * lengths.text(element);
  }
}
