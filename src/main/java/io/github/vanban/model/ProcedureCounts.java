package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Administrative procedures and online public services of one scope. Every field is the mention
 * that tells it, null where none does.
 *
 * @param scope what they hold for
 * @param total all of them
 * @param central those of the central level
 * @param province those of the provincial level
 * @param district those of the district level
 * @param commune those of the communal level
 * @param serviceLevels online services by level, 1 to 4, the scheme before 2022
 * @param full online services in full ({@code toàn trình}), the scheme since 2022
 * @param partial online services in part ({@code một phần}), the scheme since 2022
 * @param post those received or returned by post
 * @param oneStop those handled by a one-stop desk ({@code một cửa})
 * @param interlinked those handled by interlinked one-stop desks ({@code một cửa liên thông})
 * @param cut those cut, abolished or simplified
 */
public record ProcedureCounts(
    CountScope scope,
    @Nullable Statistic total,
    @Nullable Statistic central,
    @Nullable Statistic province,
    @Nullable Statistic district,
    @Nullable Statistic commune,
    List<ServiceLevel> serviceLevels,
    @Nullable Statistic full,
    @Nullable Statistic partial,
    @Nullable Statistic post,
    @Nullable Statistic oneStop,
    @Nullable Statistic interlinked,
    @Nullable Statistic cut) {

  /** Checks that the scope is there and copies the list. */
  public ProcedureCounts {
    requireNonNull(scope, "scope");
    serviceLevels = List.copyOf(serviceLevels);
  }

  /**
   * Online services of one level or of several told together ({@code mức độ 3, 4}).
   *
   * @param from the lowest level
   * @param to the highest level, equal to the lowest where one is told
   * @param count the mention
   */
  public record ServiceLevel(int from, int to, Statistic count) {
    /** Checks the levels. */
    public ServiceLevel {
      requireNonNull(count, "count");
      if (from < 1 || to < from || to > 4) {
        throw new IllegalArgumentException("levels " + from + " to " + to);
      }
    }
  }
}
