package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.model.BodyHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when bodies existed and what followed them, from {@code
 * lexicon/body-history.tsv}. Immutable and thread-safe.
 */
final class Histories {

  private final ImmutableMap<String, Table.Row> rows;

  /** The ids in the output of the successors of each body of the file. */
  private final ImmutableListMultimap<String, String> successors;

  /**
   * Reads the file of a lexicon.
   *
   * @throws IllegalArgumentException if a row is of no body of the lexicon; the message names file
   *     and line
   */
  Histories(Lexicon lexicon) {
    ImmutableMap<String, String> names =
        lexicon.rows(WordList.BODIES).stream()
            .collect(ImmutableMap.toImmutableMap(Table.Row::id, row -> row.get("name")));
    ImmutableListMultimap.Builder<String, String> next = ImmutableListMultimap.builder();
    for (Table.Row row : lexicon.rows(WordList.BODY_HISTORY)) {
      name(names, row, row.id());
      for (String successor : row.list("successors")) {
        next.put(row.id(), BodyIds.of(name(names, row, successor)));
      }
    }
    successors = next.build();
    rows =
        lexicon.rows(WordList.BODY_HISTORY).stream()
            .collect(ImmutableMap.toImmutableMap(Table.Row::id, row -> row));
  }

  private static String name(ImmutableMap<String, String> names, Table.Row row, String id) {
    String name = names.get(id);
    if (name == null) {
      throw new IllegalArgumentException(row.where() + ": no body has the id " + id);
    }
    return name;
  }

  /**
   * The history of a body, or null.
   *
   * @param word the word of the lexicon that its name begins with
   * @param id its id, which begins with that word's name; a successor in the same place has the
   *     same rest
   */
  @Nullable BodyHistory of(Entry word, @Nullable String id) {
    Table.Row row = rows.get(word.id());
    if (row == null || id == null) {
      return null;
    }
    String own = BodyIds.of(word.get("name"));
    if (!id.startsWith(own)) {
      return null;
    }
    String rest = id.substring(own.length());
    List<String> next = successors.get(row.id()).stream().map(s -> s + rest).toList();
    return new BodyHistory(orNull(row.get("since")), orNull(row.get("until")), next);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
