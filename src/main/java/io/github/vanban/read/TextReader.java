package io.github.vanban.read;

import java.util.List;

/** Takes the text out of the bytes of a file. Implementations are immutable and thread-safe. */
public interface TextReader {

  /**
   * The endings, in small letters, of the names of files that are taken out of folders and archives
   * to be read; a file that is named itself is read whatever its name.
   */
  default List<String> endings() {
    return List.of(".txt");
  }

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
