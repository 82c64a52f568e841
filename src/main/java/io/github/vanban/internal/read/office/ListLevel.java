package io.github.vanban.internal.read.office;

import io.github.vanban.internal.text.RomanNumeral;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs on one level of a list are numbered. Immutable and thread-safe.
 *
 * @param start the number of the first
 * @param form how the numbers of this level are written, by Word's own names; {@code bullet} and
 *     {@code none} have none
 * @param pattern what stands before a paragraph: a character below {@link #LEVELS} stands for the
 *     number of that level, from 0
 * @param arabic whether the numbers of all levels are written in digits here ({@code isLgl})
 * @param restart behind a paragraph of which level, or of one above it, this one counts anew, from
 *     1; 0 for none; -1 for any above it
 * @param gap what stands between the pattern and the paragraph
 * @param font the font of the pattern; null if it is not told
 */
record ListLevel(
    int start,
    String form,
    String pattern,
    boolean arabic,
    int restart,
    String gap,
    @Nullable String font) {

  /** How many levels a list has. */
  static final int LEVELS = 9;

  /** A number of at most six digits; no program takes a longer one. */
  static int number(@Nullable String value, int otherwise) {
    return value != null && value.matches("-?[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether this level counts anew behind a paragraph of another level above it. */
  boolean restartsBehind(int level) {
    return restart < 0 || level < restart;
  }

  /** A number as this level writes it. */
  String written(int number) {
    return switch (form) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
      case "bullet", "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    return number > 0 && number < 4000 ? RomanNumeral.of(number) : Integer.toString(number);
  }

  /** Behind {@code z} Word goes on with {@code aa}, {@code bb}. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 20) {
      return Integer.toString(number);
    }
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  /**
   * A mark of an item that is not numbered: symbol fonts have theirs in a private area or in the
   * place of letters, and one is as good as the other.
   */
  static String bullet(String mark) {
    boolean readable =
        !mark.isEmpty()
            && mark.codePoints()
                .noneMatch(
                    c ->
                        Character.isLetterOrDigit(c)
                            || Character.getType(c) == Character.PRIVATE_USE);
    return readable ? mark : "•";
  }
}
