package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Field.Presence.REQUIRED;
import static io.github.vanban.internal.fields.Form.CALENDAR;
import static io.github.vanban.internal.fields.Form.CATEGORY;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.DECIMAL;
import static io.github.vanban.internal.fields.Form.FLAG;
import static io.github.vanban.internal.fields.Form.INTEGER;
import static io.github.vanban.internal.fields.Form.NUMBER;
import static io.github.vanban.internal.fields.Form.OFFSET;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.Extraction;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Change;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Provision;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.Timex3;
import io.github.vanban.model.ToldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of objects of the output and their fields. */
public final class OutputShapes {

  private OutputShapes() {}

  private static <T extends Mention, B> List<Field<T, B>> mention(
      BiConsumer<B, Integer> start, BiConsumer<B, Integer> end, BiConsumer<B, String> text) {
    return List.of(
        Field.required("start", OFFSET, (T m) -> m.start(), start, "first UTF-16 unit in the text"),
        Field.required("end", OFFSET, (T m) -> m.end(), end, "UTF-16 unit after the last one"),
        Field.required(
            "text", TEXT, (T m) -> m.text(), text, "the text between them, as it stands"));
  }

  private static <T extends Mention, B> Field<T, B> rule(BiConsumer<B, String> rule) {
    return Field.required("rule", TEXT, Mention::rule, rule, "id of the rule that found it");
  }

  @SafeVarargs
  private static <T, B> List<Field<T, B>> fields(List<Field<T, B>> first, Field<T, B>... more) {
    List<Field<T, B>> all = new ArrayList<>();
    for (Field<T, B> field : first) {
      all.add(
          switch (field.name()) {
            case "start", "end" -> field.column(field.name() + "_offset");
            case "text" -> field.column("quoted");
            default -> field;
          });
    }
    for (Field<T, B> field : more) {
      all.add(field);
    }
    return all;
  }

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

  /** A number as people write it. */
  private static <T, B> Field<T, B> printed(Function<T, @Nullable DocumentNumber> number) {
    return Field.<T, B, String>derived(
            "printed",
            TEXT,
            OPTIONAL,
            (T object) -> {
              DocumentNumber told = number.apply(object);
              return told == null ? null : told.toString();
            },
            "its number as people write it")
        .column("number_printed");
  }

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

  /** TIMEX3 tags of dates. */
  private static final Shape<Timex3, Parts> TIMEX3 =
      new Shape<>(
          "timex3",
          "the date as TIMEX3 has it",
          Parts::new,
          List.of(
              Field.derived("type", TEXT, REQUIRED, Timex3::type, "DATE or DURATION"),
              Field.derived("value", TEXT, REQUIRED, Timex3::value, "value in TIMEX3's notation"),
              Field.derived("begin", TEXT, OPTIONAL, Timex3::begin, "first point of a range"),
              Field.derived("end", TEXT, OPTIONAL, Timex3::end, "last point of a range")));

  /** Expressions of calendar time. */
  public static final Shape<DateMention, Parts> DATE = date(List.of());

  /** Expressions of calendar time with their TIMEX3 tags. */
  public static final Shape<DateMention, Parts> DATE_WITH_TIMEX3 =
      date(
          List.of(
              Field.object(
                  "timex3",
                  TIMEX3,
                  (DateMention date) -> Timex3.of(date.value()),
                  null,
                  "the date as TIMEX3 has it")));

  private static Shape<DateMention, Parts> date(List<Field<DateMention, Parts>> more) {
    List<Field<DateMention, Parts>> all =
        new ArrayList<>(
            fields(
                mention(Parts.set("start"), Parts.set("end"), Parts.set("text")),
                Field.required(
                    "kind",
                    Form.name(DateKind.class),
                    DateMention::kind,
                    Parts.set("kind"),
                    "its precision"),
                Field.nullable(
                        "value",
                        CALENDAR,
                        DateMention::value,
                        Parts.set("value"),
                        "its value; null where it is no date of the calendar")
                    .and(
                        derived("first_day", DAY, (DateMention d) -> d.value().firstDay()),
                        derived("last_day", DAY, (DateMention d) -> d.value().lastDay())),
                Field.optional(
                    "malformed",
                    TEXT,
                    (DateMention d) ->
                        d.value() instanceof CalendarValue.Malformed malformed
                            ? malformed.reason()
                            : null,
                    Parts.set("malformed"),
                    "why it is no date of the calendar"),
                Field.flag(
                    "resolved",
                    DateMention::resolved,
                    Parts.set("resolved"),
                    "whether the text's own date tells a part of it")));
    all.addAll(more);
    all.add(rule(Parts.set("rule")));
    return new Shape<>("dates", "an expression of calendar time", Parts::new, all);
  }

