package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lexicon's tables by the names of their files: those that ship with the library, and over them
 * the rows of a user's files. Immutable and thread-safe.
 *
 * <p>A user's file has the name and the columns of the file that it extends ({@code nouns.tsv}). A
 * row with an id of that file takes its row's place; a row that gives no word takes its words away.
 * All other rows are added and win over the library's where both have a word.
 */
public final class LexiconFiles {

  /** The file of function words, which are looked up at a place and not searched for. */
  static final String MARKERS = "lexicon/markers.tsv";

  /** The file of what is counted. */
  static final String COUNTS = "lexicon/counts.tsv";

  /** Columns whose cells are constants of an enum. */
  private static final ImmutableMap<String, ImmutableSet<String>> ENUMS =
      ImmutableMap.of(
          "kind", names(BodyKind.values()),
          "level", names(AdministrativeLevel.values()),
          "type", names(DocumentType.values()));

  /** Columns whose cells the rules know by name: no other than those that ship mean anything. */
  private static final ImmutableSet<String> CLOSED =
      ImmutableSet.of("class", "case", "issues", "organ", "group", "facet");

  /** Users may add categories of their own. */
  private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final ImmutableMap<String, Table> tables;

  private LexiconFiles(Map<String, Table> tables) {
    this.tables = ImmutableMap.copyOf(tables);
  }

  /** The files that ship with the library. */
  public static LexiconFiles shipped() {
    Map<String, Table> tables = new TreeMap<>();
    for (WordList list : WordList.values()) {
      tables.put(list.path(), Table.load(list.path()));
    }
    tables.put(MARKERS, Table.load(MARKERS));
    tables.put(COUNTS, Table.load(COUNTS));
    return new LexiconFiles(tables);
  }

  /**
   * These files with a user's over them.
   *
   * @param path a file, or a folder whose {@code .tsv} files are all read
   * @throws IllegalArgumentException if there is no such file, its name is that of no lexicon file,
   *     or a row of it is faulty; the message names the file, the line and the fault
   */
  public LexiconFiles with(Path path) {
    LexiconFiles all = this;
    for (Path file : files(path)) {
      all = all.with(TableSource.of(file));
    }
    return all;
  }

  /**
   * These files with a user's over them.
   *
   * @throws IllegalArgumentException if it cannot be read, its name is that of no lexicon file, or
   *     a row of it is faulty; the message names it, the line and the fault
   */
  public LexiconFiles with(TableSource source) {
    String name = "lexicon/" + source.fileName();
    Table below = tables.get(name);
    if (below == null) {
      throw new IllegalArgumentException(
          source.name() + ": no lexicon file has this name; the names are " + tables.keySet());
    }
    Table above = Table.read(source);
    Table both = below.overlaidWith(above);
    check(below, above);
    Map<String, Table> overlaid = new TreeMap<>(tables);
    overlaid.put(name, both);
    return new LexiconFiles(overlaid);
  }

  /** The table of a file, by its path below {@code io/github/vanban/}. */
  Table table(String path) {
    Table table = tables.get(path);
    if (table == null) {
      throw new IllegalArgumentException("no lexicon file " + path);
    }
    return table;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> tables = files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
      if (tables.isEmpty()) {
        throw new IllegalArgumentException(path + ": no .tsv file in this folder");
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }

  private static void check(Table below, Table above) {
    Map<String, Set<String>> cells = new HashMap<>();
    Set<String> groupValues = new HashSet<>();
    for (Table.Row row : below.rows()) {
      for (String column : below.columns()) {
        cells.computeIfAbsent(column, c -> new HashSet<>()).add(row.get(column));
      }
      groupValues.add(groupValue(below, row));
    }
    for (Table.Row row : above.rows()) {
      for (String column : above.columns()) {
        Set<String> known = cells.getOrDefault(column, Set.of());
        String cell = row.get(column);
        if (ENUMS.containsKey(column)) {
          // An empty cell means something only where the library's own file has one.
          Set<String> empty = Sets.intersection(known, Set.of(""));
          in(row, column, cell, Sets.union(ENUMS.getOrDefault(column, ImmutableSet.of()), empty));
        } else if (CLOSED.contains(column)) {
          in(row, column, cell, known);
        } else if (column.equals("category") && !CATEGORY.matcher(cell).matches()) {
          throw new IllegalArgumentException(
              row.where() + ": a category is written in capitals, not " + cell);
        }
      }
      in(row, "group and value", groupValue(above, row), groupValues);
    }
  }

  /** What a marker means depends on its group, so both are checked together. */
  private static String groupValue(Table table, Table.Row row) {
    return table.columns().contains("value") ? row.get("group") + " " + row.get("value") : "";
  }

  private static void in(Table.Row row, String column, String cell, Set<String> known) {
    if (!known.contains(cell)) {
      throw new IllegalArgumentException(
          row.where()
              + ": "
              + column
              + " cannot be \""
              + cell
              + "\"; known are "
              + String.join(", ", known.stream().filter(k -> !k.isBlank()).sorted().toList()));
    }
  }

  private static ImmutableSet<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
