package io.github.vanban.evaluate;

/**
 * Averages over texts in which a measure has anything to count.
 *
 * @param precision average precision
 * @param recall average recall
 * @param f1 average F1
 * @param texts how many texts there are in it
 */
public record Average(double precision, double recall, double f1, int texts) {

  static final Average NONE = new Average(1, 1, 1, 0);

  static Average of(Iterable<Counts> texts) {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    int n = 0;
    for (Counts counts : texts) {
      if (!counts.isEmpty()) {
        precision += counts.precision();
        recall += counts.recall();
        f1 += counts.f1();
        n++;
      }
    }
    return n == 0 ? NONE : new Average(precision / n, recall / n, f1 / n, n);
  }
}
