package io.github.vanban.internal.structure;

import io.github.vanban.internal.text.RomanNumeral;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an item or a numbered heading begins with. Immutable.
 *
 * @param style what the marks of one list share: {@code 1.}, {@code a)}, {@code -}, {@code Điều}
 * @param rank how deep marks of this style usually stand, the outermost first
 * @param ordinal which of its list it is, from 1; 0 where marks do not count
 * @param other the ordinal that the mark would have as a Roman number; 0 if it is none: {@code i)}
 * @param start where it begins
 * @param end the offset after it
 * @param after where the words after it begin
 */
record Mark(String style, int rank, int ordinal, int other, int start, int end, int after) {

  /** The rank of articles; the parts of a law that hold them have lower ones, from 0. */
  static final int ARTICLE = 6;

  static final int UPPER_LETTER = 10;
  static final int ROMAN = 11;
  static final int STEP = 19;
  static final int NUMBER = 20;
  static final int BRACKETED = 30;
  static final int LETTER = 40;
  static final int DASH = 50;
  static final int PLUS = 51;
  static final int BULLET = 52;

  private static final String BULLETS =
      "-–—−‐‑+*•·▪■◦●○➢►▶✓✔▸♦◆→⇒➤✦☑\uf0b7\uf0a7\uf02d\uf0d8\uf0fc";

  /** Letters of items in the order of the alphabet: {@code a, b, c, d, đ, e, g, h, i, k …}. */
  private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  /** Whether it stands for a part of a law or the like. */
  boolean isPart() {
    return rank <= ARTICLE;
  }

  /** Whether it is a sign that counts nothing. */
  boolean isSign() {
    return rank >= DASH;
  }

  /** {@code i)} as the first of {@code i, ii, iii}, where it does not come after {@code h)}. */
  Mark asRoman() {
    return new Mark(style.replace('a', 'i'), rank + 2, other, 0, start, end, after);
  }

  /** Whether it is a picture, which begins items only where several lines begin with it. */
  boolean isPicture() {
    return rank == BULLET && BULLETS.indexOf(style.charAt(0)) < 0;
  }

