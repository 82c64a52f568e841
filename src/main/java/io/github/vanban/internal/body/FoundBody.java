package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
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
 * @param members the lexicon's words of the bodies that such a list names; else empty
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
    List<RuleToken> tokens,
    List<Entry> members) {

  /** Copies the lists. */
  public FoundBody {
    tokens = List.copyOf(tokens);
    members = List.copyOf(members);
  }

  /** The same body with a title in front of it, such as {@code Bộ trưởng}. */
  public FoundBody startingAt(int newStart, String title) {
    return new FoundBody(
        newStart, end, rule, kind, level, title + " " + name, place, governed, tokens, members);
  }

  /** The same body at the level that its list tells. */
  FoundBody governedAt(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, true, tokens, members);
  }

  FoundBody withLevel(@Nullable AdministrativeLevel newLevel) {
    return new FoundBody(start, end, rule, kind, newLevel, name, place, governed, tokens, members);
  }
}
