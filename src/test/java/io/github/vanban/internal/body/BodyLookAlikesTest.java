package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that look as if they named an authority, and do not. */
class BodyLookAlikesTest {

  static List<String> sentences() throws IOException {
    try (InputStream in = BodyLookAlikesTest.class.getResourceAsStream("look-alikes.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void should_know_at_least_150_look_alikes() throws IOException {
    assertThat(sentences()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void should_find_no_authority(String sentence) {
    assertThat(Finding.texts(sentence)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void should_find_no_more_than_the_authority_beside_it(String sentence) {
    assertThat(Finding.texts("Bộ Nội vụ trả lời. " + sentence)).containsExactly("Bộ Nội vụ");
  }
}