  /** The mark that stands at an offset of a line; null if there is none. */
  static @Nullable Mark at(String text, int at, int end) {
    int start = at;
    if (start < end && text.charAt(start) == '\\') {
      start++;
    }
    if (start >= end) {
      return null;
    }
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0) {
      return sign(text, start, end);
    }
    if (c >= '0' && c <= '9') {
      return number(text, start, end);
    }
    if (c == '(' || c == '[') {
      return bracketed(text, start, end);
    }
    if (Character.isLetter(c)) {
      Mark part = part(text, start, end);
      return part != null ? part : letters(text, start, end);
    }
    return Character.isHighSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL
        ? picture(text, start, end)
        : null;
  }

  private static @Nullable Mark sign(String text, int start, int end) {
    char c = text.charAt(start);
    int after = start + 1;
    if (after >= end) {
      return null;
    }
    char next = text.charAt(after);
    boolean dash = "-–—−‐‑+*".indexOf(c) >= 0;
    boolean glued =
        !Line.isBlank(next)
            && (dash && c != '*' ? !Character.isLetter(next) && "“\"'(*_".indexOf(next) < 0 : dash);
    if (glued) {
      return null;
    }
    String style = "–—−‐‑\uf02d".indexOf(c) >= 0 ? "-" : String.valueOf(c);
    int rank = style.equals("-") ? DASH : style.equals("+") ? PLUS : BULLET;
    return new Mark(style, rank, 0, 0, start, after, Line.skip(text, after, end));
  }

  /** A picture that begins an item: {@code ✅ Trồng}, {@code 👉 Luật}. */
  private static @Nullable Mark picture(String text, int start, int end) {
    int after = start;
    while (after < end
        && !Line.isBlank(text.charAt(after))
        && !Character.isLetterOrDigit(text.charAt(after))) {
      after++;
    }
    if (after - start > 4 || after >= end || !Line.isBlank(text.charAt(after))) {
      return null;
    }
    return new Mark(
        text.substring(start, after), BULLET, 0, 0, start, after, Line.skip(text, after, end));
  }

  /** {@code 1.}, {@code 1)}, {@code 1/}, {@code 1-}, {@code 1.2.}, {@code 1.2 Kết quả}. */
  private static @Nullable Mark number(String text, int start, int end) {
    int i = start;
    int parts = 0;
    int last = 0;
    while (i < end) {
      int digits = i;
      int value = 0;
      while (i < end && isDigit(text.charAt(i)) && i - digits < 4) {
        value = 10 * value + text.charAt(i) - '0';
        i++;
      }
      if (i == digits || i - digits > (parts == 0 ? 3 : 2)) {
        return null;
      }
      parts++;
      last = value;
      if (parts < 6 && i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    if (i >= end) {
      return null;
    }
    char c = text.charAt(i);
    // "1️⃣": a digit on a key.
    if (c == '\ufe0f' || c == '\u20e3') {
      int after = i;
      while (after < end && (text.charAt(after) == '\ufe0f' || text.charAt(after) == '\u20e3')) {
        after++;
      }
      return new Mark("1k", NUMBER, last, 0, start, after, Line.skip(text, after, end));
    }
    int close = i;
    if (c == '\\' && i + 1 < end) {
      close++;
      c = text.charAt(close);
    }
    boolean spaced =
        Line.isBlank(c)
            && close + 2 < end
            && "-–".indexOf(text.charAt(close + 1)) >= 0
            && Line.isBlank(text.charAt(close + 2))
            && parts == 1;
    String sort = parts == 1 ? "1" : "1" + ".1".repeat(parts - 1);
    if (".)/-–:".indexOf(c) >= 0) {
      int after = close + 1;
      if (c == '.' && after < end && text.charAt(after) == ')') {
        after++;
      }
      if (after >= end) {
        return null;
      }
      char next = text.charAt(after);
      boolean apart = Line.isBlank(next) || next == '*' || next == '_';
      if (!apart && (c == '/' || c == '-' || c == '–' || c == ':' || !Character.isLetter(next))) {
        return null;
      }
      if (c == ':' && parts == 1) {
        return null;
      }
      int words = Line.skip(text, after, end);
      // "2010 - 2015" and "12 / 15" are no marks, nor "30.4 - 1.5".
      if (words < end && "-–/".indexOf(c) >= 0 && isDigit(text.charAt(words))) {
        return null;
      }
      String style = sort + (c == '–' ? '-' : c);
      return new Mark(style, NUMBER + parts - 1, last, 0, start, after, words);
    }
    if (spaced
        && Character.isUpperCase(text.charAt(Math.min(end - 1, Line.skip(text, close + 2, end))))) {
      return new Mark("1-", NUMBER, last, 0, start, close + 2, Line.skip(text, close + 2, end));
    }
    if (parts > 1 && Line.isBlank(c)) {
      int words = Line.skip(text, close, end);
      boolean name = words < end && Character.isUpperCase(text.charAt(words));
      return name ? new Mark(sort + ".", NUMBER + parts - 1, last, 0, start, close, words) : null;
    }
    return null;
  }

  /** {@code (1)}, {@code (a)}, {@code (i)}. */
  private static @Nullable Mark bracketed(String text, int start, int end) {
    boolean square = text.charAt(start) == '[';
    int i = start + 1;
    while (i < end && i - start < 6 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i == start + 1
        || i + 1 >= end
        || text.charAt(i) != (square ? ']' : ')')
        || (square && !isDigit(text.charAt(start + 1)))) {
      return null;
    }
    String inside = text.substring(start + 1, i);
    int after = Line.skip(text, i + 1, end);
    String open = square ? "[" : "(";
    if (isDigit(inside.charAt(0))) {
      int value = value(inside);
      return value < 0 || value > 200
          ? null
          : new Mark(open + "1)", BRACKETED, value, 0, start, i + 1, after);
    }
    int letter = inside.length() == 1 ? ALPHABET.indexOf(inside.charAt(0)) + 1 : 0;
    int roman = RomanNumeral.valueOf(inside);
    if (letter == 0 && roman == 0) {
      return null;
    }
    return letter > 0
        ? new Mark("(a)", LETTER + 1, letter, roman, start, i + 1, after)
        : new Mark("(i)", LETTER + 2, roman, 0, start, i + 1, after);
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (!isDigit(digits.charAt(i)) || i > 2) {
        return -1;
      }
      value = 10 * value + digits.charAt(i) - '0';
    }
    return value;
  }

  /** {@code Điều 5.}, {@code Chương II}, {@code Phần thứ nhất}, {@code Bước 1:}. */
  private static @Nullable Mark part(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return null;
    }
    List<String> parts = Words.shipped().parts();
    for (int p = 0; p < parts.size(); p++) {
      Mark mark = part(text, start, end, parts.get(p), p);
      if (mark != null) {
        return mark;
      }
    }
    for (String step : Words.shipped().steps()) {
      Mark mark = part(text, start, end, step, STEP);
      if (mark != null) {
        return mark;
      }
    }
    return null;
  }

  /** A part of one kind; null if a line does not begin with its word and a number. */
  private static @Nullable Mark part(String text, int start, int end, String word, int rank) {
    int i = Bare.after(word, text, start, end);
    if (i < 0 || i >= end || !Line.isBlank(text.charAt(i))) {
      return null;
    }
    i = Line.skip(text, i, end);
    int number = i;
    while (i < end
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.')
        && i - number < 14) {
      i++;
    }
    while (i > number && text.charAt(i - 1) == '.') {
      i--;
    }
    if (i == number) {
      return null;
    }
    String written = text.substring(number, i);
    int digits = 0;
    while (digits < written.length() && isDigit(written.charAt(digits)) && digits < 4) {
      digits++;
    }
    int ordinal =
        digits > 0
            ? value(written.substring(0, Math.min(3, digits)))
            : RomanNumeral.valueOf(written);
    // "Phần thứ nhất" counts in words.
    boolean inWords = ordinal <= 0 && word.indexOf(' ') > 0;
    boolean letter = written.length() == 1 && Character.isUpperCase(written.charAt(0));
    if (ordinal <= 0 && !inWords && !letter) {
      return null;
    }
    char next = i < end ? text.charAt(i) : '\n';
    boolean closes = next == '.' || next == ':' || next == '\\';
    if (closes && i + 1 < end && "-–".indexOf(text.charAt(i + 1)) >= 0) {
      // "Điều 1.- Nay ban hành".
      i++;
    }
    boolean capitals = i >= end || closes || next == '*';
    int words = Line.skip(text, closes ? i + 1 : i, end);
    if (!capitals) {
      // "Điều 5 Phạm vi" and "CHƯƠNG I QUY ĐỊNH CHUNG", but not "Điều 5 của Luật này".
      capitals =
          words < end
              && (Character.isUpperCase(text.charAt(words))
                  || text.charAt(words) == '-'
                  || text.charAt(words) == '–');
      capitals &= rank != ARTICLE || Character.isUpperCase(text.charAt(words));
    }
    if (!capitals || (rank == STEP && !closes)) {
      return null;
    }
    return new Mark(word, rank, Math.max(0, ordinal), 0, start, i + (closes ? 1 : 0), words);
  }

  /** {@code I.}, {@code A.}, {@code a)}, {@code iv)}, {@code II-}. */
  private static @Nullable Mark letters(String text, int start, int end) {
    int i = start;
    while (i < end && i - start < 6 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String written = text.substring(start, i);
    if (i >= end || i - start > 5) {
      return null;
    }
    int close = i;
    char c = text.charAt(i);
    if (c == '\\' && i + 1 < end) {
      close++;
      c = text.charAt(close);
    } else if (c == ' ' && i + 1 < end && "-–.".indexOf(text.charAt(i + 1)) >= 0) {
      close++;
      c = text.charAt(close) == '.' ? '.' : '-';
    }
    if (".)/-–:".indexOf(c) < 0 || close + 1 >= end) {
      return null;
    }
    int after = close + 1;
    if (c == '.' && text.charAt(after) == ')') {
      after++;
    }
    int words = Line.skip(text, after, end);
    if (words >= end) {
      return null;
    }
    boolean apart = words > after || text.charAt(after) == '*';
    boolean upper = Character.isUpperCase(written.charAt(0));
    boolean dash = c == '-' || c == '–';
    int roman =
        upper == written.equals(written.toUpperCase(Locale.ROOT))
            ? RomanNumeral.valueOf(written)
            : 0;
    char first = text.charAt(words);
    if (upper && roman > 0 && (written.length() > 1 || "IVX".indexOf(written.charAt(0)) >= 0)) {
      // "V.I. Lênin", "I-ran" and "X.509" are no marks.
      boolean glued = !apart && (!Character.isLetter(first) || dash || c == '/');
      if (glued || (c == ':' && !apart)) {
        return null;
      }
      return new Mark("I" + (dash ? '-' : c), ROMAN, roman, 0, start, after, words);
    }
    if (written.length() == 1) {
      boolean letter = upper ? written.charAt(0) <= 'H' : ALPHABET.contains(written);
      boolean glued =
          !apart && (upper || c != ')') && !(c == '.' && Character.isUpperCase(first) && !upper);
      if (!letter || glued || c == ':' || (dash && !apart)) {
        return null;
      }
      int ordinal = upper ? written.charAt(0) - 'A' + 1 : ALPHABET.indexOf(written.charAt(0)) + 1;
      return upper
          ? new Mark("A" + (dash ? '-' : c), UPPER_LETTER, ordinal, 0, start, after, words)
          : new Mark("a" + (dash ? '-' : c), LETTER, ordinal, roman, start, after, words);
    }
    if (!upper && roman > 0 && c != ':' && !dash && apart) {
      return new Mark("i" + c, LETTER + 2, roman, 0, start, after, words);
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
