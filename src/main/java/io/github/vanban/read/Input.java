package io.github.vanban.read;

/** One text to be read: a source and the way to its text. */
public interface Input {

  /** The path as it was given, {@code -} for standard input, or the id in a set of texts. */
  String source();

  /**
   * The text, and how it was read.
   *
   * @throws InputException if it cannot be read
   */
  ReadText read() throws InputException;
}
