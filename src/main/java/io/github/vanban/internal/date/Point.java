package io.github.vanban.internal.date;

import io.github.vanban.internal.date.DateRule.Yield;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as one atom gives it, possibly with parts missing (0) that its list completes.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param rule the atom
 * @param year year, or 0
 * @param month month, or 0
 * @param day day, or 0
 * @param part quarter, half or count of months; for periods and decades the last year; or 0
 */
record Point(int start, int end, DateRule rule, int year, int month, int day, int part) {

  Yield yields() {
    return rule.yields();
  }

  /** Whether nothing is missing that would keep it from being a date of its own. */
  boolean isWhole() {
    return switch (yields()) {
      case DAY, REAL_DAY -> month > 0;
      case MONTH, QUARTER -> year > 0;
      default -> true;
    };
  }

  /** Whether lists and ranges go on behind it. */
  boolean joins() {
    return switch (yields()) {
      case DAY, REAL_DAY, MONTH, QUARTER, YEAR, HALF, DECADE -> true;
      default -> false;
    };
  }

  /** Whether two points have the same precision. */
  boolean isLike(Point other) {
    return yields() == other.yields() || (yields().isDay() && other.yields().isDay());
  }

  /** This point with what it lacks taken from the next one of its list. */
  Point completedFrom(Point next) {
    int newMonth = yields().isDay() && month == 0 ? next.month : month;
    int newYear = year == 0 && (newMonth > 0 || yields() == Yield.QUARTER) ? next.year : year;
    return new Point(start, end, rule, newYear, newMonth, day, part);
  }

  /** This point a year earlier, where its year came from the end of a range that it begins. */
  Point yearBefore() {
    return new Point(start, end, rule, year - 1, month, day, part);
  }

  /** Its value; null where it is none, such as a month without a year. */
  @Nullable CalendarValue value() {
    return switch (yields()) {
      case DAY, REAL_DAY -> dayValue();
      case MONTH -> monthValue();
      case QUARTER -> quarterValue();
      case HALF -> new CalendarValue.Half(year, part);
      case MONTHS -> months(year, part, month == 2);
      case YEAR -> new CalendarValue.Year(year);
      case PERIOD, DECADE ->
          year < part
              ? new CalendarValue.Range(new CalendarValue.Year(year), new CalendarValue.Year(part))
              : new CalendarValue.Malformed(DateKind.RANGE, part + " is not after " + year);
      case LUNAR -> new CalendarValue.Lunar();
      case BAD_DAY -> new CalendarValue.Malformed(DateKind.DAY, "not day/month/year");
      case BAD_RANGE -> new CalendarValue.Malformed(DateKind.RANGE, "its parts are glued");
    };
  }

  private @Nullable CalendarValue dayValue() {
    if (month == 0) {
      return null;
    }
    try {
      return year > 0
          ? new CalendarValue.Day(LocalDate.of(year, month, day))
          : new CalendarValue.DayOfUnknownYear(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      String reason =
          month < 1 || month > 12
              ? "no month " + month
              : "no day " + day + " in month " + month + (year > 0 ? " of " + year : "");
      return new CalendarValue.Malformed(DateKind.DAY, reason);
    }
  }

  private @Nullable CalendarValue monthValue() {
    if (year == 0) {
      return null;
    }
    return month >= 1 && month <= 12
        ? new CalendarValue.Month(YearMonth.of(year, month))
        : new CalendarValue.Malformed(DateKind.MONTH, "no month " + month);
  }

  private @Nullable CalendarValue quarterValue() {
    if (year == 0) {
      return null;
    }
    return part >= 1 && part <= 4
        ? new CalendarValue.Quarter(year, part)
        : new CalendarValue.Malformed(DateKind.QUARTER, "no quarter " + part);
  }

  /** The first or last months of a year; null where their count is none. */
  static @Nullable CalendarValue months(int year, int count, boolean last) {
    if (count < 1 || count > 12) {
      return null;
    }
    return new CalendarValue.Range(
        new CalendarValue.Month(YearMonth.of(year, last ? 13 - count : 1)),
        new CalendarValue.Month(YearMonth.of(year, last ? 12 : count)));
  }
}
