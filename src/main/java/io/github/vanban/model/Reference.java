package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of one particular document.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text of the mention, from its type word to the end of its symbol
 * @param rule id of the rule that found it
 * @param type the document's type, from its type word or, failing that, from its symbol
 * @param number its number and symbol, or null for laws cited by name
 * @param issued the date of issue that this mention, or the list it stands in, gives; else null
 * @param issuer the issuing body as this mention, or the list it stands in, names it; else null
 * @param cluster number, from 1, that mentions of the same document in this text share
 * @param provision the part of the document that is cited ({@code khoản 2 Điều 5}), else null
 */
public record Reference(
    int start,
    int end,
    String text,
    String rule,
    DocumentType type,
    @Nullable DocumentNumber number,
    @Nullable LocalDate issued,
    @Nullable String issuer,
    int cluster,
    @Nullable String provision)
    implements Mention {

  /** Checks that no required part is missing. */
  public Reference {
    requireNonNull(text, "text");
    requireNonNull(rule, "rule");
    requireNonNull(type, "type");
  }

  /** The cited parts, parsed from {@link #provision()}; empty where the document is cited whole. */
  public List<Provision> provisions() {
    return provision == null ? List.of() : Provision.parse(provision);
  }
}