  /** The date that its parts make. */
  public static DateMention date(Parts parts) {
    CalendarValue value = parts.find("value", CalendarValue.class);
    if (value == null) {
      DateKind kind = parts.get("kind", DateKind.class);
      String malformed = parts.find("malformed", String.class);
      value =
          malformed == null && kind == DateKind.OTHER
              ? new CalendarValue.Lunar()
              : new CalendarValue.Malformed(kind, malformed == null ? "" : malformed);
    }
    return DateMention.builder()
        .start(parts.get("start", Integer.class))
        .end(parts.get("end", Integer.class))
        .text(parts.get("text", String.class))
        .rule(parts.get("rule", String.class))
        .value(value)
        .resolved(parts.flag("resolved"))
        .build();
  }

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

  private static final Shape<Change, Parts> CHANGE =
      new Shape<>(
          "change",
          "how what a figure counts has changed",
          Parts::new,
          List.of(
              Field.required(
                  "direction",
                  Form.name(Change.Direction.class),
                  Change::direction,
                  Parts.set("direction"),
                  "which way"),
              Field.nullable(
                  "baseline",
                  TEXT,
                  Change::baseline,
                  Parts.set("baseline"),
                  "what it is compared with, as written"),
              Field.pointer(
                  "before",
                  Layer.STATISTICS,
                  OPTIONAL,
                  Change::before,
                  Parts.set("before"),
                  "index of the figure it changed from"),
              Field.pointer(
                  "after",
                  Layer.STATISTICS,
                  OPTIONAL,
                  Change::after,
                  Parts.set("after"),
                  "index of the figure it changed to")));

  private static ToldChange told(Parts parts) {
    return new ToldChange(
        parts.get("direction", Change.Direction.class),
        parts.find("baseline", String.class),
        parts.find("before", Integer.class),
        parts.find("after", Integer.class));
  }

  /** Figures. */
  public static final Shape<Statistic, Statistic.Builder> STATISTIC =
      new Shape<>(
          "statistics",
          "a figure with what it counts",
          Statistic::builder,
          fields(
              mention(Statistic.Builder::start, Statistic.Builder::end, Statistic.Builder::text),
              Field.required(
                  "value",
                  DECIMAL,
                  Statistic::value,
                  Statistic.Builder::value,
                  "the number after its multiplier"),
              Field.optional(
                      "of",
                      DECIMAL,
                      Statistic::of,
                      Statistic.Builder::of,
                      "denominator of a fraction")
                  .column("out_of"),
              Field.optional(
                      "max",
                      DECIMAL,
                      Statistic::max,
                      Statistic.Builder::max,
                      "upper end of a range")
                  .column("maximum"),
              Field.nullable(
                  "unit",
                  TEXT,
                  Statistic::unit,
                  Statistic.Builder::unit,
                  "unit or counted noun in its shortest form"),
              Field.required(
                  "category",
                  CATEGORY,
                  Statistic::category,
                  Statistic.Builder::category,
                  "what the figure is about"),
              Field.nullable(
                  "label",
                  TEXT,
                  Statistic::label,
                  Statistic.Builder::label,
                  "what distinguishes this figure, in the text's own words"),
              Field.required(
                  "role",
                  Form.name(Role.class),
                  Statistic::role,
                  Statistic.Builder::role,
                  "its part among the figures around it"),
              Field.pointer(
                      "whole",
                      Layer.STATISTICS,
                      OPTIONAL,
                      Statistic::whole,
                      Statistic.Builder::wholeIndex,
                      "index of the total it is a part of")
                  .and(new Column<>("dimension", Column.Type.TEXT, false, OutputShapes::dimension)),
              Field.nullable(
                      "period",
                      CALENDAR,
                      Statistic::period,
                      Statistic.Builder::period,
                      "the period it holds for")
                  .and(
                      derived("period_first_day", DAY, (Statistic s) -> firstDay(s.period())),
                      derived("period_last_day", DAY, (Statistic s) -> lastDay(s.period()))),
              Field.optional(
                  "approx",
                  Form.name(Approximation.class),
                  Statistic::approx,
                  Statistic.Builder::approx,
                  "how it is bounded"),
              Field.object(
                  "change",
                  CHANGE,
                  Statistic::change,
                  (Statistic.Builder statistic, Parts parts) -> statistic.told(told(parts)),
                  "how it tells that something changed"),
              rule(Statistic.Builder::rule)));

