package io.github.vanban.statistic;

import java.util.List;

/**
 * A total and the parts that one phrase divides it into; a total may be divided in several ways.
 *
 * @param whole index of the total in the list of statistics
 * @param parts indices of its parts
 * @param complete whether the words say that these are all parts there are
 */
public record FoundBreakdown(int whole, List<Integer> parts, boolean complete) {

  /** Copies the list. */
  public FoundBreakdown {
    parts = List.copyOf(parts);
  }
}
