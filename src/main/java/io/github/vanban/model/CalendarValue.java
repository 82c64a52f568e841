package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The value of a date expression. Immutable and thread-safe.
 *
 * <p>{@link #iso()} gives the written form of the output: {@code 2016-05-16}, {@code 2020-12},
 * {@code 2023-Q1}, {@code 2020-H1}, {@code 2018}, {@code 2016/2021}, {@code --04-02}; null for what
 * is malformed or not of the solar calendar.
 */
public sealed interface CalendarValue {

  /** The precision that was written, also where the value is malformed. */
  DateKind kind();

  /** The value in the form of ISO 8601 (with Q and H for quarters and halves), or null. */
  @Nullable String iso();

  /** Its first day; null where it has none that is known. */
  default @Nullable LocalDate firstDay() {
    return null;
  }

  /** Its last day; null where it has none that is known. */
  default @Nullable LocalDate lastDay() {
    return null;
  }

  /**
   * The value that an {@link #iso()} form stands for.
   *
   * @throws IllegalArgumentException if it is none; the message holds the form
   */
  static CalendarValue parse(String iso) {
    return CalendarForms.parse(iso);
  }

  /** A day of the Gregorian calendar. */
  record Day(LocalDate date) implements CalendarValue {
    /** Checks that the date is there. */
    public Day {
      requireNonNull(date, "date");
    }

    @Override
    public DateKind kind() {
      return DateKind.DAY;
    }

    @Override
    public LocalDate firstDay() {
      return date;
    }

    @Override
    public LocalDate lastDay() {
      return date;
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }

  /** A month. */
  record Month(YearMonth month) implements CalendarValue {
    /** Checks that the month is there. */
    public Month {
      requireNonNull(month, "month");
    }

    @Override
    public DateKind kind() {
      return DateKind.MONTH;
    }

    @Override
    public LocalDate firstDay() {
      return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
      return month.atEndOfMonth();
    }

    @Override
    public String iso() {
      return month.toString();
    }
  }

  /** A quarter, 1 to 4, of a year. */
  record Quarter(int year, int quarter) implements CalendarValue {
    /** Checks the quarter's number. */
    public Quarter {
      if (quarter < 1 || quarter > 4) {
        throw new IllegalArgumentException("quarter " + quarter);
      }
    }

    @Override
    public DateKind kind() {
      return DateKind.QUARTER;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    @Override
    public String iso() {
      return year + "-Q" + quarter;
    }
  }

  /** A half, 1 or 2, of a year. */
  record Half(int year, int half) implements CalendarValue {
    /** Checks the half's number. */
    public Half {
      if (half < 1 || half > 2) {
        throw new IllegalArgumentException("half " + half);
      }
    }

    @Override
    public DateKind kind() {
      return DateKind.HALF;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, half * 6 - 5, 1);
    }

    @Override
    public LocalDate lastDay() {
      return YearMonth.of(year, half * 6).atEndOfMonth();
    }

    @Override
    public String iso() {
      return year + "-H" + half;
    }
  }

  /** A year. */
  record Year(int year) implements CalendarValue {
    @Override
    public DateKind kind() {
      return DateKind.YEAR;
    }

    @Override
    public LocalDate firstDay() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String iso() {
      return Integer.toString(year);
    }
  }

  /** From one value to another, both included; the precisions may differ. */
  record Range(CalendarValue from, CalendarValue to) implements CalendarValue {
    /** Checks that both ends have a written form. */
    public Range {
      requireNonNull(from.iso(), "from");
      requireNonNull(to.iso(), "to");
    }

    @Override
    public DateKind kind() {
      return DateKind.RANGE;
    }

    @Override
    public @Nullable LocalDate firstDay() {
      return from.firstDay();
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return to.lastDay();
    }

    @Override
    public String iso() {
      return from.iso() + "/" + to.iso();
    }
  }

  /** A day and month whose year neither the text nor the caller gives. */
  record DayOfUnknownYear(MonthDay day) implements CalendarValue {
    /** Checks that the day is there. */
    public DayOfUnknownYear {
      requireNonNull(day, "day");
    }

    @Override
    public DateKind kind() {
      return DateKind.DAY;
    }

    @Override
    public String iso() {
      return day.toString();
    }
  }

  /**
   * What was meant as a date but is none of the calendar ({@code 30/2/2021}, {@code 26/0/2/2007}).
   *
   * @param kind the kind that it was meant to have
   * @param reason why it is no date, in English
   */
  record Malformed(DateKind kind, String reason) implements CalendarValue {
    /** Checks that no part is missing. */
    public Malformed {
      requireNonNull(kind, "kind");
      requireNonNull(reason, "reason");
    }

    @Override
    public @Nullable String iso() {
      return null;
    }
  }

  /** A date of the lunar calendar, which is not turned into a solar one. */
  record Lunar() implements CalendarValue {
    @Override
    public DateKind kind() {
      return DateKind.OTHER;
    }

    @Override
    public @Nullable String iso() {
      return null;
    }
  }
}
