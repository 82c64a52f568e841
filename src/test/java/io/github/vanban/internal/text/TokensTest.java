package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static List<String> tokens(String text) {
    NormalizedText view = NormalizedText.of(text);
    return Tokens.of(view).stream().map(t -> view.normal().substring(t.start(), t.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16/CT-TTg",
        "114-KL/TW",
        "30/2020/NĐ-CP",
        "80/2015/QH13",
        "217-BC/BDVTU",
        "30c/NQ-CP",
        "79-CTr/BDVTW-BCSĐCP",
        "01/2015/TTLT-BTP-BCA",
        "16/5/2016",
        "22.12.2024",
        "2016-2021",
        "1.853",
        "9.209,56",
        "24,98",
        "245/411",
        "QĐ-UBND",
        "TT&TT"
      })
  void should_keep_numbers_dates_and_symbols_whole(String token) {
    assertThat(tokens("số " + token + " của")).containsExactly("số", token, "của");
    assertThat(tokens("(" + token + ").")).containsExactly("(", token, ")", ".");
  }

  @Test
  void should_take_syllables_as_words() {
    assertThat(tokens("Ủy ban nhân dân, tỉnh."))
        .containsExactly("Ủy", "ban", "nhân", "dân", ",", "tỉnh", ".");
  }

  @Test
  void should_leave_the_mark_behind_a_number_alone() {
    assertThat(tokens("1. Có 12, 13 và 59,6%;"))
        .containsExactly("1", ".", "Có", "12", ",", "13", "và", "59,6", "%", ";");
  }

  @Test
  void should_give_no_token_for_an_empty_text() {
    assertThat(tokens("")).isEmpty();
    assertThat(tokens(" \n\t ")).isEmpty();
  }

  @Test
  void should_cover_every_visible_character_once() {
    NormalizedText view = NormalizedText.of("Số: 16/CT-TTg (sao) – a.b@c.vn «x»\n\n– 5%");
    int at = 0;
    for (Token token : Tokens.of(view)) {
      assertThat(token.start()).isEqualTo(view.skipSpaces(at));
      assertThat(token.end()).isGreaterThan(token.start());
      at = token.end();
    }
    assertThat(at).isEqualTo(view.length());
  }
}
