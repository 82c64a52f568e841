package io.github.vanban.cli;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extractor;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.read.ReadText;
import io.github.vanban.write.JsonLines;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban extract}: texts in, one JSON object a line out, in input order. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Writes what is in each text as one JSON object a line, in input order.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage",
      "4:some inputs could not be read; their lines say why"
    })
final class ExtractCommand implements Callable<Integer> {

  /** Texts in work at a time, a thread: enough to keep threads busy, few enough for any memory. */
  private static final int QUEUE_PER_THREAD = 4;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders (their .txt and .jsonl files), globs, - for standard input; .jsonl is a"
              + " set of texts, one object with text and id a line.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write results to this file, not to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The texts' own date: completes days written without a year.")
  private @Nullable LocalDate date;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Option(
      names = "--relative-dates",
      description = "Find dates that only the text's own date tells as well (hôm nay, tháng 3).")
  private boolean relativeDates;

  @Option(names = "--timex3", description = "Give each date its TIMEX3 tag as well.")
  private boolean timex3;

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

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > 1024) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--threads takes a number from 1 to 1024, not " + threads);
    }
    if (maxBytes < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--max-bytes takes a positive number, not " + maxBytes);
    }
    try (Writer out = open()) {
      return extract(out);
    }
  }

  private Writer open() throws IOException {
    OutputStream stream;
    if (output == null) {
      stream = new Unclosed(System.out);
    } else {
      try {
        stream = Files.newOutputStream(output);
      } catch (IOException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "cannot write " + output + ": " + e.getMessage());
      }
    }
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  private int extract(Writer out) {
    PrintWriter err = spec.commandLine().getErr();
    Extractor extractor = lexicon.extractor();
    ExtractOptions dated = ExtractOptions.dated(date);
    ExtractOptions options = relativeDates ? dated.withRelativeDates() : dated;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Tally tally = new Tally(out, err);
    Queue<Future<Result>> waiting = new ArrayDeque<>();
    try {
      new Inputs(maxBytes, System.in, reading.reader())
          .each(
              paths,
              input -> {
                waiting.add(pool.submit(() -> extract(extractor, options, timex3, input)));
                while (waiting.size() > threads * QUEUE_PER_THREAD) {
                  tally.take(waiting.remove());
                }
              });
      while (!waiting.isEmpty()) {
        tally.take(waiting.remove());
      }
    } finally {
      pool.shutdownNow();
    }
    if (tally.failed > 0) {
      err.println("vanban: " + tally.failed + " of " + tally.done + " inputs could not be read");
    }
    return tally.failed > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private record Result(String source, String line, @Nullable String error) {}

  private static Result extract(
      Extractor extractor, ExtractOptions options, boolean timex3, Input input) {
    try {
      ReadText read = input.read();
      String line =
          JsonLines.line(input.source(), read, extractor.extract(read.text(), options), timex3);
      return new Result(input.source(), line, null);
    } catch (InputException e) {
      String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
      String kind = e.kind().name().toLowerCase(Locale.ROOT);
      return new Result(
          input.source(), JsonLines.errorLine(input.source(), kind, message), message);
    }
  }

  /** Writes results in order and counts them. */
  private static final class Tally {
    private final Writer out;
    private final PrintWriter err;
    private int done;
    private int failed;

    Tally(Writer out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    void take(Future<Result> future) {
      try {
        Result result = future.get();
        done++;
        if (result.error != null) {
          failed++;
          err.println("vanban: " + result.source + ": " + result.error);
        }
        out.write(result.line);
        out.write('\n');
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Standard output stays open when its writer is closed. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
