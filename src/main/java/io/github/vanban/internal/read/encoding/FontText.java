package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the runs of a paragraph together and converts those that are set in fonts of before Unicode.
 * Runs of one encoding are converted as one, since a run may end between a letter and its marks.
 * For one file and one thread: it remembers which encodings it met.
 */
public final class FontText {

  /**
   * Letters that no encoding of before Unicode is kept in: the run is Unicode, whatever its font.
   */
  private static final String UNICODE = "ăĂđĐĩĨũŨơƠưƯ";

  private final Set<Encoding> met = EnumSet.noneOf(Encoding.class);
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private @Nullable Encoding encoding;
  private boolean capitals;

  /**
   * Adds a run.
   *
   * @param font the name of its font; null if it is not told
   */
  public void append(String characters, @Nullable String font) {
    Encoding own = font == null ? null : LegacyFonts.encoding(font).orElse(null);
    boolean ofCapitals = own != null && font != null && LegacyFonts.isOfCapitals(font);
    if (own != encoding || ofCapitals != capitals) {
      endRun();
      encoding = own;
      capitals = ofCapitals;
    }
    run.append(characters);
  }

  /** The paragraph that was put together; the next one begins. */
  public String take() {
    endRun();
    String paragraph = text.toString();
    text.setLength(0);
    return paragraph;
  }

  /** Whether there is nothing in the paragraph yet. */
  public boolean isEmpty() {
    return text.isEmpty() && run.isEmpty();
  }

  /** The encodings that were converted so far. */
  public Set<Encoding> met() {
    return EnumSet.copyOf(met);
  }

  private void endRun() {
    String characters = run.toString();
    run.setLength(0);
    if (encoding == null || isUnicode(characters)) {
      text.append(characters);
      return;
    }
    String converted = EncodedText.convert(characters, encoding);
    if (!converted.equals(characters)) {
      met.add(encoding);
    }
    text.append(capitals ? converted.toUpperCase(Locale.ROOT) : converted);
  }

  /** Whether there are letters that only Unicode has for itself. */
  static boolean isUnicode(String characters) {
    return characters
        .chars()
        .anyMatch(c -> (c >= 'Ạ' && c <= 'ỹ') || (c > 0xff && UNICODE.indexOf(c) >= 0));
  }
}
