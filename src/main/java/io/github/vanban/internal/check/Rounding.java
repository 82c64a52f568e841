package io.github.vanban.internal.check;

import com.google.common.base.CharMatcher;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.Multiple;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** How exactly figures are written, and how they are told in messages. */
final class Rounding {

  /** One number with decimals, be it torn apart by a space. */
  private static final Pattern SIMPLE = Pattern.compile("[0-9.]++ ?,[0-9]++");

  private Rounding() {}

  /** One unit of the last written place of a figure. */
  static BigDecimal lastPlace(Statistic figure) {
    int comma = figure.text().indexOf(',');
    int decimals = 0;
    while (comma > 0
        && comma + 1 + decimals < figure.text().length()
        && Digits.isDigit(figure.text().charAt(comma + 1 + decimals))) {
      decimals++;
    }
    if (decimals == 0 || figure.of() != null) {
      // The comma of a fraction is its denominator's.
      return BigDecimal.ONE;
    }
    if (!SIMPLE.matcher(figure.text()).lookingAt()) {
      // "1 tỷ 200,5 triệu": the number that has the comma is of the unit behind it.
      String unit = NormalizedText.fold(figure.text().substring(comma + 1 + decimals));
      Multiple multiple = Multiple.at(unit, 0);
      return (multiple == null ? BigDecimal.ONE : multiple.factor()).movePointLeft(decimals);
    }
    String digits =
        CharMatcher.anyOf(". ")
            .removeFrom(figure.text().substring(0, comma + 1 + decimals))
            .replace(',', '.');
    BigDecimal written = new BigDecimal(digits);
    if (written.signum() == 0) {
      return BigDecimal.ONE.movePointLeft(decimals);
    }
    BigDecimal factor = figure.value().divide(written, MathContext.DECIMAL64);
    return factor.movePointLeft(decimals);
  }

  /** A value in plain decimals. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
