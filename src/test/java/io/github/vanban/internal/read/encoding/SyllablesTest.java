package io.github.vanban.internal.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "quốc", "quyển", "gì", "giữ", "giếng", "khuyến", "ủy", "uỷ", "yêu", "Ưu",
            "đường",
        "THỦY", "khuỷu", "ngoằn", "xoong", "quý", "qua", "gìn", "y", "hòa", "hoà", "nghĩa", "huỳnh"
      })
  void should_know_a_syllable(String word) {
    assertThat(Syllables.isSyllable(word)).isTrue();
    assertThat(Syllables.isSyllable(Normalizer.normalize(word, Normalizer.Form.NFD))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hßa",
        "x·",
        "Coäng",
        "hoøa",
        "tèt",
        "hôịt",
        "blà",
        "quoc tế",
        "êđê",
        "nghiêngg"
      })
  void should_know_what_is_none(String word) {
    assertThat(Syllables.isSyllable(word)).isFalse();
  }
}
