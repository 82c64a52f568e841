package io.github.vanban.internal.read.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of named styles: each style has a font, or that of the style it is based on. For one
 * file and one thread.
 */
final class Fonts {

  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /** Adds a style; what is null is not told. */
  void add(String style, @Nullable String base, @Nullable String font) {
    if (base != null) {
      bases.put(style, base);
    }
    if (font != null) {
      fonts.put(style, font);
    }
  }

  /** The font of a style; null if neither it nor any that it is based on tells. */
  @Nullable String of(@Nullable String style) {
    Set<String> seen = new HashSet<>();
    String at = style;
    while (at != null && seen.add(at)) {
      String font = fonts.get(at);
      if (font != null) {
        return font;
      }
      at = bases.get(at);
    }
    return null;
  }
}
