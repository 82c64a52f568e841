package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text that was taken out of a file, and how. Immutable and thread-safe.
 *
 * @param text the text, to which all offsets refer
 * @param format what kind of file it was taken out of
 * @param encodings the encodings it was converted from, in the order of {@link Encoding}: that of a
 *     plain text or web page; of an office file, those its fonts were made for, none for Unicode
 * @param warnings what a user should know of the reading, one sentence each
 */
public record ReadText(
    String text, Format format, List<Encoding> encodings, List<String> warnings) {

  /** Copies the lists. */
  public ReadText {
    requireNonNull(text, "text");
    requireNonNull(format, "format");
    encodings = List.copyOf(encodings);
    warnings = List.copyOf(warnings);
  }

  /** A text that was in UTF-8, in a file of plain text or in a set of texts. */
  public static ReadText plain(String text) {
    return new ReadText(text, Format.TEXT, List.of(Encoding.UTF_8), List.of());
  }

  /** Whether there is no more to say of it than the text itself: plain text in UTF-8. */
  public boolean isPlain() {
    return format == Format.TEXT && encodings.equals(List.of(Encoding.UTF_8)) && warnings.isEmpty();
  }
}
