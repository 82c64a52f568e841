package io.github.vanban.internal.evaluate.report;

import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Figure;

/**
 * Writes the thresholds that freeze an evaluation: every F1 less a little, as arguments that the
 * command reads from a file.
 */
final class ThresholdReport {

  /** How much a figure may fall before it counts: about one mention in two hundred. */
  private static final double SLACK = 0.005;

  private ThresholdReport() {}

  static String write(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    evaluation
        .scores()
        .forEach(
            (measure, score) ->
                out.append("--min ")
                    .append(measure)
                    .append('=')
                    .append(Figure.written(Math.max(0, Figure.F1.of(score) - SLACK)))
                    .append('\n'));
    return out.toString();
  }
}
