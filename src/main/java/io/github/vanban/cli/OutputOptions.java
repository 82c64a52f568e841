package io.github.vanban.cli;

import io.github.vanban.write.ResultSink;
import io.github.vanban.write.sink.CsvTables;
import io.github.vanban.write.sink.DatabaseSink;
import io.github.vanban.write.sink.JsonLinesSink;
import io.github.vanban.write.sink.WorkbookSink;
import java.io.IOException;
import java.nio.file.InvalidPathException;
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
    csv,
    xlsx,
    sqlite,
    jdbc
  }

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Form of the results: jsonl, one JSON object a line; csv, a table a layer, in a folder;"
              + " xlsx, the same as sheets of a workbook; sqlite, tables in a database file; jdbc, in any database by its JDBC URL (default:"
              + " ${DEFAULT-VALUE}).")
  private Form form = Form.jsonl;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "Write results to this file, folder for csv or URL for jdbc, not to standard output.")
  private @Nullable String output;

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
    return output == null || form == Form.jdbc ? null : Path.of(output);
  }

  /** Opens the output. That it cannot be written is wrong usage. */
  ResultSink<?> open() {
    try {
      if (form == Form.jsonl && output == null) {
        if (resume) {
          throw wrong("--resume goes on with a file: name it with --output");
        }
        return JsonLinesSink.to(System.out, timex3);
      }
      if (output == null) {
        throw wrong("--format " + form + " needs --output: standard output takes jsonl alone");
      }
      return open(output);
    } catch (IOException | InvalidPathException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ResultSink<?> open(String to) throws IOException {
    return switch (form) {
      case jsonl ->
          resume
              ? JsonLinesSink.resume(Path.of(to), timex3)
              : JsonLinesSink.create(Path.of(to), timex3);
      case csv ->
          resume
              ? CsvTables.resume(Path.of(to), byteOrderMark)
              : CsvTables.create(Path.of(to), byteOrderMark);
      case xlsx -> workbook(Path.of(to));
      case sqlite -> DatabaseSink.sqlite(Path.of(to), resume);
      case jdbc -> DatabaseSink.jdbc(to, resume);
    };
  }

  private ResultSink<?> workbook(Path file) throws IOException {
    if (resume) {
      throw wrong("--resume takes up no workbook, which is made at the end of a run: write csv");
    }
    return WorkbookSink.create(file);
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
