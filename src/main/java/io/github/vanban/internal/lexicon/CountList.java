package io.github.vanban.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of rows that analysts enter, and its measures, from {@code lexicon/counts.tsv}. Immutable.
 *
 * @param name its name in the output
 * @param category the category whose figures it holds; empty where words alone tell them
 * @param measures its measures, in the order of the output
 */
public record CountList(String name, String category, List<Measure> measures) {

  /**
   * A measure.
   *
   * @param name its name in the output
   * @param facet the facet of {@code markers.tsv} that tells it, or empty
   * @param words words of a label that tell it
   */
  public record Measure(String name, String facet, List<String> words) {}

  /** Copies the list. */
  public CountList {
    measures = List.copyOf(measures);
  }

  /** Whether it has a measure. */
  public boolean has(String measure) {
    return measures.stream().anyMatch(known -> known.name().equals(measure));
  }

  /** The measure that a facet tells, or null. */
  public @Nullable String ofFacet(String facet) {
    for (Measure measure : measures) {
      if (measure.facet().equals(facet)) {
        return measure.name();
      }
    }
    return null;
  }

  /** The lists of a table, in its order. */
  static List<CountList> of(Table table) {
    Map<String, List<Table.Row>> byList = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      byList.computeIfAbsent(row.get("list"), list -> new ArrayList<>()).add(row);
    }
    List<CountList> lists = new ArrayList<>();
    byList.forEach(
        (list, rows) ->
            lists.add(
                new CountList(
                    list,
                    rows.get(0).get("category"),
                    rows.stream()
                        .map(
                            row ->
                                new Measure(
                                    row.get("measure"), row.get("facet"), row.list("words")))
                        .toList())));
    return List.copyOf(lists);
  }
}