  private static @Nullable String dimension(Column.Row<Statistic> row) {
    for (Breakdown breakdown : row.lists().extraction().breakdowns()) {
      for (Statistic part : breakdown.parts()) {
        if (part == row.value()) {
          return breakdown.dimension().name();
        }
      }
    }
    return null;
  }

  /** The first day of a period, or null. */
  public static @Nullable LocalDate firstDay(@Nullable CalendarValue value) {
    return value == null ? null : value.firstDay();
  }

  /** The last day of a period, or null. */
  public static @Nullable LocalDate lastDay(@Nullable CalendarValue value) {
    return value == null ? null : value.lastDay();
  }

  /** Rows of counts. */
  public static final Shape<CountRow, Parts> COUNT_ROW =
      new Shape<>(
          "countRow",
          "the counts of one scope: each measure of lexicon/counts.tsv that the text tells, as the"
              + " index of its statistic",
          Parts::new,
          List.of(
              Field.optional(
                  "place",
                  TEXT,
                  (CountRow row) -> row.scope().place(),
                  Parts.set("place"),
                  "short name of the unit that they hold for"),
              Field.optional(
                  "level",
                  Form.name(AdministrativeLevel.class),
                  (CountRow row) -> row.scope().level(),
                  Parts.set("level"),
                  "its level"),
              Field.optional(
                  "agency",
                  TEXT,
                  (CountRow row) -> row.scope().agency(),
                  Parts.set("agency"),
                  "the authority that they are under"),
              Field.optional(
                      "period",
                      CALENDAR,
                      (CountRow row) -> row.scope().period(),
                      Parts.set("period"),
                      "the period that they hold for")
                  .and(
                      derived(
                          "period_first_day", DAY, (CountRow r) -> firstDay(r.scope().period())),
                      derived("period_last_day", DAY, (CountRow r) -> lastDay(r.scope().period()))),
              new Field<>(
                  "measures",
                  new Content.Measures<>(CountRow::measures, Parts.set("measures")),
                  OPTIONAL,
                  "each measure under its name, as the index of its statistic",
                  List.of())));

  /** The row that its parts make, of figures of a text. */
  public static CountRow countRow(Parts parts, List<Statistic> statistics) {
    Map<String, Statistic> measures = new LinkedHashMap<>();
    Map<?, ?> indices = parts.get("measures", Map.class);
    indices.forEach(
        (measure, index) -> measures.put((String) measure, statistics.get((Integer) index)));
    return new CountRow(
        new CountScope(
            parts.find("place", String.class),
            parts.find("level", AdministrativeLevel.class),
            parts.find("agency", String.class),
            parts.find("period", CalendarValue.class)),
        measures);
  }

