package io.github.vanban.read;

/**
 * An input whose bytes are at hand, or that cannot be read at all.
 *
 * @param source the path as it was given, or the id in a set
 * @param size how much of the arguments' bytes it is
 * @param held bytes of memory that it takes
 * @param reading the way to its text
 */
record OneInput(String source, long size, long held, Reading reading) implements Input {

  /** The way to a text. */
  interface Reading {
    ReadText read() throws InputException;
  }

  /** An input that takes no memory before it is read. */
  OneInput(String source, long size, Reading reading) {
    this(source, size, 0, reading);
  }

  static Input failed(String source, InputException.Kind kind, String message) {
    return failed(source, new InputException(kind, message));
  }

  static Input failed(String source, InputException cause) {
    return new OneInput(
        source,
        0,
        () -> {
          throw cause;
        });
  }

  @Override
  public ReadText read() throws InputException {
    return reading.read();
  }
}
