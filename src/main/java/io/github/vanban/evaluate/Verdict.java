package io.github.vanban.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation and what a gate says of it.
 *
 * @param evaluation the evaluation
 * @param shortfalls what is less than it must be; empty if the gate lets it through
 * @param changes what changed against the baseline; null if there is none
 */
public record Verdict(
    Evaluation evaluation, List<Shortfall> shortfalls, @Nullable Changes changes) {

  /** Checks that no required part is missing and copies the list. */
  public Verdict {
    requireNonNull(evaluation, "evaluation");
    shortfalls = List.copyOf(shortfalls);
  }

  /** Whether nothing falls short. */
  public boolean passes() {
    return shortfalls.isEmpty();
  }
}
