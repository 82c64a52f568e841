package io.github.vanban.internal.text;

/** The digits that numbers of documents, dates and figures are written with: 0 to 9. */
public final class Digits {

  private Digits() {}

  /** Whether a character is a digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a digit stands at an index; false outside the text. */
  public static boolean at(CharSequence text, int index) {
    return index >= 0 && index < text.length() && isDigit(text.charAt(index));
  }

  /** The index after the digits that begin at an index; the index itself where none does. */
  public static int end(CharSequence text, int start) {
    int end = start;
    while (at(text, end)) {
      end++;
    }
    return end;
  }
}
