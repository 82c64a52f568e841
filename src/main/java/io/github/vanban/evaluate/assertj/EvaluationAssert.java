package io.github.vanban.evaluate.assertj;

import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Figure;
import io.github.vanban.evaluate.Gate;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.Shortfall;
import io.github.vanban.evaluate.Threshold;
import io.github.vanban.internal.evaluate.report.ErrorList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an evaluation. A failure tells by how much a figure falls short, and the first
 * errors under its measure.
 *
 * <pre>{@code
 * assertThat(evaluation).hasF1AtLeast("references.number", 0.97);
 * }</pre>
 */
@SuppressWarnings("exports") // who asserts with it requires AssertJ; others need not have it
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

  /** How many errors a failure shows. */
  private static final int SHOWN = 20;

  private EvaluationAssert(@Nullable Evaluation actual) {
    super(actual, EvaluationAssert.class);
  }

  /** Starts assertions on an evaluation. */
  public static EvaluationAssert assertThat(@Nullable Evaluation actual) {
    return new EvaluationAssert(actual);
  }

  /**
   * The micro F1 of a measure is not less.
   *
   * @throws IllegalArgumentException if the evaluation has no such measure
   */
  public EvaluationAssert hasF1AtLeast(String measure, double least) {
    return has(measure, Figure.F1, least);
  }

  /**
   * The micro precision of a measure is not less.
   *
   * @throws IllegalArgumentException if the evaluation has no such measure
   */
  public EvaluationAssert hasPrecisionAtLeast(String measure, double least) {
    return has(measure, Figure.PRECISION, least);
  }

  /**
   * The micro recall of a measure is not less.
   *
   * @throws IllegalArgumentException if the evaluation has no such measure
   */
  public EvaluationAssert hasRecallAtLeast(String measure, double least) {
    return has(measure, Figure.RECALL, least);
  }

  /**
   * The field of a measure is right in no smaller share of the mentions that were found.
   *
   * @throws IllegalArgumentException if the evaluation has no such measure, or it is of no field
   */
  public EvaluationAssert hasAccuracyAtLeast(String measure, double least) {
    return has(measure, Figure.ACCURACY, least);
  }

  /**
   * A gate lets the evaluation through.
   *
   * @throws IllegalArgumentException if the gate has a threshold that the evaluation has no measure
   *     for
   */
  public EvaluationAssert passes(Gate gate) {
    isNotNull();
    List<Shortfall> shortfalls = gate.judge(actual).shortfalls();
    if (!shortfalls.isEmpty()) {
      throw failure(
          "%s", shortfalls.stream().map(this::explained).collect(Collectors.joining("\n")));
    }
    return this;
  }

  private EvaluationAssert has(String measure, Figure figure, double least) {
    return passes(Gate.of(List.of(new Threshold(measure, figure, least))));
  }

  private String explained(Shortfall shortfall) {
    List<MentionError> errors =
        actual.errors().stream()
            .filter(error -> error.measures().contains(shortfall.measure()))
            .toList();
    StringBuilder out = new StringBuilder(shortfall.toString());
    errors.stream().limit(SHOWN).forEach(e -> out.append("\n  ").append(ErrorList.line(e)));
    if (errors.size() > SHOWN) {
      out.append("\n  and ").append(errors.size() - SHOWN).append(" more");
    }
    return out.toString();
  }
}
