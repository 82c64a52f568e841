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

  /**
   * Reads the number that starts at an index; null where none does, or none that is well formed.
   */
  public static @Nullable Numeral parse(NormalizedText view, int start) {
    String text = view.normal();
    String digits = match(PLAIN, text, start);
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

  private static @Nullable String match(Pattern pattern, String text, int start) {
    Matcher m = pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.group() : null;
  }

  private static Numeral of(int start, String written, String plain) {
    return new Numeral(start, start + written.length(), new BigDecimal(plain));
  }
}
