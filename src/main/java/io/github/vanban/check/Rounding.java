package io.github.vanban.check;

import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.math.MathContext;

/** How exactly figures are written, and how they are told in messages. */
final class Rounding {

  private Rounding() {}

  /** One unit of the last written place of a figure. */
  static BigDecimal lastPlace(Statistic figure) {
    int comma = figure.text().indexOf(',');
    int decimals = 0;
    while (comma > 0
        && comma + 1 + decimals < figure.text().length()
        && Character.isDigit(figure.text().charAt(comma + 1 + decimals))) {
      decimals++;
    }
    if (decimals == 0) {
      return BigDecimal.ONE;
    }
    String digits =
        figure.text().substring(0, comma + 1 + decimals).replace(".", "").replace(',', '.');
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
