package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.vanban.internal.text.NormalizedText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Function words by group, from {@code lexicon/markers.tsv}, looked up right before or right behind
 * an index of a folded text. Immutable and thread-safe.
 */
public final class Markers {

  private final ImmutableMap<MarkerGroup, MarkerWords> groups;

  /**
   * Reads the words of a table.
   *
   * @throws IllegalArgumentException if a group has no row; the message names the file and the
   *     group
   */
  Markers(Table table) {
    Map<String, Map<String, String>> byGroup = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Map<String, String> values =
          byGroup.computeIfAbsent(row.get("group"), g -> new LinkedHashMap<>());
      for (String word : row.list("words")) {
        values.putIfAbsent(NormalizedText.fold(word), row.get("value"));
      }
    }
    EnumMap<MarkerGroup, MarkerWords> all = new EnumMap<>(MarkerGroup.class);
    for (MarkerGroup group : MarkerGroup.values()) {
      Map<String, String> values = byGroup.get(group.key());
      if (values == null) {
        throw new IllegalArgumentException(table.name() + ": no row of the group " + group.key());
      }
      all.put(group, new MarkerWords(values));
    }
    groups = Maps.immutableEnumMap(all);
  }

  /** The end of the longest word of a group that starts at an index, or -1. */
  public int startingAt(MarkerGroup group, String folded, int start) {
    return words(group).startingAt(folded, start);
  }

  /** The start of the longest word of a group that ends at an index, or -1. */
  public int endingAt(MarkerGroup group, String folded, int end) {
    return words(group).endingAt(folded, end);
  }

  /** The value of a word of a group, or null. */
  public @Nullable String value(MarkerGroup group, String word) {
    return words(group).value(word);
  }

  /** The words of a group, folded; with a value only those that have it. */
  public Collection<String> words(MarkerGroup group, @Nullable String value) {
    return words(group).words(value);
  }

  private MarkerWords words(MarkerGroup group) {
    return Objects.requireNonNull(groups.get(group));
  }
}
