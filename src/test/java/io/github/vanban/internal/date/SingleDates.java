package io.github.vanban.internal.date;

import static io.github.vanban.internal.date.DateForm.gap;
import static io.github.vanban.internal.date.DateForm.joined;
import static io.github.vanban.internal.date.DateForm.padded;
import static io.github.vanban.internal.date.DateForm.two;

import io.github.vanban.internal.date.DateForm.Written;
import io.github.vanban.internal.text.RomanNumeral;
import io.github.vanban.internal.text.SpokenNumbers;
import io.github.vanban.model.CalendarValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** Ways to write one day, month, quarter, half or year. */
final class SingleDates {

  private static final String[] MONTHS = {
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"
  };
  private static final String[] WEEKDAYS = {
    "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"
  };
  private static final String[] DAY_PARTS = {"Sáng", "Chiều", "Tối", "Sáng ngày", "Chiều ngày"};
  private static final String[] ENGLISH = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private static final String[] ENGLISH_IN_FULL = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private SingleDates() {}

  static Stream<DateForm> forms() {
    return Stream.of(
        new DateForm("slashes", (d, r) -> day(d, "ngày " + joined(d, "/", r))),
        new DateForm("dots", (d, r) -> day(d, "ngày " + joined(d, ".", r))),
        new DateForm("dashes", (d, r) -> day(d, "ngày " + joined(d, "-", r))),
        new DateForm("en dashes", (d, r) -> day(d, "ngày " + joined(d, " – ", r))),
        new DateForm("spaced slashes", (d, r) -> day(d, "Ngày " + joined(d, " / ", r))),
        new DateForm("bare", (d, r) -> day(d, joined(d, "/", r))),
        new DateForm("bare dots", (d, r) -> day(d, joined(d, ".", r))),
        new DateForm("no break", (d, r) -> day(d, "ngày\u00a0" + joined(d, "/", r))),
        new DateForm(
            "formal",
            (d, r) ->
                day(
                    d,
                    "ngày "
                        + padded(d.getDayOfMonth(), r)
                        + gap(r)
                        + "tháng "
                        + padded(d.getMonthValue(), r)
                        + gap(r)
                        + "năm "
                        + d.getYear())),
        new DateForm(
            "day part",
            (d, r) -> day(d, DAY_PARTS[r.nextInt(DAY_PARTS.length)] + " " + joined(d, "/", r))),
        new DateForm(
            "weekday",
            (d, r) ->
                day(
                    d,
                    WEEKDAYS[d.getDayOfWeek().getValue() - 1]
                        + (r.nextBoolean() ? ", " : ", ngày ")
                        + joined(d, "/", r))),
        new DateForm(
            "spoken",
            (d, r) ->
                day(
                    d,
                    "ngày "
                        + (d.getDayOfMonth() <= 10 ? "mùng " : "")
                        + SpokenNumbers.of(d.getDayOfMonth(), r)
                        + " tháng "
                        + MONTHS[d.getMonthValue() - 1]
                        + " năm "
                        + SpokenNumbers.of(d.getYear(), r))),
        new DateForm("iso", (d, r) -> day(d, d.toString())),
        new DateForm(
            "rfc 5322",
            (d, r) ->
                day(
                    d,
                    "Thu, "
                        + two(d.getDayOfMonth())
                        + " "
                        + ENGLISH[d.getMonthValue() - 1]
                        + " "
                        + d.getYear())),
        new DateForm(
            "open",
            (d, r) ->
                new Written(
                    "ngày " + padded(d.getDayOfMonth(), r) + "/" + padded(d.getMonthValue(), r),
                    CalendarValue.parse(
                        "--" + two(d.getMonthValue()) + "-" + two(d.getDayOfMonth())))),
        new DateForm(
            "month",
            (d, r) ->
                new Written(
                    "tháng "
                        + padded(d.getMonthValue(), r)
                        + (r.nextBoolean() ? "/" : " năm ")
                        + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new DateForm(
            "month in words",
            (d, r) ->
                new Written(
                    "tháng " + MONTHS[d.getMonthValue() - 1] + " năm " + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new DateForm(
            "quarter",
            (d, r) -> {
              int quarter = 1 + r.nextInt(4);
              return new Written(
                  (r.nextBoolean() ? "quý " : "Quí ")
                      + (r.nextBoolean() ? RomanNumeral.of(quarter) : String.valueOf(quarter))
                      + (r.nextBoolean() ? "/" : " năm ")
                      + d.getYear(),
                  new CalendarValue.Quarter(d.getYear(), quarter));
            }),
        new DateForm(
            "half",
            (d, r) -> {
              boolean first = r.nextBoolean();
              return new Written(
                  (r.nextBoolean() ? "6 tháng " : "nửa ")
                      + (first ? "đầu" : "cuối")
                      + " năm "
                      + d.getYear(),
                  new CalendarValue.Half(d.getYear(), first ? 1 : 2));
            }),
        new DateForm(
            "year",
            (d, r) ->
                new Written(
                    (r.nextBoolean() ? "cuối năm " : "năm ") + d.getYear(),
                    new CalendarValue.Year(d.getYear()))),
        new DateForm("parts between spaces", (d, r) -> day(d, "ngày " + joined(d, " ", r))),
        new DateForm(
            "two kinds of marks",
            (d, r) ->
                day(d, "ngày " + d.getDayOfMonth() + "-" + d.getMonthValue() + "/" + d.getYear())),
        new DateForm(
            "year behind its word",
            (d, r) ->
                day(
                    d,
                    "ngày "
                        + padded(d.getDayOfMonth(), r)
                        + "/"
                        + padded(d.getMonthValue(), r)
                        + " năm "
                        + d.getYear())),
        new DateForm(
            "year of two digits",
            (d, r) -> {
              LocalDate date = d.withDayOfMonth(1).withYear(1951 + r.nextInt(100));
              return day(
                  date,
                  "ngày "
                      + padded(date.getDayOfMonth(), r)
                      + "/"
                      + padded(date.getMonthValue(), r)
                      + "/"
                      + two(date.getYear() % 100));
            }),
        new DateForm(
            "year first, with points",
            (d, r) -> day(d, d.format(DateTimeFormatter.ofPattern("uuuu.MM.dd")))),
        new DateForm(
            "year first, with slashes",
            (d, r) -> day(d, d.format(DateTimeFormatter.ofPattern("uuuu/MM/dd")))),
        new DateForm(
            "digits behind a label",
            (d, r) -> day(d, d.format(DateTimeFormatter.BASIC_ISO_DATE)).behind("ngày ban hành: ")),
        new DateForm(
            "behind a clock time",
            (d, r) ->
                day(d, joined(d, "/", r))
                    .behind(two(r.nextInt(24)) + ":" + two(r.nextInt(60)) + ", ")),
        new DateForm(
            "english",
            (d, r) ->
                day(
                    d,
                    ENGLISH_IN_FULL[d.getMonthValue() - 1]
                        + " "
                        + d.getDayOfMonth()
                        + ", "
                        + d.getYear())),
        new DateForm(
            "month first",
            (d, r) ->
                day(
                    d,
                    "Tháng "
                        + MONTHS[d.getMonthValue() - 1]
                        + " "
                        + d.getDayOfMonth()
                        + ", "
                        + d.getYear())),
        new DateForm(
            "day and month",
            (d, r) ->
                new Written(
                    "ngày " + d.getDayOfMonth() + " tháng " + d.getMonthValue(),
                    CalendarValue.parse(
                        "--" + two(d.getMonthValue()) + "-" + two(d.getDayOfMonth())))),
        new DateForm(
            "short month",
            (d, r) ->
                new Written(
                    "T" + d.getMonthValue() + "/" + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new DateForm(
            "part of a month",
            (d, r) ->
                new Written(
                    (r.nextBoolean() ? "đầu" : "cuối")
                        + " tháng "
                        + d.getMonthValue()
                        + "/"
                        + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new DateForm(
            "year in words",
            (d, r) ->
                new Written(
                    "năm " + SpokenNumbers.of(d.getYear(), r),
                    new CalendarValue.Year(d.getYear()))));
  }

  private static Written day(LocalDate date, String text) {
    return new Written(text, new CalendarValue.Day(date));
  }
}
