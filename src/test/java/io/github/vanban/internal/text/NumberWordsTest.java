package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  private static final int CASES = 40_000;

  @ParameterizedTest
  @CsvSource({
    "không,0",
    "năm,5",
    "mười,10",
    "mười lăm,15",
    "mười nhăm,15",
    "hai mươi mốt,21",
    "hai mốt,21",
    "ba mươi tư,34",
    "ba tư,34",
    "bốn lăm,45",
    "chín mươi nhăm,95",
    "hai chục,20",
    "một chục rưỡi,15",
    "một trăm linh năm,105",
    "một trăm lẻ tư,104",
    "một trăm rưỡi,150",
    "hai trăm hai,220",
    "năm trăm mười,510",
    "một nghìn chín trăm bốn lăm,1945",
    "hai ngàn không trăm hai mươi lăm,2025",
    "hai nghìn lẻ tám,2008",
    "hai nghìn tư,2400",
    "ba vạn,30000",
    "hai triệu rưỡi,2500000",
    "một tỷ hai trăm triệu,1200000000",
    "một tỉ,1000000000",
    "năm trăm nghìn tỷ,500000000000000",
    "ba triệu tỷ,3000000000000000",
    "năm tỷ tỷ,5000000000000000000"
  })
  void should_read_every_variant(String words, BigDecimal value) {
    assertThat(NumberWords.valueOf(words)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "hai mươi năm qua,8,20",
    "mười năm,4,10",
    "hai trăm năm trước,8,200",
    "hai nghìn năm,9,2000",
    "ba xã,2,3",
    "hai ba hôm,3,2"
  })
  void should_stop_where_the_number_ends(String text, int end, BigDecimal value) {
    NumberWords number = NumberWords.parse(text, 0);

    assertThat(number)
        .isNotNull()
        .satisfies(
            n -> {
              assertThat(n.end()).isEqualTo(end);
              assertThat(n.value()).isEqualByComparingTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "triệu", "mươi", "linh năm", "rưỡi", "xã", "12", "2 triệu", "một xã", "mốt"})
  void should_refuse_what_is_no_number_alone(String text) {
    assertThat(NumberWords.valueOf(text)).isNull();
  }

  @Test
  void should_read_back_every_number_that_is_written_in_words() {
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      long value = (random.nextLong() & Long.MAX_VALUE) >>> random.nextInt(63);
      String words = SpokenNumbers.of(value, random);

      assertThat(NumberWords.valueOf(words))
          .as(words)
          .isEqualByComparingTo(BigDecimal.valueOf(value));
    }
  }

  @Test
  void should_read_back_every_roman_numeral() {
    for (int value = 1; value <= 99; value++) {
      assertThat(RomanNumeral.valueOf(RomanNumeral.of(value))).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIII", "VX", "IC", "A", "12", "XXXX"})
  void should_refuse_what_is_no_roman_numeral(String text) {
    assertThat(RomanNumeral.valueOf(text)).isZero();
  }
}
