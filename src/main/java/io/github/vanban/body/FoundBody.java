package io.github.vanban.body;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * An authority in the normalised text.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param rule id of the rule that found it
 * @param kind its kind
 * @param level its level, or null
 * @param name its name with abbreviations expanded
 * @param place the province or unit in its name, or null
 * @param governed whether words behind the head tell the level
 */
public record FoundBody(
    int start,
    int end,
    String rule,
    BodyKind kind,
    @Nullable AdministrativeLevel level,
    String name,
    @Nullable String place,
    boolean governed) {

  /** The same body with a title in front of it, such as {@code Bộ trưởng}. */
  public FoundBody startingAt(int newStart, String title) {
    return new FoundBody(newStart, end, rule, kind, level, title + " " + name, place, governed);
  }

  /** The same body at the level that its list tells. */
  FoundBody governedAt(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, true);
  }

  /** The same body with those that share its first word. */
  FoundBody sharing(SharedHeads.SharedList list) {
    String members = String.join(", ", list.members());
    return new FoundBody(start, list.end(), rule, kind, level, members, place, governed);
  }

  FoundBody withLevel(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, governed);
  }
}
