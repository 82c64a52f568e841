package io.github.vanban.internal.grammar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.TableSource;
import io.github.vanban.model.BodyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  /** The branch of a numbered unit of the armed forces. */
  private static final String BRANCH =
      "( [{word:/hải|không/}] [{word:\"quân\"}] | [{word:\"phòng\"}] [{word:\"không\"}] | [{word:/pháo|công|bộ/}] [{word:\"binh\"}]"
          + " | [{word:\"biên\"}] [{word:\"phòng\"}] | [{word:\"đặc\"}] [{word:\"công\"}] | [{word:\"xe\"}] [{word:\"tăng\"}]"
          + " | [{word:\"tên\"}] [{word:\"lửa\"}] | [{word:\"thông\"}] [{word:\"tin\"}] )";

  /** {@code tỉnh A}, {@code các huyện, xã}, {@code các huyện A, B và C}: one branch a word. */
  private static final String UNITS =
      "( [{lex:UNIT}] ( PROPER | MORE )? | [{lex:ALL}] [{lex:UNIT}] ( [{lex:COLON}]? PROPER ( [{lex:COMMA}] [{lex:UNIT}]? PROPER ){0,9} ( [{lex:COMMA}]? [{lex:AND}] [{lex:UNIT}]? PROPER )? | MORE )? )"
          .replace(
              "MORE",
              "( [{lex:COMMA}] [{lex:UNIT}] ){1,4} ( [{lex:AND}] [{lex:UNIT}] )? | [{lex:AND}] [{lex:UNIT}]")
          .replace("PROPER", PROPER);

  /** What stands in a rule file for a piece of grammar that many rules share. */
  private static final Map<String, String> MACROS =
      Map.of(
          "$BODY",
          BODY,
          "$PAREN",
          "( [{lex:OPEN}] [{lex:/ABBR|COMMITTEE_HEAD|COUNCIL_HEAD|FRONT_HEAD|STEERING_HEAD|CAP/}] [{lex:CLOSE}] )",
          "$BRANCH",
          BRANCH,
          "$PROPER",
          PROPER,
          "$GOV",
          "( [{lex:TIER}]? "
              + UNITS
              + " | [{lex:TIER}] [{lex:PLACE}]? | [{lex:PLACE; level:PROVINCE}] )");

  private final Table table;
  private final ImmutableList<TokenRule> rules;
  private final ImmutableListMultimap<String, TokenRule> byHead;
  private final ImmutableList<Table.Row> added;

  private TokenRules(Table table, List<TokenRule> rules, List<Table.Row> added) {
    this.table = table;
    this.added = ImmutableList.copyOf(added);
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
    return of(Table.load(path), List.of());
  }

  /**
   * These rules with those of a user's file over them: a row with the id of a rule takes its place,
   * any other is added and wins over the library's where both match as much.
   *
   * @throws IllegalArgumentException if the file cannot be read or a row of it is faulty; the
   *     message names the file, the line and the fault
   */
  public TokenRules with(TableSource source) {
    Table above = Table.read(source);
    Set<String> heads = new HashSet<>();
    rules.forEach(rule -> heads.addAll(rule.heads()));
    for (Table.Row row : above.rows()) {
      check(row, heads);
    }
    Set<String> replaced = new HashSet<>();
    above.rows().forEach(row -> replaced.add(row.id()));
    List<Table.Row> users =
        Stream.concat(
                added.stream().filter(row -> !replaced.contains(row.id())), above.rows().stream())
            .toList();
    return of(table.overlaidWith(above), users);
  }

  private static void check(Table.Row row, Set<String> heads) {
    for (String head : COMMA.splitToList(row.get("heads"))) {
      if (!heads.contains(head)) {
        throw new IllegalArgumentException(
            row.where() + ": no class of heads is \"" + head + "\"; known are " + sorted(heads));
      }
    }
    String kind = row.get("kind");
    Set<String> kinds = new HashSet<>(Set.of(TokenRule.KIND_OF_HEAD, TokenRule.KIND_OF_LAST));
    for (BodyKind known : BodyKind.values()) {
      kinds.add(known.name());
    }
    if (!kinds.contains(kind)) {
      throw new IllegalArgumentException(
          row.where() + ": kind cannot be \"" + kind + "\"; known are " + sorted(kinds));
    }
    if (row.get("example").isEmpty()) {
      throw new IllegalArgumentException(row.where() + ": a rule needs an example");
    }
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }

  private static TokenRules of(Table table, List<Table.Row> added) {
    Env env = TokenSequencePattern.getNewEnv();
    env.bind("word", CoreAnnotations.TextAnnotation.class);
    env.bind("lex", RuleToken.Lex.class);
    env.bind("level", RuleToken.Level.class);
    env.bind("alone", RuleToken.Alone.class);
    env.bind("whole", RuleToken.Whole.class);
    env.bind("proper", RuleToken.Proper.class);
    env.bind("partyplace", RuleToken.PartyPlace.class);
    ImmutableList.Builder<TokenRule> rules = ImmutableList.builder();
    for (Table.Row row : table.rows()) {
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
                TokenSequencePattern.compile(env, TokenRule.OR_HEAD.formatted(pattern)),
                row.get("example")));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return new TokenRules(table, rules.build(), added);
  }

  /** The rows of users' files, in the order in which they were added. */
  public List<Table.Row> added() {
    return added;
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
      int length = rule.lengthAtHead(window);
      if (length > (best == null ? 0 : best.length())) {
        best = new Match(rule, length);
      }
    }
    return best;
  }
}
