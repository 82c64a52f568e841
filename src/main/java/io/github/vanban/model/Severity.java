package io.github.vanban.model;

/** How surely a finding is an error of the text. */
public enum Severity {
  /** The text cannot be right as it stands. */
  ERROR,
  /** The text is probably wrong; another reading is possible. */
  WARNING
}
