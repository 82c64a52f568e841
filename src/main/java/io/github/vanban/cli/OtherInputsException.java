package io.github.vanban.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The results that an output has are not those of the inputs that a run was given. */
final class OtherInputsException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param there the source that the output has
   * @param number at which place, from 1
   * @param given the source of the input at that place; null if there is none
   */
  OtherInputsException(String there, long number, @Nullable String given) {
    super(
        "--resume: result "
            + number
            + " of the output is of "
            + there
            + ", but input "
            + number
            + (given == null ? " is not there" : " is " + given)
            + ": these are not the inputs that the output was made of");
  }

  /** The same, on its way through a consumer. */
  static final class Unchecked extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final OtherInputsException cause;

    Unchecked(OtherInputsException cause) {
      super(cause);
      this.cause = cause;
    }

    @Override
    public synchronized OtherInputsException getCause() {
      return cause;
    }
  }
}
