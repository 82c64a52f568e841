package io.github.vanban.read;

import java.io.IOException;
import java.io.InputStream;

/** Holds what is read to a size. Stateless. */
final class Limits {

  /** The longest array that every JVM can make. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private Limits() {}

  /**
   * All bytes of a stream.
   *
   * @param limit the most that are read
   * @throws InputException if there are more
   */
  static byte[] read(InputStream in, long limit) throws IOException, InputException {
    byte[] bytes = in.readNBytes((int) Math.min(LONGEST, limit + 1));
    if (bytes.length > limit) {
      throw new InputException(InputException.Kind.TOO_LARGE, tooLarge(bytes.length, limit));
    }
    return bytes;
  }

  static String tooLarge(long size, long limit) {
    return "larger than the limit of " + limit + " bytes (at least " + size + "); see --max-bytes";
  }
}
