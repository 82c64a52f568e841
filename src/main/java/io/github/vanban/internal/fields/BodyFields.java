package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.CommonFields.fields;
import static io.github.vanban.internal.fields.CommonFields.mention;
import static io.github.vanban.internal.fields.CommonFields.rule;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of authorities. */
public final class BodyFields {

  private BodyFields() {}

  private static final Shape<BodyHistory, Parts> HISTORY =
      new Shape<>(
          "history",
          "since and until when the body existed",
          Parts::new,
          List.of(
              Field.optional(
                      "since", TEXT, BodyHistory::since, Parts.set("since"), "first day, or part")
                  .column("existed_since"),
              Field.optional(
                      "until",
                      TEXT,
                      BodyHistory::until,
                      Parts.set("until"),
                      "first day on which it no longer existed")
                  .column("existed_until"),
              Field.list(
                  "successors",
                  TEXT,
                  OPTIONAL,
                  BodyHistory::successors,
                  Parts.set("successors"),
                  "ids of the bodies that took its tasks over")));

  private static @Nullable BodyHistory history(Parts parts) {
    String since = parts.find("since", String.class);
    String until = parts.find("until", String.class);
    List<String> successors = parts.list("successors", String.class);
    return since == null && until == null && successors.isEmpty()
        ? null
        : new BodyHistory(since, until, successors);
  }

  private static final Shape<BodyIdentity, BodyIdentity.Builder> MEMBER = identity(List.of());

  private static final Shape<BodyIdentity, BodyIdentity.Builder> IDENTITY =
      identity(
          List.of(
              new Field<>(
                  "members",
                  new Content.Many<>(
                      MEMBER,
                      BodyIdentity::members,
                      (BodyIdentity.Builder identity, List<BodyIdentity.Builder> members) ->
                          identity.members(
                              members.stream().map(BodyIdentity.Builder::build).toList())),
                  OPTIONAL,
                  "the bodies that one name stands for",
                  List.of(
                      new Column<>(
                          "members",
                          Column.Type.TEXT,
                          false,
                          row ->
                              Field.joined(
                                  row.value().members().stream()
                                      .map(m -> m.id() == null ? m.canonical() : m.id())
                                      .toList()))))));

  private static Shape<BodyIdentity, BodyIdentity.Builder> identity(
      List<Field<BodyIdentity, BodyIdentity.Builder>> more) {
    List<Field<BodyIdentity, BodyIdentity.Builder>> all =
        new ArrayList<>(
            List.of(
                Field.optional(
                        "id",
                        TEXT,
                        BodyIdentity::id,
                        BodyIdentity.Builder::id,
                        "the same for one body in all texts")
                    .column("body_id"),
                Field.required(
                    "canonical",
                    TEXT,
                    BodyIdentity::canonical,
                    BodyIdentity.Builder::canonical,
                    "its name, abbreviations expanded and its province added"),
                Field.optional(
                    "branch",
                    Form.name(Branch.class),
                    BodyIdentity::branch,
                    BodyIdentity.Builder::branch,
                    "what it is a part of"),
                Field.optional(
                    "code",
                    TEXT,
                    BodyIdentity::code,
                    BodyIdentity.Builder::code,
                    "its code in numbers of documents"),
                Field.optional(
                    "parent",
                    TEXT,
                    BodyIdentity::parent,
                    BodyIdentity.Builder::parent,
                    "the body it belongs to"),
                Field.optional(
                    "province",
                    TEXT,
                    BodyIdentity::province,
                    BodyIdentity.Builder::province,
                    "the province it is in, as named in its time"),
                Field.optional(
                    "provinceToday",
                    TEXT,
                    BodyIdentity::provinceToday,
                    BodyIdentity.Builder::provinceToday,
                    "the province that this one belongs to since 1 July 2025"),
                Field.inline(
                    HISTORY,
                    BodyIdentity::history,
                    (BodyIdentity.Builder identity, Parts parts) ->
                        identity.history(history(parts)))));
    all.addAll(more);
    return new Shape<>("identity", "which authority it is", BodyIdentity::builder, all);
  }

  /** Authorities. */
  public static final Shape<Body, Body.Builder> BODY =
      new Shape<>(
          "bodies",
          "an authority",
          Body::builder,
          fields(
              mention(Body.Builder::start, Body.Builder::end, Body.Builder::text),
              Field.required(
                  "kind",
                  Form.name(BodyKind.class),
                  Body::kind,
                  Body.Builder::kind,
                  "what kind of authority it is"),
              Field.nullable(
                  "level",
                  Form.name(AdministrativeLevel.class),
                  Body::level,
                  Body.Builder::level,
                  "its level where its name and phrase tell it"),
              Field.required(
                  "name", TEXT, Body::name, Body.Builder::name, "its name, abbreviations expanded"),
              Field.nullable(
                  "place", TEXT, Body::place, Body.Builder::place, "province or unit in the name"),
              Field.inline(
                  IDENTITY,
                  Body::identity,
                  (Body.Builder body, BodyIdentity.Builder identity) ->
                      body.identity(identity.build())),
              rule(Body.Builder::rule)));
}
