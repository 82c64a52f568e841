package io.github.vanban.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Where commands write: results to standard output, messages to standard error. */
final class Terminal {

  private Terminal() {}

  /** Writes results as they are. */
  static void print(CommandSpec spec, String results) {
    spec.commandLine().getOut().print(results);
    spec.commandLine().getOut().flush();
  }

  /** Tells something about the run, on one line. */
  static void tell(CommandSpec spec, Object message) {
    spec.commandLine().getErr().print("vanban: " + message + "\n");
    spec.commandLine().getErr().flush();
  }
}
