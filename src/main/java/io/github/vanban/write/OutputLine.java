package io.github.vanban.write;

import static java.util.Objects.requireNonNull;

import io.github.vanban.Extraction;
import io.github.vanban.read.ReadText;
import org.jspecify.annotations.Nullable;

/** A line of the output under schema 1, read back. Immutable and thread-safe. */
public sealed interface OutputLine permits OutputLine.Extracted, OutputLine.Failed {

  /** The input's path as it was given, or its id. */
  String source();

  /**
   * What is in a text.
   *
   * @param source the input's path as it was given, or its id
   * @param extraction equal to the extraction that was written
   * @param taken the text as it was taken out of the file, to which all offsets refer; null for
   *     plain text in UTF-8, which the file itself holds
   */
  record Extracted(String source, Extraction extraction, @Nullable ReadText taken)
      implements OutputLine {
    /** Checks that no part is missing. */
    public Extracted {
      requireNonNull(source, "source");
      requireNonNull(extraction, "extraction");
    }
  }

  /**
   * An input that could not be read.
   *
   * @param source the input's path as it was given, or its id
   * @param kind what went wrong, in one word
   * @param message what went wrong, for people
   */
  record Failed(String source, String kind, String message) implements OutputLine {
    /** Checks that no part is missing. */
    public Failed {
      requireNonNull(source, "source");
      requireNonNull(kind, "kind");
      requireNonNull(message, "message");
    }
  }
}
