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

  /**
   * How much it is of what the arguments name, in bytes on the disk: what all inputs together have
   * is what {@link Inputs#size} tells, give or take what stands between them. 0 if not known.
   */
  long size();

  /** How many bytes of memory it takes while it waits to be read. */
  long held();
}
