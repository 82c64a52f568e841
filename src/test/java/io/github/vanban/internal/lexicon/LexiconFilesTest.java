package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lexicon files are data; what each row promises is tested here, file by file. */
class LexiconFilesTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @TestFactory
  Stream<DynamicTest> should_find_a_word_of_the_row_in_its_example() {
    return perList(
        list -> {
          List<String> missed = new ArrayList<>();
          for (Table.Row row : LEXICON.rows(list)) {
            if (list != WordList.PLACES && !isFoundIn(list, row, row.get("example"))) {
              missed.add(row.where() + ": " + row.get("example"));
            }
          }
          assertThat(missed).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> should_find_every_word_alone() {
    return perList(
        list -> {
          List<String> missed = new ArrayList<>();
          for (Entry entry : LEXICON.entries(list)) {
            Hits hits = LEXICON.scan(NormalizedText.of("(" + entry.form() + ")"));
            Hit hit = hits.at(list, 1);
            if (hit == null || hit.end() != 1 + entry.form().length()) {
              missed.add(entry.row().where() + ": " + entry.written());
            }
          }
          assertThat(missed).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> should_have_unique_ids() {
    return Stream.concat(
            Arrays.stream(WordList.values()).map(WordList::path),
            Stream.of(
                "lexicon/markers.tsv",
                "rules/bodies.tsv",
                "rules/dates.tsv",
                "rules/phrases.tsv",
                "rules/unmarked-dates.tsv"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () ->
                        assertThat(Table.load(path).rows())
                            .extracting(Table.Row::id)
                            .doesNotHaveDuplicates()));
  }

  @Test
  void should_find_every_marker_in_its_example() {
    List<String> missed = new ArrayList<>();
    Markers markers = Lexicon.load().markers();
    for (Table.Row row : Table.load("lexicon/markers.tsv").rows()) {
      String text = NormalizedText.fold(row.get("example"));
      MarkerGroup group = MarkerGroup.of(row.get("group"));
      boolean found = false;
      for (int i = 0; i < text.length(); i++) {
        found |= (i == 0 || text.charAt(i - 1) == ' ') && markers.startingAt(group, text, i) > i;
      }
      if (!found) {
        missed.add(row.where() + ": " + row.get("example"));
      }
      for (String word : row.list("words")) {
        String folded = NormalizedText.fold(word);
        if (markers.startingAt(group, folded, 0) != folded.length()
            || markers.endingAt(group, folded, folded.length()) != 0) {
          missed.add(row.where() + ": " + word);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private interface Check {
    void run(WordList list);
  }

  private static Stream<DynamicTest> perList(Check check) {
    return Arrays.stream(WordList.values())
        .filter(list -> !list.columns().isEmpty())
        .map(list -> DynamicTest.dynamicTest(list.path(), () -> check.run(list)));
  }

  private static boolean isFoundIn(WordList list, Table.Row row, String example) {
    Set<String> forms =
        LEXICON.entries(list).stream()
            .filter(entry -> entry.row() == row)
            .map(Entry::form)
            .collect(Collectors.toSet());
    return LEXICON.scan(NormalizedText.of(example)).of(list).stream()
        .anyMatch(hit -> forms.contains(hit.entry().form()));
  }
}
