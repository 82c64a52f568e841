package io.github.vanban.internal.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|chục|30",
        "5|trăm|500",
        "12|nghìn|12000",
        "12|ngàn|12000",
        "2|vạn|20000",
        "1.5|triệu|1500000",
        "40|triệu|40000000",
        "1|tỷ|1000000000",
        "1|tỉ|1000000000",
        "5|trăm triệu|500000000",
        "2|nghìn tỷ|2000000000000",
        "1.5|triệu tỷ|1500000000000000",
        "3|trăm nghìn tỷ|300000000000000",
        "5|tỷ tỷ|5000000000000000000",
        "2|triệu rưỡi|2500000",
        "1|chục rưỡi|15",
        "2|nghìn tỷ rưỡi|2500000000000",
        "1|tỷ 200 triệu|1200000000",
        "3|tỷ 427 triệu|3427000000",
        "1|tỷ 200 triệu 500 nghìn|1200500000",
        "1|tỷ 2,5 triệu|1002500000",
        "2|triệu 5 trăm nghìn|2500000"
      })
  void should_multiply_the_number_before_it(BigDecimal number, String words, BigDecimal value) {
    for (String before : new String[] {"", " "}) {
      for (String behind : new String[] {"", " đồng", ",", ".", "/năm", ")"}) {
        String text = before + words + behind;
        Multiple multiple = requireNonNull(Multiple.at(text, 0), text);

        assertThat(multiple.end()).as(text).isEqualTo(before.length() + words.length());
        assertThat(multiple.of(number)).as(text).isEqualByComparingTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"tr.đồng|3", "' tr đồng'|3", "tr đ|2", "tr/căn|2", "tr.đ|3"})
  void should_read_the_short_form_of_millions_of_money(String text, int end) {
    assertThat(Multiple.at(text, 0))
        .isEqualTo(new Multiple(end, BigDecimal.TEN.pow(6), BigDecimal.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " hộ",
        " tr. 57",
        " trang",
        " trường",
        " tỷ lệ",
        " tỷ trọng",
        " tỉ số",
        " nghìnhộ",
        " triệuđồng",
        " rưỡi"
      })
  void should_find_none_where_no_multiplier_stands(String text) {
    assertThat(Multiple.at(text, 0)).isNull();
  }

  @Test
  void should_add_no_multiple_that_is_not_smaller() {
    Multiple multiple = Multiple.at(" triệu 2 tỷ", 0);

    assertThat(multiple).isEqualTo(new Multiple(6, BigDecimal.TEN.pow(6), BigDecimal.ZERO));
  }
}
