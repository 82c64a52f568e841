package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one scope, as an analyst enters them in a row. Every measure is the mention that
 * tells it. Immutable and thread-safe.
 *
 * @param scope what they hold for
 * @param measures the figures by the names of {@code lexicon/counts.tsv}, in its order; a measure
 *     that the text does not tell is absent
 */
public record CountRow(CountScope scope, Map<String, Statistic> measures) {

  /** Checks that the scope is there and copies the map. */
  public CountRow {
    requireNonNull(scope, "scope");
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /** The figure of a measure, or null. */
  public @Nullable Statistic get(String measure) {
    return measures.get(measure);
  }
}
