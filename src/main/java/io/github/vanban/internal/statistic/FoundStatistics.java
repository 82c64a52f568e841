package io.github.vanban.internal.statistic;

import java.util.List;

/**
 * The figures of a text and how they divide each other.
 *
 * @param statistics the figures in text order
 * @param breakdowns totals with their parts, in text order of the phrases that divide them
 */
public record FoundStatistics(List<FoundStatistic> statistics, List<FoundBreakdown> breakdowns) {

  /** Copies the lists. */
  public FoundStatistics {
    statistics = List.copyOf(statistics);
    breakdowns = List.copyOf(breakdowns);
  }
}
