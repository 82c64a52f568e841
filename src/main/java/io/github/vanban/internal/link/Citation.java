package io.github.vanban.internal.link;

import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.DocumentNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference while its date and issuer are looked for: what is known so far, and from where. Of
 * one thread.
 */
final class Citation {

  private final FoundReference reference;

  /** Index behind the mention with the bracket or the mark of a footnote that ends it. */
  int end;

  /** Index behind the mention with what was found behind it. */
  int tail;

  /** The date of issue, or null. */
  private @Nullable LocalDate issued;

  private @Nullable String issuedRule;

  /** The issuer, or null. */
  private @Nullable Issuer issuer;

  private @Nullable String issuerRule;

  /** Whether the mention, its list or its clause gives a date, well-formed or not. */
  boolean ownDate;

  /** Whether the issuer is the subject of the issuing verb. */
  boolean fromSubject;

  /** Whether the date of issue is that of the issuing clause. */
  boolean fromClause;

  /** Whether the issuer stands between the type word and the number. */
  boolean fromHead;

  /** Where the issuing verb begins that has no subject next to it, or 0. */
  int bareVerb;

  /** An issuer as written, with the place and level of its last body. */
  record Issuer(String written, @Nullable String place, @Nullable AdministrativeLevel level) {}

  Citation(FoundReference reference) {
    this.reference = reference;
  }

  FoundReference reference() {
    return reference;
  }

  @Nullable LocalDate issued() {
    return issued;
  }

  @Nullable Issuer issuer() {
    return issuer;
  }

  /** Takes a date of issue, with the id of the rule that found it. */
  void date(LocalDate date, String rule) {
    issued = date;
    issuedRule = rule;
  }

  /** Takes an issuer, with the id of the rule that found it. */
  void issuer(Issuer body, String rule) {
    issuer = body;
    issuerRule = rule;
  }

  /** The number, or null for a law that is cited by name. */
  @Nullable DocumentNumber number() {
    return reference.number();
  }

  /** Whether a date of issue does not contradict the year in the number. */
  boolean mayDate(LocalDate date) {
    DocumentNumber number = number();
    return number == null
        || number.year() == null
        || number.typeCode().isEmpty()
        || Integer.toString(date.getYear()).endsWith(number.year());
  }

  IssuedReference resolved() {
    return new IssuedReference(
        reference,
        issued,
        issuedRule,
        issuer == null ? null : issuer.written(),
        issuerRule,
        issuer == null ? null : issuer.place(),
        issuer == null ? null : issuer.level(),
        tail);
  }
}
