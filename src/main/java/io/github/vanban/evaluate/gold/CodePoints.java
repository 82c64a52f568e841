package io.github.vanban.evaluate.gold;

import java.util.Arrays;

/** Turns offsets in code points into offsets in UTF-16 units and back. Immutable. */
final class CodePoints {

  /** Where each code point starts, and the end of the text. */
  private final int[] starts;

  CodePoints(String text) {
    starts = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int point = 0; point < starts.length - 1; point++) {
      starts[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    starts[starts.length - 1] = unit;
  }

  /** How many code points the text has. */
  int count() {
    return starts.length - 1;
  }

  /** The UTF-16 offset of a code point, from 0 to {@link #count()}. */
  int unit(int point) {
    return starts[point];
  }

  /** The code point at a UTF-16 offset; one inside a surrogate pair is that of the pair's end. */
  int point(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    return found >= 0 ? found : -found - 1;
  }
}
