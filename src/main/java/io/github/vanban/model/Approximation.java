package io.github.vanban.model;

/** How a figure is bounded by the words around it. */
public enum Approximation {
  /** Hơn, trên, ít nhất, trở lên. */
  GREATER,
  /** Gần, dưới, không quá. */
  LESS,
  /** Khoảng, {@code ~}. */
  ABOUT
}
