package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.NumberStyle;
import io.github.vanban.internal.text.Numeral;
import java.util.regex.Pattern;

/**
 * Tells numbers that may count something from those that cannot: parts of words and codes, numbers
 * of list items, ordinals. Immutable.
 */
final class NumberPlaces {

  /** {@code dân số}, {@code tổng số}, {@code tỷ số}: nouns that end like the word for number. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?<![\\p{L}])(?:dân|tổng|tỷ|tỉ|con|chỉ|thiểu|đa|trị|doanh|trong|hệ|phần|một) $");

  private static final Pattern MEAN =
      Pattern.compile("(?:bình quân|trung bình|tỷ suất|mật độ|hệ số)[^.;:\\d]*+$");

  /** {@code các điều 23, 24 và 25}: a list of provisions. */
  private static final Pattern PROVISIONS =
      Pattern.compile("(?:điều|khoản|điểm|mục|chương) \\d{1,3}(?:, \\d{1,3}){0,6}(?:, | và )$");

  private static final int LONGEST_PROVISIONS = 50;

  private static final Pattern CLOCK =
      Pattern.compile("(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?!\\d|[.,:]\\d)");

  /** UTF-16 units of a time of day with seconds. */
  private static final int LONGEST_CLOCK = 8;

  /** How far before a number a word may tell that it is a mean, in UTF-16 units. */
  private static final int FARTHEST_MEAN = 40;

  /** The longest stretch, in UTF-16 units, between the head of a page's counter and its number. */
  private static final int LONGEST_FURNITURE = 24;

  /** Longer numbers are no list items. */
  private static final int LONGEST_ITEM_NUMBER = 5;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final CountedNouns nouns;
  private final NumberStyle style;

