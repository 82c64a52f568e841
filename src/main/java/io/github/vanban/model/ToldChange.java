package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a text tells of a change, by indices in a list of figures that is being made.
 *
 * @param direction which way
 * @param baseline what it is compared with, as the text writes it, or null
 * @param before index of the figure it changed from, or null
 * @param after index of the figure it changed to, or null
 */
public record ToldChange(
    Change.Direction direction,
    @Nullable String baseline,
    @Nullable Integer before,
    @Nullable Integer after) {
  /** Checks that the direction is there. */
  public ToldChange {
    requireNonNull(direction, "direction");
  }
}
