package io.github.vanban.internal.date;

import static io.github.vanban.internal.date.DateForm.joined;
import static io.github.vanban.internal.date.DateForm.padded;

import io.github.vanban.internal.date.DateForm.Written;
import io.github.vanban.internal.text.RomanNumeral;
import io.github.vanban.model.CalendarValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Ways to write ranges and lists of dates. */
final class DateLists {

  private static final List<String> LINKS = List.of(" đến ", " tới ", " - ", " – ", "-");
  private static final List<String> LIST_LINKS = List.of(", ", " và ");

  private DateLists() {}

  static Stream<DateForm> forms() {
    return Stream.concat(ranges(), lists());
  }

  private static Stream<DateForm> ranges() {
    return Stream.of(
        new DateForm(
            "period",
            (d, r) -> {
              int end = d.getYear() + 1 + r.nextInt(9);
              String head = pick(r, List.of("giai đoạn ", "nhiệm kỳ ", "thời kì ", "niên khóa "));
              return new Written(
                  head + d.getYear() + pick(r, List.of("-", " – ")) + end, years(d.getYear(), end));
            }),
        new DateForm(
            "bare years",
            (d, r) -> {
              int end = Math.min(2099, d.getYear() + 1 + r.nextInt(90));
              return new Written(
                  d.getYear() + pick(r, List.of("-", " - ")) + end, years(d.getYear(), end));
            }),
        new DateForm(
            "years with their word",
            (d, r) -> {
              int end = d.getYear() + 1 + r.nextInt(20);
              return new Written(
                  "từ năm " + d.getYear() + pick(r, LINKS) + "năm " + end, years(d.getYear(), end));
            }),
        new DateForm(
            "end of two digits",
            (d, r) -> {
              int end = d.getYear() / 100 * 100 + 99;
              int begin = Math.min(d.getYear(), end - 1);
              return new Written(
                  "nhiệm kỳ " + begin + pick(r, List.of("-", " - ")) + end % 100,
                  years(begin, end));
            }),
        new DateForm(
            "school year",
            (d, r) ->
                new Written(
                    "năm học " + d.getYear() + " - " + (d.getYear() + 1),
                    years(d.getYear(), d.getYear() + 1))),
        new DateForm(
            "decade",
            (d, r) -> {
              int begin = 1930 + 10 * r.nextInt(7);
              String written = String.valueOf(r.nextBoolean() ? begin : begin % 100);
              return new Written(
                  pick(r, List.of("thập niên ", "những năm ", "thập kỷ ")) + written,
                  years(begin, begin + 9));
            }),
        new DateForm(
            "first months",
            (d, r) -> {
              int count = pick(r, List.of(2, 3, 4, 5, 7, 8, 9, 10, 11));
              boolean last = r.nextBoolean();
              return new Written(
                  count + " tháng " + (last ? "cuối" : "đầu") + " năm " + d.getYear(),
                  range(
                      month(d.getYear(), last ? 13 - count : 1),
                      month(d.getYear(), last ? 12 : count)));
            }),
        new DateForm(
            "months",
            (d, r) -> {
              YearMonth end = YearMonth.from(d).plusMonths(1 + r.nextInt(30));
              return new Written(
                  "từ tháng "
                      + padded(d.getMonthValue(), r)
                      + pick(r, List.of("/", " năm "))
                      + d.getYear()
                      + " đến tháng "
                      + padded(end.getMonthValue(), r)
                      + pick(r, List.of("/", " năm "))
                      + end.getYear(),
                  range(new CalendarValue.Month(YearMonth.from(d)), new CalendarValue.Month(end)));
            }),
        new DateForm(
            "months of one year",
            (d, r) -> {
              int first = 1 + r.nextInt(11);
              int last = first + 1 + r.nextInt(12 - first);
              return new Written(
                  "tháng " + first + pick(r, LINKS) + last + "/" + d.getYear(),
                  range(month(d.getYear(), first), month(d.getYear(), last)));
            }),
        new DateForm(
            "quarters",
            (d, r) -> {
              int first = 1 + r.nextInt(3);
              int last = first + 1 + r.nextInt(4 - first);
              return new Written(
                  "quý " + RomanNumeral.of(first) + "-" + RomanNumeral.of(last) + "/" + d.getYear(),
                  range(
                      new CalendarValue.Quarter(d.getYear(), first),
                      new CalendarValue.Quarter(d.getYear(), last)));
            }),
        new DateForm(
            "days",
            (d, r) -> {
              LocalDate end = d.plusDays(1 + r.nextInt(300));
              return new Written(
                  "từ ngày " + joined(d, "/", r) + " đến hết ngày " + joined(end, "/", r),
                  days(d, end));
            }),
        new DateForm(
            "days of one month",
            (d, r) -> {
              LocalDate first = d.withDayOfMonth(1 + r.nextInt(20));
              LocalDate last = first.plusDays(1 + r.nextInt(8));
              return new Written(
                  pick(r, List.of("ngày ", "từ ngày "))
                      + first.getDayOfMonth()
                      + pick(r, LINKS)
                      + joined(last, "/", r),
                  days(first, last));
            }),
        new DateForm(
            "days of one year",
            (d, r) -> {
              LocalDate end = d.plusDays(1 + r.nextInt(300));
              return new Written(
                  "từ "
                      + padded(d.getDayOfMonth(), r)
                      + "/"
                      + padded(d.getMonthValue(), r)
                      + " đến "
                      + joined(end, "/", r),
                  days(d, end));
            }),
        new DateForm(
            "from a year to a month",
            (d, r) -> {
              YearMonth end = YearMonth.from(d).plusYears(1 + r.nextInt(9));
              return new Written(
                  "từ năm "
                      + d.getYear()
                      + " đến tháng "
                      + end.getMonthValue()
                      + pick(r, List.of("/", " năm "))
                      + end.getYear(),
                  range(new CalendarValue.Year(d.getYear()), new CalendarValue.Month(end)));
            }));
  }

