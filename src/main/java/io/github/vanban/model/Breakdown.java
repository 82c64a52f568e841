package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A total and the parts that one phrase, list or table divides it into. A total may be broken down
 * in several ways, and a part may be broken down in turn. Immutable and thread-safe.
 *
 * @param whole the total
 * @param parts its parts, in text order
 * @param dimension by what it is broken down
 * @param complete whether the words say that these are all parts ({@code gồm}, a colon list), so
 *     that they must add up; parts after {@code trong đó} may fall short
 */
public record Breakdown(
    Statistic whole, List<Statistic> parts, Dimension dimension, boolean complete) {

  /** Checks that no part is missing and copies the list. */
  public Breakdown {
    requireNonNull(whole, "whole");
    requireNonNull(dimension, "dimension");
    parts = List.copyOf(parts);
  }
}
