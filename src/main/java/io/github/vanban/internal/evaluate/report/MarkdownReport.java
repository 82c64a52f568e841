package io.github.vanban.internal.evaluate.report;

import com.google.common.collect.ImmutableList;
import io.github.vanban.evaluate.Counts;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Figure;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.TextScore;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes evaluations as Markdown: scores, the scores of each text, errors. */
final class MarkdownReport {

  /** The measures that the table of texts shows: the main one of each layer. */
  private static final ImmutableList<String> MAIN =
      ImmutableList.of(
          "references.number", "dates.value", "bodies.span", "statistics.value", "findings");

  /** What Markdown would take as its own. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[<|~]");

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  static String write(Evaluation evaluation) {
    MarkdownReport report = new MarkdownReport();
    report.scores(evaluation);
    report.texts(evaluation);
    report.errors(evaluation);
    return report.out.toString();
  }

  private void scores(Evaluation evaluation) {
    out.append("# Accuracy\n\n")
        .append(evaluation.texts().size())
        .append(" texts. P, R and F1 are of all texts together; macro F1 is the average of texts;")
        .append(" value is how often the field is right where its mention was found.\n\n");
    head(ScoreRows.FIELDS);
    evaluation
        .scores()
        .forEach(
            (measure, score) -> {
              if (!ScoreRows.isView(measure)) {
                row(ScoreRows.fields(measure, score));
              }
            });
    out.append("\n## Spans and types\n\n")
        .append("The views of MUC: strict (span and type), exact (span), partial (a part of the")
        .append(" span counts half), type (any part of the span, and type).\n\n");
    head(ScoreRows.VIEWS);
    evaluation
        .scores()
        .forEach(
            (measure, score) -> {
              if (ScoreRows.isView(measure)) {
                row(ScoreRows.view(measure, score));
              }
            });
  }

  private void texts(Evaluation evaluation) {
    List<String> measures = MAIN.stream().filter(evaluation.scores()::containsKey).toList();
    out.append(
        "\n## Texts\n\nF1 of each text; - where there is nothing to find and nothing was.\n\n");
    head(ImmutableList.<String>builder().add("text").addAll(measures).build());
    for (TextScore text : evaluation.texts()) {
      List<String> cells = new ArrayList<>();
      cells.add(text.name());
      for (String measure : measures) {
        Counts counts = text.counts().getOrDefault(measure, Counts.NONE);
        cells.add(counts.isEmpty() ? "-" : Figure.written(counts.f1()));
      }
      row(cells);
    }
  }

  private void errors(Evaluation evaluation) {
    out.append("\n## Errors\n");
    for (TextScore text : evaluation.texts()) {
      if (!text.errors().isEmpty()) {
        out.append("\n### ").append(text.name()).append("\n\n");
        text.errors().forEach(this::error);
      }
    }
  }

  private void error(MentionError error) {
    out.append("- ").append(error.kind() == MentionError.Kind.MISS ? "missed" : "extra");
    if (error.line() > 0) {
      out.append(", line ").append(error.line());
    }
    out.append(": ")
        .append(escaped(ErrorList.context(error)))
        .append(escaped(ErrorList.details(error)))
        .append('\n');
  }

  private void head(List<String> cells) {
    row(cells);
    out.append("| --- |").append(" ---: |".repeat(cells.size() - 1)).append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
