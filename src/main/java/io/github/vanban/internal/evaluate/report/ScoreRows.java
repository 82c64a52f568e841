package io.github.vanban.internal.evaluate.report;

import com.google.common.collect.ImmutableList;
import io.github.vanban.evaluate.Accuracy;
import io.github.vanban.evaluate.Counts;
import io.github.vanban.evaluate.Figure;
import io.github.vanban.evaluate.Score;

/** The rows of the tables that reports have in common. */
final class ScoreRows {

  /** The heads of a row of {@link #fields}. */
  static final ImmutableList<String> FIELDS =
      ImmutableList.of("measure", "P", "R", "F1", "macro F1", "value", "tp", "fp", "fn");

  /** The heads of a row of {@link #view}. */
  static final ImmutableList<String> VIEWS =
      ImmutableList.of(
          "view",
          "P",
          "R",
          "F1",
          "macro F1",
          "correct",
          "incorr.",
          "partial",
          "missing",
          "spurious");

  private ScoreRows() {}

  /** Whether a measure is one of the views of MUC. */
  static boolean isView(String measure) {
    return measure.contains(".ner.");
  }

  /** Figures of a measure; {@code value} is how often the field is right where it was found. */
  static ImmutableList<String> fields(String measure, Score score) {
    Accuracy accuracy = score.accuracy();
    Counts counts = score.counts();
    return ImmutableList.<String>builder()
        .addAll(figures(measure, score))
        .add(accuracy == null ? "" : Figure.written(accuracy.share()))
        .add(
            number(counts.truePositives()),
            number(counts.falsePositives()),
            number(counts.falseNegatives()))
        .build();
  }

  static ImmutableList<String> view(String measure, Score score) {
    Counts counts = score.counts();
    return ImmutableList.<String>builder()
        .addAll(figures(measure, score))
        .add(
            number(counts.correct()),
            number(counts.incorrect()),
            number(counts.partial()),
            number(counts.missing()),
            number(counts.spurious()))
        .build();
  }

  private static ImmutableList<String> figures(String measure, Score score) {
    return ImmutableList.of(
        measure,
        Figure.written(score.precision()),
        Figure.written(score.recall()),
        Figure.written(score.f1()),
        Figure.written(score.macro().f1()));
  }

  private static String number(int count) {
    return Integer.toString(count);
  }
}
