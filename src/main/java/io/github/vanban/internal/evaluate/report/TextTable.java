package io.github.vanban.internal.evaluate.report;

import io.github.vanban.evaluate.Evaluation;
import java.util.List;
import java.util.Locale;

/** Writes scores as tables of fixed width, for the terminal. */
public final class TextTable {

  private TextTable() {}

  /**
   * The scores of an evaluation: first the measures with true and false positives and false
   * negatives, then the views of MUC with their counts.
   */
  public static String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    line(out, ScoreRows.FIELDS, "-");
    evaluation
        .scores()
        .forEach(
            (measure, score) -> {
              if (!ScoreRows.isView(measure)) {
                line(out, ScoreRows.fields(measure, score), "-");
              }
            });
    out.append('\n');
    line(out, ScoreRows.VIEWS, "");
    evaluation
        .scores()
        .forEach(
            (measure, score) -> {
              if (ScoreRows.isView(measure)) {
                line(out, ScoreRows.view(measure, score), "");
              }
            });
    out.append("\ntexts: ").append(evaluation.texts().size()).append('\n');
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells, String none) {
    out.append(String.format(Locale.ROOT, "%-28s", cells.get(0)));
    for (String cell : cells.subList(1, cells.size())) {
      out.append(String.format(Locale.ROOT, " %8s", cell.isEmpty() ? none : cell));
    }
    out.append('\n');
  }
}
