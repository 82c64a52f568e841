package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.reference.GeneratedCitations.Case;
import io.github.vanban.internal.reference.GeneratedCitations.Expected;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeneratedCitationsTest {

  private static final int CASES = 30_000;
  private static final long SEED = 20_200_305;

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @Test
  void should_recover_every_citation_that_was_composed() {
    GeneratedCitations citations = new GeneratedCitations(SEED);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Case sentence = citations.next();
      List<Reference> found = EXTRACTOR.references(sentence.text());
      List<Expected> got = found.stream().map(GeneratedCitationsTest::told).toList();
      if (!got.equals(sentence.expected().stream().map(GeneratedCitationsTest::folded).toList())) {
        faults.add(
            "%s%n  in  %s%n  got %s%n  not %s"
                .formatted(sentence.family(), sentence.text(), got, sentence.expected()));
      }
    }

    assertThat(faults).isEmpty();
  }

  private static Expected told(Reference reference) {
    return new Expected(
        reference.text(),
        reference.type(),
        reference.number() == null ? null : reference.number().key(),
        reference.issued(),
        fold(reference.issuer()));
  }

  /** The issuer's spelling is the text's own: tone marks and spaces are folded to compare. */
  private static Expected folded(Expected expected) {
    return new Expected(
        expected.text(),
        expected.type(),
        expected.number(),
        expected.issued(),
        fold(expected.issuer()));
  }

  private static @Nullable String fold(@Nullable String issuer) {
    return issuer == null ? null : NormalizedText.fold(issuer);
  }
}
