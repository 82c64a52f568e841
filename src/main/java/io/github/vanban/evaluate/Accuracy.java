package io.github.vanban.evaluate;

/**
 * How often a field is right where its mention was found at all: a gold mention and the prediction
 * that overlaps with it most. For fields of the document, how often they are right.
 *
 * @param right how many are right
 * @param of how many were found
 */
public record Accuracy(int right, int of) {

  /** Both together. */
  Accuracy plus(Accuracy other) {
    return new Accuracy(right + other.right, of + other.of);
  }

  /** The share of right ones; 1 where none was found. */
  public double share() {
    return of == 0 ? 1 : (double) right / of;
  }
}
