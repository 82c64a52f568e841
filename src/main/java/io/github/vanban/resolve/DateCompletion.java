package io.github.vanban.resolve;

import io.github.vanban.date.FoundDate;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes a day and month without year by the document's own date. */
public final class DateCompletion {

  private DateCompletion() {}

  /**
   * The dates with the years filled in that {@code documentDate} tells; unchanged if it is null.
   */
  public static List<FoundDate> complete(List<FoundDate> dates, @Nullable LocalDate documentDate) {
    if (documentDate == null) {
      return dates;
    }
    List<FoundDate> completed = new ArrayList<>(dates.size());
    for (FoundDate date : dates) {
      completed.add(date.withValue(complete(date.value(), documentDate.getYear())));
    }
    return completed;
  }

  private static CalendarValue complete(CalendarValue value, int year) {
    if (value instanceof CalendarValue.DayOfUnknownYear open) {
      return day(open.day(), year);
    }
    if (value instanceof CalendarValue.Range range) {
      CalendarValue from = complete(range.from(), year);
      CalendarValue to = complete(range.to(), year);
      return from.iso() == null || to.iso() == null
          ? new CalendarValue.Malformed(DateKind.RANGE, "no day of the calendar in " + year)
          : new CalendarValue.Range(from, to);
    }
    return value;
  }

  private static CalendarValue day(MonthDay day, int year) {
    try {
      return new CalendarValue.Day(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
    } catch (DateTimeException e) {
      return new CalendarValue.Malformed(DateKind.DAY, "no such day in " + year);
    }
  }
}
