package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import io.github.vanban.model.FindingKind;
import java.util.List;

/**
 * A contradiction in a text. Immutable and thread-safe.
 *
 * @param kind what kind it is
 * @param about the texts it is about: of what was found those of all its mentions; of gold most
 *     often one, and none where the place does not matter
 */
public record FindingAnnotation(FindingKind kind, List<String> about) {

  /** Checks that the kind is there and copies the texts. */
  public FindingAnnotation {
    requireNonNull(kind, "kind");
    about = List.copyOf(about);
  }
}
