package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No text brings extraction to a halt; the limit is a guard against hanging, not a measure. */
class HostileTextTest {

  private static final int LENGTH = 300_000;
  private static final Duration HANGING = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> should_read_long_texts_full_of_trouble() {
    Stream<DynamicTest> repeated =
        HostileTexts.units().entrySet().stream()
            .map(
                unit ->
                    DynamicTest.dynamicTest(
                        unit.getKey(),
                        () -> assertRead(HostileTexts.repeated(unit.getValue(), LENGTH))));
    return Stream.concat(
        repeated,
        Stream.of(DynamicTest.dynamicTest("soup", () -> assertRead(HostileTexts.soup(LENGTH)))));
  }

  private static void assertRead(String text) {
    Extraction extraction =
        assertTimeoutPreemptively(HANGING, () -> Extractors.SHARED.extract(text));

    for (Layer layer : Layer.values()) {
      for (Mention mention : extraction.mentions(layer)) {
        assertThat(text.startsWith(mention.text(), mention.start())).isTrue();
      }
    }
  }
}
