package io.github.vanban.write;

import static java.util.Objects.requireNonNull;

import io.github.vanban.Extraction;
import io.github.vanban.read.ReadText;

/** What became of one input. Immutable and thread-safe. */
public sealed interface Result permits Result.Extracted, Result.Failed {

  /** The input's path as it was given, or its id. */
  String source();

  /**
   * What is in a text.
   *
   * @param source the input's path as it was given, or its id
   * @param read the text, and how it was read
   * @param extraction what is in it
   */
  record Extracted(String source, ReadText read, Extraction extraction) implements Result {
    /** Checks that no part is missing. */
    public Extracted {
      requireNonNull(source, "source");
      requireNonNull(read, "read");
      requireNonNull(extraction, "extraction");
    }
  }

  /**
   * An input that gave nothing.
   *
   * @param source the input's path as it was given, or its id
   * @param kind what went wrong, in one word
   * @param message what went wrong, for people
   */
  record Failed(String source, String kind, String message) implements Result {
    /** Checks that no part is missing. */
    public Failed {
      requireNonNull(source, "source");
      requireNonNull(kind, "kind");
      requireNonNull(message, "message");
    }
  }
}
