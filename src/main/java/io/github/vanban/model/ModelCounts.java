package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Models and exemplars of an emulation movement, of one scope. Every field is the mention that
 * tells it, null where none does.
 *
 * @param scope what they hold for
 * @param total all of them
 * @param economy those in the economy
 * @param culture those in culture and society
 * @param defence those in defence and security
 * @param politics those in building the political system
 * @param collectives those of collectives
 * @param individuals those of individuals
 * @param registered those registered
 * @param recognised those recognised
 */
public record ModelCounts(
    CountScope scope,
    @Nullable Statistic total,
    @Nullable Statistic economy,
    @Nullable Statistic culture,
    @Nullable Statistic defence,
    @Nullable Statistic politics,
    @Nullable Statistic collectives,
    @Nullable Statistic individuals,
    @Nullable Statistic registered,
    @Nullable Statistic recognised) {

  /** Checks that the scope is there. */
  public ModelCounts {
    requireNonNull(scope, "scope");
  }
}
