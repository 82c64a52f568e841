package io.github.vanban.tokenrule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.vanban.lexicon.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file, compiled once, tried only at heads of the classes they name.
 *
 * <p>TokensRegex over every token of a text is slow; over short windows at lexicon hits it is not.
 * Immutable and thread-safe.
 */
public final class TokenRules {

  private static final Splitter COMMA = Splitter.on(',').trimResults();

  private static final String BODY =
      "[{lex:/COMMITTEE_HEAD|COUNCIL_HEAD|PARTY_COMMITTEE|FRONT_HEAD|NATIONAL|DEPARTMENT_NAME"
          + "|JUSTICE_HEAD|ARMED_HEAD|AGENCY_NAME|AGENCY_HEAD/}]";
  private static final String PROPER = "( [{lex:PLACE}] | [{lex:CAP}]{1,4} | [{lex:NUM}] )";
  private static final String UNITS =
      "( [{lex:ALL}]? [{lex:UNIT}] ( [{lex:COMMA}] [{lex:UNIT}] ){0,4} ( [{lex:AND}] [{lex:UNIT}] )? )";
  private static final String NAMED_UNITS =
      "( [{lex:ALL}] [{lex:UNIT}] [{lex:COLON}]? PROPER ( [{lex:COMMA}] PROPER ){0,9} ( [{lex:AND}] PROPER )? )";

  /** What stands in a rule file for a piece of grammar that many rules share. */
  private static final Map<String, String> MACROS =
      Map.of(
          "$BODY",
          BODY,
          "$PAREN",
          "( [{lex:OPEN}] [{lex:/ABBR|COMMITTEE_HEAD|COUNCIL_HEAD|FRONT_HEAD|CAP/}] [{lex:CLOSE}] )",
          "$PROPER",
          PROPER,
          "$GOV",
          ("( ( [{lex:TIER}] )? ( [{lex:UNIT}] PROPER | "
                  + NAMED_UNITS
                  + " | "
                  + UNITS
                  + " ) | [{lex:TIER}] [{lex:PLACE}]? | [{lex:PLACE; level:PROVINCE}] )")
              .replace("PROPER", PROPER));

  private final ImmutableList<TokenRule> rules;
  private final ImmutableListMultimap<String, TokenRule> byHead;

  private TokenRules(List<TokenRule> rules) {
    this.rules = ImmutableList.copyOf(rules);
    ImmutableListMultimap.Builder<String, TokenRule> heads = ImmutableListMultimap.builder();
    for (TokenRule rule : rules) {
      rule.heads().forEach(head -> heads.put(head, rule));
    }
    this.byHead = heads.build();
  }

  /**
   * Loads a rule file that ships with the library.
   *
   * @throws IllegalArgumentException if a pattern cannot be compiled; the message names the line
   */
  public static TokenRules load(String path) {
    Env env = TokenSequencePattern.getNewEnv();
    env.bind("word", CoreAnnotations.TextAnnotation.class);
    env.bind("lex", RuleToken.Lex.class);
    env.bind("level", RuleToken.Level.class);
    env.bind("alone", RuleToken.Alone.class);
    env.bind("whole", RuleToken.Whole.class);
    env.bind("proper", RuleToken.Proper.class);
    env.bind("partyplace", RuleToken.PartyPlace.class);
    ImmutableList.Builder<TokenRule> rules = ImmutableList.builder();
    for (Table.Row row : Table.load(path).rows()) {
      String pattern = row.get("pattern");
      for (Map.Entry<String, String> macro : MACROS.entrySet()) {
        pattern = pattern.replace(macro.getKey(), macro.getValue());
      }
      try {
        rules.add(
            new TokenRule(
                row.id(),
                COMMA.splitToList(row.get("heads")),
                row.get("kind"),
                TokenSequencePattern.compile(env, "^ ( " + pattern + " )"),
                row.get("example")));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return new TokenRules(rules.build());
  }

  /** The rules in file order. */
  public List<TokenRule> rules() {
    return rules;
  }

  /**
   * A match of a rule.
   *
   * @param rule the rule
   * @param length how many tokens it takes
   */
  public record Match(TokenRule rule, int length) {}

  /** The longest match of the rules for a head at the first token; null if none matches. */
  public @Nullable Match match(String head, List<RuleToken> window) {
    Match best = null;
    for (TokenRule rule : byHead.get(head)) {
      TokenSequenceMatcher matcher = rule.pattern().getMatcher(window);
      // Windows are short, so the ends are tried from the longest that could be better.
      int length = longest(matcher, window.size(), best == null ? 1 : best.length() + 1);
      if (length > 0) {
        best = new Match(rule, length);
      }
    }
    return best;
  }

  private static int longest(TokenSequenceMatcher matcher, int size, int shortest) {
    matcher.region(0, size);
    if (!matcher.find(0) || matcher.start() != 0) {
      return 0;
    }
    int end = matcher.end();
    return end >= shortest ? end : 0;
  }
}
