package io.github.vanban.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which mark a text groups thousands with and which is its decimal mark, by the numbers in it that
 * can be read in one way only.
 */
public enum NumberStyle {
  /** {@code 9.209,56}: the usual one, also where a text does not tell. */
  POINT_GROUPS,
  /** {@code 9,209.56}, as some programs write. */
  COMMA_GROUPS;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/:-])\\d{1,15}+(?:[.,]\\d{1,15}+){1,6}+(?![.,/:-]?\\d)");

  private static final Pattern COMMAS =
      Pattern.compile("\\d{1,3}(?:(?:,\\d{3})++\\.\\d++|(?:,\\d{3}){2,}+)");

  private static final Pattern POINTS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})++(?:,\\d++)?+|\\d++,\\d{1,2}");

  private static final Pattern POINT_BEFORE_DECIMALS = Pattern.compile("\\d++\\.\\d{1,2}");

  /** The style of a text: its numbers must tell of commas, and none of them of points. */
  public static NumberStyle of(NormalizedText view) {
    String text = view.normal();
    if (!hasCommaGroup(text)) {
      return POINT_GROUPS;
    }
    boolean commas = false;
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String written = number.group();
      boolean percent = isPercent(view, number.end());
      if (POINTS.matcher(written).matches() && !(percent && isOneGroup(written))) {
        return POINT_GROUPS;
      }
      commas |=
          COMMAS.matcher(written).matches()
              || (percent && POINT_BEFORE_DECIMALS.matcher(written).matches());
    }
    return commas ? COMMA_GROUPS : POINT_GROUPS;
  }

  /** Three digits behind a comma are what a style of commas has; most texts have none. */
  private static boolean hasCommaGroup(String text) {
    for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
      if (i + 3 < text.length()
          && Digits.isDigit(text.charAt(i + 1))
          && Digits.isDigit(text.charAt(i + 2))
          && Digits.isDigit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 98.235 %} may have three decimals: a share is rarely over a thousand. */
  private static boolean isOneGroup(String written) {
    return written.indexOf('.') == written.length() - 4;
  }

  private static boolean isPercent(NormalizedText view, int end) {
    return view.charAt(view.skipSpaces(end)) == '%';
  }
}
