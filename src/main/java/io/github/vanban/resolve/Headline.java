package io.github.vanban.resolve;

import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
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

  private static final int LONGEST_OF_ALL = 400;
  private static final int SHORTEST_PARAGRAPH = 150;

  private final Layout layout;
  private final Markers markers;
  private final OwnDate date;

  Headline(Layout layout, Markers markers, OwnDate date) {
    this.layout = layout;
    this.markers = markers;
    this.date = date;
  }

  /** The headline as written, without the marks of Markdown; null if there is none. */
  @Nullable String read() {
    int best = -1;
    for (int i = 0; i < Math.min(layout.size(), FIRST_CELLS); i++) {
      int length = layout.cell(i).length();
      if (length > LONGEST_OF_ALL) {
        break;
      }
      if (length < SHORTEST || isFurniture(i) || isRunningText(i)) {
        continue;
      }
      boolean lead = length > LONGEST && best >= 0;
      best = best < 0 ? i : best;
      if (!lead
          && i + 1 < layout.size()
          && (date.isDateCell(i + 1) || layout.cell(i + 1).length() > SHORTEST_PARAGRAPH)) {
        best = i;
        break;
      }
    }
    return best < 0 ? null : written(best);
  }

  private String written(int i) {
    int start = layout.cell(i).start();
    int end = layout.cell(i).end();
    while (start < end && "#-* ".indexOf(layout.view().charAt(start)) >= 0) {
      start++;
    }
    return layout.view().written(start, end);
  }

  private boolean isFurniture(int i) {
    String folded = layout.folded(i);
    return isBreadcrumb(i)
        || markers.startingAt(MarkerGroup.PAGE_FURNITURE, folded, 0) > 0
        || Character.isDigit(folded.charAt(0))
        || folded.indexOf(' ') < 0
        || folded.indexOf('>') >= 0
        || folded.indexOf('›') > 0
        || folded.indexOf('»') > 0
        || folded.endsWith(" online")
        || folded.contains(" / ")
        || date.isDateCell(i);
  }

  /** An item of a list, or a piece of a sentence; a headline may end in a point over a date. */
  private boolean isRunningText(int i) {
    String cell = layout.folded(i);
    char end = cell.charAt(cell.length() - 1);
    return "-+•".indexOf(cell.charAt(0)) >= 0
        || ";,:".indexOf(end) >= 0
        || (end == '.' && !(i + 1 < layout.size() && date.isDateCell(i + 1)));
  }

  /** A cell between bars is one of a menu. */
  private boolean isBreadcrumb(int i) {
    char behind = layout.view().charAt(layout.view().skipSpaces(layout.cell(i).end()));
    char before = layout.view().charAt(layout.view().skipSpacesBack(layout.cell(i).start()) - 1);
    return (behind == '|' || before == '|') && !date.isDateCell(i);
  }
}
