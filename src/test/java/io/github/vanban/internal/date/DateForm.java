package io.github.vanban.internal.date;

import io.github.vanban.model.CalendarValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** A way to write a date, or a period around it. */
record DateForm(String name, BiFunction<LocalDate, Random, Written> writer) {

  /**
   * What is written in one form.
   *
   * @param before what stands before it and is no part of it
   * @param text the dates
   * @param values what is to be read, one value for each mention
   */
  record Written(String before, String text, List<CalendarValue> values) {
    Written(String text, CalendarValue... values) {
      this("", text, List.of(values));
    }

    Written behind(String words) {
      return new Written(words, text, values);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  static String joined(LocalDate date, String separator, Random random) {
    return padded(date.getDayOfMonth(), random)
        + separator
        + padded(date.getMonthValue(), random)
        + separator
        + date.getYear();
  }

  static String padded(int number, Random random) {
    return random.nextBoolean() ? two(number) : Integer.toString(number);
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String gap(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "\n";
      case 1 -> "   ";
      default -> " ";
    };
  }
}
