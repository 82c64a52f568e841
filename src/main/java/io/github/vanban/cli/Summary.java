package io.github.vanban.cli;

import io.github.vanban.Extraction;
import io.github.vanban.model.FindingKind;
import io.github.vanban.write.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Counts what a run found and what failed. For one thread. */
final class Summary {

  /**
   * What is counted of one result, so that the result itself need not be kept.
   *
   * @param found how many of each layer
   * @param failure the kind of failure, empty if there is none
   */
  record Counts(Map<String, Integer> found, Map<FindingKind, Integer> findings, String failure) {

    /** Nothing. */
    static final Counts NONE = new Counts(Map.of(), Map.of(), "");

    static Counts of(Result result) {
      if (result instanceof Result.Failed failed) {
        return new Counts(Map.of(), Map.of(), failed.kind());
      }
      Extraction extraction = ((Result.Extracted) result).extraction();
      Map<String, Integer> found = new LinkedHashMap<>();
      found.put("references", extraction.references().size());
      found.put("cited documents", extraction.documents().size());
      found.put("dates", extraction.dates().size());
      found.put("bodies", extraction.bodies().size());
      found.put("statistics", extraction.statistics().size());
      Map<FindingKind, Integer> findings = new TreeMap<>();
      extraction.findings().forEach(finding -> findings.merge(finding.kind(), 1, Integer::sum));
      return new Counts(found, findings, "");
    }
  }

  private final Map<String, Long> found = new LinkedHashMap<>();
  private final Map<FindingKind, Long> findings = new TreeMap<>();
  private final Map<String, Long> failures = new TreeMap<>();
  private long done;
  private long failed;
  private long earlier;

  void add(Counts counts) {
    done++;
    counts.found().forEach((layer, count) -> found.merge(layer, (long) count, Long::sum));
    counts.findings().forEach((kind, count) -> findings.merge(kind, (long) count, Long::sum));
    if (!counts.failure().isEmpty()) {
      failed++;
      failures.merge(counts.failure(), 1L, Long::sum);
    }
  }

  /** An input whose result was there already. */
  void addEarlier() {
    earlier++;
  }

  /** Inputs that this run has dealt with, failed ones too. */
  long done() {
    return done;
  }

  /** Those of them that could not be read. */
  long failed() {
    return failed;
  }

  /** What failed and why, on one line. */
  String failures() {
    return failed + " of " + done + " inputs could not be read: " + joined(failures);
  }

  /** What was done and found, a line each. */
  List<String> lines(String time) {
    List<String> lines = new ArrayList<>();
    String there = earlier == 0 ? "" : "; " + earlier + " were there already";
    lines.add((done - failed) + " texts in " + time + there);
    if (!found.isEmpty()) {
      lines.add("found: " + joined(found));
    }
    if (!findings.isEmpty()) {
      lines.add("findings: " + joined(findings));
    }
    return lines;
  }

  private static String joined(Map<?, Long> counts) {
    StringJoiner joined = new StringJoiner(", ");
    counts.forEach((what, count) -> joined.add(count + " " + what));
    return joined.toString();
  }
}
