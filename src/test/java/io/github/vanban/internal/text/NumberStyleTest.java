package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Có 464,904 người, thu 1,234.5 tỷ đồng.",
        "Thu 12,345,678 đồng của 1,250 hộ.",
        "Có 1,568 hộ, đạt 98.5%.",
        "Có 1,568 hộ, đạt 98.235 %, thu 1,234,567 đồng.",
        "Ngày 22.12.2024 có 1,234,567 đồng và 45 hộ theo mục 2.1."
      })
  void should_tell_that_commas_group(String text) {
    assertThat(NumberStyle.of(NormalizedText.of(text))).isEqualTo(NumberStyle.COMMA_GROUPS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Có 1.250 hộ.",
        "Có 1,568 tỷ đồng.",
        "Có 6.858,208 m2 và 12,5 ha.",
        "Đạt 98.5%.",
        "Đạt 98.5% của 12,5 ha và 1,568 ha.",
        "Thu 1.250 tỷ đồng. Lượt truy cập: 9,415,220",
        "Mức độ 1,2: 1,186 thủ tục. Tổng truy cập: 9,415,220",
        "Gọi 0912,345,678 hoặc 12/3,456,789"
      })
  void should_take_points_for_groups_where_nothing_tells_of_commas(String text) {
    assertThat(NumberStyle.of(NormalizedText.of(text))).isEqualTo(NumberStyle.POINT_GROUPS);
  }
}
