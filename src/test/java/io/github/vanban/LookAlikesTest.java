package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.Layer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What looks like a mention and is none; each row of the tables says why. */
class LookAlikesTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = {
        "/lookalikes/references.tsv",
        "/lookalikes/dates.tsv",
        "/lookalikes/bodies.tsv",
        "/lookalikes/statistics.tsv"
      },
      delimiter = '\t',
      numLinesToSkip = 1)
  void should_find_nothing(String text, String layer, String why) {
    Layer empty = Layer.valueOf(layer.toUpperCase(Locale.ROOT));

    assertThat(Extractors.SHARED.extract(text).mentions(empty)).as(why).isEmpty();
    assertThat(Extractors.SHARED.extract("Theo đó, " + text + ".").mentions(empty))
        .as(why)
        .isEmpty();
  }
}
