package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitsTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private static List<String> words(WordList list, String text) {
    NormalizedText view = NormalizedText.of(text);
    return LEXICON.scan(view).of(list).stream()
        .map(hit -> view.normal().substring(hit.start(), hit.end()))
        .toList();
  }

  @Test
  void should_take_the_longest_word_at_a_place() {
    assertThat(words(WordList.LAWS, "theo Luật Đất đai")).containsExactly("Luật Đất đai");
    assertThat(words(WordList.NOUNS, "12 thủ tục hành chính"))
        .containsExactly("thủ tục hành chính");
  }

  @Test
  void should_not_find_a_word_inside_another() {
    assertThat(words(WordList.PLACES, "HàNamese")).isEmpty();
    assertThat(words(WordList.LEVELS, "xãhội")).isEmpty();
  }

  @Test
  void should_find_words_in_every_spelling() {
    assertThat(words(WordList.PLACES, "BÀ RỊA – VŨNG TÀU")).hasSize(1);
    assertThat(words(WordList.PLACES, "Bà Rịa-Vũng Tàu")).hasSize(1);
    assertThat(words(WordList.PLACES, "Bà Rịa\n- Vũng Tàu")).hasSize(1);
    assertThat(words(WordList.PLACES, "Thanh Hoá")).hasSize(1);
    assertThat(words(WordList.PLACES, "Thanh Hóa")).hasSize(1);
  }

  @Test
  void should_answer_what_stands_at_an_index() {
    NormalizedText view = NormalizedText.of("tỉnh Hà Tĩnh");
    Hits hits = LEXICON.scan(view);

    Hit place = hits.at(WordList.PLACES, 5);
    assertThat(place).isNotNull().extracting(hit -> hit.get("name")).isEqualTo("Hà Tĩnh");
    assertThat(hits.at(WordList.PLACES, 6)).isNull();
    assertThat(hits.covering(WordList.PLACES, 6)).isEqualTo(place);
    assertThat(hits.covering(WordList.PLACES, 4)).isNull();
    assertThat(hits.endingAt(WordList.PLACES, 12)).isEqualTo(place);
    assertThat(hits.endingAt(WordList.PLACES, 11)).isNull();
  }

  @Test
  void should_find_nothing_in_an_empty_text() {
    Hits hits = LEXICON.scan(NormalizedText.of(""));

    for (WordList list : WordList.values()) {
      assertThat(hits.of(list)).isEmpty();
      assertThat(hits.at(list, 0)).isNull();
      assertThat(hits.covering(list, 0)).isNull();
      assertThat(hits.endingAt(list, 0)).isNull();
    }
  }
}
