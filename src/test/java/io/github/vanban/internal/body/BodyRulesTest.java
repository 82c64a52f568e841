package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.grammar.TokenRule;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of {@code rules/bodies.tsv} finds the example beside it, whole. */
class BodyRulesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final BodyFinder FINDER = new BodyFinder(LEXICON);

  @TestFactory
  Stream<DynamicTest> should_find_the_example_as_one_body() {
    return TokenRules.load("rules/bodies.tsv").rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> {
                      assertWhole(rule, rule.example(), 0);
                      assertWhole(rule, "Theo " + rule.example() + ".", 5);
                    }));
  }

  private static void assertWhole(TokenRule rule, String text, int start) {
    NormalizedText view = NormalizedText.of(text);
    List<FoundBody> found = FINDER.find(view, LEXICON.scan(view));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).start()).isEqualTo(start);
    assertThat(found.get(0).end()).isEqualTo(start + rule.example().length());
  }
}
