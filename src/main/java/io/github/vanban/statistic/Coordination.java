package io.github.vanban.statistic;

import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Tells commas that join words of one kind from those that end a clause: {@code khiếu nại, tố cáo},
 * {@code sửa đổi, bổ sung}. The words are the markers of group coordinate. Immutable.
 */
final class Coordination {

  private final Markers markers;
  private final NormalizedText view;
  private final String text;

  Coordination(Markers markers, NormalizedText view) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
  }

  /** Whether the words on both sides of a comma are of one kind. */
  boolean joins(int comma) {
    int end = view.skipSpacesBack(comma);
    int first = markers.endingAt(MarkerGroup.COORDINATE, text, end);
    if (first < 0) {
      return false;
    }
    int last = endBehind(comma);
    return last > 0 && kind(first, end).equals(kind(view.skipSpaces(comma + 1), last));
  }

  /** Where the word ends that a comma joins to the one before it. */
  int endBehind(int comma) {
    return markers.startingAt(MarkerGroup.COORDINATE, text, view.skipSpaces(comma + 1));
  }

  private String kind(int start, int end) {
    @Nullable String value = markers.value(MarkerGroup.COORDINATE, text.substring(start, end));
    return value == null ? "" : value;
  }
}
