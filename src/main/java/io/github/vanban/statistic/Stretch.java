package io.github.vanban.statistic;

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
}
