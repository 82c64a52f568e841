package io.github.vanban.internal.reference;

import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A reference in the normalised text, before dates, issuers and clusters are attached.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param rule id of the rule that found it
 * @param type the document's type
 * @param number its number, or null for laws by name
 * @param name id of the law's name, or null
 * @param provision the cited part as written, or null
 * @param nameStart first index of the number, or of the law's name
 */
public record FoundReference(
    int start,
    int end,
    String rule,
    DocumentType type,
    @Nullable DocumentNumber number,
    @Nullable String name,
    @Nullable String provision,
    int nameStart) {

  /** Whether an index stands in the law's name or in the number, and not in words between. */
  public boolean coversName(int index) {
    return index >= nameStart && index < end;
  }

  /** The law's name without its year, or null. */
  public @Nullable String bareName() {
    int at = name == null ? -1 : name.indexOf('@');
    return at < 0 || name == null ? name : name.substring(0, at);
  }

  /** The year that the law's name or number tells, or null; null for all that is no law by name. */
  public @Nullable String lawYear() {
    if (name == null) {
      return null;
    }
    int at = name.indexOf('@');
    return at >= 0 ? name.substring(at + 1) : number == null ? null : number.year();
  }

  /** Whether it is a resolution of a plenum, cited by plenum and term. */
  public boolean isPlenum() {
    return rule.equals(Plenums.RULE);
  }

  FoundReference withNumber(DocumentNumber newNumber) {
    return new FoundReference(start, end, rule, type, newNumber, name, provision, nameStart);
  }

  FoundReference withProvision(String newProvision) {
    return new FoundReference(start, end, rule, type, number, name, newProvision, nameStart);
  }
}
