package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|1",
        "0|0",
        "09|9",
        "1360|1360",
        "1.853|1853",
        "12.345.678|12345678",
        "9.209,56|9209.56",
        "24,98|24.98",
        "6.858,208|6858.208",
        "0,4|0.4",
        "1,2|1.2",
        "59.6|59.6",
        "7.25|7.25",
        "464,904,123|464904123",
        "1.000|1000",
        "101.000.000.000|101000000000"
      })
  void should_read_numbers_as_vietnamese_texts_write_them(String written, String value) {
    for (String behind : new String[] {"", " xã", "%", ".", ",", ";", ")", "\n"}) {
      Numeral numeral = parse(written + behind, 0);

      assertThat(numeral)
          .as(written + behind)
          .isEqualTo(new Numeral(0, written.length(), new BigDecimal(value)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3",
        "1,2,3",
        "16.5.2016",
        "1.85.3",
        "1.2345.6",
        "1,234.5,6",
        "12.34.56.78",
        "1234567890123456",
        "x",
        ""
      })
  void should_read_none_where_it_is_malformed(String written) {
    assertThat(parse(written, 0)).isNull();
  }

  @Test
  void should_read_from_an_index() {
    Numeral numeral = parse("có 1.853 TTHC", 3);

    assertThat(numeral).isEqualTo(new Numeral(3, 8, new BigDecimal("1853")));
  }

  @Test
  void should_read_none_at_the_end_of_the_text() {
    assertThat(parse("có", 2)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 .214 người|6|5214",
        "1. 873 người|6|1873",
        "11 .190 triệu|7|11190",
        "1.234 .567 đồng|10|1234567",
        "1. 234. 567 đồng|11|1234567",
        "18. 650,5 triệu|9|18650.5",
        "40. 000 TTHC|7|40000",
        "12 ,4%|5|12.4",
        "34, 5 %|5|34.5",
        "9.209, 56 tỷ đồng|9|9209.56",
        "1 234 567 đồng|9|1234567",
        "1 234 567,5 đồng|11|1234567.5",
        "15 000 đồng|6|15000",
        "350 500 VNĐ|7|350500"
      })
  void should_read_numbers_with_spaces_in_them(String text, int end, BigDecimal value) {
    assertThat(parse("có " + text, 3)).isEqualTo(new Numeral(3, 3 + end, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2. 150 hộ|1",
        "3, 4 và 5|1",
        "3, 4 hộ|1",
        "5 120 hộ|1",
        "12 345 hộ|2",
        "2 000 hộ|1",
        "1.200, 56 hộ|5",
        "024 382 512 số|3"
      })
  void should_not_join_two_numbers(String text, int end) {
    assertThat(parse(text, 0)).isNotNull().extracting(Numeral::end).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "464,904|464904",
        "1,568|1568",
        "1,234,567.89|1234567.89",
        "0,125|0.125",
        "12,5|12.5",
        "98.235|98.235",
        "1360|1360"
      })
  void should_read_numbers_of_a_text_whose_commas_group(String written, BigDecimal value) {
    assertThat(Numeral.parse(NormalizedText.of(written + " xã"), 0, NumberStyle.COMMA_GROUPS))
        .isEqualTo(new Numeral(0, written.length(), value));
  }

  @ParameterizedTest
  @CsvSource({
    "1.568,1568",
    "464.904,464904",
    "0.125,0.125",
    "12.5,12.5",
    "6858.208,6858.208",
    "7,7"
  })
  void should_take_three_decimals_of_a_count_for_thousands(BigDecimal value, BigDecimal count) {
    assertThat(Numeral.asCount(value)).isEqualByComparingTo(count);
  }

  private static @Nullable Numeral parse(String text, int start) {
    return Numeral.parse(NormalizedText.of(text), start, NumberStyle.POINT_GROUPS);
  }
}
