package io.github.vanban.cli;

import io.github.vanban.internal.library.Library;
import java.util.List;

/**
 * Begins the command {@code vanban}. Nothing of picocli is seen here, so that it can be said where
 * it is missing: with the library alone.
 */
public final class Main {

  private Main() {}

  /** Runs the command and ends the program with its exit code. */
  public static void main(String[] args) {
    for (Library library : List.of(Library.PICOCLI, Library.JACKSON)) {
      if (!library.isThere()) {
        System.err.println("vanban: " + library.missing("the command"));
        System.exit(ExitCode.USAGE);
      }
    }
    System.exit(VanBanCommand.run(args));
  }
}
