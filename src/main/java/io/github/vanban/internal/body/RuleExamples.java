package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;

/** Runs the examples of the rules that users add, so that a rule that finds nothing is told of. */
public final class RuleExamples {

  private RuleExamples() {}

  /**
   * Checks that each rule of a user's finds a body in its own example.
   *
   * @throws IllegalArgumentException if one does not; the message names the file, the line, the
   *     example and what was found in it instead
   */
  public static void check(Lexicon lexicon, TokenRules rules) {
    BodyFinder finder = new BodyFinder(lexicon, rules);
    for (Table.Row row : rules.added()) {
      String example = row.get("example");
      NormalizedText view = NormalizedText.of(example);
      List<FoundBody> found = finder.find(view, lexicon.scan(view));
      if (found.stream().noneMatch(body -> body.rule().equals(row.id()))) {
        throw new IllegalArgumentException(
            row.where()
                + ": the rule "
                + row.id()
                + " does not find its example \""
                + example
                + "\"; found there: "
                + (found.isEmpty() ? "nothing" : told(view, found)));
      }
    }
  }

  private static String told(NormalizedText view, List<FoundBody> found) {
    return String.join(
        ", ",
        found.stream()
            .map(
                body -> "\"" + view.originalText(body.start(), body.end()) + "\" by " + body.rule())
            .toList());
  }
}
