package io.github.vanban.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an evaluation is good enough. Immutable and thread-safe.
 *
 * <pre>{@code
 * Verdict verdict =
 *     Gate.of(List.of(Threshold.parse("references.number=0.97"))).judge(evaluation);
 * verdict.shortfalls().forEach(System.err::println);
 * }</pre>
 *
 * @param thresholds the least that figures must be
 * @param baseline the evaluation that no F1 may fall much below; null for none
 * @param maxDrop how far it may fall
 */
public record Gate(List<Threshold> thresholds, @Nullable Baseline baseline, double maxDrop) {

  /** Copies the list. */
  public Gate {
    thresholds = List.copyOf(thresholds);
    if (!(maxDrop >= 0 && maxDrop <= 1)) {
      throw new IllegalArgumentException("a drop is from 0 to 1, not " + maxDrop);
    }
  }

  /** A gate of thresholds alone. */
  public static Gate of(List<Threshold> thresholds) {
    return new Gate(thresholds, null, 0);
  }

  /**
   * The same against a baseline as well.
   *
   * @param other the evaluation that no F1 may fall much below
   * @param drop how far it may fall, from 0 to 1
   */
  public Gate against(Baseline other, double drop) {
    return new Gate(thresholds, other, drop);
  }

  /**
   * What an evaluation falls short of.
   *
   * @throws IllegalArgumentException if a threshold is of a measure, or of a figure, that the
   *     evaluation does not have
   */
  public Verdict judge(Evaluation evaluation) {
    List<Shortfall> shortfalls = new ArrayList<>();
    for (Threshold threshold : thresholds) {
      double reached = threshold.figure().of(evaluation.score(threshold.measure()));
      if (reached < threshold.least()) {
        shortfalls.add(
            new Shortfall(
                threshold.measure(),
                threshold.figure(),
                threshold.least(),
                reached,
                "the threshold"));
      }
    }
    if (baseline == null) {
      return new Verdict(evaluation, shortfalls, null);
    }
    shortfalls.addAll(baseline.shortfalls(evaluation, maxDrop));
    return new Verdict(evaluation, shortfalls, baseline.changes(evaluation));
  }
}
