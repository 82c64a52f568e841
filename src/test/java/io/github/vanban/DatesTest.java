package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.FindingKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static List<DateMention> dates(String text) {
    return Extractors.SHARED.dates(text);
  }

  private static @Nullable String iso(DateMention date) {
    return date.value().iso();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/families/dates.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void should_read_every_form_of_a_date(String written, DateKind kind, @Nullable String value) {
    for (String text :
        List.of(
            "Hội nghị tổ chức " + written + ", có đông người dự.", "(" + written + ")", written)) {
      assertThat(dates(text))
          .as(text)
          .singleElement()
          .satisfies(
              date -> {
                assertThat(date.text()).isEqualTo(written);
                assertThat(date.kind()).isEqualTo(kind);
                assertThat(iso(date)).isEqualTo(value);
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 12, 13 và 14/5/2021|2021-05-12 2021-05-13 2021-05-14",
        "ngày 12/5, 13/5 và 14/5/2021|2021-05-12 2021-05-13 2021-05-14",
        "ngày 12 và 13/5/2021|2021-05-12 2021-05-13",
        "tháng 5, 6 và 7/2020|2020-05 2020-06 2020-07",
        "tháng 5 và tháng 6/2020|2020-05 2020-06",
        "quý II, III năm 2023|2023-Q2 2023-Q3",
        "các năm 2017, 2018 và 2019|2017 2018 2019",
        "năm 2015, 2016|2015 2016",
        "trong 5 năm (2016, 2017 và 2018)|2016 2017 2018",
        "đêm 19 rạng ngày 20/12/1946|1946-12-19 1946-12-20",
        "đêm 17 rạng sáng 18/2/1959|1959-02-17 1959-02-18",
        "những năm 60, 70 của thế kỷ trước|1960/1969 1970/1979"
      })
  void should_complete_the_members_of_a_list_from_its_last(String text, String values) {
    assertThat(dates(text)).extracting(DatesTest::iso).containsExactly(values.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {" đến ngày ", " đến ", " - ", " – ", " tới ngày "})
  void should_join_two_days_into_a_range(String link) {
    assertThat(dates("Họp từ ngày 15/12/2019" + link + "14/6/2020."))
        .extracting(DateMention::text, DatesTest::iso)
        .containsExactly(tuple("từ ngày 15/12/2019" + link + "14/6/2020", "2019-12-15/2020-06-14"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ năm 2016 đến nay|năm 2016|2016",
        "đến hết năm 2025|năm 2025|2025",
        "tầm nhìn đến 2030|2030|2030",
        "“Năm dân vận chính quyền” 2018|2018|2018",
        "kế hoạch 5 năm 2016-2020|2016-2020|2016/2020",
        "10 giờ ngày 16/5/2016|ngày 16/5/2016|2016-05-16",
        "Hà Nội, ngày    tháng 01 năm 2026|tháng 01 năm 2026|2026-01",
        "Hà Nội, ngày … tháng … năm 2020|năm 2020|2020",
        "18:30, 12/6/2026|12/6/2026|2026-06-12",
        "12/6/2026 18:30 GMT+7|12/6/2026|2026-06-12",
        "chiến thắng (5- 1954)|5- 1954|1954-05",
        "những năm 1930-1931|năm 1930-1931|1930/1931",
        "những năm 80, 20 hộ dân|những năm 80|1980/1989",
        "Thứ tư - 03/10/2018 08:30|Thứ tư - 03/10/2018|2018-10-03",
        "Ngày 11/11/2022-09:13:00 AM|Ngày 11/11/2022|2022-11-11",
        "tăng 3 bậc so với 2022|2022|2022",
        "bằng 98% cùng kỳ 2020.|2020|2020",
        "mừng Xuân Giáp Thìn 2024|2024|2024",
        "Ngay gui: Thu Sau, 11/10/2024 16:20|Thu Sau, 11/10/2024|2024-10-11",
        "V/v: ket qua 9 thang dau nam 2024|9 thang dau nam 2024|2024-01/2024-09"
      })
  void should_mark_what_is_written_of_a_date_and_no_more(String text, String span, String value) {
    assertThat(dates(text))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.text()).isEqualTo(span);
              assertThat(iso(date)).isEqualTo(value);
            });
  }

  @Test
  void should_read_years_that_are_the_subjects_of_what_changed_in_them() {
    assertThat(dates("cao hơn các năm trước (2001 tăng 7,1%; 2002 tăng 6,5%; 2003 đạt 7%)"))
        .extracting(DateMention::text)
        .containsExactly("2001", "2002", "2003");
  }

  @Test
  void should_read_a_text_without_diacritics_as_one_with_them() {
    String text =
        "Tu ngay 5/3 den ngay 7/4/2021, giai doan 2016 - 2021, quy I/2023, thang 5 nam 2020.";

    assertThat(dates(text))
        .extracting(DatesTest::iso)
        .containsExactly("2021-03-05/2021-04-07", "2016/2021", "2023-Q1", "2020-05");
  }

  @Test
  void should_not_take_words_without_diacritics_for_dates_where_others_have_them() {
    assertThat(dates("Sở thuộc miền nam 2 khu, nam 2019 người, thang 5 bậc.")).isEmpty();
  }

  @Test
  void should_complete_a_day_without_year_by_the_date_that_the_caller_knows() {
    ExtractOptions options = ExtractOptions.dated(LocalDate.of(2021, 4, 5));

    assertThat(Extractors.SHARED.extract("Chiều 02/4, UBND tỉnh họp.", options).dates())
        .extracting(DatesTest::iso)
        .containsExactly("2021-04-02");
  }

  @Test
  void should_call_a_leap_day_malformed_in_a_common_year() {
    ExtractOptions options = ExtractOptions.dated(LocalDate.of(2021, 4, 5));

    assertThat(Extractors.SHARED.extract("Sáng 29/2, UBND tỉnh họp.", options).dates())
        .singleElement()
        .extracting(DateMention::value)
        .isInstanceOf(CalendarValue.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 30/2/2021",
        "ngày 31/4/2021",
        "ngày 26/0/2/2007",
        "27-28/72020",
        "tháng 13/2020"
      })
  void should_find_what_is_no_date_of_the_calendar(String written) {
    Extraction extraction = Extractors.SHARED.extract("Hội nghị " + written + " đã kết thúc.");

    assertThat(extraction.dates()).singleElement().extracting(DatesTest::iso).isNull();
    assertThat(extraction.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(FindingKind.MALFORMED_DATE);
              assertThat(finding.mentions()).containsExactly(extraction.dates().get(0));
            });
  }

  @Test
  void should_give_the_same_dates_alone_as_with_the_other_layers() {
    String text = "Ngày 16/5/2016 và năm 2018, quý I/2023.";

    assertThat(dates(text)).isEqualTo(Extractors.SHARED.extract(text).dates());
  }
}
