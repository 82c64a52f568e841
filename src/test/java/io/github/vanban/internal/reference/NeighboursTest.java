package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates and issuers of citations side by side: shared in lists, and nowhere else. */
class NeighboursTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest(name = "{3}: {0}")
  @CsvFileSource(resources = "/references/neighbours.tsv", delimiter = '\t', numLinesToSkip = 1)
  void should_leave_to_each_citation_its_own_date_and_issuer(
      String text, String issued, String issuers, String why) {
    List<Reference> references = EXTRACTOR.references(text);

    assertThat(references)
        .extracting(reference -> Objects.toString(reference.issued(), "-"))
        .as(why)
        .isEqualTo(cells(issued));
    assertThat(references)
        .extracting(reference -> Objects.toString(reference.issuer(), "-"))
        .as(why)
        .isEqualTo(cells(issuers));
  }

  @Test
  void should_look_for_no_subject_in_another_paragraph() {
    assertThat(
            EXTRACTOR.references(
                "Quy chế do UBND tỉnh Hà Nam ban hành\n\nQuyết định số 12/QĐ-UBND về đất đai"))
        .extracting(Reference::issuer)
        .containsExactly((String) null);
  }

  private static List<String> cells(String joined) {
    return Arrays.asList(joined.split("\\|"));
  }
}
