package io.github.vanban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFormsTest {

  @ParameterizedTest
  @CsvSource({
    "2016-05-16,DAY",
    "2020-12,MONTH",
    "2023-Q1,QUARTER",
    "2020-H1,HALF",
    "2018,YEAR",
    "2016/2021,RANGE",
    "2015/2020-05,RANGE",
    "2020-07-27/2020-07-28,RANGE",
    "--04-02/--04-05,RANGE",
    "--02-29,DAY"
  })
  void should_read_every_form_of_a_calendar_value(String iso, DateKind kind) {
    CalendarValue value = CalendarValue.parse(iso);

    assertThat(value.iso()).isEqualTo(iso);
    assertThat(value.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "16",
        "2016-5-16",
        "2021-02-30",
        "2020-13",
        "2020-Q5",
        "2020-H3",
        "2016-05-16T00:00",
        "2016/",
        "/2016",
        "2016/2017/2018",
        "--13-01",
        "--4-2",
        "năm 2016"
      })
  void should_refuse_what_is_no_calendar_value(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarValue.parse(form))
        .withMessageContaining("no calendar value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"16|CT|TTg", "80/2015||QH13", "16||", "30c/2013|NQ|HĐND", "97|KH|BDV-BCSĐUBND"})
  void should_read_the_key_of_a_document_number(String key) {
    assertThat(DocumentNumber.parse(key).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "16", "16|CT", "|CT|TTg", "16/|CT|TTg", "1/2/3|CT|TTg", "1|2|3|4"})
  void should_refuse_what_is_no_key(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse(key))
        .withMessageContaining("no key of a document number");
  }
}
