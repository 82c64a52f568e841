package io.github.vanban.cli;

/** Exit codes of the command. */
final class ExitCode {

  /** All done. */
  static final int OK = 0;

  /** A fault of the program. */
  static final int INTERNAL = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Some inputs could not be read. */
  static final int SOME_FAILED = 4;

  private ExitCode() {}
}
