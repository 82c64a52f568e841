package io.github.vanban.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * A figure that is less than it must be.
 *
 * @param measure name of the measure
 * @param figure the figure
 * @param least the least that it must be: the threshold, or the baseline less the drop allowed
 * @param reached what it is
 * @param against what it is measured by, in words
 */
public record Shortfall(
    String measure, Figure figure, double least, double reached, String against) {

  /** Checks that no part is missing. */
  public Shortfall {
    requireNonNull(measure, "measure");
    requireNonNull(figure, "figure");
    requireNonNull(against, "against");
  }

  /** What fell and by how much, on one line. */
  @Override
  public String toString() {
    return measure
        + " "
        + figure.key()
        + " is "
        + Figure.written(reached)
        + ", "
        + Figure.written(least - reached)
        + " below "
        + Figure.written(least)
        + ": "
        + against;
  }
}
