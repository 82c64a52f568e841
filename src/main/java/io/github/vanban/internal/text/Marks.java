package io.github.vanban.internal.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Letters without their diacritics, as scans, old programs and short messages leave them. Stateless
 * and thread-safe.
 */
public final class Marks {

  /** The one letter whose bar is no mark that Unicode takes apart. */
  public static final char BARRED_D = 'đ';

  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

  private Marks() {}

  /** A text with the diacritics taken off its letters; {@code đ} becomes {@code d}. */
  public static String stripped(String text) {
    return COMBINING
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace(BARRED_D, 'd')
        .replace('Đ', 'D');
  }

  /** A letter without its diacritics; itself where it is none, or more than one is left. */
  public static char stripped(char letter) {
    String left = stripped(String.valueOf(letter));
    return left.length() == 1 ? left.charAt(0) : letter;
  }
}
