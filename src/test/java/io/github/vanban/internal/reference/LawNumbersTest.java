package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.model.CitedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of {@code lexicon/law-numbers.tsv} are of laws that the lexicon names. */
class LawNumbersTest {

  @Test
  void should_take_name_and_number_in_every_example_for_one_law() {
    List<String> faults = new ArrayList<>();
    Extractor extractor = VanBan.extractor();
    for (Table.Row row : Lexicon.load().rows(WordList.LAW_NUMBERS)) {
      List<CitedDocument> documents = extractor.extract(row.get("example")).documents();
      boolean one =
          documents.size() == 1
              && (row.get("law") + "@" + row.get("year")).equals(documents.get(0).name())
              && documents.get(0).mentions().size() == 2;
      if (!one) {
        faults.add(row.where() + ": " + documents);
      }
    }

    assertThat(faults).isEmpty();
  }
}
