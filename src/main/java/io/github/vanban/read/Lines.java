package io.github.vanban.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream in UTF-8, one after the other and none longer than a limit, so that memory
 * is bounded whatever the stream holds. Each is decoded for itself: one that is not UTF-8 leaves
 * the others readable. For one thread.
 */
final class Lines {

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private int number;
  private long length;

  /**
   * Begins to read.
   *
   * @param limit the longest line that is kept, in bytes
   */
  Lines(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * The next line without its break and without a byte order mark; null behind the last.
   *
   * @throws InputException for a line that is too long or not UTF-8; the one behind it can be read
   * @throws IOException if the stream cannot be read
   */
  @Nullable String next() throws IOException, InputException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean ended = false;
    length = 0;
    while (!ended && fill()) {
      any = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      length += end - next;
      if (length <= limit) {
        line.write(buffer, next, end - next);
      }
      next = ended ? end + 1 : end;
    }
    if (!any) {
      return null;
    }
    number++;
    if (length > limit) {
      throw new InputException(InputException.Kind.TOO_LARGE, Limits.tooLarge(length, limit));
    }
    return decode(line.toByteArray());
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return next < filled;
  }

  private String decode(byte[] bytes) throws InputException {
    try {
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      int start = number == 1 && line.startsWith("\ufeff") ? 1 : 0;
      int end = line.endsWith("\r") ? line.length() - 1 : line.length();
      return line.substring(start, Math.max(start, end));
    } catch (CharacterCodingException e) {
      throw new InputException(InputException.Kind.ENCODING, "not UTF-8");
    }
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The length of the line that was read last, in bytes without its break. */
  long length() {
    return length;
  }
}
