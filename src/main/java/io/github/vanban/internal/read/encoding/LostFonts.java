package io.github.vanban.internal.read.encoding;

import io.github.vanban.internal.structure.MovedBlocks;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mends texts that were typed in a font of before Unicode which their files no longer name, as
 * those do that were printed to PDF, or moved to the web, without it. Stateless and thread-safe.
 */
public final class LostFonts {

  private static final List<Encoding> CANDIDATES = List.of(Encoding.TCVN3, Encoding.VNI);

  /** How much of a text is looked at. */
  private static final int SAMPLE = 1 << 16;

  /** Fewer words with marks tell nothing. */
  private static final int WORDS = 5;

  /** The most syllables there are in a text as it stands, and the fewest in what it should be. */
  private static final double AS_IT_STANDS = 0.5;

  private static final double CONVERTED = 0.75;

  private static final char SOFT_HYPHEN = '\u00ad';

  private LostFonts() {}

  /**
   * The text as it was meant, with a warning that says so; or else just as it is, but for the marks
   * of where a word may be broken, which are a letter in TCVN3 and none in Unicode.
   */
  public static ReadText mended(ReadText read) {
    Optional<Encoding> encoding = encoding(read.text());
    if (encoding.isEmpty()) {
      return withoutSoftHyphens(read);
    }
    Set<Encoding> encodings = new TreeSet<>(read.encodings());
    encodings.add(encoding.get());
    List<String> warnings = new ArrayList<>(read.warnings());
    warnings.add(
        "converted from " + encoding.get().label() + " by its letters alone: no font tells it");
    return new ReadText(
        EncodedText.convert(read.text(), encoding.get()),
        read.format(),
        List.copyOf(encodings),
        warnings);
  }

  private static ReadText withoutSoftHyphens(ReadText read) {
    if (read.text().indexOf(SOFT_HYPHEN) < 0) {
      return read;
    }
    int[] to = new int[read.text().length() + 1];
    for (int i = 0; i < read.text().length(); i++) {
      to[i + 1] = to[i] + (read.text().charAt(i) == SOFT_HYPHEN ? 0 : 1);
    }
    return new ReadText(
        read.text().replace(String.valueOf(SOFT_HYPHEN), ""),
        MovedBlocks.of(read.blocks(), offset -> to[offset]),
        read.format(),
        read.encodings(),
        read.warnings());
  }

  private static Optional<Encoding> encoding(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    // The share is that of the text as it stands, whatever encoding it is counted under.
    EncodingDetector.Detected asItStands = EncodingDetector.count(Encoding.UTF_8, sample);
    if (asItStands.words() < WORDS
        || asItStands.share() > AS_IT_STANDS
        || FontText.isUnicode(text)) {
      return Optional.empty();
    }
    List<Encoding> fitting =
        CANDIDATES.stream()
            .filter(
                candidate ->
                    EncodingDetector.count(candidate, EncodedText.convert(sample, candidate))
                            .share()
                        >= CONVERTED)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