  /** Whom a document goes to. */
  public static final Shape<Recipient, Parts> RECIPIENT =
      new Shape<>(
          "recipient",
          "one line of those that the document goes to",
          Parts::new,
          List.of(
              Field.required(
                      "start",
                      OFFSET,
                      Recipient::start,
                      Parts.set("start"),
                      "first UTF-16 unit in the text")
                  .column("start_offset"),
              Field.required(
                      "end",
                      OFFSET,
                      Recipient::end,
                      Parts.set("end"),
                      "UTF-16 unit after the last one")
                  .column("end_offset"),
              Field.required(
                      "text",
                      TEXT,
                      Recipient::text,
                      Parts.set("text"),
                      "the text between them, as it stands")
                  .column("quoted"),
              Field.required(
                  "name", TEXT, Recipient::name, Parts.set("name"), "who it is, without the note"),
              Field.required(
                  "role",
                  Form.name(RecipientRole.class),
                  Recipient::role,
                  Parts.set("role"),
                  "how it stands in the document"),
              Field.optional(
                  "purpose",
                  Form.name(RecipientPurpose.class),
                  Recipient::purpose,
                  Parts.set("purpose"),
                  "what it gets the document for"),
              Field.optional(
                  "note", TEXT, Recipient::note, Parts.set("note"), "the words that say so"),
              Field.pointers(
                      "bodies",
                      Layer.BODIES,
                      OPTIONAL,
                      Recipient::bodies,
                      Parts.set("bodies"),
                      "indices of the bodies that it names")
                  .and(
                      new Column<>(
                          "canonical",
                          Column.Type.TEXT,
                          false,
                          row ->
                              Field.joined(
                                  row.value().bodies().stream()
                                      .map(body -> body.identity().canonical())
                                      .toList())))));

  /** The recipient that its parts make, with bodies of a text. */
  public static Recipient recipient(Parts parts, List<Body> bodies) {
    return Recipient.builder()
        .start(parts.get("start", Integer.class))
        .end(parts.get("end", Integer.class))
        .text(parts.get("text", String.class))
        .name(parts.get("name", String.class))
        .role(parts.get("role", RecipientRole.class))
        .purpose(parts.find("purpose", RecipientPurpose.class))
        .note(parts.find("note", String.class))
        .bodies(parts.list("bodies", Integer.class).stream().map(bodies::get).toList())
        .build();
  }

  /** A document that is being read, whose recipients point at bodies. */
  public static final class DocumentParts {
    private final DocumentInfo.Builder info = DocumentInfo.builder();
    private List<Parts> distribution = List.of();

    private static <V> BiConsumer<DocumentParts, V> set(BiConsumer<DocumentInfo.Builder, V> set) {
      return (parts, value) -> set.accept(parts.info, value);
    }

    /** The document, with bodies of its text. */
    public DocumentInfo build(List<Body> bodies) {
      return info.distribution(distribution.stream().map(r -> recipient(r, bodies)).toList())
          .build();
    }
  }

  /** The text itself. */
  public static final Shape<DocumentInfo, DocumentParts> DOCUMENT =
      new Shape<>(
          "document",
          "what the text says of itself",
          DocumentParts::new,
          List.of(
              Field.nullable(
                  "title",
                  TEXT,
                  DocumentInfo::title,
                  DocumentParts.set(DocumentInfo.Builder::title),
                  "headline of a news text, or type and subject of a document"),
              Field.nullable(
                  "type",
                  Form.name(DocumentType.class),
                  DocumentInfo::type,
                  DocumentParts.set(DocumentInfo.Builder::type),
                  "type, where the text is a document"),
              Field.nullable(
                  "number",
                  NUMBER,
                  DocumentInfo::number,
                  DocumentParts.set(DocumentInfo.Builder::number),
                  "key of its number, where the text is a document"),
              printed(DocumentInfo::number),
              Field.nullable(
                      "date",
                      DAY,
                      DocumentInfo::date,
                      DocumentParts.set(DocumentInfo.Builder::date),
                      "day of publication or signing")
                  .column("issued"),
              Field.nullable(
                  "issuer",
                  TEXT,
                  DocumentInfo::issuer,
                  DocumentParts.set(DocumentInfo.Builder::issuer),
                  "issuing body, where the text is a document"),
              Field.optional(
                      "key",
                      TEXT,
                      DocumentInfo::key,
                      DocumentParts.set(DocumentInfo.Builder::key),
                      "the key under which other texts cite it")
                  .column("document_key"),
              Field.nullable(
                  "place",
                  TEXT,
                  DocumentInfo::place,
                  DocumentParts.set(DocumentInfo.Builder::place),
                  "short name of the province the text is about"),
              Field.nullable(
                  "signer",
                  TEXT,
                  DocumentInfo::signer,
                  DocumentParts.set(DocumentInfo.Builder::signer),
                  "name in the signature block"),
              Field.optional(
                  "signerPosition",
                  TEXT,
                  DocumentInfo::signerPosition,
                  DocumentParts.set(DocumentInfo.Builder::signerPosition),
                  "office of the signer"),
              Field.list(
                  "recipients",
                  TEXT,
                  OPTIONAL,
                  DocumentInfo::recipients,
                  DocumentParts.set(DocumentInfo.Builder::recipients),
                  "lines of the list of recipients"),
              Field.objects(
                  "distribution",
                  RECIPIENT,
                  OPTIONAL,
                  DocumentInfo::distribution,
                  (DocumentParts document, List<Parts> lines) -> document.distribution = lines,
                  "whom the text addresses, then its list of recipients")));

