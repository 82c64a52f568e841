package io.github.vanban.internal.date;

import io.github.vanban.model.CalendarValue;

/**
 * A date in the normalised text.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param rule id of the atom that found it
 * @param value its value
 * @param resolved whether a part of the value is not written but told by the document's date
 */
public record FoundDate(int start, int end, String rule, CalendarValue value, boolean resolved) {

  /** A date whose value is all written. */
  public FoundDate(int start, int end, String rule, CalendarValue value) {
    this(start, end, rule, value, false);
  }

  /** The same place with a value that the document's date completed. */
  public FoundDate resolvedTo(CalendarValue newValue) {
    return new FoundDate(start, end, rule, newValue, true);
  }

  /** Whether the century of the year was guessed, as two digits were written. */
  public boolean hasShortYear() {
    return rule.contains(DateRule.SHORT_YEAR);
  }

  /** Whether words behind it tell of another year than the document's, or of every year. */
  public boolean isOfOtherYear() {
    return rule.endsWith(DateRule.OTHER_YEAR);
  }
}
