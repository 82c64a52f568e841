package io.github.vanban.internal.date;

import io.github.vanban.internal.text.NormalizedText;
import java.util.regex.Pattern;

/**
 * Tells by what stands around it whether a number without a word of its own is a date: four digits
 * a year, {@code 26/3} a day and month. Looks at a bounded stretch before and behind. Immutable and
 * thread-safe.
 */
final class BareNumbers {

  private static final Pattern YEAR_FOLLOWS =
      Pattern.compile(
          "\\s*(?:$|[.,;:)\"\\]\\n\\u2029/-]|(?:của|và|là|có|đã|đạt|trên|tại|ở|với|cho|đến|do|về|được"
              + "|so|giảm|tăng|trong|sẽ|theo|như|thì|khi)(?![\\p{L}]))");

  private static final Pattern YEAR_PRECEDES =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:đến|tới|hết|tết|xuân|hè|thu|đông|mùa|vụ|từ|trước|sau|nhìn|sinh"
              + "|so với|cùng kỳ|cùng kì|"
              + DateRule.LUNAR_YEAR
              + ")|[\"'])\\s?$");

  /** {@code (2001 tăng 7,1%; 2002 tăng 6,5%)}: years as the subjects of what changed in them. */
  private static final Pattern YEAR_AS_SUBJECT =
      Pattern.compile("(?<=[(;:] ?)\\d{4} (?:tăng|giảm|đạt)(?![\\p{L}])");

  /** {@code (2016, 2017 và 2018)}: years of a list in brackets. */
  private static final Pattern YEARS_IN_BRACKETS =
      Pattern.compile("(?<=[(] ?)\\d{4}(?:(?:, ?|; ?| và )(?:19|20)\\d\\d){1,20}+ ?[)]");

  private static final Pattern NOT_A_YEAR =
      Pattern.compile(
          "(?<![\\p{L}])(?:số|đường|nhà|phòng|tổ|lộ|thoại|đt|sđt|fax|tel|hotline|hơn|gần|khoảng|trên"
              + "|dưới|thêm|là|có|được|tiêu chuẩn|iso|tcvn|lô|thửa|mã|khu|chiến khu)[ :.]{0,2}$");

  /** Streets and wards bear dates as names; rates and scores look like days and months. */
  private static final Pattern NOT_A_DAY =
      Pattern.compile(
          "(?<![\\p{L}])(?:số|đường|phố|nhà|ngõ|ngách|hẻm|kiệt|tổ|phường|khóm|tờ|thửa|trang|mục|khoản"
              + "|điểm|điều|lệ|tỷ lệ|chiếm|đạt|đã|có|được|được|với|là|tăng|giảm|quốc lộ|lên|còn|gần|hơn"
              + "|trên|khoảng|và|giải phóng|thứ|hạng)[ :.(]{0,2}$");

  private static final int YEAR_SAID_WITHIN = 60;
  private static final int WORD_BEFORE = 16;

  private BareNumbers() {}

  /** Whether words that say the opposite stand before what looks like a day and month. */
  static boolean isDay(NormalizedText view, int start) {
    return !NOT_A_DAY.matcher(view.folded()).region(Math.max(0, start - WORD_BEFORE), start).find();
  }

  private static boolean looksAt(Pattern pattern, NormalizedText view, int start) {
    return pattern
        .matcher(view.folded())
        .region(start, view.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  /** Whether what follows four digits leaves them a year: nothing that could be counted. */
  static boolean isYearBefore(NormalizedText view, int end) {
    return YEAR_FOLLOWS.matcher(view.normal()).region(end, view.length()).lookingAt();
  }

  /**
   * Whether four digits with no word of their own are a year: after a quotation, an acronym or a
   * capitalised name, behind {@code đến}, or in a clause that said {@code năm} shortly before;
   * never where a noun that could be counted follows.
   */
  static boolean isYear(NormalizedText view, int start, int end) {
    if (!isYearBefore(view, end)) {
      return false;
    }
    String normal = view.normal();
    int from = Math.max(0, start - YEAR_SAID_WITHIN);
    String before = view.folded().substring(from, start);
    if (NOT_A_YEAR.matcher(before).find()) {
      return false;
    }
    if (YEAR_PRECEDES.matcher(before).find()
        || looksAt(YEAR_AS_SUBJECT, view, start)
        || looksAt(YEARS_IN_BRACKETS, view, start)) {
      return true;
    }
    int wordEnd = view.skipSpacesBack(start);
    int wordStart = wordEnd;
    while (wordStart > 0 && Character.isLetter(normal.charAt(wordStart - 1))) {
      wordStart--;
    }
    if (wordEnd - wordStart > 1
        && Character.isUpperCase(normal.charAt(wordStart + 1))
        && wordEnd < start) {
      return true;
    }
    int said = before.lastIndexOf("năm ");
    return said >= 0
        && before.indexOf('.', said) < 0
        && !(said >= 2 && Character.isDigit(before.charAt(said - 2)))
        && normal.substring(from + said, start).indexOf('\n') < 0;
  }
}
