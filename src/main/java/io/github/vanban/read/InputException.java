package io.github.vanban.read;

/** An input that cannot be read; the run goes on with the next. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why an input cannot be read. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** The file is there but may not be read. */
    UNREADABLE,
    /** The bytes are no UTF-8. */
    ENCODING,
    /** The bytes are no text. */
    BINARY,
    /** The input is larger than the limit. */
    TOO_LARGE,
    /** A line of a set of texts is no JSON object with a text. */
    MALFORMED
  }

  private final Kind kind;

  /** Makes one; the message names the cause, not the file. */
  public InputException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Why the input cannot be read. */
  public Kind kind() {
    return kind;
  }
}
