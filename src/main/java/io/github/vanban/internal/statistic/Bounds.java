package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Approximation;

/**
 * Reads the words that bound a number: {@code hơn}, {@code gần}, {@code trở lên}. Immutable; the
 * figures it is given are not.
 */
final class Bounds {

  private static final int MOST_WORDS = 3;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;

  Bounds(Markers markers, NormalizedText view) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
  }

  /** Sets how a figure is bounded, and where the words that bound it begin. */
  void set(Figure figure) {
    int before = view.skipSpacesBack(figure.start);
    int word = markers.endingAt(MarkerGroup.APPROX, text, before);
    int change = markers.endingAt(MarkerGroup.CHANGE, text, before);
    if (word >= 0 && change >= 0 && change < word) {
      // "cao hơn 1,9%": the word is the comparison's.
      figure.lead = figure.start;
    } else if (word >= 0) {
      String value = markers.value(MarkerGroup.APPROX, text.substring(word, before));
      figure.approx = value == null ? null : Approximation.valueOf(value);
      figure.lead = word;
    } else if (before > 0 && text.charAt(before - 1) == '~') {
      figure.approx = Approximation.ABOUT;
      figure.lead = before - 1;
    }
    if (isBoundedBehind(figure.end)) {
      figure.approx = Approximation.GREATER;
    }
  }

  /** {@code 50 người lao động trở lên}: the noun may have a few words more than its unit has. */
  private boolean isBoundedBehind(int end) {
    int at = end;
    for (int words = 0; words <= MOST_WORDS && view.charAt(at) == ' '; words++) {
      at++;
      if (markers.startingAt(MarkerGroup.APPROX_BEHIND, text, at) > 0) {
        return true;
      }
      while (Character.isLetter(view.charAt(at))) {
        at++;
      }
    }
    return false;
  }
}
