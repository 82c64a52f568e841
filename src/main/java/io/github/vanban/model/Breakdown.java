package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A total and the parts that one phrase, list or table divides it into. A total may be broken down
 * in several ways, and a part may be broken down in turn.
 *
 * @param whole index, in the list of statistics, of the total
 * @param parts indices of its parts, in text order
 * @param dimension by what it is broken down
 * @param complete whether the words say that these are all parts ({@code gồm}, a colon list), so
 *     that they must add up; parts behind {@code trong đó} may fall short
 */
public record Breakdown(int whole, List<Integer> parts, Dimension dimension, boolean complete) {

  /** Checks that no part is missing and copies the list. */
  public Breakdown {
    requireNonNull(dimension, "dimension");
    parts = List.copyOf(parts);
  }
}
