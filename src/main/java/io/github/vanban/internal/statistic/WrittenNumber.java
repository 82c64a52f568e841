package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.Multiple;
import io.github.vanban.internal.text.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, before its noun is known: one number, a fraction or a range.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param value the number, the upper part of the fraction or the lower end of the range
 * @param of the lower part of a fraction; else null
 * @param max the upper end of a range; else null
 */
record WrittenNumber(
    int start, int end, BigDecimal value, @Nullable BigDecimal of, @Nullable BigDecimal max) {

  /** One number. */
  static WrittenNumber of(Numeral numeral) {
    return new WrittenNumber(numeral.start(), numeral.end(), numeral.value(), null, null);
  }

  WrittenNumber over(Numeral lower) {
    return new WrittenNumber(start, lower.end(), value, lower.value(), null);
  }

  WrittenNumber upTo(Numeral upper) {
    return new WrittenNumber(start, upper.end(), value, null, upper.value());
  }

  boolean isSingle() {
    return of == null && max == null;
  }

  /** What it is with the multipliers behind it, which stand for both ends of a range. */
  WrittenNumber times(@Nullable Multiple multiple) {
    if (multiple == null) {
      return this;
    }
    return new WrittenNumber(
        start,
        multiple.end(),
        isSingle() ? multiple.of(value) : value.multiply(multiple.factor()),
        of == null ? null : of.multiply(multiple.factor()),
        max == null ? null : multiple.of(max));
  }

  /** What it is where it counts things that have no parts. */
  WrittenNumber asCount() {
    return new WrittenNumber(
        start,
        end,
        Numeral.asCount(value),
        of == null ? null : Numeral.asCount(of),
        max == null ? null : Numeral.asCount(max));
  }
}
