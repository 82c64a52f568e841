package io.github.vanban.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code vanban} with its subcommands. */
@Command(
    name = "vanban",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description = "Reads Vietnamese administrative texts and writes what is in them.",
    subcommands = {
      ExtractCommand.class,
      EvaluateCommand.class,
      AnnotateCommand.class,
      TextCommand.class,
      ShowCommand.class,
      SchemaCommand.class,
      GenerateCompletion.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage, or gold or predictions that cannot be scored",
      "3:the evaluation falls short of a threshold or of its baseline",
      "4:some inputs could not be read",
      "5:the results could not be written any more",
      "130:interrupted"
    })
final class VanBanCommand implements Runnable {

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  /** Runs the command; gives its exit code. */
  static int run(String... args) {
    CommandLine command = commandLine();
    // What extract is given as @FILE lists texts, without end and with blanks in their names; to
    // other commands such a file gives arguments.
    command.setExpandAtFiles(args.length == 0 || !args[0].equals("extract"));
    return command.execute(args);
  }

  static CommandLine commandLine() {
    CommandLine command = new CommandLine(new VanBanCommand());
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    command.setExecutionExceptionHandler(
        (e, line, result) -> {
          line.getErr().println("vanban: internal fault: " + e);
          return ExitCode.INTERNAL;
        });
    return command;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command.");
  }

  /** The version that the jar's manifest gives. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = VanBanCommand.class.getPackage().getImplementationVersion();
      return new String[] {"vanban " + (version == null ? "(unreleased)" : version)};
    }
  }
}
