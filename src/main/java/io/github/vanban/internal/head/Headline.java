package io.github.vanban.internal.head;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.Ordered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page of a portal or newspaper: the cell that a date, a byline or the first long
 * paragraph follows, else the first that is no furniture. Immutable.
 */
final class Headline {

  private static final int FIRST_CELLS = 16;
  private static final int SHORTEST = 20;

  /** A longer cell behind a shorter one is the lead of an article and no headline. */
  private static final int LONGEST = 170;

  /** Asks for a sign to be drawn as a picture. */
  private static final char VARIATION = '\uFE0F';

  /** A headline in capitals runs over at most so many lines above or below. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST_OF_ALL = 400;
  private static final int SHORTEST_PARAGRAPH = 150;

  private final Layout layout;
  private final Markers markers;
  private final Phrases phrases;
  private final DateCells dates;
  private final List<FoundBody> bodies;

  /** For a text in which these bodies are, in text order. */
  Headline(Layout layout, Lexicon lexicon, DateCells dates, List<FoundBody> bodies) {
    this.layout = layout;
    this.bodies = bodies;
    markers = lexicon.markers();
    phrases = lexicon.phrases();
    this.dates = dates;
  }

  /** The headline as written, without the marks of Markdown; null if there is none. */
  @Nullable String read() {
    int best = -1;
    for (int i = 0; i < Math.min(layout.size(), FIRST_CELLS); i++) {
      int length = layout.cell(i).length();
      if (length > LONGEST_OF_ALL) {
        break;
      }
      if (length < SHORTEST
          || isFurniture(i)
          || isRunningText(i)
          || isNameOfBody(i)
          || RecipientList.isAddress(phrases, layout, i)) {
        continue;
      }
      boolean lead = length > LONGEST && best >= 0;
      best = best < 0 ? i : best;
      if (!lead
          && i + 1 < layout.size()
          && (dates.isDateCell(i + 1) || layout.cell(i + 1).length() > SHORTEST_PARAGRAPH)) {
        best = i;
        break;
      }
    }
    return best < 0 ? null : written(best);
  }

  /** A headline in capitals goes on over the lines above and below it that are in capitals too. */
  private String written(int i) {
    int first = i;
    int last = i;
    while (first > 0 && i - first < MOST_LINES && joins(first - 1, first)) {
      first--;
    }
    while (last + 1 < layout.size() && last - i < MOST_LINES && joins(last, last + 1)) {
      last++;
    }
    int start = layout.cell(first).start();
    int end = layout.cell(last).end();
    while (start < end && isOrnament(layout.view().charAt(start))) {
      start++;
    }
    while (start < end && isPicture(layout.view().charAt(end - 1))) {
      end--;
    }
    return layout.view().written(start, end);
  }

  private static boolean isOrnament(char c) {
    return "#-* ".indexOf(c) >= 0 || isPicture(c);
  }

  /** An emoji, or a space between them. */
  private static boolean isPicture(char c) {
    return c == ' '
        || Character.isSurrogate(c)
        || c == VARIATION
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Whether two cells, one below the other, are lines of one headline in capitals. */
  private boolean joins(int upper, int lower) {
    return layout.isCapitals(upper)
        && layout.isCapitals(lower)
        && !layout.opensParagraph(lower)
        && !layout.isColumn(lower)
        && !isFurniture(upper)
        && !isFurniture(lower)
        && !isNameOfBody(upper)
        && !layout.isRule(upper)
        && !layout.isRule(lower);
  }

  /** {@code Văn phòng HĐND và UBND huyện}: who posts a text, not what it is called. */
  private boolean isNameOfBody(int i) {
    Layout.Cell cell = layout.cell(i);
    int b = Ordered.firstFrom(bodies, FoundBody::start, cell.start());
    if (b >= bodies.size() || bodies.get(b).start() > cell.start()) {
      return false;
    }
    for (int k = bodies.get(b).end(); k < cell.end(); k++) {
      if (Character.isLetterOrDigit(layout.view().charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFurniture(int i) {
    String folded = layout.folded(i);
    return isBreadcrumb(i)
        || markers.startingAt(MarkerGroup.PAGE_FURNITURE, folded, 0) > 0
        || Digits.isDigit(folded.charAt(0))
        || folded.indexOf(' ') < 0
        || folded.indexOf('>') >= 0
        || folded.indexOf('›') > 0
        || folded.indexOf('»') > 0
        || folded.endsWith(" online")
        || folded.contains(" / ")
        || dates.isDateCell(i);
  }

  /** An item of a list, or a piece of a sentence; a headline may end in a point over a date. */
  private boolean isRunningText(int i) {
    String cell = layout.folded(i);
    char end = cell.charAt(cell.length() - 1);
    return "-+•".indexOf(cell.charAt(0)) >= 0
        || ";,:".indexOf(end) >= 0
        || (end == '.' && !(i + 1 < layout.size() && dates.isDateCell(i + 1)));
  }

  /** A cell between bars is one of a menu. */
  private boolean isBreadcrumb(int i) {
    char behind = layout.view().charAt(layout.view().skipSpaces(layout.cell(i).end()));
    char before = layout.view().charAt(layout.view().skipSpacesBack(layout.cell(i).start()) - 1);
    return (behind == '|' || before == '|') && !dates.isDateCell(i);
  }
}
