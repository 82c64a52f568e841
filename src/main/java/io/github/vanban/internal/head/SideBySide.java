package io.github.vanban.internal.head;

import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the signature from the recipients that stand on the same lines, {@code - Như trên; KT. CHỦ
 * TỊCH}, as texts taken out of pages have them with no wide gap between. Immutable.
 */
final class SideBySide {

  /** The last page of a document has no more cells. */
  private static final int LAST_CELLS = 80;

  private final Layout layout;
  private final Hits hits;
  private final Markers markers;
  private final Pattern recipient;

  SideBySide(Layout layout, Hits hits, Lexicon lexicon) {
    this.layout = layout;
    this.hits = hits;
    markers = lexicon.markers();
    recipient = lexicon.phrases().pattern("recipients.beside");
  }

  /** The layout in which each such line is two cells. */
  Layout parted() {
    List<Integer> cuts = new ArrayList<>();
    for (int i = Math.max(0, layout.size() - LAST_CELLS); i < layout.size(); i++) {
      if (recipient.matcher(layout.folded(i)).lookingAt()) {
        int cut = column(layout.cell(i));
        if (cut > 0) {
          cuts.add(cut);
        }
      }
    }
    return cuts.isEmpty() ? layout : layout.cutAt(cuts);
  }

  /** Where an office in capitals begins that fills the rest of a cell, or 0. */
  private int column(Layout.Cell cell) {
    int cut = 0;
    for (int k = cell.end() - 1; k > cell.start(); k--) {
      if (Character.isLowerCase(layout.view().charAt(k))) {
        break;
      }
      if (layout.view().wordStart(k)
          && layout.view().charAt(k - 1) == ' '
          && ";,.:)".indexOf(layout.view().charAt(layout.view().skipSpacesBack(k) - 1)) >= 0
          && (hits.at(WordList.TITLES, k) != null || signsFor(k, cell.end()))) {
        cut = k;
      }
    }
    return cut;
  }

  /** {@code KT. CHỦ TỊCH}, but not {@code VT, KT.}: a mark with an office behind it. */
  private boolean signsFor(int index, int limit) {
    int end = markers.startingAt(MarkerGroup.SIGN_FOR, layout.view().folded(), index);
    return end > 0 && end + 1 < limit && layout.view().charAt(end) == '.';
  }
}
