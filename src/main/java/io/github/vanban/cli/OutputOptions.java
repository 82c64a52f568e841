package io.github.vanban.cli;

import io.github.vanban.write.JsonLinesSink;
import io.github.vanban.write.ResultSink;
import io.github.vanban.write.table.CsvTables;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where results go and in what form. */
final class OutputOptions {

  /** The forms, by the names they have as values of the option. */
  enum Form {
    jsonl,
    csv
  }

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Form of the results: jsonl, one JSON object a line; csv, a table a layer, in a folder"
              + " (default: ${DEFAULT-VALUE}).")
  private Form form = Form.jsonl;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Write results to this file, or folder for csv, not to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--bom",
      description = "Begin CSV files with a byte order mark, by which Excel knows UTF-8.")
  private boolean byteOrderMark;

  @Option(names = "--timex3", description = "jsonl: give each date its TIMEX3 tag as well.")
  private boolean timex3;

  @Option(
      names = "--resume",
      description =
          "Go on with the output of a run that was ended before its time, given the same arguments:"
              + " what is there is neither done again nor lost.")
  private boolean resume;

  /** Whether results go elsewhere than to standard output. */
  boolean toFile() {
    return output != null;
  }

  /** The file or folder that results go to; null if they go elsewhere. */
  @Nullable Path path() {
    return output;
  }

  /** Opens the output. That it cannot be written is wrong usage. */
  ResultSink<?> open() {
    try {
      return switch (form) {
        case jsonl -> jsonLines();
        case csv -> csv();
      };
    } catch (IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ResultSink<?> jsonLines() throws IOException {
    if (output != null) {
      return resume ? JsonLinesSink.resume(output, timex3) : JsonLinesSink.create(output, timex3);
    }
    if (resume) {
      throw wrong("--resume goes on with a file: name it with --output");
    }
    return JsonLinesSink.to(System.out, timex3);
  }

  private ResultSink<?> csv() throws IOException {
    if (output == null) {
      throw wrong("--format csv writes several files: name a folder with --output");
    }
    return resume
        ? CsvTables.resume(output, byteOrderMark)
        : CsvTables.create(output, byteOrderMark);
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