  private static Stream<DateForm> lists() {
    return Stream.of(
        new DateForm(
            "list of days",
            (d, r) -> {
              LocalDate first = d.withDayOfMonth(1 + r.nextInt(18));
              LocalDate second = first.plusDays(1 + r.nextInt(5));
              LocalDate third = second.plusDays(1 + r.nextInt(5));
              return new Written(
                  "ngày "
                      + first.getDayOfMonth()
                      + ", "
                      + second.getDayOfMonth()
                      + pick(r, LIST_LINKS)
                      + joined(third, "/", r),
                  new CalendarValue.Day(first),
                  new CalendarValue.Day(second),
                  new CalendarValue.Day(third));
            }),
        new DateForm(
            "list of whole days",
            (d, r) -> {
              LocalDate next = d.plusDays(1 + r.nextInt(900));
              return new Written(
                  "ngày " + joined(d, "/", r) + pick(r, LIST_LINKS) + joined(next, "/", r),
                  new CalendarValue.Day(d),
                  new CalendarValue.Day(next));
            }),
        new DateForm(
            "list of months",
            (d, r) -> {
              int first = 1 + r.nextInt(10);
              int second = first + 1 + r.nextInt(11 - first);
              int third = second + 1;
              return new Written(
                  "tháng "
                      + first
                      + ", "
                      + second
                      + pick(r, LIST_LINKS)
                      + third
                      + pick(r, List.of("/", " năm "))
                      + d.getYear(),
                  month(d.getYear(), first),
                  month(d.getYear(), second),
                  month(d.getYear(), third));
            }),
        new DateForm(
            "list of quarters",
            (d, r) -> {
              int first = 1 + r.nextInt(3);
              return new Written(
                  "quý "
                      + RomanNumeral.of(first)
                      + pick(r, LIST_LINKS)
                      + RomanNumeral.of(first + 1)
                      + pick(r, List.of("/", " năm "))
                      + d.getYear(),
                  new CalendarValue.Quarter(d.getYear(), first),
                  new CalendarValue.Quarter(d.getYear(), first + 1));
            }),
        new DateForm(
            "list of years",
            (d, r) ->
                new Written(
                    "năm "
                        + d.getYear()
                        + ", "
                        + (d.getYear() + 1)
                        + pick(r, LIST_LINKS)
                        + (d.getYear() + 2),
                    new CalendarValue.Year(d.getYear()),
                    new CalendarValue.Year(d.getYear() + 1),
                    new CalendarValue.Year(d.getYear() + 2))),
        new DateForm(
            "night",
            (d, r) -> {
              LocalDate first = d.withDayOfMonth(1 + r.nextInt(27));
              LocalDate second = first.plusDays(1);
              return new Written(
                  "đêm "
                      + first.getDayOfMonth()
                      + pick(r, List.of(" rạng ngày ", " rạng sáng "))
                      + joined(second, "/", r),
                  new CalendarValue.Day(first),
                  new CalendarValue.Day(second));
            }));
  }

  private static CalendarValue years(int from, int to) {
    return range(new CalendarValue.Year(from), new CalendarValue.Year(to));
  }

  private static CalendarValue days(LocalDate from, LocalDate to) {
    return range(new CalendarValue.Day(from), new CalendarValue.Day(to));
  }

  private static CalendarValue month(int year, int month) {
    return new CalendarValue.Month(YearMonth.of(year, month));
  }

  private static CalendarValue range(CalendarValue from, CalendarValue to) {
    return new CalendarValue.Range(from, to);
  }

  private static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
