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
    /** The text is in no encoding that is known, or in one that cannot be told. */
    ENCODING,
    /** The bytes are no text. */
    BINARY,
    /** A file of a format that is not read. */
    UNSUPPORTED,
    /** A file that only a password opens. */
    ENCRYPTED,
    /** There is no text in the file, only images of it. */
    NO_TEXT,
    /** The input, or what it unpacks to, its pages or its nesting, passes a limit. */
    TOO_LARGE,
    /** Reading took longer than it may. */
    TIMEOUT,
    /** A library that reads the format is not there. */
    LIBRARY,
    /** A broken file; a line of a set of texts that is no JSON object with a text. */
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
