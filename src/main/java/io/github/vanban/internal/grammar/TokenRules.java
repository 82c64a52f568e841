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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A piece, in the ids of the file and in its patterns. */
  private static final Pattern PIECE = Pattern.compile("\\$[A-Z]+");

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
    Map<String, Table.Row> pieces = new HashMap<>();
    for (Table.Row row : table.rows()) {
      if (PIECE.matcher(row.id()).matches()) {
        pieces.put(row.id(), row);
      }
    }
    for (Table.Row row : table.rows()) {
      if (pieces.containsKey(row.id())) {
        continue;
      }
      String pattern = expanded(row, pieces);
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

  /** The pattern of a row with the pieces in it filled in; a piece is made of earlier ones. */
  private static String expanded(Table.Row row, Map<String, Table.Row> pieces) {
    return PIECE
        .matcher(row.get("pattern"))
        .replaceAll(
            m -> {
              Table.Row piece = pieces.get(m.group());
              if (piece == null || piece == row) {
                throw new IllegalArgumentException(
                    row.where() + ": no piece is called " + m.group());
              }
              return Matcher.quoteReplacement(expanded(piece, pieces));
            });
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
