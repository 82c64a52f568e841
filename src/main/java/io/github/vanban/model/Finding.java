package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something the text says that contradicts itself. Immutable and thread-safe.
 *
 * @param kind what kind of contradiction it is
 * @param severity how sure it is
 * @param message what was found and what it was computed from, in English
 * @param mentions the mentions in it, the one that it is about first
 */
public record Finding(FindingKind kind, Severity severity, String message, List<Mention> mentions) {

  /** Checks that no part is missing and copies the list. */
  public Finding {
    requireNonNull(kind, "kind");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    mentions = List.copyOf(mentions);
  }
}
