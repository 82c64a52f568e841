package io.github.vanban.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.date.DateRule.Yield;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of calendar time: atoms of {@code rules/dates.tsv}, joined into lists ({@code
 * ngày 12, 13 và 14/5/2021}) and ranges ({@code từ ngày 1 đến ngày 5/6/2020}).
 *
 * <p>Atoms are tried only where a number starts, at the word that introduces it, or at {@code quý};
 * each looks at a bounded stretch, so the time is linear. Immutable and thread-safe.
 */
public final class DateFinder {

  /** Words that introduce a number of a date, by the word right before the number. */
  private static final Pattern INTRODUCER =
      Pattern.compile(
          "(?:(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?: ?, ?| ?- ?| ))"
              + "?(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm) )?ngày (?:mùng |mồng )?"
              + "|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?: ?, ?| ?- ?| )"
              + "|(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm) |(?:mùng|mồng) "
              + "|(?:(?:đầu|giữa|cuối) )?tháng |(?:(?:đầu|giữa|cuối) )?năm "
              + "|(?:thập niên|thập kỷ|những năm)(?: những)?(?: năm)? "
              + "|(?:giai đoạn|nhiệm kỳ|nhiệm kì|niên khóa|niên độ|năm học|thời kỳ|thời kì|khóa)"
              + "(?: từ)?(?: năm)?[: ] ?\\(?)$");

  private static final int LONGEST_INTRODUCER = 34;

  /** The last words of what {@link #INTRODUCER} matches. */
  private static final ImmutableSet<String> INTRODUCING =
      ImmutableSet.of(
          "ngày", "mùng", "mồng", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "nhật", "2", "3",
          "4", "5", "6", "7", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "tháng", "niên", "kỷ",
          "những", "đoạn", "kỳ", "kì", "khóa", "độ", "học", "từ");

  private static final Pattern YEARS = Pattern.compile("\\(?\\d{4} ?- ?\\d{2}");

  private static final Pattern LIST_LINK = Pattern.compile(" ?[,;] ?(?:và )?| và ");
  private static final Pattern RANGE_LINK =
      Pattern.compile(" ?- ?(?:hết )?| (?:đến|tới) (?:hết )?");
  private static final Pattern BARE_DAY = Pattern.compile("(?<d>\\d{1,2})(?![\\d%]|[.]\\d)");
  private static final Pattern BARE_DAY_MONTH =
      Pattern.compile(
          "(?<d>\\d{1,2})/(?<m>\\d{1,2})(?!\\d|/)(?= ?[,.;)(\\n]| và | năm | đến |-|$)");
  private static final Pattern BARE_MONTH = Pattern.compile("(?<m>\\d{1,2})(?![\\d%]|[.,/]\\d)");
  private static final Pattern BARE_QUARTER = Pattern.compile("(?<q>iv|i{1,3})(?![a-z])");
  private static final Pattern BARE_YEAR = Pattern.compile("(?<y>(?:19|20)\\d\\d)(?!\\d|[.,/]\\d)");

  /** A number's own symbol behind it: a document's number and not a date. */
  private static final Pattern SYMBOL =
      Pattern.compile(" ?[/-] ?[A-ZĐ]{1,}[A-Za-zĐđ]*[/-]|/[A-ZĐ]{2}");

  private static final Pattern YEAR_FOLLOWS =
      Pattern.compile(
          "\\s*(?:$|[.,;:)\"\\]\\n\\u2029/-]|(?:của|và|là|có|đã|đạt|trên|tại|ở|với|cho|đến|do|về|được"
              + "|so|giảm|tăng|trong|sẽ|theo|như|thì|khi)(?![\\p{L}]))");

