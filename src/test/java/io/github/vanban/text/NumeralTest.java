package io.github.vanban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
      Numeral numeral = Numeral.parse(NormalizedText.of(written + behind), 0);

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
    assertThat(Numeral.parse(NormalizedText.of(written), 0)).isNull();
  }

  @Test
  void should_read_from_an_index() {
    Numeral numeral = Numeral.parse(NormalizedText.of("có 1.853 TTHC"), 3);

    assertThat(numeral).isEqualTo(new Numeral(3, 8, new BigDecimal("1853")));
  }

  @Test
  void should_read_none_at_the_end_of_the_text() {
    assertThat(Numeral.parse(NormalizedText.of("có"), 2)).isNull();
  }
}
