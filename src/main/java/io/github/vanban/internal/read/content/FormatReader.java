package io.github.vanban.internal.read.content;

import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.io.IOException;

/**
 * Reads files of one format. Implementations are stateless and thread-safe, reach for no network
 * and for no other file. What they throw beyond the declared means that the file is broken.
 */
public interface FormatReader {

  /**
   * The text of a file of this format.
   *
   * @throws InputException if there is none to be had, or a limit is passed
   * @throws IOException if the file is broken
   */
  ReadText read(byte[] bytes, Watch watch) throws InputException, IOException;
}
