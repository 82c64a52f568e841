package io.github.vanban.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into tokens that keep numbers, dates and document numbers whole: {@code 16/CT-TTg},
 * {@code 9.209,56}, {@code 16/5/2016}, {@code 24,98}. Words are syllables, as Vietnamese writes
 * them.
 */
public final class Tokens {

  private Tokens() {}

  /** The tokens of a text, in time linear in its length. */
  public static List<Token> of(NormalizedText view) {
    List<Token> tokens = new ArrayList<>();
    int i = view.skipSpaces(0);
    while (i < view.length()) {
      int end = end(view, i);
      tokens.add(new Token(i, end));
      i = view.skipSpaces(end);
    }
    return tokens;
  }

  private static int end(NormalizedText view, int start) {
    char c = view.charAt(start);
    if (!Character.isLetterOrDigit(c) && c != NormalizedText.BLOT) {
      return start + 1;
    }
    int i = start;
    while (true) {
      while (Character.isLetterOrDigit(view.charAt(i)) || view.charAt(i) == NormalizedText.BLOT) {
        i++;
      }
      char joint = view.charAt(i);
      char next = view.charAt(i + 1);
      boolean number = Digits.isDigit(c);
      boolean joins =
          switch (joint) {
            case '.', ',' -> Digits.isDigit(next) && Digits.isDigit(view.charAt(i - 1));
            case '/', '-' ->
                Character.isLetterOrDigit(next) && (number || Character.isUpperCase(next));
            case '&' -> Character.isUpperCase(next);
            default -> false;
          };
      if (!joins) {
        return i;
      }
      i++;
    }
  }
}
