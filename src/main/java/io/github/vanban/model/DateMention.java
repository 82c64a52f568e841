package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

/**
 * An expression of calendar time.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text, with the word that introduces the date where there is one
 * @param rule id of the rule that found it
 * @param value its value; malformed dates have a {@link CalendarValue.Malformed}
 * @param resolved whether a part of the value is not written but told by the document's own date
 */
public record DateMention(
    int start, int end, String text, String rule, CalendarValue value, boolean resolved)
    implements Mention {

  /** Checks that no part is missing. */
  public DateMention {
    requireNonNull(text, "text");
    requireNonNull(rule, "rule");
    requireNonNull(value, "value");
  }

  /** The precision of the date. */
  public DateKind kind() {
    return value.kind();
  }
}
