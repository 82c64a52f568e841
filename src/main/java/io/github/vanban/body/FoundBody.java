package io.github.vanban.body;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.tokenrule.RuleToken;
import java.util.List;
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
 * @param tokens what its name is made of; empty for a list under one head
 */
public record FoundBody(
    int start,
    int end,
    String rule,
    BodyKind kind,
    @Nullable AdministrativeLevel level,
    String name,
    @Nullable String place,
    boolean governed,
    List<RuleToken> tokens) {

  /** Copies the list. */
  public FoundBody {
    tokens = List.copyOf(tokens);
  }

  /** The same body with a title in front of it, such as {@code Bộ trưởng}. */
  public FoundBody startingAt(int newStart, String title) {
    return new FoundBody(
        newStart, end, rule, kind, level, title + " " + name, place, governed, tokens);
  }

  /** The same body at the level that its list tells. */
  FoundBody governedAt(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, true, tokens);
  }

  /** The same body with those that share its first word. */
  FoundBody sharing(SharedHeads.SharedList list) {
    String members = String.join(", ", list.members());
    return new FoundBody(start, list.end(), rule, kind, level, members, place, governed, List.of());
  }

  FoundBody withLevel(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, governed, tokens);
  }
}
