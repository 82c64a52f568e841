package io.github.vanban.internal.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in one spelling, with the way back to the original offset by offset.
 *
 * <p>Two views of equal length are offered. {@link #normal()} keeps letter case and is composed
 * (NFC), with one kind of dash ({@code -}), slash, double and single quote; {@code Ð} (U+00D0) is
 * {@code Đ} and {@code ƣ} (U+01A3) is {@code ư}; tone marks stand where the old style puts them
 * ({@code Ủy}, {@code hòa}); zero-width characters and Markdown emphasis are gone; white space is
 * one character, either a space, a tab (a wide gap, as between columns), {@code \n} (a line break)
 * or {@link #PARAGRAPH}. Addresses of the web and of e-mail are blotted out with {@link #BLOT}, so
 * that no rule looks into them. {@link #folded()} is the same in lower case with every white space
 * a plain space.
 *
 * <p>Immutable and thread-safe.
 */
public final class NormalizedText {

  /** Stands for an empty line. */
  public static final char PARAGRAPH = '\u2029';

  /** Stands for each character of an address of the web or of e-mail. */
  public static final char BLOT = '\uE000';

  private final String original;
  private final String normal;
  private final String folded;
  private final int[] from;
  private final int[] to;

  private NormalizedText(String original, String normal, String folded, int[] from, int[] to) {
    this.original = original;
    this.normal = normal;
    this.folded = folded;
    this.from = from;
    this.to = to;
  }

  /**
   * Normalises a text in linear time.
   *
   * @param original any text, well-formed or not; unpaired surrogates are kept
   * @return its view
   */
  public static NormalizedText of(String original) {
    return new Builder(requireNonNull(original, "original")).build();
  }

  /**
   * The same text with words spelt otherwise, letter for letter, so that every index and every
   * offset into the original stays what it is.
   *
   * @param respelt as long as {@link #normal()}, with its white space
   * @throws IllegalArgumentException if it has another length
   */
  public NormalizedText respelt(String respelt) {
    if (respelt.length() != normal.length()) {
      throw new IllegalArgumentException(
          "a text of " + normal.length() + " units cannot have " + respelt.length());
    }
    StringBuilder lower = new StringBuilder(folded);
    for (int i = 0; i < lower.length(); i++) {
      if (respelt.charAt(i) != normal.charAt(i)) {
        lower.setCharAt(i, Character.toLowerCase(respelt.charAt(i)));
      }
    }
    return new NormalizedText(original, respelt, lower.toString(), from, to);
  }

  /** Normalises a word of a lexicon to the form it has in {@link #folded()}. */
  public static String fold(String word) {
    return of(word).folded();
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** The normalised text, letter case kept. */
  public String normal() {
    return normal;
  }

  /** The normalised text in lower case, every white space a plain space; as long as normal(). */
  public String folded() {
    return folded;
  }

  /** UTF-16 units of the views. */
  public int length() {
    return normal.length();
  }

  /** The original offset at which the character at a normalised index starts. */
  public int originalStart(int index) {
    return index < from.length ? from[index] : original.length();
  }

  /** The original offset behind the last character before a normalised end index. */
  public int originalEnd(int end) {
    return end == 0 ? 0 : to[end - 1];
  }

  /** The original text of a normalised span. */
  public String originalText(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }

  /**
   * What stands at a normalised span, for values: composed, white space folded to single spaces,
   * zero-width characters and emphasis gone, but dashes, quotes and tone marks as written.
   */
  public String written(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = normal.charAt(i);
      if (isSpace(c)) {
        out.append(' ');
      } else if (to[i] - from[i] == 1) {
        out.append(original.charAt(from[i]));
      } else {
        out.append(Normalizer.normalize(original.substring(from[i], to[i]), Normalizer.Form.NFC));
      }
    }
    return out.toString();
  }

  /** Whether an empty line stands inside a normalised span. */
  public boolean crossesParagraph(int start, int end) {
    return contains(PARAGRAPH, start, end);
  }

  /** Whether a character stands inside a normalised span; looks no farther than the span. */
  public boolean contains(char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character of the views is one of their white spaces. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == PARAGRAPH;
  }

  /**
   * Whether a word may begin at this index: the character before is no letter, or a lower-case one
   * glued to the upper-case letter here ({@code hội nghịPhát biểu}).
   */
  public boolean wordStart(int index) {
    return index == 0
        || Letters.startWord(Letters.kind(normal.charAt(index - 1)), Letters.kind(charAt(index)));
  }

  /** The first index at or after this one where a word may begin, or {@link #length()}. */
  public int nextWordStart(int index) {
    int before = Letters.kind(charAt(index - 1));
    for (int i = index; i < normal.length(); i++) {
      int kind = Letters.kind(normal.charAt(i));
      if (Letters.startWord(before, kind)) {
        return i;
      }
      before = kind;
    }
    return normal.length();
  }

  /** Whether a word may end at this index: what follows is no letter, or glued on in upper case. */
  public boolean wordEnd(int index) {
    return index >= normal.length()
        || Letters.endWord(Letters.kind(charAt(index - 1)), Letters.kind(normal.charAt(index)));
  }

  /** The character of the normalised view at an index, or a NUL outside it. */
  public char charAt(int index) {
    return index >= 0 && index < normal.length() ? normal.charAt(index) : '\0';
  }

  /** The first index at or behind this one that holds no white space. */
  public int skipSpaces(int index) {
    int i = index;
    while (i < normal.length() && isSpace(normal.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index behind the last character before this one that is no white space. */
  public int skipSpacesBack(int index) {
    int i = index;
    while (i > 0 && isSpace(normal.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static final class Builder {
    private final String in;
    private char[] out;
    private int[] from;
    private int[] to;
    private int n;

    /** White space seen since the last visible character: its extent and what is in it. */
    private int gapStart = -1;

    private int gapEnd;
    private int gapWidth;
    private int gapLines;

    Builder(String in) {
      this.in = in;
      this.out = new char[in.length()];
      this.from = new int[in.length()];
      this.to = new int[in.length()];
    }

    NormalizedText build() {
      int i = 0;
      while (i < in.length()) {
        i = step(i);
      }
      toneMarks();
      blotAddresses();
      String normal = new String(out, 0, n);
      char[] lower = new char[n];
      for (int k = 0; k < n; k++) {
        lower[k] = isSpace(out[k]) ? ' ' : Character.toLowerCase(out[k]);
      }
      return new NormalizedText(
          in, normal, new String(lower), Arrays.copyOf(from, n), Arrays.copyOf(to, n));
    }

    /** Reads one character with its combining marks; gives the index behind it. */
    private int step(int i) {
      char c = in.charAt(i);
      if (c < 0x300 && (i + 1 >= in.length() || in.charAt(i + 1) < 0x300)) {
        // The common case by far: no combining mark here or next.
        return plain(c, i);
      }
      int end = i + 1;
      while (end < in.length() && isCombining(in.charAt(end))) {
        end++;
      }
      if (end == i + 1 || isGap(c) || isInvisible(c) || c == '*') {
        // A mark over white space, or over what is dropped, joins no letter and stands alone.
        return plain(c, i);
      }
      String composed = Normalizer.normalize(in.substring(i, end), Normalizer.Form.NFC);
      flushGap(composed.charAt(0));
      for (int k = 0; k < composed.length(); k++) {
        // Marks that have no composed form stay behind the letter, over the same original span.
        if (n < out.length) {
          put(simple(composed.charAt(k)), i, end);
        }
      }
      return end;
    }

    private int plain(char c, int i) {
      if (c > ' ' && c < 0x7f && c != '*' && c != '_' && c != '\\') {
        flushGap(c);
        put(c, i, i + 1);
        return i + 1;
      }
      if (isGap(c) || c == '*' || (c == '_' && isEdge(i))) {
        gap(c, i);
        return i + 1;
      }
      if (isInvisible(c) || (c == '\\' && escapes(i))) {
        return i + 1;
      }
      flushGap(c);
      put(simple(c), i, i + 1);
      return i + 1;
    }

    private void gap(char c, int i) {
      if (gapStart < 0) {
        gapStart = i;
        gapWidth = 0;
        gapLines = 0;
      }
      gapEnd = i + 1;
      if (c == '\n' || c == '\u2028' || c == PARAGRAPH || c == '\u0085' || c == '\f') {
        gapLines += c == PARAGRAPH || c == '\f' ? 2 : 1;
      } else if (c == '\r') {
        gapLines += i + 1 < in.length() && in.charAt(i + 1) == '\n' ? 0 : 1;
      } else {
        gapWidth += c == '\t' ? 3 : c == '*' ? 0 : 1;
      }
    }

    /** Ends a gap before a visible character; emphasis alone parts no punctuation from its word. */
    private void flushGap(char next) {
      if (gapStart < 0) {
        return;
      }
      boolean emphasis = gapWidth == 0 && gapLines == 0;
      boolean glued =
          emphasis
              && (",.;:)]%/-".indexOf(next) >= 0 || (n > 0 && "([/-".indexOf(out[n - 1]) >= 0));
      if (n > 0 && !glued) {
        char c = gapLines > 1 ? PARAGRAPH : gapLines == 1 ? '\n' : gapWidth >= 3 ? '\t' : ' ';
        put(c, gapStart, gapEnd);
      }
      gapStart = -1;
    }

    private void put(char c, int start, int end) {
      out[n] = c;
      from[n] = start;
      to[n] = end;
      n++;
    }

    private boolean isEdge(int i) {
      return i == 0
          || i + 1 >= in.length()
          || !Character.isLetterOrDigit(in.charAt(i - 1))
          || !Character.isLetterOrDigit(in.charAt(i + 1));
    }

    private boolean escapes(int i) {
      return i + 1 < in.length() && "*_-.()[]#+!>`".indexOf(in.charAt(i + 1)) >= 0;
    }

    /** {@code hoà} to {@code hòa}, {@code Uỷ} to {@code Ủy}, {@code qúy} to {@code quý}. */
    private void toneMarks() {
      for (int i = 0; i + 1 < n; i++) {
        char first = out[i];
        char second = out[i + 1];
        if (second < 0xc0 && first < 0xc0) {
          continue;
        }
        boolean afterQ = i > 0 && (out[i - 1] == 'q' || out[i - 1] == 'Q');
        int moved = afterQ ? ToneMarks.afterQ(first, second) : ToneMarks.oldStyle(first, second);
        if (moved != 0 && (i + 2 >= n || !Character.isLetter(out[i + 2]))) {
          out[i] = (char) (moved >>> 16);
          out[i + 1] = (char) moved;
        }
      }
    }

    private void blotAddresses() {
      String text = new String(out, 0, n);
      int at = 0;
      while (at < n) {
        int[] span = Addresses.next(text, at);
        if (span.length == 0) {
          return;
        }
        Arrays.fill(out, span[0], span[1], BLOT);
        at = span[1];
      }
    }

    private static boolean isCombining(char c) {
      return c >= 0x300 && c <= 0x36f;
    }

    private static boolean isGap(char c) {
      return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : isWideGap(c);
    }

    private static boolean isWideGap(char c) {
      return c == '\u00a0'
          || c == '\u0085'
          || (c >= '\u2000' && c <= '\u200a')
          || c == '\u2028'
          || c == PARAGRAPH
          || c == '\u202f'
          || c == '\u205f'
          || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
      return (c >= '\u200b' && c <= '\u200f')
          || (c >= '\u202a' && c <= '\u202e')
          || (c >= '\u2060' && c <= '\u2064')
          || c == '\ufeff'
          || c == '\u00ad';
    }

    private static char simple(char c) {
      return switch (c) {
        case '\u2010',
            '\u2011',
            '\u2012',
            '\u2013',
            '\u2014',
            '\u2015',
            '\u2212',
            '\ufe58',
            '\ufe63',
            '\uff0d',
            '\u2043' ->
            '-';
        case '\u2044', '\u2215', '\uff0f' -> '/';
        case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033', '\uff02' -> '"';
        case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc' -> '\'';
        case '\u00d0', '\u0189' -> 'Đ';
        case '\u00f0' -> 'đ';
        // The letter oi, which old fonts and scanners leave for a ư without tone mark.
        case '\u01a2' -> 'Ư';
        case '\u01a3' -> 'ư';
        case '\uff0c' -> ',';
        case '\uff1a' -> ':';
        case '\uff1b' -> ';';
        case '\uff08' -> '(';
        case '\uff09' -> ')';
        case '\uff05' -> '%';
        default -> c;
      };
    }
  }
}
