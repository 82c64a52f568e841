package io.github.vanban.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The figures of a score that thresholds are set on, by the ending that names them. */
public enum Figure {
  /** Micro F1, which is meant where no figure is named. */
  F1("f1"),
  /** Micro precision. */
  PRECISION("p"),
  /** Micro recall. */
  RECALL("r"),
  /** How often the field is right where the mention was found. */
  ACCURACY("accuracy");

  private final String key;

  Figure(String key) {
    this.key = key;
  }

  /** The name of the figure, as behind the last dot of {@code references.number.p}. */
  public String key() {
    return key;
  }

  /**
   * The figure of a score, as reports show it: rounded to four decimals, so that a threshold copied
   * from a report is reached by what the report is of.
   *
   * @throws IllegalArgumentException if the score has no such figure
   */
  public double of(Score score) {
    return rounded(
        switch (this) {
          case F1 -> score.f1();
          case PRECISION -> score.precision();
          case RECALL -> score.recall();
          case ACCURACY -> accuracy(score);
        });
  }

  private static double accuracy(Score score) {
    Accuracy accuracy = score.accuracy();
    if (accuracy == null) {
      throw new IllegalArgumentException("this measure has no accuracy, since it is of no field");
    }
    return accuracy.share();
  }

  /** A figure as reports show it. */
  public static double rounded(double figure) {
    return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** A figure as reports write it, with four decimals. */
  public static String written(double figure) {
    return String.format(Locale.ROOT, "%.4f", rounded(figure));
  }
}
