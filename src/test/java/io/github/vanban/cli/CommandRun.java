package io.github.vanban.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a run of the command gave.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {

  /** Runs the command in this process. */
  static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = VanBanCommand.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    String[] written = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      written[i] = arguments[i].toString();
    }
    int code = command.execute(written);
    return new CommandRun(code, out.toString(), err.toString());
  }
}
