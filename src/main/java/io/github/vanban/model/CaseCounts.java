package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Petitions, complaints and denunciations, and meetings with citizens, of one scope. Every field is
 * the mention that tells it, null where none does.
 *
 * @param scope what they hold for
 * @param received petitions or cases received
 * @param settled petitions or cases settled; of a fraction ({@code đã giải quyết 38/45 vụ việc})
 *     the {@code of} tells those there were
 * @param rate the share settled, in percent
 * @param meetings times that citizens were received in person
 */
public record CaseCounts(
    CountScope scope,
    @Nullable Statistic received,
    @Nullable Statistic settled,
    @Nullable Statistic rate,
    @Nullable Statistic meetings) {

  /** Checks that the scope is there. */
  public CaseCounts {
    requireNonNull(scope, "scope");
  }
}
