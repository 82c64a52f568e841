package io.github.vanban.internal.evaluate.report;

import io.github.vanban.evaluate.Verdict;
import java.nio.file.Path;

/** The kinds of report, by the ending of their files. */
public enum Report {
  /** All scores, texts and errors; a later run can take it as its baseline. */
  JSON(".json") {
    @Override
    public String of(Verdict verdict) {
      return JsonReport.write(verdict.evaluation());
    }
  },
  /** Scores and errors for people. */
  MARKDOWN(".md") {
    @Override
    public String of(Verdict verdict) {
      return MarkdownReport.write(verdict.evaluation());
    }
  },
  /** A test case for each text and layer, and for each threshold that was missed. */
  JUNIT(".xml") {
    @Override
    public String of(Verdict verdict) {
      return JunitReport.write(verdict);
    }
  },
  /** Command-line arguments that set a threshold a little below every F1 that was reached. */
  THRESHOLDS(".args") {
    @Override
    public String of(Verdict verdict) {
      return ThresholdReport.write(verdict.evaluation());
    }
  };

  private final String ending;

  Report(String ending) {
    this.ending = ending;
  }

  /**
   * The kind of report that a file is to have.
   *
   * @throws IllegalArgumentException if its ending is that of none
   */
  public static Report of(Path file) {
    for (Report report : values()) {
      if (file.toString().endsWith(report.ending)) {
        return report;
      }
    }
    throw new IllegalArgumentException(
        file + ": a report ends in .json, .md, .xml (JUnit) or .args (thresholds)");
  }

  /** The report. */
  public abstract String of(Verdict verdict);
}
