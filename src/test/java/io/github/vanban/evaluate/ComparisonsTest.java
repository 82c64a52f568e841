package io.github.vanban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "UBND tỉnh         | Ủy ban nhân dân tỉnh       | true",
        "Uỷ ban nhân dân   | ỦY BAN  NHÂN DÂN           | true",
        "Thủ tướng CP      | Thủ tướng Chính phủ        | false",
        "TTg               | Thủ tướng Chính phủ        | true",
        "Ban Dân vận – TW  | ban dân vận, trung ương    | true",
        "“Sở Nội vụ”       | Sở Nội vụ.                 | true",
        "Ðảng ủy           | Đảng ủy                    | true",
        "Sở Nội vụ?        | *Sở* Nội vụ                | true",
        "500 m²            | 500 m2                     | true",
        "Sở Nội vụ         | Sở Tài chính               | false",
        "null              | null                       | true",
        "null              | Sở                         | false",
      })
  void should_compare_names_as_people_read_them(String a, String b, boolean same) {
    assertThat(Comparisons.sameText(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameText(b, a)).isEqualTo(same);
  }

  @Test
  void should_compare_names_in_any_unicode_form() {
    assertThat(Comparisons.sameText("Tỉnh ủy", "Tỉnh ủy")).isTrue();
    assertThat(Comparisons.sameText("Tỉnh\u00a0ủy", "Tỉnh\u2003ủy")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "cấp tỉnh | các thủ tục cấp tỉnh | true",
        "cấp tỉnh | cấp tỉnhh            | false",
        "cấp tỉnh | null                 | false",
        "null     | null                 | true",
        "null     | '-'                  | true",
      })
  void should_find_one_text_in_the_other_as_whole_words(String a, String b, boolean holds) {
    assertThat(Comparisons.holds(a, b)).isEqualTo(holds);
    assertThat(Comparisons.holds(b, a)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "a     | b a c d e f        | false",
        "a     | b a c d e          | true",
        "a b   | a b c d e f g      | true",
        "a b   | a b c d e f g h    | false",
        "cũ    | cũ?                | true",
        "UBND  | ủy ban nhân dân xã | true",
        "null  | null               | true",
        "null  | '*'                | true",
        "null  | a                  | false",
      })
  void should_take_a_label_for_the_same_that_is_not_much_longer(String a, String b, boolean same) {
    assertThat(Comparisons.sameLabel(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameLabel(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "bbbbbbbbb     | bbbbbbbbb c       | false",
        "bbbb bbbb bb  | BBBB bbbb bb c    | false",
        "bbbb bbbb bbbb bbb b | bbbb bbbb bbbb bbb b c | true",
        "bbbb bbbb bbbb bbb   | bbbb bbbb bbbb bbb b   | true",
        "null | null | true",
        "null | b    | false",
      })
  void should_take_a_title_for_the_same_that_is_a_tenth_longer(String a, String b, boolean same) {
    assertThat(Comparisons.sameTitle(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameTitle(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "gồm 3 xã, 3 xã, true",
    "3 xã, gồm 3 xã, true",
    "13 xã, 3 XÃ, true",
    "3 xã, 4 xã, false",
    "3 xã, '-', false",
  })
  void should_take_a_finding_for_one_about_a_text_where_either_holds_the_other(
      String text, String found, boolean about) {
    assertThat(Comparisons.isAbout(text, found)).isEqualTo(about);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "cán bộ  | cán bộ công chức | true",
        "cán bộ  | cán bộc          | false",
        "sở, ban | Sở               | true",
        "xã      | thôn             | false",
        "null    | null             | true",
        "null    | xã               | false",
      })
  void should_take_a_longer_unit_for_the_same(String a, String b, boolean same) {
    assertThat(Comparisons.sameUnit(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameUnit(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "null",
      value = {
        "16|CT|TTg; 016|ct|TTG; true",
        "0/2015||QH13; 00/2015||QH13; true",
        "16|CT|TTg; 16|CT|; false",
        "16|CT; 16|CT|; true",
        "16|QĐ|UBND; 16|QÐ|UBND; true",
        "9|KH|BDV-BCS UBND; 9|KH|BDV–BCSUBND; true",
        "80/2015||QH13; 80||QH13; false",
        "null; 16||; false",
        "null; null; true",
      })
  void should_compare_number_keys(String a, String b, boolean same) {
    assertThat(Comparisons.sameKey(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameKey(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "59.6, 59.60, true",
        "1, 1.0000001, true",
        "1, 1.00001, false",
        "0, -0, true",
        "9209560000000, 9209560000000.0, true",
        "a, a, true",
        "a, 1, false",
        "null, null, true",
        "null, 0, false",
      })
  void should_compare_numbers_to_six_decimals(String a, String b, boolean same) {
    assertThat(Comparisons.sameNumber(a, b)).isEqualTo(same);
    assertThat(Comparisons.sameNumber(b, a)).isEqualTo(same);
  }
}
