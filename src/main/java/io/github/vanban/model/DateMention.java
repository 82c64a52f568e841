package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An expression of calendar time.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DateMention extends Mention {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** Its value; malformed dates have a {@link CalendarValue.Malformed}. */
  CalendarValue value();

  /** Whether a part of the value is not written but told by the document's own date. */
  boolean resolved();

  /** The precision of the date. */
  default DateKind kind() {
    return value().kind();
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int start;
    private int end;
    private @Nullable String text;
    private @Nullable String rule;
    private @Nullable CalendarValue value;
    private boolean resolved;

    private Builder() {}

    public Builder start(int start) {
      this.start = start;
      return this;
    }

    public Builder end(int end) {
      this.end = end;
      return this;
    }

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder rule(String rule) {
      this.rule = rule;
      return this;
    }

    public Builder value(CalendarValue value) {
      this.value = value;
      return this;
    }

    public Builder resolved(boolean resolved) {
      this.resolved = resolved;
      return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if a part that must be there was not set
     */
    public DateMention build() {
      return new Value(
          start,
          end,
          requireNonNull(text, "text"),
          requireNonNull(rule, "rule"),
          requireNonNull(value, "value"),
          resolved);
    }

    record Value(
        int start, int end, String text, String rule, CalendarValue value, boolean resolved)
        implements DateMention {}
  }
}
