package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every text, on random ones; the seed is the test's argument. */
class NormalizedTextPropertyTest {

  private static final String[] PIECES = {
    "Ủy ban",
    "Uỷ",
    "hoà",
    "qúy",
    "16/CT-TTg",
    "Ð",
    "đ",
    "a",
    "Z",
    "9.209,56",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\f",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "*",
    "**",
    "_",
    "\\",
    "\\*",
    "\\n",
    "–",
    "—",
    "“",
    "”",
    "’",
    "\u0301",
    "\u0323",
    "\u0302\u0301",
    "e\u0302\u0323",
    "\u0301\u0301\u0301",
    "o\u031b\u0309",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\ud83d\u0301",
    "İ",
    "ı",
    "ß",
    "ﬁ",
    "Σ",
    "www.a.vn",
    "http://",
    "x@y",
    "@",
    ".vn",
    "://",
    "\0",
    "\u0001",
    "\uffff",
    "\ue000",
    "①",
    "１",
    "中"
  };

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void should_map_every_character_into_the_original_in_order(long seed) {
    assertMapped(text(seed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0301",
        "\u0301a",
        "\u0301\u0302",
        "\ud83d",
        "\ude00\ud83d",
        "\ud83d\u0301",
        "a\u0301",
        " \u0301",
        "\n\u0301\n",
        "*",
        "\\",
        "_",
        "\u200b",
        "\u200b\u0301",
        "*\u0301*",
        "\ufeff"
      })
  void should_map_hostile_texts_into_the_original_in_order(String text) {
    assertMapped(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void should_give_views_of_equal_length(long seed) {
    NormalizedText view = NormalizedText.of(text(seed));

    assertThat(view.folded()).hasSize(view.length());
    assertThat(view.normal()).hasSize(view.length());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void should_give_the_same_view_composed_and_apart(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(
          random.nextInt(4) == 0 ? ' ' : VIETNAMESE.charAt(random.nextInt(VIETNAMESE.length())));
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(NormalizedText.of(apart).normal()).isEqualTo(NormalizedText.of(composed).normal());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void should_keep_one_white_space_between_words_and_none_at_the_ends(long seed) {
    String normal = NormalizedText.of(text(seed)).normal();

    for (int i = 0; i < normal.length(); i++) {
      if (NormalizedText.isSpace(normal.charAt(i))) {
        assertThat(i).isPositive();
        assertThat(i).isLessThan(normal.length() - 1);
        assertThat(NormalizedText.isSpace(normal.charAt(i - 1))).isFalse();
      }
    }
  }

  private static final String VIETNAMESE =
      "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđĐÁẾỘỨqtnhQUOA";

  private static void assertMapped(String text) {
    NormalizedText view = NormalizedText.of(text);
    int previousStart = 0;
    int previousEnd = 0;
    for (int i = 0; i < view.length(); i++) {
      int start = view.originalStart(i);
      int end = view.originalEnd(i + 1);
      assertThat(start).as("start of %d", i).isBetween(previousStart, text.length());
      assertThat(end).as("end of %d", i).isBetween(Math.max(previousEnd, start + 1), text.length());
      assertThat(view.originalText(i, i + 1)).isEqualTo(text.substring(start, end));
      previousStart = start;
      previousEnd = end;
    }
    assertThat(view.originalStart(view.length())).isEqualTo(text.length());
    for (int i = 0; i < view.length(); i += 3) {
      for (int k = i + 1; k <= view.length(); k += 5) {
        assertThat(view.originalText(i, k))
            .isEqualTo(text.substring(view.originalStart(i), view.originalEnd(k)));
      }
    }
  }
}
