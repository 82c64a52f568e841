package io.github.vanban.evaluate.gold;

import io.github.vanban.model.CalendarValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The values that a field takes.
 *
 * @param form how JSON writes them
 * @param what what they are, for faults: {@code "a date"}
 * @param choices all of them where they can be listed, else empty
 * @param accepts whether a written value is one
 */
record Domain(Form form, String what, List<String> choices, Predicate<String> accepts) {

  enum Form {
    STRING,
    INTEGER,
    FLAG
  }

  static final Domain TEXT = string("a text", value -> !value.isBlank());

  static final Domain FLAG = new Domain(Form.FLAG, "true", List.of(), "true"::equals);

  static final Domain INDEX = integer("an index, from 0", "0|[1-9]\\d{0,8}");

  static final Domain CLUSTER = integer("a number from 1", "[1-9]\\d{0,8}");

  static final Domain DECIMAL = matching("a plain decimal", "-?\\d+(\\.\\d+)?");

  static final Domain NUMBER_KEY =
      matching(
          "a key ordinal[/year]|TYPE|ORG",
          "\\d+[A-Za-zĐđ]?(?:/(?:\\d{2}|\\d{4}))?\\|[^|]*\\|[^|]*");

  /** Which categories there are is known where gold is read: users add their own. */
  static final Domain CATEGORY = matching("a category", "[A-Z][A-Z0-9_]*");

  static final Domain DAY = string("a day YYYY-MM-DD", Domain::isDay);

  static final Domain PARTIAL_DAY =
      string("a day, month or year such as 2025-12", Domain::isPartialDay);

  static final Domain CALENDAR_VALUE =
      string("a date value such as 2016-05-16, 2020-Q1 or 2016/2021", Domain::isCalendarValue);

  static Domain oneOf(Enum<?>[] constants) {
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    return new Domain(Form.STRING, "one of " + String.join(", ", names), names, names::contains);
  }

  private static Domain string(String what, Predicate<String> accepts) {
    return new Domain(Form.STRING, what, List.of(), accepts);
  }

  private static Domain matching(String what, String pattern) {
    return string(what, Pattern.compile(pattern).asMatchPredicate());
  }

  private static Domain integer(String what, String pattern) {
    return new Domain(Form.INTEGER, what, List.of(), Pattern.compile(pattern).asMatchPredicate());
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isPartialDay(String value) {
    try {
      CalendarValue parsed = CalendarValue.parse(value);
      return parsed instanceof CalendarValue.Day
          || parsed instanceof CalendarValue.Month
          || parsed instanceof CalendarValue.Year;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isCalendarValue(String value) {
    try {
      CalendarValue.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
