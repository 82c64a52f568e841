package io.github.vanban.internal.statistic;

/**
 * A stretch of the normalised text.
 *
 * @param start first index
 * @param end index behind the last
 */
record Stretch(int start, int end) {

  /** The words of the stretch in a text that has its offsets. */
  String in(String text) {
    return text.substring(start, end);
  }

  /** How many words a text has there. */
  int wordCount(String text) {
    int count = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ' ') {
        count++;
      }
    }
    return count;
  }
}
