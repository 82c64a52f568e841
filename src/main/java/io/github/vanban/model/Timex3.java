package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as the TIMEX3 tag of TimeML 1.2.1 gives it. Immutable and thread-safe.
 *
 * <p>A point is a {@code DATE}; a decade too ({@code 199}), and a day whose year is not known
 * ({@code XXXX-04-02}). A range is a {@code DURATION} with the values of its two ends, where TIMEX3
 * itself points to tags of their own ({@code beginPoint}, {@code endPoint}).
 *
 * @param type {@code DATE} or {@code DURATION}
 * @param value the normalised value, such as {@code 2016-05-16} or {@code P6Y}
 * @param begin value of the point that a duration begins at; null for a date
 * @param end value of the point that it ends at; null for a date
 */
public record Timex3(String type, String value, @Nullable String begin, @Nullable String end) {

  private static final int YEARS_OF_DECADE = 10;

  /** Checks that no part is missing. */
  public Timex3 {
    requireNonNull(type, "type");
    requireNonNull(value, "value");
  }

  /** The tag of a value; null for what is malformed or lunar. */
  public static @Nullable Timex3 of(CalendarValue value) {
    if (value instanceof CalendarValue.Range range) {
      return ofRange(range);
    }
    String point = point(value);
    return point == null ? null : new Timex3("DATE", point, null, null);
  }

  private static @Nullable String point(CalendarValue value) {
    String iso = value.iso();
    return value instanceof CalendarValue.DayOfUnknownYear && iso != null
        ? "XXXX" + iso.substring(1)
        : iso;
  }

  private static Timex3 ofRange(CalendarValue.Range range) {
    if (range.from() instanceof CalendarValue.Year from
        && range.to() instanceof CalendarValue.Year to
        && from.year() % YEARS_OF_DECADE == 0
        && to.year() - from.year() == YEARS_OF_DECADE - 1) {
      return new Timex3("DATE", Integer.toString(from.year() / YEARS_OF_DECADE), null, null);
    }
    return new Timex3("DURATION", length(range), point(range.from()), point(range.to()));
  }

  /** The length in the unit of both ends, both included; in days where they differ. */
  private static String length(CalendarValue.Range range) {
    LocalDate first = range.firstDay();
    LocalDate last = range.lastDay();
    if (first == null || last == null) {
      return "PXD";
    }
    LocalDate behind = last.plusDays(1);
    if (range.from().kind() == range.to().kind()) {
      switch (range.from().kind()) {
        case YEAR -> {
          return "P" + ChronoUnit.YEARS.between(first, behind) + "Y";
        }
        case MONTH, QUARTER, HALF -> {
          return "P" + ChronoUnit.MONTHS.between(first, behind) + "M";
        }
        default -> {
          return "P" + ChronoUnit.DAYS.between(first, behind) + "D";
        }
      }
    }
    return "P" + ChronoUnit.DAYS.between(first, behind) + "D";
  }
}
