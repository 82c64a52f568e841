package io.github.vanban.date;

import io.github.vanban.model.CalendarValue;

/**
 * A date in the normalised text.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param rule id of the atom that found it
 * @param value its value
 */
public record FoundDate(int start, int end, String rule, CalendarValue value) {

  /** The same place with another value. */
  public FoundDate withValue(CalendarValue newValue) {
    return new FoundDate(start, end, rule, newValue);
  }
}
