package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.internal.structure.Structure;
import java.util.List;

/**
 * A text that was taken out of a file, and how. Immutable and thread-safe.
 *
 * @param text the text, to which all offsets refer
 * @param blocks the blocks that the format tells, in text order; empty for plain text
 * @param format what kind of file it was taken out of
 * @param encodings the encodings it was converted from, in the order of {@link Encoding}: that of a
 *     plain text or web page; of an office file, those its fonts were made for, none for Unicode
 * @param warnings what a user should know of the reading, one sentence each
 */
public record ReadText(
    String text,
    List<Block> blocks,
    Format format,
    List<Encoding> encodings,
    List<String> warnings) {

  /** Copies the lists. */
  public ReadText {
    requireNonNull(text, "text");
    blocks = List.copyOf(blocks);
    requireNonNull(format, "format");
    encodings = List.copyOf(encodings);
    warnings = List.copyOf(warnings);
  }

  /** A text of whose blocks its format tells nothing. */
  public ReadText(String text, Format format, List<Encoding> encodings, List<String> warnings) {
    this(text, List.of(), format, encodings, warnings);
  }

  /**
   * The text with all its blocks: those that the format tells, and what it does not tell read from
   * the lines. Worked out at each call.
   */
  public Document document() {
    return Structure.of(text, blocks);
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
