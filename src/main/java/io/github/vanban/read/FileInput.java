package io.github.vanban.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file with one text, which is opened when it is read.
 *
 * @param source the path as it was given
 * @param file where it is
 * @param limit the largest text that is read, in bytes
 * @param reader takes the text out of its bytes
 */
record FileInput(String source, Path file, long limit, TextReader reader) implements Input {

  @Override
  public ReadText read() throws InputException {
    return reader.read(file.toString(), bytes(file, limit));
  }

  @Override
  public long size() {
    return size(file);
  }

  @Override
  public long held() {
    return 0;
  }

  /** The size of a file in bytes; 0 where that cannot be told. */
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * All bytes of a file.
   *
   * @throws InputException if it cannot be read, or there are more than the limit
   */
  static byte[] bytes(Path file, long limit) throws InputException {
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(InputException.Kind.UNREADABLE, "is a folder");
      }
      long size = Files.size(file);
      if (size > limit) {
        throw new InputException(InputException.Kind.TOO_LARGE, Limits.tooLarge(size, limit));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Limits.read(in, limit);
      }
    } catch (NoSuchFileException e) {
      throw new InputException(
          InputException.Kind.MISSING,
          Files.isSymbolicLink(file) ? "a link to a file that is not there" : "no such file");
    } catch (IOException e) {
      throw new InputException(
          InputException.Kind.UNREADABLE, "cannot be read: " + e.getClass().getSimpleName());
    }
  }
}
