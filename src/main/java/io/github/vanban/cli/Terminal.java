package io.github.vanban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Where commands write: results to standard output, messages to standard error. */
final class Terminal {

  private Terminal() {}

  /** Whether messages go to a terminal, where the system tells that as Linux does; else false. */
  static boolean isErrorOne() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

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