  private static final Pattern YEAR_PRECEDES =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:đến|tới|hết|tết|xuân|hè|thu|đông|mùa|vụ|từ|trước|sau|nhìn)|[\"'])\\s?$");

  private static final Pattern NOT_A_YEAR =
      Pattern.compile(
          "(?<![\\p{L}])(?:số|đường|nhà|phòng|tổ|lộ|thoại|đt|sđt|fax|tel|hotline|hơn|gần|khoảng|trên"
              + "|dưới|thêm|là|có|được|tiêu chuẩn|iso|tcvn|lô|thửa|mã|khu|chiến khu)[ :.]{0,2}$");

  private final ImmutableList<DateRule> introduced;
  private final ImmutableList<DateRule> bare;

  /** Loads the rules. */
  public DateFinder() {
    List<DateRule> rules = DateRule.load();
    introduced = rules.stream().filter(DateRule::intro).collect(ImmutableList.toImmutableList());
    bare = rules.stream().filter(r -> !r.intro()).collect(ImmutableList.toImmutableList());
  }

  /** Finds all dates of a text, in text order. */
  public List<FoundDate> find(NormalizedText view) {
    return new Scan(view).run();
  }

  private final class Scan {
    private final NormalizedText view;
    private final String text;
    private final List<FoundDate> found = new ArrayList<>();

    /** Nothing before this index is looked at again. */
    private int cursor;

    Scan(NormalizedText view) {
      this.view = view;
      this.text = view.folded();
    }

    List<FoundDate> run() {
      for (int i = 0; i < text.length(); i++) {
        if (i < cursor) {
          continue;
        }
        char c = text.charAt(i);
        if (isDigit(c)) {
          if (startsNumber(i)) {
            at(introducerStart(i), i);
          }
          int end = i;
          while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
          }
          i = Math.max(i, end - 1);
        } else if ((c == 'q' && text.startsWith("quý ", i)
                || c == 's' && text.startsWith("sáu tháng ", i)
                || c == 'n' && text.startsWith("nửa ", i)
                || c == 't'
                    && text.startsWith("tháng ", i)
                    && i + 6 < text.length()
                    && !isDigit(text.charAt(i + 6))
                || c == 'r' && text.startsWith("rằm ", i))
            && view.wordStart(i)) {
          at(i, i);
        }
      }
      return found;
    }

    /** Digits behind a digit and a separator belong to a number that was looked at before. */
    private boolean startsNumber(int i) {
      if (i == 0) {
        return true;
      }
      char before = text.charAt(i - 1);
      if (Character.isLetter(before)) {
        return introducerStart(i) < i;
      }
      return !((before == '/' || before == '.' || before == ',' || before == '-')
              && i > 1
              && (isDigit(text.charAt(i - 2)) || Character.isLetter(text.charAt(i - 2))))
          || (before == ',' && Character.isLetter(text.charAt(i - 2)))
          || (before == '-' && cursor == i - 1);
    }

    private int introducerStart(int i) {
      if (i == 0
          || !(text.charAt(i - 1) == ' '
              || text.charAt(i - 1) == '('
              || Character.isLetter(text.charAt(i - 1)))) {
        return i;
      }
      if (!mayIntroduce(i)) {
        return i;
      }
      Matcher m = INTRODUCER.matcher(text).region(Math.max(cursor, i - LONGEST_INTRODUCER), i);
      m.useTransparentBounds(true).useAnchoringBounds(true);
      while (m.find()) {
        int start = m.start();
        if (view.wordStart(start) && !countsYears(start)) {
          return start;
        }
        if (start + 1 > i) {
          break;
        }
        m.region(start + 1, i);
      }
      return i;
    }

    /** A cheap look at the word before the number. */
    private boolean mayIntroduce(int i) {
      int end = i;
      while (end > 0 && " ,-(:".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && end - start < 6) {
        start--;
      }
      return INTRODUCING.contains(text.substring(start, end));
    }

    /** {@code 5 năm 2016-2020}: the word is a duration's and introduces nothing. */
    private boolean countsYears(int start) {
      return text.startsWith("năm ", start)
          && start >= 2
          && text.charAt(start - 1) == ' '
          && isDigit(text.charAt(start - 2))
          && YEARS.matcher(text).region(start + 4, text.length()).lookingAt();
    }

    private void at(int start, int number) {
      if (view.crossesParagraph(start, number)) {
        if (start < number) {
          at(number, number);
        }
        return;
      }
      Point first = atom(start, start < number || !isDigit(text.charAt(start)));
      if (first == null && start < number) {
        first = atom(number, false);
      }
      if (first == null) {
        return;
      }
      if (first.rule().id().equals("year.bare") && !isBareYear(first)) {
        return;
      }
      emit(first);
    }

    /** The longest atom that matches at an index. */
    private @Nullable Point atom(int start, boolean isIntroduced) {
      Point best = null;
      for (DateRule rule : isIntroduced ? introduced : bare) {
        Matcher m = rule.pattern().matcher(text).region(start, Math.min(text.length(), start + 90));
        m.useTransparentBounds(true).useAnchoringBounds(false);
        if (m.lookingAt() && (best == null || m.end() > best.end())) {
          Point point = point(rule, m);
          if (point != null && !isNumberOfDocument(point)) {
            best = point;
          }
        }
      }
      return best;
    }

    private boolean isNumberOfDocument(Point point) {
      Matcher m = SYMBOL.matcher(view.normal()).region(point.end(), view.length());
      if (m.lookingAt()) {
        return true;
      }
      if (point.rule().intro() || point.start() < 3) {
        return false;
      }
      boolean numbered =
          text.startsWith("số ", point.start() - 3)
              || text.startsWith("số: ", Math.max(0, point.start() - 4));
      return numbered && point.yields() != Yield.DAY;
    }

    private @Nullable Point point(DateRule rule, Matcher m) {
      int start = m.start();
      int end = m.end();
      int year = group(m, rule, "y");
      int month = monthOf(m, rule);
      int day = group(m, rule, "d");
      switch (rule.yields()) {
        case DAY -> {
          if (rule.id().equals("day.short-year")) {
            year += year > 50 ? 1900 : 2000;
          }
          boolean sure = rule.intro() || m.group().indexOf('/') > 0;
          boolean opensRange = rule.id().equals("day.first-of-range");
          if (!sure && !opensRange && (month < 1 || month > 12 || day < 1 || day > 31)) {
            return null;
          }
          return new Point(start, end, rule, year, month, day, 0);
        }
        case MONTH -> {
          if (!rule.intro() && (month < 1 || month > 12)) {
            return null;
          }
          return new Point(start, end, rule, year, month, 0, 0);
        }
        case QUARTER -> {
          return new Point(start, end, rule, year, 0, 0, quarter(m.group("q")));
        }
        case HALF -> {
          return new Point(start, end, rule, year, 0, 0, "đầu".equals(m.group("h")) ? 1 : 2);
        }
        case MONTHS -> {
          int n = group(m, rule, "n");
          return new Point(start, end, rule, year, "đầu".equals(m.group("h")) ? 1 : 2, 0, n);
        }
        case PERIOD -> {
          int last = group(m, rule, "y2");
          if (last < 100) {
            last += year / 100 * 100;
            if (last <= year) {
              return null;
            }
          }
          if (!rule.intro() && (last <= year || last - year > 60)) {
            return null;
          }
          return new Point(start, end, rule, year, 0, 0, last);
        }
        case DECADE -> {
          if (year < 100) {
            year += 1900;
          }
          return new Point(start, end, rule, year, 0, 0, year + 9);
        }
        default -> {
          return new Point(start, end, rule, year, 0, 0, 0);
        }
      }
    }

    private void emit(Point first) {
      List<Point> items = new ArrayList<>();
      items.add(first);
      boolean range = false;
      int tail = first.end();
      while (joins(items.get(0)) && items.size() < 40) {
        Point last = items.get(items.size() - 1);
        Matcher link = RANGE_LINK.matcher(text).region(tail, text.length());
        boolean isRange = items.size() == 1 && link.lookingAt();
        if (!isRange) {
          link = LIST_LINK.matcher(text).region(tail, text.length());
          if (!link.lookingAt()) {
            break;
          }
        }
        Point next = next(last, link.end(), isRange);
        if (next == null || view.crossesParagraph(tail, next.end())) {
          break;
        }
        items.add(next);
        tail = next.end();
        if (isRange) {
          range = true;
          break;
        }
      }
      while (!items.isEmpty() && !items.get(items.size() - 1).isWhole()) {
        items.remove(items.size() - 1);
        range = false;
      }
      for (int i = items.size() - 2; i >= 0; i--) {
        items.set(i, items.get(i).completedFrom(items.get(i + 1)));
      }
      if (range && items.size() == 2) {
        emitRange(items.get(0), items.get(1));
      } else {
        items.forEach(this::emitSingle);
      }
    }

    private static boolean joins(Point point) {
      return switch (point.yields()) {
        case DAY, MONTH, QUARTER, YEAR, HALF -> true;
        default -> false;
      };
    }

    /** What stands behind a link of a list or a range, as far as it can go on from {@code last}. */
    private @Nullable Point next(Point last, int start, boolean range) {
      if (start >= text.length()) {
        return null;
      }
      Point full = atom(start, !isDigit(text.charAt(start)));
      if (full != null && full.rule().id().equals("year.bare") && last.yields() != Yield.YEAR) {
        full = range && last.yields() == Yield.MONTH && last.year() > 0 ? full : null;
      }
      if (full != null
          && full.yields() == Yield.MONTH
          && !full.rule().intro()
          && !range
          && last.yields() != Yield.MONTH) {
        full = null;
      }
      if (full != null && (full.yields() == last.yields() || (range && joins(full)))) {
        return full;
      }
      return switch (last.yields()) {
        case DAY -> {
          Point dayMonth = partial(BARE_DAY_MONTH, start, last);
          yield dayMonth != null
              ? dayMonth
              : last.month() == 0 ? partial(BARE_DAY, start, last) : null;
        }
        case MONTH -> last.year() == 0 ? partial(BARE_MONTH, start, last) : null;
        case QUARTER -> last.year() == 0 ? partial(BARE_QUARTER, start, last) : null;
        case YEAR -> partial(BARE_YEAR, start, last);
        default -> null;
      };
    }

    private @Nullable Point partial(Pattern pattern, int start, Point last) {
      Matcher m = pattern.matcher(text).region(start, Math.min(text.length(), start + 12));
      m.useTransparentBounds(true).useAnchoringBounds(false);
      if (!m.lookingAt()) {
        return null;
      }
      DateRule rule = last.rule();
      int day =
          pattern == BARE_DAY || pattern == BARE_DAY_MONTH ? Integer.parseInt(m.group("d")) : 0;
      int month =
          pattern == BARE_MONTH || pattern == BARE_DAY_MONTH ? Integer.parseInt(m.group("m")) : 0;
      int year = 0;
      int part = 0;
      if (pattern == BARE_YEAR) {
        year = Integer.parseInt(m.group("y"));
        if (!YEAR_FOLLOWS.matcher(view.normal()).region(m.end(), view.length()).lookingAt()) {
          return null;
        }
      } else if (pattern == BARE_QUARTER) {
        part = quarter(m.group("q"));
      }
      if (month > 12 || day > 31) {
        return null;
      }
      // A quarter or month of a list may carry the year: "quý II, III năm 2023".
      int end = m.end();
      if (pattern == BARE_QUARTER || pattern == BARE_MONTH) {
        Matcher year4 = Pattern.compile("(?: năm |/)((?:19|20)\\d\\d)(?!\\d)").matcher(text);
        year4.region(end, Math.min(text.length(), end + 10)).useTransparentBounds(true);
        if (year4.lookingAt()) {
          year = Integer.parseInt(year4.group(1));
          end = year4.end();
        }
      }
      return new Point(start, end, rule, year, month, day, part);
    }

    private void emitSingle(Point single) {
      CalendarValue value = single.value();
      if (value != null) {
        boolean from =
            single.yields() == Yield.PERIOD
                && text.startsWith("năm ", single.start())
                && single.start() >= 3
                && text.startsWith("từ ", single.start() - 3)
                && view.wordStart(single.start() - 3);
        Point point = from ? single.startingAt(single.start() - 3) : single;
        found.add(new FoundDate(point.start(), point.end(), point.rule().id(), value));
        cursor = point.end();
      }
    }

    private void emitRange(Point from, Point to) {
      CalendarValue first = from.value();
      CalendarValue last = to.value();
      if (first == null || last == null) {
        emitSingle(from);
        emitSingle(to);
        return;
      }
      int start = from.start();
      if (start >= 3 && text.startsWith("từ ", start - 3) && view.wordStart(start - 3)) {
        start -= 3;
      }
      CalendarValue value;
      if (first.iso() == null || last.iso() == null) {
        value =
            new CalendarValue.Malformed(
                io.github.vanban.model.DateKind.RANGE, "an end is no date of the calendar");
      } else {
        value = new CalendarValue.Range(first, last);
      }
      found.add(new FoundDate(start, to.end(), "range:" + from.rule().id(), value));
      cursor = to.end();
    }

    /**
     * Whether four digits with no word of their own are a year: after a quotation, an acronym or a
     * capitalised name, behind {@code đến}, or in a clause that said {@code năm} shortly before;
     * never where a noun that could be counted follows.
     */
    private boolean isBareYear(Point point) {
      String normal = view.normal();
      if (!YEAR_FOLLOWS.matcher(normal).region(point.end(), normal.length()).lookingAt()) {
        return false;
      }
      int from = Math.max(0, point.start() - 60);
      String before = text.substring(from, point.start());
      if (NOT_A_YEAR.matcher(before).find()) {
        return false;
      }
      if (YEAR_PRECEDES.matcher(before).find()) {
        return true;
      }
      int wordEnd = view.skipSpacesBack(point.start());
      int wordStart = wordEnd;
      while (wordStart > 0 && Character.isLetter(normal.charAt(wordStart - 1))) {
        wordStart--;
      }
      if (wordStart < wordEnd
          && wordEnd - wordStart > 1
          && Character.isUpperCase(normal.charAt(wordStart + 1))
          && wordEnd < point.start()) {
        return true;
      }
      int said = before.lastIndexOf("năm ");
      return said >= 0
          && before.indexOf('.', said) < 0
          && !(said >= 2 && isDigit(before.charAt(said - 2)))
          && normal.substring(from + said, point.start()).indexOf('\n') < 0;
    }
  }

  private static int group(Matcher m, DateRule rule, String name) {
    String digits = has(rule, name) ? m.group(name) : null;
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static boolean has(DateRule rule, String group) {
    return rule.pattern().pattern().contains("(?<" + group + ">");
  }

  private static int monthOf(Matcher m, DateRule rule) {
    if (!has(rule, "m")) {
      return 0;
    }
    String month = m.group("m");
    return switch (month) {
      case "giêng" -> 1;
      case "hai" -> 2;
      case "ba" -> 3;
      case "tư" -> 4;
      case "năm" -> 5;
      case "sáu" -> 6;
      case "bảy" -> 7;
      case "tám" -> 8;
      case "chín" -> 9;
      case "mười" -> 10;
      case "mười một" -> 11;
      case "mười hai", "chạp" -> 12;
      default -> Integer.parseInt(month);
    };
  }

  private static int quarter(String written) {
    return switch (written) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
