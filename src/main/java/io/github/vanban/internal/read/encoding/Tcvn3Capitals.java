package io.github.vanban.internal.read.encoding;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Gives words in capitals the capitals with tone marks that {@link Tcvn3} does not have: {@code
 * CộNG HòA Xã HộI} is {@code CỘNG HÒA XÃ HỘI}. A word whose other letters leave it open ({@code
 * Xã}, {@code ý}) goes with the words on both sides of it on its line. Stateless; the length stays
 * as it is.
 */
final class Tcvn3Capitals {

  private enum Case {
    /** All letters that could be small are capitals. */
    UPPER,
    /** There is a small letter. */
    LOWER,
    /** Small letters are only such as have no capital. */
    OPEN,
    /** Tells nothing, and has nothing to be mended. */
    NONE
  }

  private Tcvn3Capitals() {}

  static String restore(String text) {
    char[] chars = text.toCharArray();
    int line = 0;
    while (line < chars.length) {
      int end = line;
      while (end < chars.length && chars[end] != '\n' && chars[end] != '\r') {
        end++;
      }
      new Line(chars, line, end).restore();
      line = end + 1;
    }
    return new String(chars);
  }

  /** One line, word by word: a first pass to the right tells what stands left of a word. */
  private static final class Line {
    private final char[] chars;
    private final int start;
    private final int end;

    Line(char[] chars, int start, int end) {
      this.chars = chars;
      this.start = start;
      this.end = end;
    }

    void restore() {
      Case left = Case.NONE;
      int at = next(start);
      // Words that are open wait for the next one that is not.
      int open = -1;
      while (at < end) {
        int wordEnd = wordEnd(at);
        Case own = caseOf(new String(chars, at, wordEnd - at));
        if (own == Case.OPEN && open < 0) {
          open = at;
        } else if (own == Case.UPPER || own == Case.LOWER) {
          if (open >= 0 && left != Case.LOWER && own == Case.UPPER) {
            raise(open, at);
          }
          if (own == Case.UPPER) {
            raise(at, wordEnd);
          }
          left = own;
          open = -1;
        }
        at = next(wordEnd);
      }
      if (open >= 0 && left == Case.UPPER) {
        raise(open, end);
      }
    }

    private int next(int from) {
      int i = from;
      while (i < end && !isWord(chars[i])) {
        i++;
      }
      return i;
    }

    private int wordEnd(int from) {
      int i = from;
      while (i < end && isWord(chars[i])) {
        i++;
      }
      return i;
    }

    private void raise(int from, int to) {
      for (int i = from; i < to; i++) {
        chars[i] = Character.toUpperCase(chars[i]);
      }
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c);
  }

  private static Case caseOf(String word) {
    int capitals = 0;
    int without = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals += i > 0 ? 2 : 1;
      } else if (hasTone(c)) {
        without++;
      } else {
        return Case.LOWER;
      }
    }
    if (without == 0) {
      // An acronym stands among small letters too.
      boolean isWord = word.length() > 1 && Syllables.isSyllable(word.toLowerCase(Locale.ROOT));
      return isWord ? Case.UPPER : Case.NONE;
    }
    return capitals > 1 ? Case.UPPER : Case.OPEN;
  }

  private static boolean hasTone(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return parts.length() > 1 && parts.chars().anyMatch(part -> Syllables.isTone((char) part));
  }
}
