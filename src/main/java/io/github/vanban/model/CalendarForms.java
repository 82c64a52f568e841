package io.github.vanban.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written forms of calendar values. */
final class CalendarForms {

  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>\\d{4})(?:-(?:(?<month>\\d\\d)(?:-\\d\\d)?|Q(?<quarter>[1-4])|H(?<half>[12])))?");

  private CalendarForms() {}

  static CalendarValue parse(String iso) {
    int slash = iso.indexOf('/');
    try {
      return slash < 0
          ? point(iso)
          : new CalendarValue.Range(
              point(iso.substring(0, slash)), point(iso.substring(slash + 1)));
    } catch (DateTimeException e) {
      throw none(iso);
    }
  }

  private static CalendarValue point(String form) {
    if (form.startsWith("--")) {
      return new CalendarValue.DayOfUnknownYear(MonthDay.parse(form));
    }
    Matcher point = POINT.matcher(form);
    if (!point.matches()) {
      throw none(form);
    }
    int year = Integer.parseInt(point.group("year"));
    if (point.group("quarter") != null) {
      return new CalendarValue.Quarter(year, Integer.parseInt(point.group("quarter")));
    }
    if (point.group("half") != null) {
      return new CalendarValue.Half(year, Integer.parseInt(point.group("half")));
    }
    if (point.group("month") == null) {
      return new CalendarValue.Year(year);
    }
    return point.end("month") == form.length()
        ? new CalendarValue.Month(YearMonth.parse(form))
        : new CalendarValue.Day(LocalDate.parse(form));
  }

  private static IllegalArgumentException none(String form) {
    return new IllegalArgumentException("no calendar value: " + form);
  }
}
