package io.github.vanban.model;

/** Precision of a date expression. */
public enum DateKind {
  /** One day. */
  DAY,
  /** One month. */
  MONTH,
  /** One quarter. */
  QUARTER,
  /** One half of a year. */
  HALF,
  /** One year. */
  YEAR,
  /** From one point to another, decades included. */
  RANGE,
  /** Anything else, such as lunar dates. */
  OTHER
}
