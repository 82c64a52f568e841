package io.github.vanban.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits as Vietnamese texts write it: {@code .} groups thousands and {@code ,} is the
 * decimal mark ({@code 9.209,56}); ungrouped numbers and a point before one or two decimals are
 * read too.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param value its value
 */
public record Numeral(int start, int end, BigDecimal value) {

  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})++(?!\\d)(?:,\\d++)?+(?![.,]\\d)");
  private static final Pattern FOREIGN =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}+(?!\\d)(?:\\.\\d++)?+");
  private static final Pattern DECIMAL = Pattern.compile("\\d++,\\d++(?![.,]?\\d)");
  private static final Pattern POINT = Pattern.compile("\\d++\\.\\d{1,2}+(?![.,]?\\d)");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}+(?![.,]?\\d)");

  /** Scans put spaces around the marks: {@code 5 .214 người}, {@code 34, 5 %}. */
  private static final Pattern SPACED =
      Pattern.compile(
          "\\d{1,3}(?: \\.\\d{3}|\\. \\d{3})(?:\\.\\d{3})*+(?![.,]?\\d)(?=[ \\n]\\p{Ll})");

  private static final Pattern SPACED_PERCENT = Pattern.compile("\\d{1,3}(?: ,|, )\\d{1,2}(?= ?%)");

  /**
   * Reads the number that starts at an index; null where none does, or none that is well formed.
   */
  public static @Nullable Numeral parse(NormalizedText view, int start) {
    String text = view.normal();
    String digits = match(SPACED, text, start);
    if (digits != null && !opensLine(view, start)) {
      return of(start, digits, digits.replace(".", "").replace(" ", ""));
    }
    digits = match(SPACED_PERCENT, text, start);
    if (digits != null) {
      return of(start, digits, digits.replace(" ", "").replace(',', '.'));
    }
    digits = match(PLAIN, text, start);
    if (digits != null) {
      return of(start, digits, digits);
    }
    digits = match(GROUPED, text, start);
    if (digits != null) {
      return of(start, digits, digits.replace(".", "").replace(',', '.'));
    }
    digits = match(DECIMAL, text, start);
    if (digits != null) {
      return of(start, digits, digits.replace(',', '.'));
    }
    digits = match(POINT, text, start);
    if (digits != null) {
      return of(start, digits, digits);
    }
    digits = match(FOREIGN, text, start);
    return digits == null ? null : of(start, digits, digits.replace(",", ""));
  }

  /** At the start of a line "2. 150 hộ" is the second item, not 2150. */
  private static boolean opensLine(NormalizedText view, int start) {
    int i = start;
    while (i > 0 && (view.charAt(i - 1) == ' ' || view.charAt(i - 1) == '(')) {
      i--;
    }
    char before = i == 0 ? '\n' : view.charAt(i - 1);
    return before == '\n' || before == NormalizedText.PARAGRAPH || before == '.' || before == ';';
  }

  private static @Nullable String match(Pattern pattern, String text, int start) {
    Matcher m = pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.group() : null;
  }

  private static Numeral of(int start, String written, String plain) {
    return new Numeral(start, start + written.length(), new BigDecimal(plain));
  }
}
