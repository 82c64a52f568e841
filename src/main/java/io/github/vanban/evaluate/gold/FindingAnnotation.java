package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import io.github.vanban.model.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction in a text.
 *
 * @param kind what kind it is
 * @param about a text it is about, or null
 */
public record FindingAnnotation(FindingKind kind, @Nullable String about) {

  /** Checks that the kind is there. */
  public FindingAnnotation {
    requireNonNull(kind, "kind");
  }
}
