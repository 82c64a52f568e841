package io.github.vanban.model;

/** Ways in which a text contradicts itself. */
public enum FindingKind {
  /** Parts exceed their total, or fall short where the words say that the list is complete. */
  SUM_MISMATCH,
  /** A fraction and its percentage differ by more than rounding. */
  FRACTION_PERCENT,
  /** Before, after and change do not agree. */
  CHANGE_MISMATCH,
  /** One figure is given twice, differently. */
  REPEATED_DIFFERS,
  /** Shares of one whole add up to more than 100 %. */
  PERCENT_OVER_100,
  /** A date that is none of the calendar. */
  MALFORMED_DATE,
  /** One document with two dates, a type word against its code, a year against the date. */
  REFERENCE_CONFLICT
}
