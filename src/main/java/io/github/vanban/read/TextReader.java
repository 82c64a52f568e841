package io.github.vanban.read;

/** Takes the text out of the bytes of a file. Implementations are immutable and thread-safe. */
public interface TextReader {

  /**
   * The text of a file.
   *
   * @param name the file's name or path, whose ending helps where the bytes leave doubt; {@code -}
   *     or any other word where there is none
   * @param bytes all the bytes of the file; they are not changed
   * @throws InputException if they hold no text that can be read; the message names the cause, not
   *     the file
   */
  ReadText read(String name, byte[] bytes) throws InputException;
}
