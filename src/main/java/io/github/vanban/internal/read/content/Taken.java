package io.github.vanban.internal.read.content;

import static java.util.Objects.requireNonNull;

import io.github.vanban.document.Block;
import java.util.List;

/**
 * A text that was taken out of a file, and the blocks that the file tells. Immutable and
 * thread-safe.
 *
 * @param text the text
 * @param blocks in text order, each an exact span of the text
 */
public record Taken(String text, List<Block> blocks) {

  /** Copies the list. */
  public Taken {
    requireNonNull(text, "text");
    blocks = List.copyOf(blocks);
  }
}
