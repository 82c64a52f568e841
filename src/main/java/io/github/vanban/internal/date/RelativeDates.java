package io.github.vanban.internal.date;

import com.google.common.collect.ImmutableList;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.CalendarValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time that need the document's date ({@code hôm nay}, {@code quý 2}, {@code
 * năm qua}, {@code ngày 15 vừa qua}) and resolves them: the rules of {@code
 * rules/relative-dates.tsv}, tried at their first words. Immutable and thread-safe.
 */
public final class RelativeDates {

  private static final int LONGEST = 40;

  private final RuleIndex<Rule> rules;

  /** Loads the rules. */
  public RelativeDates(Phrases phrases) {
    rules = new RuleIndex<>(load(phrases), Rule::at);
  }

  enum Unit {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    MONTHS,
    YEAR
  }

  /** Which of the units is meant: counted from the document's own, or found by a direction. */
  private record Rule(
      String id, Unit unit, String shift, ImmutableList<String> at, DateRule.Compiled pattern) {

    boolean isPast() {
      return shift.equals("past");
    }

    boolean isNext() {
      return shift.equals("next");
    }

    int steps() {
      return isPast() || isNext() ? 0 : Integer.parseInt(shift);
    }
  }

  private static List<Rule> load(Phrases phrases) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (Table.Row row : Table.load("rules/relative-dates.tsv").rows()) {
      rules.add(
          new Rule(
              "relative." + row.id(),
              Unit.valueOf(row.get("yields")),
              row.get("shift"),
              ImmutableList.copyOf(phrases.begins(row.get("at"))),
              DateRule.Compiled.of(row.get("pattern"), phrases)));
    }
    return rules.build();
  }

  /**
   * The dates together with the relative ones that stand outside them, in text order.
   *
   * @param view the text
   * @param dates the dates that were found in it, in text order
   * @param reference the document's date
   */
  public List<FoundDate> with(NormalizedText view, List<FoundDate> dates, LocalDate reference) {
    List<FoundDate> all = new ArrayList<>(dates);
    String text = view.folded();
    int next = 0;
    int i = 0;
    while (i < text.length()) {
      while (next < dates.size() && dates.get(next).end() <= i) {
        next++;
      }
      int limit = next < dates.size() ? dates.get(next).start() : text.length();
      if (i >= limit) {
        i = dates.get(next).end();
        continue;
      }
      FoundDate found = at(view, i, limit, reference);
      if (found != null) {
        all.add(found);
      }
      i = found == null ? i + 1 : found.end();
    }
    all.sort(Comparator.comparingInt(FoundDate::start));
    return all;
  }

  private @Nullable FoundDate at(NormalizedText view, int start, int limit, LocalDate reference) {
    String text = view.folded();
    char c = text.charAt(start);
    if (!Character.isLetterOrDigit(c)
        || (start > 0 && Digits.isDigit(text.charAt(start - 1)))
        || !view.wordStart(start)) {
      return null;
    }
    FoundDate best = null;
    for (Rule rule : Digits.isDigit(c) ? rules.at(DateRule.NUMBER) : rules.atWord(text, start)) {
      Matcher m = rule.pattern.pattern().matcher(text);
      m.region(start, Math.min(limit, start + LONGEST));
      m.useTransparentBounds(true).useAnchoringBounds(false);
      if (m.lookingAt()
          && view.wordEnd(m.end())
          && (best == null || m.end() > best.end())
          && !view.crossesParagraph(start, m.end())) {
        CalendarValue value = value(rule, m, reference);
        if (value != null) {
          best = new FoundDate(start, m.end(), rule.id, value, true);
        }
      }
    }
    return best;
  }

  private static @Nullable CalendarValue value(Rule rule, Matcher m, LocalDate reference) {
    try {
      return switch (rule.unit) {
        case DAY -> new CalendarValue.Day(day(rule, m, reference));
        case MONTH -> new CalendarValue.Month(month(rule, m, YearMonth.from(reference)));
        case QUARTER -> quarter(rule, m, reference);
        case HALF ->
            new CalendarValue.Half(reference.getYear(), rule.pattern.isSecondHalf(m) ? 2 : 1);
        case MONTHS -> months(rule, m, reference.getYear());
        case YEAR -> new CalendarValue.Year(year(rule, reference));
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      // "ngày 31 tháng này" in June, "tháng 13": what is no date is not one of this text either.
      return null;
    }
  }

  private static LocalDate day(Rule rule, Matcher m, LocalDate reference) {
    int dayOfMonth = Parts.number(rule.pattern.written(m, "d"));
    if (dayOfMonth == 0) {
      return reference.plusDays(rule.steps());
    }
    LocalDate day = reference.withDayOfMonth(dayOfMonth);
    if (rule.isPast() && day.isAfter(reference)) {
      return YearMonth.from(reference).minusMonths(1).atDay(dayOfMonth);
    }
    if (rule.isNext() && day.isBefore(reference)) {
      return YearMonth.from(reference).plusMonths(1).atDay(dayOfMonth);
    }
    return day;
  }

  private static YearMonth month(Rule rule, Matcher m, YearMonth reference) {
    int number = Parts.number(rule.pattern.written(m, "m"));
    if (number == 0) {
      return reference.plusMonths(rule.steps());
    }
    YearMonth month = reference.withMonth(number);
    return rule.isPast() && month.isAfter(reference) ? month.minusYears(1) : month;
  }

  private static CalendarValue quarter(Rule rule, Matcher m, LocalDate reference) {
    int named = Parts.quarter(rule.pattern.written(m, "q"));
    YearMonth month =
        named > 0
            ? YearMonth.of(reference.getYear(), named * 3)
            : YearMonth.from(reference).plusMonths(3L * rule.steps());
    return new CalendarValue.Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
  }

  private static @Nullable CalendarValue months(Rule rule, Matcher m, int year) {
    return Point.months(
        year, Parts.number(rule.pattern.written(m, "n")), rule.pattern.isSecondHalf(m));
  }

  /** {@code năm qua} is the year that ends, in a text of its last weeks, or else the last one. */
  private static int year(Rule rule, LocalDate reference) {
    if (rule.isPast()) {
      return reference.getYear() - (reference.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 0 : 1);
    }
    return reference.getYear() + rule.steps();
  }
}
