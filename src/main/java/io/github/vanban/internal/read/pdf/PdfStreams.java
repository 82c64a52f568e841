package io.github.vanban.internal.read.pdf;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of a PDF once, for nothing but to see that they stay within the limit, since
 * whoever reads the file unpacks each as a whole. Images are not unpacked by anyone. Stateless.
 */
final class PdfStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How far before a stream the dictionary that describes it may begin. */
  private static final int DICTIONARY = 512;

  private PdfStreams() {}

  static void check(byte[] bytes, Watch watch) throws InputException {
    int at = 0;
    while ((at = indexOf(bytes, at)) >= 0) {
      int start = at + STREAM.length;
      start += start < bytes.length && bytes[start] == '\r' ? 1 : 0;
      start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
      int from = Math.max(0, at - DICTIONARY);
      String dictionary = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
      dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
      if (isDeflated(bytes, start) && !dictionary.contains("/Image")) {
        int times = dictionary.split("/Fl(?:ateDecode)?\\b", -1).length - 1;
        at = start + unpack(bytes, start, times, watch);
      } else {
        at = start;
      }
    }
  }

  private static boolean isDeflated(byte[] bytes, int start) {
    return start + 1 < bytes.length && (bytes[start] & 0x0f) == 8;
  }

  /** How long the packed stream is. */
  private static int unpack(byte[] bytes, int start, int times, Watch watch) throws InputException {
    Inflater[] inflaters = new Inflater[Math.max(1, Math.min(times, 8))];
    for (int i = 0; i < inflaters.length; i++) {
      inflaters[i] = new Inflater();
    }
    try {
      inflaters[0].setInput(bytes, start, bytes.length - start);
      byte[][] buffers = new byte[inflaters.length][1 << 14];
      pump(inflaters, buffers, 0, watch);
      return (int) Math.min(Integer.MAX_VALUE, inflaters[0].getBytesRead());
    } finally {
      for (Inflater inflater : inflaters) {
        inflater.end();
      }
    }
  }

  /** Unpacks what an inflater holds, and gives it to the next one, as filters in a row do. */
  private static void pump(Inflater[] inflaters, byte[][] buffers, int i, Watch watch)
      throws InputException {
    int unpacked = inflate(inflaters[i], buffers[i]);
    while (unpacked > 0) {
      watch.unpacked(unpacked);
      if (i + 1 < inflaters.length && !inflaters[i + 1].finished()) {
        inflaters[i + 1].setInput(buffers[i], 0, unpacked);
        pump(inflaters, buffers, i + 1, watch);
      }
      unpacked = inflate(inflaters[i], buffers[i]);
    }
  }

  /** How many bytes were unpacked; none behind what is broken, which its reader will tell of. */
  private static int inflate(Inflater inflater, byte[] buffer) {
    try {
      return inflater.inflate(buffer);
    } catch (DataFormatException e) {
      return 0;
    }
  }

  private static int indexOf(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - STREAM.length; i++) {
      if (bytes[i] == 's' && matches(bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
