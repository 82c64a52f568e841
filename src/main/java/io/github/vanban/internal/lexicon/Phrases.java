package io.github.vanban.internal.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.text.NormalizedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of {@code rules/phrases.tsv}: regular expressions by id, compiled once. In a pattern
 * {@code <issue>} stands for the words of a group of {@code lexicon/markers.tsv}, {@code
 * <change:INCREASE>} for those of one value, {@code <document-type:LAW,CODE>} for the words of
 * types of {@code lexicon/document-types.tsv}, the longest first and capitalised where the group's
 * name is, and {@code {DAY}} for the pattern of the row with that id. Immutable and thread-safe.
 */
public final class Phrases {

  /** The file, below {@code io/github/vanban/}. */
  static final String FILE = "rules/phrases.tsv";

  /** A reference to words, or to a piece; neither {@code (?<name>} nor {@code \p{L}} is one. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\(\\?|\\\\k)<([A-Za-z][a-z-]+)(?::([A-Za-z_,-]+))?>|(?<!\\\\[pP])\\{([A-Z]+)\\}");

  private static final String DOCUMENT_TYPE = "document-type";
  private static final Splitter VALUES = Splitter.on(',');
  private static final Splitter BEGINS = Splitter.on(" | ");
  private static final Pattern PIECE = Pattern.compile("[A-Z]+");

  private final Markers markers;
  private final ImmutableMap<String, ImmutableList<String>> typeWords;
  private final ImmutableMap<String, Table.Row> rows;
  private final ImmutableMap<String, Pattern> patterns;

  /**
   * Compiles the rows of a table.
   *
   * @throws IllegalArgumentException if a pattern is malformed or refers to what there is not; the
   *     message names the file and the line
   */
  Phrases(Table table, Markers markers, List<Table.Row> documentTypes) {
    this.markers = markers;
    typeWords =
        documentTypes.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get("type"),
                    row -> words(row.list("words").stream()),
                    (first, second) -> words(Stream.concat(first.stream(), second.stream()))));
    rows = table.rows().stream().collect(ImmutableMap.toImmutableMap(Table.Row::id, row -> row));
    Map<String, Pattern> compiled = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        compiled.put(row.id(), Pattern.compile(expanded(row.get("pattern"))));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
      }
    }
    patterns = ImmutableMap.copyOf(compiled);
  }

  /**
   * The pattern of a row.
   *
   * @throws IllegalArgumentException if there is no row with this id
   */
  public Pattern pattern(String id) {
    Pattern pattern = patterns.get(id);
    if (pattern == null) {
      throw new IllegalArgumentException(FILE + ": no row " + id);
    }
    return pattern;
  }

  /** A pattern of another rule file with what it refers to filled in. */
  public String expanded(String pattern) {
    return expanded(pattern, new HashMap<>());
  }

  /**
   * The words that a rule begins at: those between {@code " | "}, and for {@code <group>} the first
   * words of the words of that group.
   */
  public List<String> begins(String cell) {
    return BEGINS
        .splitToStream(cell)
        .flatMap(
            begin -> {
              Matcher m = REFERENCE.matcher(begin);
              return m.matches()
                  ? wordsOf(m.group(1), m.group(2)).stream().map(Phrases::firstWord)
                  : Stream.of(begin);
            })
        .distinct()
        .toList();
  }

  private String expanded(String pattern, Map<String, Boolean> open) {
    Matcher m = REFERENCE.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String piece = m.group(3);
      String put = piece == null ? anyOf(wordsOf(m.group(1), m.group(2))) : piece(piece, open);
      m.appendReplacement(out, Matcher.quoteReplacement(put));
    }
    return m.appendTail(out).toString();
  }

  private String piece(String id, Map<String, Boolean> open) {
    Table.Row row = rows.get(id);
    if (row == null || open.put(id, true) != null) {
      throw new IllegalArgumentException(FILE + ": no row " + id + ", or it refers to itself");
    }
    String expanded = expanded(row.get("pattern"), open);
    open.remove(id);
    return "(?:" + expanded + ")";
  }

  /** The words of a group; capitalised where its name is. */
  private Collection<String> wordsOf(String name, @Nullable String value) {
    if (Character.isUpperCase(name.charAt(0))) {
      return wordsOf(Character.toLowerCase(name.charAt(0)) + name.substring(1), value).stream()
          .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
          .toList();
    }
    return name.equals(DOCUMENT_TYPE)
        ? VALUES.splitToStream(String.valueOf(value)).flatMap(this::wordsOfType).toList()
        : markers.words(MarkerGroup.of(name), value);
  }

  private Stream<String> wordsOfType(String type) {
    ImmutableList<String> words = typeWords.get(type);
    if (words == null) {
      throw new IllegalArgumentException(FILE + ": no type of document " + type);
    }
    return words.stream();
  }

  private static ImmutableList<String> words(Stream<String> words) {
    return words.map(NormalizedText::fold).distinct().collect(ImmutableList.toImmutableList());
  }

  private static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(word -> Pattern.compile("[^\\p{L}\\p{N} /-]").matcher(word).replaceAll("\\\\$0"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String firstWord(String word) {
    int space = word.indexOf(' ');
    return space < 0 ? word : word.substring(0, space);
  }

  /** Whether the id is that of a piece, which only other patterns refer to. */
  static boolean isPiece(String id) {
    return PIECE.matcher(id).matches();
  }
}
