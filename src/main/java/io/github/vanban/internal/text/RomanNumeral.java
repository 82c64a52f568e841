package io.github.vanban.internal.text;

import java.util.Locale;

/** Reads Roman numerals, which count quarters, terms, congresses and chapters. Stateless. */
public final class RomanNumeral {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final int HIGHEST = 99;

  private RomanNumeral() {}

  /** The value of a numeral, 1 to 99, in either letter case; 0 if it is none. */
  public static int valueOf(String numeral) {
    String lower = numeral.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || "ivxlc".indexOf(lower.charAt(0)) < 0) {
      return 0;
    }
    for (int tens = TENS.length - 1; tens >= 0; tens--) {
      if (lower.startsWith(TENS[tens])) {
        String rest = lower.substring(TENS[tens].length());
        for (int ones = 0; ones < ONES.length; ones++) {
          if (rest.equals(ONES[ones])) {
            return tens * 10 + ones;
          }
        }
      }
    }
    return 0;
  }

  /**
   * The numeral of a value, in upper case.
   *
   * @throws IllegalArgumentException if it is not 1 to 99
   */
  public static String of(int value) {
    if (value < 1 || value > HIGHEST) {
      throw new IllegalArgumentException("no numeral for " + value);
    }
    return (TENS[value / 10] + ONES[value % 10]).toUpperCase(Locale.ROOT);
  }
}
