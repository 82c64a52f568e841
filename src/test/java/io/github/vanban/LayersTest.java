package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** A layer asked for alone is that layer of the whole extraction. */
class LayersTest {

  @Test
  void should_give_alone_what_the_whole_gives_on_the_samples() {
    Samples.texts().forEach(path -> check(Samples.read(path)));
  }

  @Test
  void should_give_alone_what_the_whole_gives_on_real_texts() {
    assumeTrue(RealTexts.areThere(), "no " + RealTexts.FILE + " beside this clone");
    RealTexts.texts().forEach(LayersTest::check);
  }

  private static void check(String text) {
    Extractor extractor = Extractors.SHARED;
    Extraction whole = extractor.extract(text);
    assertThat(extractor.references(text)).isEqualTo(whole.references());
    assertThat(extractor.dates(text)).isEqualTo(whole.dates());
    assertThat(extractor.bodies(text)).isEqualTo(whole.bodies());
    assertThat(extractor.statistics(text)).isEqualTo(whole.statistics());
  }
}
