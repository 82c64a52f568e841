package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an authority of the State, the Party, the Front or a mass organisation.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Body extends Mention {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** What kind of authority it is. */
  BodyKind kind();

  /** Its level where its name and phrase tell it, else null. */
  @Nullable AdministrativeLevel level();

  /** Its name with abbreviations expanded ({@code Ủy ban nhân dân tỉnh Hà Tĩnh}). */
  String name();

  /** Short name of the province or unit in the name ({@code Hà Tĩnh}), else null. */
  @Nullable String place();

  /** Which authority it is, as far as the text tells. */
  BodyIdentity identity();

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int start;
    private int end;
    private @Nullable String text;
    private @Nullable String rule;
    private @Nullable BodyKind kind;
    private @Nullable AdministrativeLevel level;
    private @Nullable String name;
    private @Nullable String place;
    private @Nullable BodyIdentity identity;

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

    public Builder kind(BodyKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder level(@Nullable AdministrativeLevel level) {
      this.level = level;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder place(@Nullable String place) {
      this.place = place;
      return this;
    }

    public Builder identity(BodyIdentity identity) {
      this.identity = identity;
      return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if a part that must be there was not set
     */
    public Body build() {
      return new Value(
          start,
          end,
          requireNonNull(text, "text"),
          requireNonNull(rule, "rule"),
          requireNonNull(kind, "kind"),
          level,
          requireNonNull(name, "name"),
          place,
          requireNonNull(identity, "identity"));
    }

    record Value(
        int start,
        int end,
        String text,
        String rule,
        BodyKind kind,
        @Nullable AdministrativeLevel level,
        String name,
        @Nullable String place,
        BodyIdentity identity)
        implements Body {}
  }
}
