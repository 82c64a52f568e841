package io.github.vanban.cli;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extractor;
import io.github.vanban.read.Inputs;
import io.github.vanban.write.ResultSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban extract}: texts in, what is in them out, in input order. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description = "Writes what is in each text, in input order.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage",
      "4:some inputs could not be read; their results say why",
      "5:the results could not be written any more",
      "130:interrupted; what was done is written, and --resume goes on"
    })
final class ExtractCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders (all texts in them), globs, @FILE for a list of these, one a line, - for"
              + " standard input; .jsonl and .jsonl.gz are sets of texts, one object with text and"
              + " id a line; .zip is an archive of texts.")
  private List<String> paths = List.of();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The texts' own date: completes days written without a year.")
  private @Nullable LocalDate date;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--relative-dates",
      description = "Find dates that only the text's own date tells as well (hôm nay, tháng 3).")
  private boolean relativeDates;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that extract (default: the machine's processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The largest text that is read, in bytes (default: ${DEFAULT-VALUE}).")
  private long maxBytes = Inputs.DEFAULT_LIMIT;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description =
          "The longest text that is extracted from, in characters (default: ${DEFAULT-VALUE}).")
  private int maxChars = BoundedExtractor.DEFAULT_LIMIT;

  @Option(
      names = "--fail-fast",
      description =
          "End at the first input that cannot be read. It is not in the results, so that --resume"
              + " tries it again.")
  private boolean failFast;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell no progress and no summary, only what failed.")
  private boolean quiet;

  @Override
  public Integer call() {
    if (threads < 1 || threads > 1024) {
      throw wrong("--threads takes a number from 1 to 1024, not " + threads);
    }
    if (maxBytes < 1) {
      throw wrong("--max-bytes takes a positive number, not " + maxBytes);
    }
    if (maxChars < 1) {
      throw wrong("--max-chars takes a positive number, not " + maxChars);
    }
    Extractor extractor = lexicon.extractor();
    try (Interruption interruption = Interruption.listen()) {
      return run(extractor, output.open(), interruption);
    }
  }

  private <P> int run(Extractor extractor, ResultSink<P> sink, Interruption interruption) {
    Inputs all = new Inputs(maxBytes, System.in, reading.reader());
    Path target = output.path();
    Inputs inputs = target == null ? all : all.without(target);
    ExtractOptions dated = ExtractOptions.dated(date);
    Summary summary = new Summary();
    try (Progress progress =
        new Progress(spec.commandLine().getErr(), style(), () -> inputs.size(paths))) {
      Batch.Ending ending;
      try (sink) {
        ending =
            new Batch<>(
                    new BoundedExtractor(
                        extractor, relativeDates ? dated.withRelativeDates() : dated, maxChars),
                    sink,
                    summary,
                    progress,
                    failFast,
                    interruption::requested)
                .run(threads, consumer -> inputs.each(paths, consumer));
      } catch (OtherInputsException e) {
        throw wrong(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        progress.tell(String.valueOf(e.getMessage()));
        return ExitCode.UNWRITABLE;
      }
      tell(summary, progress);
      if (ending == Batch.Ending.INTERRUPTED) {
        progress.tell("interrupted");
        return ExitCode.INTERRUPTED;
      }
      return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  private Progress.Style style() {
    if (quiet) {
      return Progress.Style.NONE;
    }
    return Terminal.isErrorOne() ? Progress.Style.BAR : Progress.Style.LINES;
  }

  private void tell(Summary summary, Progress progress) {
    // Who reads results on the terminal or in a pipe sees what was found, unless it took long.
    if (!quiet && (output.toFile() || progress.told())) {
      summary.lines(Progress.time(progress.elapsed())).forEach(progress::tell);
    }
    if (summary.failed() > 0) {
      progress.tell(summary.failures());
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
