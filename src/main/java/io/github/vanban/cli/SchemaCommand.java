package io.github.vanban.cli;

import io.github.vanban.internal.fields.FieldReference;
import io.github.vanban.internal.write.database.DatabaseSchema;
import io.github.vanban.internal.write.json.OutputSchema;
import io.github.vanban.write.JsonLines;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the output is made of. */
@Command(
    name = "schema",
    description = "Print what the output is made of: its JSON Schema, tables or fields.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  /** What can be printed. */
  enum What {
    /** The JSON Schema of a line of the output. */
    output,
    /** The tables and views of databases. */
    sql,
    /** Every field, in Markdown. */
    fields
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      defaultValue = "output",
      paramLabel = "WHAT",
      description =
          "output: the JSON Schema of a line of extract; sql: tables and views of a database;"
              + " fields: every field, in Markdown. Default: ${DEFAULT-VALUE}")
  @SuppressWarnings("NullAway.Init")
  private What what;

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(
            switch (what) {
              case output -> OutputSchema.text(JsonLines.SCHEMA);
              case sql -> DatabaseSchema.sql();
              case fields -> FieldReference.markdown();
            });
    return ExitCode.OK;
  }
}
