package io.github.vanban.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * The least that a figure of a measure must be.
 *
 * @param measure name of the measure
 * @param figure the figure
 * @param least the least, from 0 to 1
 */
public record Threshold(String measure, Figure figure, double least) {

  /** Checks the parts. */
  public Threshold {
    requireNonNull(measure, "measure");
    requireNonNull(figure, "figure");
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("a threshold is from 0 to 1, not " + least);
    }
  }

  /**
   * The threshold that a form such as {@code references.number=0.97} or {@code dates.value.p=0.9}
   * stands for; F1 is meant unless {@code .p}, {@code .r} or {@code .accuracy} is said.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Threshold parse(String form) {
    int equals = form.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("a threshold is MEASURE=LEAST, not " + form);
    }
    String measure = form.substring(0, equals).strip();
    double least;
    try {
      least = Double.parseDouble(form.substring(equals + 1).strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number behind = in " + form, e);
    }
    for (Figure figure : Figure.values()) {
      String ending = "." + figure.key();
      if (measure.endsWith(ending)) {
        return new Threshold(
            measure.substring(0, measure.length() - ending.length()), figure, least);
      }
    }
    return new Threshold(measure, Figure.F1, least);
  }
}
