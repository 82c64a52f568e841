package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What looks like a citation and is none; each row of the table says what it is. */
class LookAlikesTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(
      resources = "/references/look-alikes.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void should_find_no_citation(String text, String why) {
    assertThat(EXTRACTOR.references(text)).as(why).isEmpty();
    assertThat(EXTRACTOR.references("Theo đó, " + text + ".")).as(why).isEmpty();
  }
}
