package io.github.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.NormalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@code rules/dates.tsv} does what the example beside it says. */
class DateRulesTest {

  private static final DateFinder FINDER = new DateFinder();

  @TestFactory
  Stream<DynamicTest> should_give_the_value_beside_the_example() {
    return DateRule.load().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertExample(rule)));
  }

  /** A rule for members of lists is shown in a list: its first date counts. */
  private static void assertExample(DateRule rule) {
    List<FoundDate> found = FINDER.find(NormalizedText.of(context(rule)));

    assertThat(found).as(rule.example()).isNotEmpty();
    String iso = found.get(0).value().iso();
    assertThat(iso == null ? "" : iso).as(rule.example()).startsWith(rule.value());
  }

  /** A bare year needs a word before it to be one. */
  private static String context(DateRule rule) {
    return rule.id().equals("year.bare") ? "đến " + rule.example() : rule.example();
  }

  @TestFactory
  Stream<DynamicTest> should_match_its_own_example() {
    return DateRule.load().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> {
                      String folded = NormalizedText.fold(rule.example());
                      assertThat(rule.pattern().matcher(folded).lookingAt()).isTrue();
                    }));
  }
}
