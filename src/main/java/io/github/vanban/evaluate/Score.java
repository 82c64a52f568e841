package io.github.vanban.evaluate;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The score of one measure over all texts.
 *
 * @param counts what was counted in all texts together, of which the micro figures come
 * @param macro the figures averaged over texts
 * @param accuracy how often the field is right where the mention was found; null for measures that
 *     are of no field
 */
public record Score(Counts counts, Average macro, @Nullable Accuracy accuracy) {

  /** Checks that no required part is missing. */
  public Score {
    requireNonNull(counts, "counts");
    requireNonNull(macro, "macro");
  }

  /** Micro precision. */
  public double precision() {
    return counts.precision();
  }

  /** Micro recall. */
  public double recall() {
    return counts.recall();
  }

  /** Micro F1. */
  public double f1() {
    return counts.f1();
  }
}
