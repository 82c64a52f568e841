package io.github.vanban.write;

import java.util.Arrays;

/**
 * Tells offsets of a text as people count: line and column, both from 1, columns in UTF-16 units.
 * Immutable and thread-safe.
 */
public final class Places {

  private final int[] starts;

  /** Looks for the lines of a text. */
  public Places(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    starts = new int[lines];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
  }

  /** {@code line:column} of an offset. */
  public String of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return (line + 1) + ":" + (offset - starts[line] + 1);
  }
}
