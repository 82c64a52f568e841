package io.github.vanban.internal.body;

import io.github.vanban.internal.text.NormalizedText;
import java.util.regex.Pattern;

/** The ids of bodies: their canonical names in lower case, with hyphens between words. */
final class BodyIds {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private BodyIds() {}

  /** Marks stay, since without them {@code Hà Nam} and {@code Hạ Nam} were one. */
  static String of(String name) {
    return NO_WORD.matcher(NormalizedText.fold(name)).replaceAll("-");
  }
}
