package io.github.vanban.internal.link;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes by the document's own date a day and month without year, and a year of two digits. */
public final class DateCompletion {

  /** How far ahead of a document a year of two digits may lie: plans run for a term or two. */
  private static final int YEARS_AHEAD = 10;

  private final LocalDate documentDate;

  private DateCompletion(LocalDate documentDate) {
    this.documentDate = documentDate;
  }

  /**
   * The dates with the years filled in that {@code documentDate} tells; unchanged if it is null.
   */
  public static List<FoundDate> complete(List<FoundDate> dates, @Nullable LocalDate documentDate) {
    if (documentDate == null) {
      return dates;
    }
    DateCompletion completion = new DateCompletion(documentDate);
    List<FoundDate> completed = new ArrayList<>(dates.size());
    for (FoundDate date : dates) {
      CalendarValue value = date.isOfOtherYear() ? date.value() : completion.complete(date);
      completed.add(value.equals(date.value()) ? date : date.resolvedTo(value));
    }
    return completed;
  }

  private CalendarValue complete(FoundDate date) {
    if (date.value() instanceof CalendarValue.Range range) {
      return completeRange(range, date.hasShortYear());
    }
    return complete(date.value(), documentDate.getYear(), date.hasShortYear());
  }

  private static CalendarValue rangeOf(CalendarValue from, CalendarValue to) {
    return from.iso() == null || to.iso() == null
        ? new CalendarValue.Malformed(DateKind.RANGE, "no day of the calendar in that year")
        : new CalendarValue.Range(from, to);
  }

  private CalendarValue completeRange(CalendarValue.Range range, boolean shortYear) {
    int fromYear = documentDate.getYear();
    int toYear = fromYear;
    if (range.from() instanceof CalendarValue.DayOfUnknownYear from
        && range.to() instanceof CalendarValue.DayOfUnknownYear to
        && from.day().isAfter(to.day())) {
      // "từ 30/12 đến 2/1" turns the year: the one before for a text of spring, else the next.
      if (documentDate.getMonth().compareTo(Month.JUNE) <= 0) {
        fromYear--;
      } else {
        toYear++;
      }
    }
    return rangeOf(
        complete(range.from(), fromYear, shortYear), complete(range.to(), toYear, shortYear));
  }

  private CalendarValue complete(CalendarValue value, int year, boolean shortYear) {
    if (value instanceof CalendarValue.DayOfUnknownYear open) {
      return day(open.day(), year);
    }
    if (shortYear && value instanceof CalendarValue.Day day) {
      return day(MonthDay.from(day.date()), century(day.date().getYear()));
    }
    return value;
  }

  /** The last year with these two digits that a text of this date may speak of. */
  private int century(int year) {
    int latest = documentDate.getYear() + YEARS_AHEAD;
    return latest - Math.floorMod(latest - year, 100);
  }

  private static CalendarValue day(MonthDay day, int year) {
    try {
      return new CalendarValue.Day(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
    } catch (DateTimeException e) {
      return new CalendarValue.Malformed(DateKind.DAY, "no such day in " + year);
    }
  }
}
