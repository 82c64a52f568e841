package io.github.vanban.cli;

import io.github.vanban.evaluate.Baseline;
import io.github.vanban.evaluate.Changes;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Gate;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.Threshold;
import io.github.vanban.evaluate.Verdict;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.internal.evaluate.report.ErrorList;
import io.github.vanban.internal.evaluate.report.JsonReport;
import io.github.vanban.internal.evaluate.report.Report;
import io.github.vanban.internal.evaluate.report.TextTable;
import io.github.vanban.model.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vanban evaluate}: scores extractions against gold, and is a gate for builds. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description = {
      "Scores what is found in texts against gold.",
      "Gold of a.txt is a.json (mentions by text and place) or a.ann (brat), or a line with its"
          + " source in a .jsonl file (the output's form).",
      "Arguments can be kept in a file: @FILE."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage, or gold or predictions that cannot be scored; each fault is told",
      "3:a figure falls short of its threshold or of the baseline; each is told"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final Set<String> PARTS =
      Set.of("references", "dates", "bodies", "statistics", "document", "findings");

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "Folder of gold, or one gold file; the texts stand beside the gold.")
  @SuppressWarnings("NullAway.Init")
  private Path gold;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder of the texts, where they do not stand beside the gold.")
  private @Nullable Path texts;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description =
          "Score the lines of this file, output of extract, and not what is found now. Texts may"
              + " then be missing where gold gives offsets.")
  private @Nullable Path predictions;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description =
          "Score these parts alone: references, dates, bodies, statistics (with counts), document,"
              + " findings.")
  private List<String> parts = List.of();

  @Option(
      names = "--list-unknown",
      description =
          "List the fields of gold that VanBan does not know, such as those of another tool, and"
              + " pass them over. They are faults otherwise.")
  private boolean listUnknown;

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "A category of statistics of yours that gold may have. Repeatable.")
  private List<String> categories = List.of();

  @Option(
      names = "--errors",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "MEASURE",
      description =
          "List what was missed and what is extra, under all measures or those that begin with"
              + " MEASURE. Repeatable.")
  private List<String> errors = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write a report: .json (for --baseline), .md, .xml (JUnit), or .args (thresholds a"
              + " little below what was reached, for @FILE). Repeatable.")
  private List<Path> reports = List.of();

  @Option(
      names = "--min",
      paramLabel = "MEASURE=LEAST",
      description =
          "Fail if the F1 of a measure is less: references.number=0.97. With .p, .r or .accuracy"
              + " behind the measure, its precision, its recall, or how often the field is right"
              + " where it was found. Repeatable.")
  private List<String> thresholds = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A JSON report of before: list gains and losses mention by mention, and fail if an F1"
              + " fell by more than --max-drop.")
  private @Nullable Path baseline;

  @Option(
      names = "--max-drop",
      paramLabel = "DROP",
      description = "How much F1 may fall against the baseline (default: 0).")
  private @Nullable Double maxDrop;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() {
    Map<Path, Report> kinds = usage(this::kinds);
    Gate gate = usage(this::gate);
    Evaluation evaluation;
    try {
      evaluation = evaluate();
    } catch (GoldException e) {
      e.faults().forEach(fault -> Terminal.tell(spec, fault));
      return ExitCode.USAGE;
    }
    Verdict verdict = usage(() -> gate.judge(evaluation));
    show(verdict);
    kinds.forEach((file, kind) -> write(file, kind.of(verdict)));
    verdict.shortfalls().forEach(shortfall -> Terminal.tell(spec, shortfall));
    return verdict.passes() ? ExitCode.OK : ExitCode.GATE;
  }

  private Evaluation evaluate() throws GoldException {
    GoldFolder folder =
        GoldFolder.of(gold)
            .withCategories(categories.stream().map(Category::new).collect(Collectors.toSet()));
    if (texts != null) {
      folder = folder.withTexts(texts);
    }
    if (listUnknown) {
      folder = folder.passingOverUnknownFields(fault -> Terminal.tell(spec, fault));
    }
    if (predictions != null) {
      folder = folder.withoutNeedOfTexts().without(predictions);
    }
    List<AnnotatedText> read = folder.read();
    long unseen = read.stream().filter(text -> text.text() == null).count();
    if (unseen > 0) {
      Terminal.tell(
          spec,
          unseen + " of " + read.size() + " texts are missing: their gold could not be checked");
    }
    if (!parts.isEmpty()) {
      read = read.stream().map(text -> text.only(parts::contains)).toList();
    }
    return Evaluation.of(
        read,
        predictions == null ? Predictions.by(lexicon.extractor()) : Predictions.read(predictions));
  }

  private Map<Path, Report> kinds() {
    for (String part : parts) {
      if (!PARTS.contains(part)) {
        throw new IllegalArgumentException(
            "--only takes "
                + String.join(", ", PARTS.stream().sorted().toList())
                + ", not "
                + part);
      }
    }
    Map<Path, Report> kinds = new LinkedHashMap<>();
    reports.forEach(file -> kinds.put(file, Report.of(file)));
    return kinds;
  }

  private Gate gate() {
    Gate gate = Gate.of(thresholds.stream().map(Threshold::parse).toList());
    if (baseline == null) {
      if (maxDrop != null) {
        throw new IllegalArgumentException("--max-drop needs --baseline");
      }
      return gate;
    }
    Baseline before = JsonReport.read(baseline);
    return gate.against(before, maxDrop == null ? 0 : maxDrop);
  }

  /** What the arguments make; where they make nothing it is wrong usage. */
  private <T> T usage(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void show(Verdict verdict) {
    Terminal.print(spec, TextTable.of(verdict.evaluation()));
    if (!errors.isEmpty()) {
      list("errors", verdict.evaluation().errors().stream().filter(this::isAsked).toList());
    }
    Changes changes = verdict.changes();
    if (changes != null) {
      list("gains", changes.gains());
      list("losses", changes.losses());
    }
  }

  private boolean isAsked(MentionError error) {
    return error.measures().stream()
        .anyMatch(measure -> errors.stream().anyMatch(measure::startsWith));
  }

  private void list(String title, List<MentionError> mentions) {
    Terminal.print(spec, "\n" + title + ": " + mentions.size() + "\n");
    mentions.forEach(mention -> Terminal.print(spec, ErrorList.line(mention) + "\n"));
  }

  private void write(Path file, String report) {
    try {
      Files.writeString(file, report);
    } catch (IOException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