  NumberPlaces(Markers markers, NormalizedText view, CountedNouns nouns, NumberStyle style) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.nouns = nouns;
    this.style = style;
  }

  /** Whether a number may begin here: not inside a word, a code or another number. */
  boolean opens(int i) {
    if (i == 0) {
      return true;
    }
    if (isItemNumber(i) || isFurniture(i) || isClock(i)) {
      return false;
    }
    char before = text.charAt(i - 1);
    char second = i > 1 ? text.charAt(i - 2) : ' ';
    if (Character.isLetter(before)) {
      return text.charAt(i) != '0' && isGluedWord(i);
    }
    if (before == '/') {
      return (Character.isLetter(second) || second == ')' || second == ' ') && isCounted(i);
    }
    if (before == '.' || before == ',') {
      return !Digits.isDigit(second) && !(before == '.' && Character.isLetter(second));
    }
    if (before == '-') {
      return NormalizedText.isSpace(second) || second == '(' || i == 1;
    }
    if (before == '+') {
      return isSigned(i, second);
    }
    return before != '#' && before != '$' && before != '_' && before != NormalizedText.BLOT;
  }

  /** {@code 14:32}, {@code 14:32:07}: an hour, a minute or a second of a time of day. */
  private boolean isClock(int i) {
    int start = i;
    while (start > 0 && i - start < LONGEST_CLOCK && isClockPart(text.charAt(start - 1))) {
      start--;
    }
    return CLOCK.matcher(text).region(start, text.length()).lookingAt();
  }

  private static boolean isClockPart(char c) {
    return Digits.isDigit(c) || c == ':';
  }

  /** {@code 1. Cấp tỉnh}, {@code 2) Cấp huyện}: the number of an item at the start of its line. */
  private boolean isItemNumber(int i) {
    int start = i;
    while (start > 0 && view.charAt(start - 1) == ' ') {
      start--;
    }
    char edge = view.charAt(start - 1);
    if (start > 0 && edge != '\n' && edge != NormalizedText.PARAGRAPH) {
      return false;
    }
    int end = i;
    while (Digits.isDigit(view.charAt(end))
        || (view.charAt(end) == '.' && Digits.isDigit(view.charAt(end + 1)))) {
      end++;
    }
    char mark = view.charAt(end);
    return end - i <= LONGEST_ITEM_NUMBER
        && (mark == ')' || mark == '.' || (mark == '-' && view.charAt(end + 1) == ' '));
  }

  private int numeralEnd(int i) {
    Numeral numeral = Numeral.parse(view, i, style);
    return numeral == null ? i : numeral.end();
  }

  /** {@code (+6,2%)}, {@code +5 xã}: a sign or a bullet, and not the sign of a telephone number. */
  private boolean isSigned(int i, char second) {
    return (NormalizedText.isSpace(second) || second == '(' || i == 1)
        && (view.charAt(view.skipSpaces(numeralEnd(i))) == '%' || isCounted(i));
  }

  /** {@code Lượt xem: 2.145}, {@code Đánh giá: 4.5/5 (8 lượt)}: counters of the page itself. */
  private boolean isFurniture(int i) {
    int k = i;
    while (k > 0 && i - k < LONGEST_FURNITURE && ":\n".indexOf(view.charAt(k - 1)) < 0) {
      k--;
      if (Character.isLetter(view.charAt(k))) {
        return false;
      }
    }
    if (k == 0 || view.charAt(k - 1) != ':') {
      return false;
    }
    int to = view.skipSpacesBack(k - 1);
    int head = markers.endingAt(MarkerGroup.FURNITURE_HEAD, text, to);
    // "trực tuyến: 180.220 hồ sơ": what is counted tells that it is no counter of the page.
    return head >= 0
        && !("word".equals(markers.value(MarkerGroup.FURNITURE_HEAD, text.substring(head, to)))
            && isCounted(i));
  }

  private boolean isCounted(int i) {
    return nouns.at(view.skipSpaces(numeralEnd(i))) != null;
  }

  /** {@code hội nghị2 đơn vị}: a word glued to the number; {@code m2}, {@code QH13} are codes. */
  private boolean isGluedWord(int i) {
    int start = i;
    while (start > 0 && Character.isLetter(view.charAt(start - 1))) {
      start--;
    }
    if (i - start < 3) {
      return false;
    }
    for (int k = start; k < i; k++) {
      if (Character.isUpperCase(view.charAt(k)) && k > start) {
        return false;
      }
    }
    return isCounted(i);
  }

  /** {@code bình quân 2,125 người}: a mean, which may have decimals whatever is counted. */
  boolean isMean(int start) {
    return MEAN.matcher(text).region(Math.max(0, start - FARTHEST_MEAN), start).find();
  }

  /**
   * Whether the number names or orders something: {@code mức độ 3}, {@code Quốc lộ 1}. Grouped
   * numbers and decimals never do, numbers over two digits behind few words only.
   *
   * @param counted whether a noun follows that the number may count
   */
  boolean isOrdinal(int start, int end, boolean counted) {
    int before = view.skipSpacesBack(start);
    if (before == 0 || view.contains('\t', before, start)) {
      return false;
    }
    if (PROVISIONS.matcher(text).region(Math.max(0, start - LONGEST_PROVISIONS), start).find()) {
      return true;
    }
    if (markers.endingAt(MarkerGroup.ORDINAL_NOUN, text, before) >= 0
        && text.substring(start, end).indexOf('/') >= 0) {
      return true;
    }
    if (text.charAt(before - 1) == '.' && before == start) {
      return true;
    }
    if (end - start == 3 && text.charAt(start + 1) == ',') {
      // "mức độ 1,2" lists two levels.
      return markers.endingAt(MarkerGroup.ORDINAL, text, before) >= 0;
    }
    for (int i = start; i < end; i++) {
      if (!Digits.isDigit(text.charAt(i))) {
        return false;
      }
    }
    boolean compound = markers.endingAt(MarkerGroup.ORDINAL_COMPOUND, text, before) >= 0;
    if (!counted
        && end - start <= 2
        && !compound
        && markers.endingAt(MarkerGroup.ORDINAL_SOFT, text, before) >= 0) {
      return true;
    }
    int word =
        markers.endingAt(
            end - start > 2 ? MarkerGroup.ORDINAL_LARGE : MarkerGroup.ORDINAL, text, before);
    return word >= 0 && !compound && !(text.startsWith("số", word) && endsNoun(word));
  }

  private boolean endsNoun(int word) {
    return COUNTING.matcher(text.substring(Math.max(0, word - 7), word)).find();
  }
}
