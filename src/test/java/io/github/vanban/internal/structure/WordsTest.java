package io.github.vanban.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.lexicon.Table;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data files of this package, by their own examples. */
class WordsTest {

  @TestFactory
  Stream<DynamicTest> should_find_a_word_in_the_example_of_its_row() {
    return Table.load(Words.WORDS).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () ->
                        assertThat(row.list("words"))
                            .anyMatch(
                                word -> Bare.of(row.get("example")).contains(Bare.of(word)))));
  }

  @TestFactory
  Stream<DynamicTest> should_take_the_example_of_a_pattern_and_not_its_counter_example() {
    return Table.load(Words.PATTERNS).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      assertThat(takes(row, row.get("example"))).isTrue();
                      assertThat(takes(row, row.get("counter-example"))).isFalse();
                    }));
  }

  private static boolean takes(Table.Row row, String words) {
    Matcher m = Words.shipped().pattern(row.id()).matcher(Bare.of(words));
    return switch (row.get("at")) {
      case "whole" -> m.matches();
      case "here" -> m.lookingAt();
      case "within" -> m.find();
      default -> throw new IllegalArgumentException(row.where() + ": at " + row.get("at"));
    };
  }

  @Test
  void should_see_parts_of_a_law_whatever_the_form_of_their_letters() {
    for (String article :
        new String[] {
          "Điều 5. Phạm vi",
          "Đie\u0302\u0300u 5. Phạm vi",
          "\u00d0iều 5. Phạm vi",
          "ĐIỀU 5. PHẠM VI"
        }) {
      Mark mark = Mark.at(article, 0, article.length());

      assertThat(mark).as(article).isNotNull().extracting(Mark::ordinal).isEqualTo(5);
    }
  }
}
