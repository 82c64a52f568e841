package io.github.vanban.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Timex3;
import io.github.vanban.write.JsonLines;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document's own date tells of the dates in it. */
class ReferenceTimeTest {

  private final Extractor extractor = VanBan.extractor();

  @ParameterizedTest
  @CsvSource({
    "2021-04-19,ngày 02/4,2021-04-02",
    "2021-01-10,từ ngày 30/12 đến ngày 2/1,2020-12-30/2021-01-02",
    "2020-12-20,từ ngày 30/12 đến ngày 2/1,2020-12-30/2021-01-02",
    "2021-04-19,sinh ngày 3/9/35,1935-09-03",
    "2021-04-19,đến ngày 31/12/30,2030-12-31",
    "1946-01-10,ngày 3/2/30,1930-02-03"
  })
  void should_complete_what_is_not_written(LocalDate documentDate, String text, String value) {
    DateMention date = only(text, ExtractOptions.dated(documentDate));

    assertThat(date.value().iso()).isEqualTo(value);
  }

  @Test
  void should_tell_what_it_completed() {
    ExtractOptions options = ExtractOptions.dated(LocalDate.of(2021, 4, 19));

    assertThat(only("họp ngày 02/4", options).resolved()).isTrue();
    assertThat(only("họp ngày 02/4/2021", options).resolved()).isFalse();
    assertThat(only("họp ngày 02/4", ExtractOptions.NONE).resolved()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ngày 15/12 năm ngoái", "ngày 15/12 hằng năm", "ngày 15 tháng 12 năm sau"})
  void should_leave_open_what_is_of_another_year(String text) {
    DateMention date = only(text, ExtractOptions.dated(LocalDate.of(2021, 4, 19)));

    assertThat(date.value().iso()).isEqualTo("--12-15");
  }

  @Test
  void should_find_no_29_february_in_a_year_without_one() {
    DateMention date = only("ngày 29/2", ExtractOptions.dated(LocalDate.of(2021, 4, 19)));

    assertThat(date.value()).isInstanceOf(CalendarValue.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hôm nay họp", "tháng 3 họp", "trong quý 2", "năm nay", "năm qua"})
  void should_leave_out_relative_dates_unless_asked(String text) {
    LocalDate documentDate = LocalDate.of(2021, 4, 19);

    assertThat(dates(text, ExtractOptions.dated(documentDate))).isEmpty();
    assertThat(dates(text, ExtractOptions.dated(documentDate).withRelativeDates())).hasSize(1);
    assertThat(dates(text, ExtractOptions.NONE.withRelativeDates())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5 năm qua", "những năm trước", "ba tháng tới", "ngày 31 tháng này", "tháng 13"})
  void should_resolve_no_duration_and_no_day_that_is_not_there(String text) {
    ExtractOptions options = ExtractOptions.dated(LocalDate.of(2021, 4, 19)).withRelativeDates();

    assertThat(dates(text, options)).noneMatch(date -> date.kind().name().equals("DAY"));
    assertThat(dates(text, options).stream().map(DateMention::text)).doesNotContain(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-05-16,DATE,2016-05-16,,",
    "2020-12,DATE,2020-12,,",
    "2023-Q1,DATE,2023-Q1,,",
    "2020-H1,DATE,2020-H1,,",
    "2018,DATE,2018,,",
    "--04-02,DATE,XXXX-04-02,,",
    "1990/1999,DATE,199,,",
    "2016/2021,DURATION,P6Y,2016,2021",
    "2019-01/2019-09,DURATION,P9M,2019-01,2019-09",
    "2020-07-27/2020-07-28,DURATION,P2D,2020-07-27,2020-07-28",
    "2015/2020-05,DURATION,P1978D,2015,2020-05",
    "--07-27/--07-28,DURATION,PXD,XXXX-07-27,XXXX-07-28"
  })
  void should_give_the_timex3_tag(String iso, String type, String value, String begin, String end) {
    assertThat(Timex3.of(CalendarValue.parse(iso))).isEqualTo(new Timex3(type, value, begin, end));
  }

  @Test
  void should_write_the_timex3_tag_on_request_only() {
    var extraction = extractor.extract("giai đoạn 2016-2021", ExtractOptions.NONE);

    assertThat(JsonLines.line("a", extraction)).doesNotContain("timex3");
    assertThat(JsonLines.line("a", extraction, true))
        .contains(
            "\"timex3\":{\"type\":\"DURATION\",\"value\":\"P6Y\",\"begin\":\"2016\",\"end\":\"2021\"}");
  }

  private List<DateMention> dates(String text, ExtractOptions options) {
    return extractor.extract(text, options).dates();
  }

  private DateMention only(String text, ExtractOptions options) {
    List<DateMention> dates = dates(text, options);
    assertThat(dates).hasSize(1);
    return dates.get(0);
  }
}
