package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells commas that join words of one kind from those that end a clause: {@code khiếu nại, tố cáo},
 * {@code sửa đổi, bổ sung}. The words are the markers of group coordinate. Immutable.
 */
final class Coordination {

  /** {@code mức độ 3, mức độ 4}, but not {@code mức độ 3, mức độ 4 là 388}. */
  private static final Pattern LEVELS =
      Pattern.compile("(?:mức|cấp) độ [1-4], (?:mức|cấp) độ [1-4](?! (?:là |có )?\\d|\\d|:)");

  /** UTF-16 units of one level in words. */
  private static final int LEVEL_LENGTH = 8;

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
    if (LEVELS.matcher(text).region(Math.max(0, comma - LEVEL_LENGTH), text.length()).lookingAt()) {
      return true;
    }
    int end = view.skipSpacesBack(comma);
    int first = markers.endingAt(MarkerGroup.COORDINATE, text, end);
    if (first < 0) {
      return false;
    }
    int last = endBehind(comma);
    return last > 0 && kind(first, end).equals(kind(view.skipSpaces(comma + 1), last));
  }

  /** Where the word ends that may be joined to the one before a comma; or -1. */
  int endBehind(int comma) {
    return markers.startingAt(MarkerGroup.COORDINATE, text, view.skipSpaces(comma + 1));
  }

  private String kind(int start, int end) {
    @Nullable String value = markers.value(MarkerGroup.COORDINATE, text.substring(start, end));
    return value == null ? "" : value;
  }
}