  /** Documents that a text cites. */
  public static final Shape<CitedDocument, CitedDocument.Builder> CITED =
      new Shape<>(
          "citedDocument",
          "one document that the text cites",
          CitedDocument::builder,
          List.of(
              Field.required(
                  "cluster",
                  INTEGER,
                  CitedDocument::cluster,
                  CitedDocument.Builder::cluster,
                  "what its mentions share"),
              Field.derived(
                  "key",
                  TEXT,
                  REQUIRED,
                  CitedDocument::key,
                  "the same in all texts that tell as much of the document"),
              Field.derived("uri", TEXT, REQUIRED, CitedDocument::uri, "the key as a URI"),
              Field.required(
                  "type",
                  Form.name(DocumentType.class),
                  CitedDocument::type,
                  CitedDocument.Builder::type,
                  "its type"),
              Field.nullable(
                  "number",
                  NUMBER,
                  CitedDocument::number,
                  CitedDocument.Builder::number,
                  "key of its number, as fully as a mention gives it"),
              printed(CitedDocument::number),
              Field.nullable(
                  "name",
                  TEXT,
                  CitedDocument::name,
                  CitedDocument.Builder::name,
                  "of a law its id in the lexicon, or its name as written"),
              Field.nullable(
                  "issued",
                  DAY,
                  CitedDocument::issued,
                  CitedDocument.Builder::issued,
                  "first day of issue that a mention gives"),
              Field.nullable(
                  "issuer",
                  TEXT,
                  CitedDocument::issuer,
                  CitedDocument.Builder::issuer,
                  "issuing body as the first mention that names one has it"),
              Field.nullable(
                  "place",
                  TEXT,
                  CitedDocument::place,
                  CitedDocument.Builder::place,
                  "province or unit in the issuer's name, or that of the text"),
              Field.list(
                  "organs",
                  TEXT,
                  REQUIRED,
                  CitedDocument::organs,
                  CitedDocument.Builder::organs,
                  "the bodies that the symbol stands for"),
              Field.nullable(
                  "title",
                  TEXT,
                  CitedDocument::title,
                  CitedDocument.Builder::title,
                  "its title as written"),
              Field.list(
                  "aliases",
                  TEXT,
                  REQUIRED,
                  CitedDocument::aliases,
                  CitedDocument.Builder::aliases,
                  "what the text calls it"),
              Field.pointers(
                  "mentions",
                  Layer.REFERENCES,
                  REQUIRED,
                  CitedDocument::mentions,
                  null,
                  "indices of its mentions")));

  /** Totals with their parts. */
  public static final Shape<Breakdown, Parts> BREAKDOWN =
      new Shape<>(
          "breakdown",
          "a total and the parts that one phrase, list or table divides it into",
          Parts::new,
          List.of(
              Field.pointer(
                  "whole",
                  Layer.STATISTICS,
                  REQUIRED,
                  Breakdown::whole,
                  Parts.set("whole"),
                  "index of the total"),
              Field.pointers(
                  "parts",
                  Layer.STATISTICS,
                  REQUIRED,
                  Breakdown::parts,
                  Parts.set("parts"),
                  "indices of its parts"),
              Field.required(
                  "dimension",
                  Form.name(Dimension.class),
                  Breakdown::dimension,
                  Parts.set("dimension"),
                  "by what it is broken down"),
              Field.required(
                  "complete",
                  FLAG,
                  Breakdown::complete,
                  Parts.set("complete"),
                  "whether the words say that these are all parts")));

