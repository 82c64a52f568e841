package io.github.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.RomanNumeral;
import io.github.vanban.text.SpokenNumbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in any form of the language is read back as the same value, span and all. */
class WrittenDatesTest {

  private static final int CASES = 1500;
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

  private final DateFinder finder = new DateFinder();

  /** A date written in one form. */
  private record Written(String text, CalendarValue value) {}

  /** A way to write a date, or a period around it. */
  private record Form(String name, BiFunction<LocalDate, Random, Written> writer) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form("slashes", (d, r) -> day(d, "ngày " + joined(d, "/", r))),
        new Form("dots", (d, r) -> day(d, "ngày " + joined(d, ".", r))),
        new Form("dashes", (d, r) -> day(d, "ngày " + joined(d, "-", r))),
        new Form("en dashes", (d, r) -> day(d, "ngày " + joined(d, " – ", r))),
        new Form("spaced slashes", (d, r) -> day(d, "Ngày " + joined(d, " / ", r))),
        new Form("bare", (d, r) -> day(d, joined(d, "/", r))),
        new Form("bare dots", (d, r) -> day(d, joined(d, ".", r))),
        new Form("no break", (d, r) -> day(d, "ngày\u00a0" + joined(d, "/", r))),
        new Form(
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
        new Form(
            "day part",
            (d, r) -> day(d, DAY_PARTS[r.nextInt(DAY_PARTS.length)] + " " + joined(d, "/", r))),
        new Form(
            "weekday",
            (d, r) ->
                day(
                    d,
                    WEEKDAYS[d.getDayOfWeek().getValue() - 1]
                        + (r.nextBoolean() ? ", " : ", ngày ")
                        + joined(d, "/", r))),
        new Form(
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
        new Form("iso", (d, r) -> day(d, d.toString())),
        new Form(
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
        new Form(
            "open",
            (d, r) ->
                new Written(
                    "ngày " + padded(d.getDayOfMonth(), r) + "/" + padded(d.getMonthValue(), r),
                    CalendarValue.parse(
                        "--" + two(d.getMonthValue()) + "-" + two(d.getDayOfMonth())))),
        new Form(
            "month",
            (d, r) ->
                new Written(
                    "tháng "
                        + padded(d.getMonthValue(), r)
                        + (r.nextBoolean() ? "/" : " năm ")
                        + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new Form(
            "month in words",
            (d, r) ->
                new Written(
                    "tháng " + MONTHS[d.getMonthValue() - 1] + " năm " + d.getYear(),
                    new CalendarValue.Month(YearMonth.from(d)))),
        new Form(
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
        new Form(
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
        new Form(
            "year",
            (d, r) ->
                new Written(
                    (r.nextBoolean() ? "cuối năm " : "năm ") + d.getYear(),
                    new CalendarValue.Year(d.getYear()))),
        new Form(
            "period",
            (d, r) -> {
              int end = d.getYear() + 1 + r.nextInt(9);
              return new Written(
                  (r.nextBoolean() ? "giai đoạn " : "nhiệm kỳ ")
                      + d.getYear()
                      + (r.nextBoolean() ? "-" : " – ")
                      + end,
                  new CalendarValue.Range(
                      new CalendarValue.Year(d.getYear()), new CalendarValue.Year(end)));
            }),
        new Form(
            "days",
            (d, r) -> {
              LocalDate end = d.plusDays(1 + r.nextInt(300));
              return new Written(
                  "từ ngày " + joined(d, "/", r) + " đến hết ngày " + joined(end, "/", r),
                  new CalendarValue.Range(new CalendarValue.Day(d), new CalendarValue.Day(end)));
            }),
        new Form(
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
                  new CalendarValue.Range(new CalendarValue.Day(d), new CalendarValue.Day(end)));
            }));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void should_read_back_what_is_written(Form form) {
    Random random = new Random(form.name.hashCode());
    for (int i = 0; i < CASES; i++) {
      LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
      Written written = form.writer.apply(date, random);
      NormalizedText view = NormalizedText.of("Theo báo cáo " + written.text + ", việc đã xong.");

      List<FoundDate> found = finder.find(view);

      assertThat(found).as(written.text).hasSize(1);
      assertThat(view.originalText(found.get(0).start(), found.get(0).end()))
          .isEqualTo(written.text);
      assertThat(found.get(0).value()).isEqualTo(written.value);
      assertThat(CalendarValue.parse(String.valueOf(written.value.iso()))).isEqualTo(written.value);
    }
  }

  private static Written day(LocalDate date, String text) {
    return new Written(text, new CalendarValue.Day(date));
  }

  private static String joined(LocalDate date, String separator, Random random) {
    return padded(date.getDayOfMonth(), random)
        + separator
        + padded(date.getMonthValue(), random)
        + separator
        + date.getYear();
  }

  private static String padded(int number, Random random) {
    return random.nextBoolean() ? two(number) : Integer.toString(number);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String gap(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "\n";
      case 1 -> "   ";
      default -> " ";
    };
  }
}
