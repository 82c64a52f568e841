package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of those that a document goes to. A line may name several bodies ({@code Thường trực
 * Tỉnh ủy, HĐND tỉnh (b/c)}); it is kept whole, since its note holds for all of them.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Recipient {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** First UTF-16 unit in the original text. */
  int start();

  /** UTF-16 unit after the last one. */
  int end();

  /**
   * The original text, without the line's bullet and the mark that ends it; where lines of another
   * column stand between its own, with them.
   */
  String text();

  /**
   * Who it is, as printed, on one line, without the note; of a filed copy where it is filed ({@code
   * VT, TH}).
   */
  String name();

  /** How it stands in the document. */
  RecipientRole role();

  /** What it gets the document for, where its note says so, else null. */
  @Nullable RecipientPurpose purpose();

  /**
   * What stands in brackets after it, or the words that tell the purpose ({@code b/c}, {@code
   * 05b}), else null.
   */
  @Nullable String note();

  /** The bodies that it names, in text order. */
  List<Body> bodies();

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int start;
    private int end;
    private @Nullable String text;
    private @Nullable String name;
    private @Nullable RecipientRole role;
    private @Nullable RecipientPurpose purpose;
    private @Nullable String note;
    private List<Body> bodies = List.of();

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

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder role(RecipientRole role) {
      this.role = role;
      return this;
    }

    public Builder purpose(@Nullable RecipientPurpose purpose) {
      this.purpose = purpose;
      return this;
    }

    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    public Builder bodies(List<Body> bodies) {
      this.bodies = bodies;
      return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if a part that must be there was not set
     */
    public Recipient build() {
      return new Value(
          start,
          end,
          requireNonNull(text, "text"),
          requireNonNull(name, "name"),
          requireNonNull(role, "role"),
          purpose,
          note,
          bodies);
    }

    record Value(
        int start,
        int end,
        String text,
        String name,
        RecipientRole role,
        @Nullable RecipientPurpose purpose,
        @Nullable String note,
        List<Body> bodies)
        implements Recipient {

      Value {
        bodies = List.copyOf(bodies);
      }
    }
  }
}
