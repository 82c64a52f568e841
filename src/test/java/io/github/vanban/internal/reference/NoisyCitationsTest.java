package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoisyCitationsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @Test
  void should_read_every_number_through_every_noise_and_every_pair() {
    List<String> faults = new ArrayList<>();
    for (NoisyCitations.Case sentence : NoisyCitations.all()) {
      List<Reference> found = EXTRACTOR.references(sentence.text());
      boolean right =
          found.size() == 1
              && found.get(0).type() == sentence.type()
              && found.get(0).number() != null
              && found.get(0).number().key().equals(sentence.key())
              && fold(found.get(0).text()).equals(fold(sentence.mention()));
      if (!right) {
        faults.add(sentence.noise() + ": " + sentence.text() + " gave " + told(found));
      }
    }

    assertThat(faults).isEmpty();
  }

  private static List<String> told(List<Reference> found) {
    return found.stream().map(r -> r.type() + " " + r.number() + " " + r.text()).toList();
  }

  private static String fold(String text) {
    return NormalizedText.of(text).folded();
  }
}
