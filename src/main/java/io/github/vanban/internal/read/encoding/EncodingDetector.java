package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which encoding of one byte a letter a text is in: that in which its words with marks are
 * Vietnamese syllables. Stateless.
 */
final class EncodingDetector {

  /** How many bytes are looked at. */
  private static final int SAMPLE = 1 << 18;

  /** The least share of syllables in a right reading: names and foreign words are none. */
  private static final double LEAST = 0.5;

  /** By how much the right reading has more of them than any other. */
  private static final double MARGIN = 0.2;

  /** With less, the user is told: acronyms and names take their part in any text, but no more. */
  private static final double CERTAIN = 0.75;

  private static final List<Encoding> CANDIDATES =
      List.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI, Encoding.VISCII);

  /** The encoding, and how many of the words with marks are syllables in it. */
  record Detected(Encoding encoding, int syllables, int words) {

    double share() {
      return words == 0 ? 1 : (double) syllables / words;
    }
  }

  private EncodingDetector() {}

  /**
   * The encoding of bytes that are neither UTF-8 nor UTF-16.
   *
   * @throws InputException of kind ENCODING if none fits, or more than one
   */
  static Detected detect(byte[] bytes) throws InputException {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    List<Detected> fitting = new ArrayList<>();
    Set<String> readings = new TreeSet<>();
    for (Encoding candidate : CANDIDATES) {
      reading(sample, candidate)
          .ifPresent(
              reading -> {
                Detected detected = count(candidate, reading);
                if (detected.share() >= LEAST) {
                  fitting.add(detected);
                  readings.add(reading);
                }
              });
    }
    if (fitting.isEmpty()) {
      throw new InputException(
          InputException.Kind.ENCODING, "not UTF-8, and no other encoding of Vietnamese fits");
    }
    fitting.sort(Comparator.comparingDouble(Detected::share).reversed());
    Detected best = fitting.get(0);
    if (readings.size() > 1 && fitting.get(1).share() > best.share() - MARGIN) {
      throw new InputException(InputException.Kind.ENCODING, ambiguous(fitting));
    }
    return best;
  }

  /** Empty where there are bytes that the encoding leaves free. */
  private static Optional<String> reading(byte[] bytes, Encoding encoding) {
    try {
      return Optional.of(EncodedText.decode(bytes, encoding));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static String ambiguous(List<Detected> fitting) {
    return "not UTF-8, and more than one encoding fits: "
        + String.join(", ", fitting.stream().map(fit -> fit.encoding().label()).toList())
        + "; say which with --encoding";
  }

  /** How many words with marks there are in a reading, and how many of them are syllables. */
  static Detected count(Encoding encoding, String text) {
    int words = 0;
    int syllables = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean marked = false;
      while (end < text.length() && isWord(text.charAt(end))) {
        marked |= text.charAt(end) >= 0x80;
        end++;
      }
      if (marked) {
        words++;
        if (Syllables.isSyllable(text.substring(start, end))) {
          syllables++;
        }
      }
      start = end + 1;
    }
    return new Detected(encoding, syllables, words);
  }

  /** All but white space, digits and punctuation: what is no letter tells of a wrong reading. */
  private static boolean isWord(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return c != '\u00a0' && c != '«' && c != '»' && (c < '\u2010' || c > '\u2027');
  }

  /** What a user should know of a reading that is likely, not certain; empty if there is none. */
  static List<String> doubts(Detected detected) {
    return detected.share() >= CERTAIN
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "read as %s, but %d of %d words with marks are no Vietnamese syllables",
                detected.encoding().label(),
                detected.words() - detected.syllables(),
                detected.words()));
  }
}
