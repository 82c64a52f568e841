package io.github.vanban.evaluate;

/**
 * What was counted under a measure, in the terms of MUC. Only the views of {@code layer.ner} have
 * incorrect and partial ones; under all other measures what is not right is missing or spurious.
 *
 * @param correct right ones
 * @param incorrect predicted ones that stand for a gold one but are wrong
 * @param partial ones whose span is only partly right, which count half
 * @param missing gold ones that nothing stands for
 * @param spurious predicted ones that stand for nothing
 */
public record Counts(int correct, int incorrect, int partial, int missing, int spurious) {

  /** Nothing counted. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** Right, missing and spurious ones. */
  static Counts of(int correct, int missing, int spurious) {
    return new Counts(correct, 0, 0, missing, spurious);
  }

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        correct + other.correct,
        incorrect + other.incorrect,
        partial + other.partial,
        missing + other.missing,
        spurious + other.spurious);
  }

  /** True positives: right ones. */
  public int truePositives() {
    return correct;
  }

  /** False positives: predicted ones that are not right. */
  public int falsePositives() {
    return incorrect + partial + spurious;
  }

  /** False negatives: gold ones that were not found right. */
  public int falseNegatives() {
    return incorrect + partial + missing;
  }

  /** Whether there was nothing to count. */
  public boolean isEmpty() {
    return correct + incorrect + partial + missing + spurious == 0;
  }

  /** The share of predicted ones that are right; 1 where nothing was predicted. */
  public double precision() {
    return share(correct + falsePositives());
  }

  /** The share of gold ones that were found; 1 where there is no gold. */
  public double recall() {
    return share(correct + falseNegatives());
  }

  /** The harmonic mean of precision and recall; 0 where both are 0. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double share(int all) {
    return all == 0 ? 1 : (correct + 0.5 * partial) / all;
  }
}
