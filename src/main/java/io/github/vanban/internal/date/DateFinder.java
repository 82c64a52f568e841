package io.github.vanban.internal.date;

import com.google.common.collect.ImmutableList;
import io.github.vanban.internal.date.DateRule.Yield;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of calendar time: atoms of {@code rules/dates.tsv}, joined into lists ({@code
 * ngày 12, 13 và 14/5/2021}) and ranges ({@code từ ngày 1 đến ngày 5/6/2020}).
 *
 * <p>Atoms are tried only where a number or one of their words begins; each looks at a bounded
 * stretch, so the time is linear. Immutable and thread-safe.
 */
public final class DateFinder {

  /** How far an atom looks. */
  private static final int LONGEST_ATOM = 90;

  /** How far behind its first word an atom with digits has the first of them. */
  private static final int DIGIT_WITHIN = 40;

  /** What the English names of months begin with. */
  private static final String ENGLISH_MONTHS = "jfmasond";

  private static final int LONGEST_LIST = 40;

  /** No word for number is longer. */
  private static final int LONGEST_NUMBER_WORD = 8;

  private final RuleIndex<DateRule> rules;
  private final UnmarkedDates unmarked;
  private final Links links;
  private final BareNumbers bareNumbers;
  private final Parts parts;

  /** Words that go on a date behind the digits of its day. */
  private final ImmutableList<String> behindDay;

  /** Loads the rules. */
  public DateFinder(Lexicon lexicon) {
    Phrases phrases = lexicon.phrases();
    rules = new RuleIndex<>(DateRule.load(phrases), DateRule::at);
    links = Links.of(phrases);
    bareNumbers = new BareNumbers(phrases);
    parts = new Parts(lexicon.markers());
    behindDay = ImmutableList.copyOf(lexicon.markers().words(MarkerGroup.BEHIND_DAY, null));
    unmarked = new UnmarkedDates();
  }

  /** Finds all dates of a text, in text order. */
  public List<FoundDate> find(NormalizedText view) {
    return new Scan(view).run();
  }

  private final class Scan {
    private final NormalizedText view;
    private final String text;
    private final List<FoundDate> found = new ArrayList<>();

    /** A matcher for each rule that was tried, made once a text. */
    private final IdentityHashMap<DateRule, Matcher> matchers = new IdentityHashMap<>();

    /** Index of the first digit at or behind the one that was asked for last. */
    private int nextDigit = -1;

    /** Nothing before this index is looked at again. */
    private int cursor;

    Scan(NormalizedText view) {
      this.view = view;
      this.text = unmarked.restored(view);
    }

