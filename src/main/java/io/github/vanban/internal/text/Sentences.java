package io.github.vanban.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the sentences of a text begin and end.
 *
 * <p>A full stop ends no sentence inside a number, behind an abbreviation ({@code TP.}, {@code
 * Đ/c.}), an initial or a list's number ({@code 1.}, {@code II.}), nor before a lower-case letter.
 * An empty line always ends one; a line break does where the next line begins an item or a new
 * thought, not where a line was merely wrapped. Immutable.
 */
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "tp", "tx", "tt", "đ/c", "đc", "ths", "ts", "pgs", "gs", "bs", "ks", "nxb", "tr", "stt",
          "tm", "kt", "tl", "tuq", "q", "h", "x", "p", "no", "vv", "v.v", "st", "mr", "mrs");

  /** The number or letter of a list's item, which a point follows. */
  private static final Pattern ITEM =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVX]{1,6}|[a-zđ]");

  /** A line shorter than this was not wrapped, so what follows it is new. */
  private static final int WRAPPED = 50;

  private final NormalizedText view;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  private Sentences(NormalizedText view) {
    this.view = view;
    int[] s = new int[16];
    int[] e = new int[16];
    int n = 0;
    int start = 0;
    String text = view.normal();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !endsAt(i, start)) {
        continue;
      }
      int end = behind(i);
      int from = view.skipSpaces(start);
      int to = view.skipSpacesBack(Math.min(text.length(), end));
      if (from < to) {
        if (n == s.length) {
          s = Arrays.copyOf(s, 2 * n);
          e = Arrays.copyOf(e, 2 * n);
        }
        s[n] = from;
        e[n] = to;
        n++;
      }
      start = end;
    }
    starts = s;
    ends = e;
    count = n;
  }

  /** Splits a text, in time linear in its length. */
  public static Sentences of(NormalizedText view) {
    return new Sentences(view);
  }

  /** How many sentences there are. */
  public int count() {
    return count;
  }

  /** First index of a sentence in the normalised text. */
  public int start(int sentence) {
    return starts[sentence];
  }

  /** Index behind the last character of a sentence. */
  public int end(int sentence) {
    return ends[sentence];
  }

  /** The sentence that an index stands in, or the one before it between two; 0 in an empty text. */
  public int at(int index) {
    int i = Arrays.binarySearch(starts, 0, count, index);
    return Math.max(0, i >= 0 ? i : -i - 2);
  }

  private boolean endsAt(int i, int start) {
    char c = view.charAt(i);
    return switch (c) {
      case NormalizedText.PARAGRAPH -> true;
      case '\n' -> isNewLine(i, start);
      case '.', '?', '!', '…' -> isStop(i, start);
      default -> false;
    };
  }

  /** The index behind what may end a sentence: a quote or bracket closes behind its full stop. */
  private int behind(int i) {
    boolean stop = ".?!…".indexOf(view.charAt(i)) >= 0;
    return stop && "\"')]".indexOf(view.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
  }

  private boolean isStop(int i, int start) {
    char c = view.charAt(i);
    int next = behind(i);
    char after = view.charAt(next);
    if (after == '\0') {
      return true;
    }
    if (!NormalizedText.isSpace(after)) {
      return false;
    }
    int visible = view.skipSpaces(next);
    if (Character.isLowerCase(view.charAt(visible))) {
      return false;
    }
    if (c != '.') {
      return true;
    }
    int word = i;
    while (word > start
        && !NormalizedText.isSpace(view.charAt(word - 1))
        && view.charAt(word - 1) != '(') {
      word--;
    }
    String before = view.normal().substring(word, i);
    if (isInsideNumber(i)) {
      return false;
    }
    if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
      return false;
    }
    if (view.skipSpaces(start) == word && ITEM.matcher(before).matches()) {
      return false;
    }
    return !ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
  }

  /** {@code 1. 873 người}: the point of a number that a scan has spaced out. */
  private boolean isInsideNumber(int i) {
    int start = i;
    while (start > 0 && Digits.isDigit(view.charAt(start - 1))) {
      start--;
    }
    // Only its end counts here, which is the same in any style.
    Numeral numeral = start < i ? Numeral.parse(view, start, NumberStyle.POINT_GROUPS) : null;
    return numeral != null && numeral.end() > i;
  }

  /** {@code a)}, {@code b.}: the letter of an item. */
  private boolean isLettered(int i) {
    char mark = view.charAt(i + 1);
    return Character.isLetter(view.charAt(i))
        && (mark == ')' || (mark == '.' && NormalizedText.isSpace(view.charAt(i + 2))));
  }

  private boolean isNewLine(int i, int start) {
    char next = view.charAt(i + 1);
    char before = view.charAt(i - 1);
    if (next == '-') {
      // A dash begins an item, but not where a wrapped line broke before it: "văn hóa\n- xã hội".
      int word = view.skipSpaces(i + 2);
      return !Character.isLowerCase(view.charAt(word)) || !Character.isLetter(before);
    }
    if ("+•*|".indexOf(next) >= 0 || isLettered(i + 1)) {
      return true;
    }
    if (before == ',' || Character.isLowerCase(next)) {
      return false;
    }
    if (".;:!?…|".indexOf(before) >= 0) {
      return true;
    }
    if (Digits.isDigit(next)) {
      // "2. Kết quả" begins an item; "12 xã" goes on.
      int k = i + 1;
      while (Digits.isDigit(view.charAt(k)) || view.charAt(k) == '.') {
        k++;
      }
      return view.charAt(k - 1) == '.' || view.charAt(k) == ')' || i - start < WRAPPED;
    }
    int lineStart = view.normal().lastIndexOf('\n', i - 1);
    return i - Math.max(start, lineStart) < WRAPPED;
  }
}
