package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.CommonFields.fields;
import static io.github.vanban.internal.fields.CommonFields.mention;
import static io.github.vanban.internal.fields.CommonFields.printed;
import static io.github.vanban.internal.fields.CommonFields.rule;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.INTEGER;
import static io.github.vanban.internal.fields.Form.NUMBER;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Provision;
import io.github.vanban.model.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of mentions of documents. */
public final class ReferenceFields {

  private ReferenceFields() {}

  /** The cited part, step by step. */
  public static final Shape<Provision, Parts> PROVISION =
      new Shape<>(
          "provision",
          "one cited part: a unit for each step, the largest first",
          Parts::new,
          Arrays.stream(Provision.Unit.values())
              .<Field<Provision, Parts>>map(
                  unit ->
                      Field.derived(
                          unit.name().toLowerCase(Locale.ROOT),
                          TEXT,
                          OPTIONAL,
                          (Provision provision) -> step(provision, unit),
                          "number or letter of the " + unit.name().toLowerCase(Locale.ROOT)))
              .toList());

  private static @Nullable String step(Provision provision, Provision.Unit unit) {
    return provision.path().stream()
        .filter(step -> step.unit() == unit)
        .map(Provision.Step::label)
        .findFirst()
        .orElse(null);
  }

  /** Mentions of documents. */
  public static final Shape<Reference, Reference.Builder> REFERENCE =
      new Shape<>(
          "references",
          "a mention of one particular document",
          Reference::builder,
          fields(
              mention(Reference.Builder::start, Reference.Builder::end, Reference.Builder::text),
              Field.required(
                  "type",
                  Form.name(DocumentType.class),
                  Reference::type,
                  Reference.Builder::type,
                  "the document's type"),
              Field.nullable(
                      "number",
                      NUMBER,
                      Reference::number,
                      Reference.Builder::number,
                      "the key of its number; null for laws cited by name")
                  .and(
                      part("number_ordinal", DocumentNumber::ordinal),
                      part("number_year", DocumentNumber::year),
                      part("number_type", DocumentNumber::typeCode),
                      part("number_organ", DocumentNumber::organCode)),
              printed(Reference::number),
              Field.nullable(
                  "issued",
                  DAY,
                  Reference::issued,
                  Reference.Builder::issued,
                  "day of issue that the mention or its list gives"),
              Field.optional(
                  "issuedRule",
                  TEXT,
                  Reference::issuedRule,
                  Reference.Builder::issuedRule,
                  "id of the rule that found the day of issue"),
              Field.nullable(
                  "issuer",
                  TEXT,
                  Reference::issuer,
                  Reference.Builder::issuer,
                  "the issuing body as the mention or its list names it"),
              Field.optional(
                  "issuerRule",
                  TEXT,
                  Reference::issuerRule,
                  Reference.Builder::issuerRule,
                  "id of the rule that found the issuer"),
              Field.required(
                      "cluster",
                      INTEGER,
                      Reference::cluster,
                      Reference.Builder::cluster,
                      "what mentions of one document share, from 1")
                  .and(
                      derived("cited_key", TEXT, (Reference r) -> r.document().key()),
                      derived("cited_issued", DAY, (Reference r) -> r.document().issued()),
                      derived("cited_title", TEXT, (Reference r) -> r.document().title())),
              Field.optional(
                  "clusterRule",
                  TEXT,
                  Reference::clusterRule,
                  Reference.Builder::clusterRule,
                  "id of the rule that joined it to another mention of the document"),
              Field.optional(
                  "provision",
                  TEXT,
                  Reference::provision,
                  Reference.Builder::provision,
                  "the cited part as written"),
              Field.objects(
                  "provisions",
                  PROVISION,
                  OPTIONAL,
                  Reference::provisions,
                  null,
                  "the cited parts, parsed"),
              rule(Reference.Builder::rule)));

  private static Column<Reference> part(
      String name, Function<DocumentNumber, @Nullable String> part) {
    return derived(
        name,
        TEXT,
        reference -> {
          DocumentNumber number = reference.number();
          String value = number == null ? null : part.apply(number);
          return value == null || value.isEmpty() ? null : value;
        });
  }
}
