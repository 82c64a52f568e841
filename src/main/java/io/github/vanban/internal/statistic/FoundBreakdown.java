package io.github.vanban.internal.statistic;

import io.github.vanban.model.Dimension;
import java.util.List;

/**
 * A total and its parts, by their indices among the figures of a text.
 *
 * @param whole the total
 * @param parts its parts, in text order
 * @param dimension by what it is broken down
 * @param complete whether the words say that these are all parts
 */
public record FoundBreakdown(
    int whole, List<Integer> parts, Dimension dimension, boolean complete) {

  /** Copies the list. */
  public FoundBreakdown {
    parts = List.copyOf(parts);
  }
}
