package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something the text says that contradicts itself.
 *
 * @param kind what kind of contradiction it is
 * @param severity how sure it is
 * @param message what was found and what it was computed from, in English
 * @param mentions the mentions in it
 */
public record Finding(
    FindingKind kind, Severity severity, String message, List<MentionIndex> mentions) {

  /** Checks that no part is missing and copies the list. */
  public Finding {
    requireNonNull(kind, "kind");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    mentions = List.copyOf(mentions);
  }

  /**
   * Points at a mention of the same extraction.
   *
   * @param layer the list it is in
   * @param index its index in that list, from 0
   */
  public record MentionIndex(Layer layer, int index) {
    /** Checks that the layer is there. */
    public MentionIndex {
      requireNonNull(layer, "layer");
    }
  }
}
