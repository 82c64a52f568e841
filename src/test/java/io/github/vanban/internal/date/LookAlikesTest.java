package io.github.vanban.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fractions, counts, document numbers, addresses and durations are no dates. */
class LookAlikesTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private final DateFinder finder = new DateFinder(LEXICON);

  static List<String> lookAlikes() {
    try (InputStream in = LookAlikesTest.class.getResourceAsStream("look-alikes.txt")) {
      if (in == null) {
        throw new IllegalStateException("look-alikes.txt is not among the test resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void should_find_no_date_alone(String text) {
    assertThat(finder.find(NormalizedText.of(text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void should_find_no_date_inside_a_sentence(String text) {
    assertThat(finder.find(NormalizedText.of("Báo cáo nêu rõ: " + text + ".\nÔng A cho biết.")))
        .isEmpty();
  }
}