    List<FoundDate> run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (Digits.isDigit(c)) {
          int end = Digits.end(text, i);
          if (startsNumber(i) && mayBeDate(i, end)) {
            at(i, rules.at(DateRule.NUMBER));
          }
          i = Math.max(cursor, end);
        } else if (Character.isLetter(c)) {
          if (view.wordStart(i)) {
            at(i, rules.atWord(text, i));
          }
          i = Math.max(cursor, i + 1);
        } else {
          i++;
        }
      }
      return found;
    }

    /** A cheap look at the digits and at what follows them. */
    private boolean mayBeDate(int start, int end) {
      int digits = end - start;
      if (digits == 4 || digits == 8) {
        return text.charAt(start) == '1' || text.charAt(start) == '2';
      }
      int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      if (digits > 2 || next >= text.length()) {
        return false;
      }
      return switch (text.charAt(next)) {
        case '/', '.', ',', '-' -> true;
        default ->
            (next > end && ENGLISH_MONTHS.indexOf(text.charAt(next)) >= 0)
                || text.startsWith("th", next)
                || goesOnDay(next);
      };
    }

    private boolean goesOnDay(int index) {
      for (String word : behindDay) {
        if (text.startsWith(word, index)) {
          return true;
        }
      }
      return false;
    }

    /** Digits behind a letter, or a digit and a separator, are no number of their own. */
    private boolean startsNumber(int i) {
      if (i == 0) {
        return true;
      }
      char before = text.charAt(i - 1);
      if (Character.isLetter(before)) {
        return false;
      }
      return !((before == '/' || before == '.' || before == ',' || before == '-')
              && i > 1
              && (Digits.isDigit(text.charAt(i - 2)) || Character.isLetter(text.charAt(i - 2))))
          || (before == ',' && Character.isLetter(text.charAt(i - 2)))
          || (before == '-' && cursor == i - 1);
    }

    private void at(int start, List<DateRule> candidates) {
      Point first = candidates.isEmpty() ? null : atom(start, candidates);
      if (first == null || !isDate(first)) {
        return;
      }
      DateSeries series = new DateSeries(links, text, first);
      while (series.last().joins() && !series.isRange() && series.size() < LONGEST_LIST) {
        if (!goesOn(series)) {
          break;
        }
      }
      for (FoundDate date : series.dates()) {
        found.add(date);
        cursor = date.end();
      }
    }

    private boolean isDate(Point point) {
      return switch (point.rule().id()) {
        case "year.bare" -> bareNumbers.isYear(view, point.start(), point.end());
        case "day.bare-open", "day.short-year-dots-bare" -> bareNumbers.isDay(view, point.start());
        default -> true;
      };
    }

    /** The longest atom that matches at an index. */
    private @Nullable Point atom(int start, List<DateRule> candidates) {
      Point best = null;
      boolean digits = digitFrom(start) < start + DIGIT_WITHIN;
      for (DateRule rule : candidates) {
        if (!digits && !rule.isSpoken()) {
          continue;
        }
        Matcher m = matchers.computeIfAbsent(rule, this::matcher);
        m.region(start, Math.min(text.length(), start + LONGEST_ATOM));
        if (m.lookingAt() && (best == null || m.end() > best.end())) {
          Point point = parts.point(rule, m);
          if (point != null && isReadable(point)) {
            best = point;
          }
        }
      }
      return best;
    }

    private Matcher matcher(DateRule rule) {
      return rule.pattern()
          .pattern()
          .matcher(text)
          .useTransparentBounds(true)
          .useAnchoringBounds(false);
    }

    private int digitFrom(int start) {
      if (nextDigit < start) {
        nextDigit = start;
        while (nextDigit < text.length() && !Digits.isDigit(text.charAt(nextDigit))) {
          nextDigit++;
        }
      }
      return nextDigit;
    }

    private boolean isReadable(Point point) {
      return !isNumberOfDocument(point) && !view.crossesParagraph(point.start(), point.end());
    }

    private boolean isNumberOfDocument(Point point) {
      Matcher m = links.symbol().matcher(view.normal()).region(point.end(), view.length());
      if (m.lookingAt() && point.yields() != Yield.QUARTER) {
        return true;
      }
      if (point.rule().isLed() || point.start() < 3) {
        return false;
      }
      boolean numbered =
          links
              .numberWord()
              .matcher(text)
              .region(Math.max(0, point.start() - LONGEST_NUMBER_WORD), point.start())
              .find();
      return numbered && !point.yields().isDay();
    }

    /** Adds what a link joins to the series; false where nothing does. */
    private boolean goesOn(DateSeries series) {
      int tail = series.last().end();
      Matcher link = links.range().matcher(text).region(tail, text.length());
      boolean range = series.size() == 1 && link.lookingAt();
      if (!range) {
        link = links.list().matcher(text).region(tail, text.length());
        if (!link.lookingAt()) {
          return false;
        }
      }
      Point next = next(series.last(), link.end(), range);
      if (next == null || view.crossesParagraph(tail, next.start())) {
        return false;
      }
      series.add(next, range);
      return true;
    }

    /** What stands behind a link of a list or a range, as far as it can go on from {@code last}. */
    private @Nullable Point next(Point last, int start, boolean range) {
      if (start >= text.length()) {
        return null;
      }
      boolean led = !Digits.isDigit(text.charAt(start));
      Point full = atom(start, led ? rules.atWord(text, start) : rules.at(DateRule.NUMBER));
      if (full != null
          && (full.isLike(last) || endsRange(last, full, range) || closes(last, full))) {
        boolean year = full.rule().id().equals("year.bare");
        if (!year || last.yields() != Yield.YEAR || bareNumbers.isYearBefore(view, full.end())) {
          return full;
        }
      }
      return atom(
          start, rules.at(DateRule.AFTER + (last.yields().isDay() ? Yield.DAY : last.yields())));
    }

    /** A range may end in another precision, but not in four digits that could be a count. */
    private static boolean endsRange(Point last, Point full, boolean range) {
      boolean bareYear = full.rule().id().equals("year.bare");
      return range
          && full.joins()
          && (!bareYear || (last.yields() == Yield.MONTH && last.year() > 0));
    }

    /** {@code tháng 9 và 9 tháng đầu năm 2021}: a period of another kind gives the year. */
    private static boolean closes(Point last, Point full) {
      return last.year() == 0
          && (last.yields() == Yield.MONTH || last.yields() == Yield.QUARTER)
          && full.year() > 0
          && !full.yields().isDay()
          && (full.rule().isLed() || full.yields() == Yield.HALF || full.yields() == Yield.MONTHS);
    }
  }
}
