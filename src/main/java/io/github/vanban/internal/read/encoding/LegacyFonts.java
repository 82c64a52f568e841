package io.github.vanban.internal.read.encoding;

import io.github.vanban.read.Encoding;
import java.util.Locale;
import java.util.Optional;

/**
 * The fonts that were made for encodings of before Unicode, by their names: {@code .VnTime} and its
 * like for TCVN3, {@code VNI-Times} and its like for VNI. Stateless.
 */
public final class LegacyFonts {

  private LegacyFonts() {}

  /** The encoding that a font was made for; empty for a font of Unicode. */
  public static Optional<Encoding> encoding(String font) {
    String name = bare(font);
    if (name.startsWith(".vn")) {
      return Optional.of(Encoding.TCVN3);
    }
    if (name.startsWith("vni-") || name.startsWith("vni ")) {
      return Optional.of(Encoding.VNI);
    }
    return Optional.empty();
  }

  /** Whether a font shows all letters as capitals: {@code .VnTimeH}. */
  static boolean isOfCapitals(String font) {
    return font.endsWith("H") && bare(font).startsWith(".vn");
  }

  /** In small letters, without the mark of a part of a font: {@code ABCDEF+.VnTime}. */
  private static String bare(String font) {
    int plus = font.indexOf('+');
    return font.substring(plus + 1).strip().toLowerCase(Locale.ROOT);
  }
}
