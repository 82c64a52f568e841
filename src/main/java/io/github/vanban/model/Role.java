package io.github.vanban.model;

/** What part a figure plays among the figures around it. */
public enum Role {
  /** A figure that the text breaks down, or names as a total. */
  TOTAL,
  /** A part of a total. */
  PART,
  /** The magnitude of a change. */
  CHANGE,
  /** All else. */
  VALUE
}
