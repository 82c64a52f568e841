package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an authority of the State, the Party, the Front or a mass organisation.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text
 * @param rule id of the rule that found it
 * @param kind what kind of authority it is
 * @param level its level where its name and phrase tell it, else null
 * @param name its name with abbreviations expanded ({@code Ủy ban nhân dân tỉnh Hà Tĩnh})
 * @param place short name of the province or unit in the name ({@code Hà Tĩnh}), else null
 * @param identity which authority it is, as far as the text tells
 */
public record Body(
    int start,
    int end,
    String text,
    String rule,
    BodyKind kind,
    @Nullable AdministrativeLevel level,
    String name,
    @Nullable String place,
    BodyIdentity identity)
    implements Mention {

  /** A mention of which no more is known than what it says. */
  public Body(
      int start,
      int end,
      String text,
      String rule,
      BodyKind kind,
      @Nullable AdministrativeLevel level,
      String name,
      @Nullable String place) {
    this(start, end, text, rule, kind, level, name, place, BodyIdentity.named(name));
  }

  /** Checks that no required part is missing. */
  public Body {
    requireNonNull(text, "text");
    requireNonNull(rule, "rule");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(identity, "identity");
  }
}
