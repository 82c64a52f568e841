package io.github.vanban.cli;

/** Exit codes of the command. */
final class ExitCode {

  /** All done. */
  static final int OK = 0;

  /** A fault of the program. */
  static final int INTERNAL = 1;

  /** Wrong usage, or gold or predictions that cannot be scored. */
  static final int USAGE = 2;

  /** The evaluation falls short of a threshold or of its baseline. */
  static final int GATE = 3;

  /** Some inputs could not be read. */
  static final int SOME_FAILED = 4;

  /** The results cannot be written any more. */
  static final int UNWRITABLE = 5;

  /** Interrupted from the keyboard; shells know a program that SIGINT ended by this code. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
