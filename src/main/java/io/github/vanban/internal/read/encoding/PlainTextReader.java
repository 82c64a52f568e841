package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.read.TextReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text in any of the encodings that Vietnamese texts come in. UTF-8 and UTF-16 are told
 * by their form; of the others, that one is taken in which words are Vietnamese syllables, and
 * where several fit, none is. Immutable and thread-safe.
 */
public final class PlainTextReader implements TextReader {

  /** How many bytes are searched for what no text has. */
  private static final int SEARCHED = 8192;

  private final @Nullable Encoding forced;

  /**
   * Makes a reader.
   *
   * @param forced the encoding of all texts; null if it is to be detected
   */
  public PlainTextReader(@Nullable Encoding forced) {
    this.forced = forced;
  }

  @Override
  public ReadText read(String name, byte[] bytes) throws InputException {
    if (forced != null) {
      return text(bytes, forced, List.of());
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return text(bytes, Encoding.UTF_16LE, List.of());
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return text(bytes, Encoding.UTF_16BE, List.of());
    }
    Sample sample = Sample.of(bytes);
    if (sample.isUtf16(sample.evenNuls, sample.oddNuls)) {
      return text(bytes, Encoding.UTF_16BE, List.of());
    }
    if (sample.isUtf16(sample.oddNuls, sample.evenNuls)) {
      return text(bytes, Encoding.UTF_16LE, List.of());
    }
    if (sample.evenNuls + sample.oddNuls > 0) {
      throw new InputException(InputException.Kind.BINARY, "not a text: it holds NUL bytes");
    }
    Utf8Form form = Utf8Form.of(bytes);
    if (form.isLikely()) {
      return text(bytes, Encoding.UTF_8, List.of());
    }
    if (sample.controls * 20 > sample.size) {
      throw new InputException(
          InputException.Kind.BINARY, "not a text: it holds many control characters");
    }
    EncodingDetector.Detected detected = EncodingDetector.detect(bytes);
    return text(bytes, detected.encoding(), EncodingDetector.doubts(detected));
  }

  private static ReadText text(byte[] bytes, Encoding encoding, List<String> warnings)
      throws InputException {
    return new ReadText(
        EncodedText.decode(bytes, encoding), Format.TEXT, List.of(encoding), warnings);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** What stands in the first bytes. */
  private record Sample(int size, int evenNuls, int oddNuls, int controls) {

    static Sample of(byte[] bytes) {
      int size = Math.min(bytes.length, SEARCHED);
      int[] nuls = new int[2];
      int controls = 0;
      for (int i = 0; i < size; i++) {
        if (bytes[i] == 0) {
          nuls[i & 1]++;
        } else if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0) {
          controls++;
        }
      }
      return new Sample(size, nuls[0], nuls[1], controls);
    }

    /**
     * The high bytes of ASCII are NUL, which is much of any text; low bytes are rarely, as those of
     * combining marks.
     */
    boolean isUtf16(int high, int low) {
      return high >= 2 && high * 8 >= size && low * 4 <= high;
    }
  }
}
