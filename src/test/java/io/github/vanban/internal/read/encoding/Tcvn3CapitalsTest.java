package io.github.vanban.internal.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Tcvn3CapitalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          ủY BAN NHÂN DÂN Xã ý YÊN           | ỦY BAN NHÂN DÂN XÃ Ý YÊN
          Bộ TƯ PHáP                         | BỘ TƯ PHÁP
          QUYếT địNH                         | QUYẾT địNH
          Bộ Tư pháp                         | Bộ Tư pháp
          Số: 15/QĐ-UBND                     | Số: 15/QĐ-UBND
          Hà Nội, ở Ý Yên                    | Hà Nội, ở Ý Yên
          TP Hà Nội                          | TP Hà Nội
          UBND Xã                            | UBND Xã
          Lý                                 | Lý
          """)
  void should_give_words_in_capitals_their_capitals(String typed, String meant) {
    assertThat(Tcvn3Capitals.restore(typed)).isEqualTo(meant);
  }

  @Test
  void should_not_look_over_the_end_of_a_line() {
    assertThat(Tcvn3Capitals.restore("Bộ\nTƯ PHáP\r\nSở")).isEqualTo("Bộ\nTƯ PHÁP\r\nSở");
  }
}
