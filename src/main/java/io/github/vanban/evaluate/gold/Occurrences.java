package io.github.vanban.evaluate.gold;

/**
 * Occurrences of a string in a text, counted from 1, left to right and not overlapping, as gold
 * counts them in {@code nth}.
 */
final class Occurrences {

  private Occurrences() {}

  /** Where the nth one starts; -1 if there are fewer. */
  static int start(String text, String part, int nth) {
    int start = -1;
    int from = 0;
    for (int n = 0; n < nth; n++) {
      start = text.indexOf(part, from);
      if (start < 0) {
        return -1;
      }
      from = start + part.length();
    }
    return start;
  }

  /** Which one starts at an index; 0 if none does. */
  static int nth(String text, String part, int index) {
    int nth = 0;
    int start = -part.length();
    while (start < index) {
      start = text.indexOf(part, start + part.length());
      if (start < 0) {
        return 0;
      }
      nth++;
    }
    return start == index ? nth : 0;
  }

  static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