  /** The breakdown that its parts make, of figures of a text. */
  public static Breakdown breakdown(Parts parts, List<Statistic> statistics) {
    return new Breakdown(
        statistics.get(parts.get("whole", Integer.class)),
        parts.list("parts", Integer.class).stream().map(statistics::get).toList(),
        parts.get("dimension", Dimension.class),
        parts.flag("complete"));
  }

  /** Where a text speaks of itself. */
  public static final Shape<SelfMention, Parts> SELF =
      new Shape<>(
          "selfMention",
          "a place where the text speaks of itself as a document",
          Parts::new,
          List.of(
              Field.required(
                  "start",
                  OFFSET,
                  SelfMention::start,
                  Parts.set("start"),
                  "first UTF-16 unit in the text"),
              Field.required(
                  "end",
                  OFFSET,
                  SelfMention::end,
                  Parts.set("end"),
                  "UTF-16 unit after the last one"),
              Field.required(
                  "text",
                  TEXT,
                  SelfMention::text,
                  Parts.set("text"),
                  "the text between them, as it stands"),
              Field.required(
                  "type",
                  Form.name(DocumentType.class),
                  SelfMention::type,
                  Parts.set("type"),
                  "the type that its word tells"),
              Field.optional(
                  "provision",
                  TEXT,
                  SelfMention::provision,
                  Parts.set("provision"),
                  "the part that is meant")));

  /** The self-mention that its parts make. */
  public static SelfMention self(Parts parts) {
    return new SelfMention(
        parts.get("start", Integer.class),
        parts.get("end", Integer.class),
        parts.get("text", String.class),
        parts.get("type", DocumentType.class),
        parts.find("provision", String.class));
  }

  /** A mention of any layer, as findings point at it. */
  private static final Shape<Mention, Parts> POINTED =
      new Shape<>(
          "pointer",
          "a mention by its layer and its index there",
          Parts::new,
          List.of(
              Field.required(
                  "layer", Form.LAYER, OutputShapes::layer, Parts.set("layer"), "its layer"),
              new Field<>(
                  "index",
                  new Content.AnyPointer<>((Mention m) -> m, Parts.set("index")),
                  REQUIRED,
                  "its index in the list of that layer",
                  List.of())));

  /** The layer that a mention is of. */
  public static Layer layer(Mention mention) {
    if (mention instanceof Reference) {
      return Layer.REFERENCES;
    }
    if (mention instanceof DateMention) {
      return Layer.DATES;
    }
    return mention instanceof Body ? Layer.BODIES : Layer.STATISTICS;
  }

  /** Contradictions. */
  public static final Shape<Finding, Parts> FINDING =
      new Shape<>(
          "finding",
          "something the text says against itself",
          Parts::new,
          List.of(
              Field.required(
                  "kind",
                  Form.name(FindingKind.class),
                  Finding::kind,
                  Parts.set("kind"),
                  "what kind of contradiction it is"),
              Field.required(
                  "severity",
                  Form.lowerName(Severity.class),
                  Finding::severity,
                  Parts.set("severity"),
                  "how sure it is"),
              Field.required(
                  "message", TEXT, Finding::message, Parts.set("message"), "what does not fit"),
              Field.objects(
                  "mentions",
                  POINTED,
                  REQUIRED,
                  Finding::mentions,
                  Parts.set("mentions"),
                  "the mentions in it, the one it is about first")));

  /** The finding that its parts make, about mentions of an extraction. */
  public static Finding finding(Parts parts, Extraction extraction) {
    return new Finding(
        parts.get("kind", FindingKind.class),
        parts.get("severity", Severity.class),
        parts.get("message", String.class),
        parts.list("mentions", Parts.class).stream()
            .map(
                at ->
                    (Mention)
                        extraction
                            .mentions(at.get("layer", Layer.class))
                            .get(at.get("index", Integer.class)))
            .toList());
  }
}
