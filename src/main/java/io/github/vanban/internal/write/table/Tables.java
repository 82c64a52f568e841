package io.github.vanban.internal.write.table;

import static io.github.vanban.internal.write.table.Column.date;
import static io.github.vanban.internal.write.table.Column.decimal;
import static io.github.vanban.internal.write.table.Column.flag;
import static io.github.vanban.internal.write.table.Column.integer;
import static io.github.vanban.internal.write.table.Column.text;
import static io.github.vanban.internal.write.table.Table.columns;

import io.github.vanban.Extraction;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Statistic;
import io.github.vanban.read.Encoding;
import io.github.vanban.write.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an extraction and their columns, which all forms of tabular output share.
 *
 * <p>{@code documents} has a row for each text. In the others, {@code nr} is the row's place among
 * those of its text, from 0; for mentions it is the index that the JSON output and findings use.
 */
public final class Tables {

  /** What stands between several values in one cell. */
  private static final String BETWEEN = "; ";

  /** The texts themselves. */
  public static final Table<Result.Extracted> DOCUMENTS =
      new Table<>(
          "documents",
          List::of,
          List.of(
              text("format", result -> result.read().format().label()),
              text(
                  "encodings",
                  result ->
                      joined(result.read().encodings().stream().map(Encoding::label).toList())),
              text("warnings", result -> joined(result.read().warnings())),
              integer("chars", result -> result.extraction().length()),
              text("title", result -> info(result).title()),
              date("issued", result -> info(result).date()),
              text("place", result -> info(result).place()),
              text("type", result -> info(result).type()),
              text("number", result -> info(result).number()),
              text("issuer", result -> info(result).issuer()),
              text("signer", result -> info(result).signer()),
              text("signer_position", result -> info(result).signerPosition()),
              text("recipients", result -> joined(info(result).recipients()))));

  private record RecipientRow(int nr, Recipient recipient, List<Body> bodies) {}

  /** Whom the texts go to. */
  public static final Table<?> RECIPIENTS =
      new Table<RecipientRow>(
          "recipients",
          Tables::recipients,
          List.of(
              integer("nr", RecipientRow::nr),
              integer("start_offset", row -> row.recipient.start()),
              integer("end_offset", row -> row.recipient.end()),
              text("quoted", row -> row.recipient.text()),
              text("name", row -> row.recipient.name()),
              text("role", row -> row.recipient.role()),
              text("purpose", row -> row.recipient.purpose()),
              text("note", row -> row.recipient.note()),
              text(
                  "bodies",
                  row -> joined(row.recipient.bodies().stream().map(String::valueOf).toList())),
              text(
                  "canonical",
                  row -> joined(row.bodies.stream().map(b -> b.identity().canonical()).toList()))));

  private record ReferenceRow(int nr, Reference mention, @Nullable CitedDocument cited)
      implements MentionRow {}

  /** Mentions of particular documents. */
  public static final Table<?> REFERENCES =
      new Table<ReferenceRow>(
          "references",
          Tables::references,
          columns(
              mention(),
              text("type", row -> row.mention.type()),
              text("number", row -> row.mention.number()),
              text("number_ordinal", row -> part(row.mention, DocumentNumber::ordinal)),
              text("number_year", row -> part(row.mention, DocumentNumber::year)),
              text("number_type", row -> part(row.mention, DocumentNumber::typeCode)),
              text("number_organ", row -> part(row.mention, DocumentNumber::organCode)),
              date("issued", row -> row.mention.issued()),
              text("issuer", row -> row.mention.issuer()),
              integer("cluster", row -> row.mention.cluster()),
              text("cited_key", row -> row.cited == null ? null : row.cited.key()),
              date("cited_issued", row -> row.cited == null ? null : row.cited.issued()),
              text("cited_title", row -> row.cited == null ? null : row.cited.title()),
              text("provision", row -> row.mention.provision()),
              text("rule", row -> row.mention.rule())));

  private record DateRow(int nr, DateMention mention) implements MentionRow {}

  /** Expressions of calendar time. */
  public static final Table<?> DATES =
      new Table<DateRow>(
          "dates",
          result -> numbered(result.extraction().dates(), DateRow::new),
          columns(
              mention(),
              text("kind", row -> row.mention.kind()),
              text("value", row -> row.mention.value().iso()),
              date("first_day", row -> row.mention.value().firstDay()),
              date("last_day", row -> row.mention.value().lastDay()),
              text(
                  "malformed",
                  row ->
                      row.mention.value() instanceof CalendarValue.Malformed malformed
                          ? malformed.reason()
                          : null),
              flag("resolved", row -> row.mention.resolved()),
              text("rule", row -> row.mention.rule())));

  private record BodyRow(int nr, Body mention) implements MentionRow {}

  /** Authorities. */
  public static final Table<?> BODIES =
      new Table<BodyRow>(
          "bodies",
          result -> numbered(result.extraction().bodies(), BodyRow::new),
          columns(
              mention(),
              text("kind", row -> row.mention.kind()),
              text("level", row -> row.mention.level()),
              text("name", row -> row.mention.name()),
              text("place", row -> row.mention.place()),
              text("body_id", row -> row.mention.identity().id()),
              text("canonical", row -> row.mention.identity().canonical()),
              text("branch", row -> row.mention.identity().branch()),
              text("code", row -> row.mention.identity().code()),
              text("parent", row -> row.mention.identity().parent()),
              text("province", row -> row.mention.identity().province()),
              text("province_today", row -> row.mention.identity().provinceToday()),
              text("existed_since", row -> history(row, BodyHistory::since)),
              text("existed_until", row -> history(row, BodyHistory::until)),
              text("successors", row -> history(row, h -> joined(h.successors()))),
              text("members", row -> joined(members(row.mention.identity()))),
              text("rule", row -> row.mention.rule())));

  private record StatisticRow(int nr, Statistic mention, @Nullable Dimension dimension)
      implements MentionRow {}

  private static @Nullable String history(
      BodyRow row, Function<BodyHistory, @Nullable String> part) {
    BodyHistory history = row.mention.identity().history();
    return history == null ? null : part.apply(history);
  }

  /** The ids of the members, or their names where they have none. */
  private static List<String> members(BodyIdentity list) {
    return list.members().stream()
        .map(member -> member.id() == null ? member.canonical() : member.id())
        .toList();
  }

  /** Figures with what they count. */
  public static final Table<?> STATISTICS =
      new Table<StatisticRow>(
          "statistics",
          Tables::statistics,
          columns(
              mention(),
              decimal("value", row -> row.mention.value()),
              decimal("out_of", row -> row.mention.of()),
              decimal("maximum", row -> row.mention.max()),
              text("unit", row -> row.mention.unit()),
              text("category", row -> row.mention.category().id()),
              text("label", row -> row.mention.label()),
              text("role", row -> row.mention.role()),
              integer("whole", row -> row.mention.whole()),
              text("dimension", row -> row.dimension),
              text("period", row -> iso(row.mention.period())),
              date("period_first_day", row -> firstDay(row.mention.period())),
              date("period_last_day", row -> lastDay(row.mention.period())),
              text("approx", row -> row.mention.approx()),
              text("rule", row -> row.mention.rule())));

  /** What is counted of administrative procedures. */
  public static final Table<?> PROCEDURES = counts("procedures", CountRows::procedures);

  /** What is counted of models and exemplars of emulation movements. */
  public static final Table<?> MODELS = counts("models", CountRows::models);

  /** What is counted of petitions, complaints and meetings with citizens. */
  public static final Table<?> CASES = counts("cases", CountRows::cases);

  private record FindingRow(int nr, Finding finding, List<Mention> mentions) {}

  /** What texts say against themselves. */
  public static final Table<?> FINDINGS =
      new Table<FindingRow>(
          "findings",
          Tables::findings,
          List.of(
              integer("nr", FindingRow::nr),
              text("kind", row -> row.finding.kind()),
              text("severity", row -> row.finding.severity().name().toLowerCase(Locale.ROOT)),
              text("message", row -> row.finding.message()),
              text("mentions", row -> joined(pointers(row.finding))),
              text("quoted", row -> joined(row.mentions.stream().map(Mention::text).toList())),
              integer(
                  "start_offset",
                  row ->
                      row.mentions.stream().map(Mention::start).min(Integer::compare).orElse(null)),
              integer(
                  "end_offset",
                  row ->
                      row.mentions.stream().map(Mention::end).max(Integer::compare).orElse(null))));

  /** All of them but {@link #DOCUMENTS}, whose rows the rows of these belong to. */
  public static final List<Table<?>> LAYERS =
      List.of(
          RECIPIENTS, REFERENCES, DATES, BODIES, STATISTICS, PROCEDURES, MODELS, CASES, FINDINGS);

  private Tables() {}

  /** A row of a mention. */
  private interface MentionRow {
    int nr();

    Mention mention();
  }

  private static <R extends MentionRow> List<Column<R>> mention() {
    return List.of(
        integer("nr", MentionRow::nr),
        integer("start_offset", row -> row.mention().start()),
        integer("end_offset", row -> row.mention().end()),
        text("quoted", row -> row.mention().text()));
  }

  private interface Row<T, R> {
    R of(int nr, T item);
  }

  private static <T, R> List<R> numbered(List<T> items, Row<T, R> row) {
    List<R> rows = new ArrayList<>(items.size());
    for (T item : items) {
      rows.add(row.of(rows.size(), item));
    }
    return rows;
  }

  private static List<RecipientRow> recipients(Result.Extracted result) {
    List<Body> bodies = result.extraction().bodies();
    return numbered(
        info(result).distribution(),
        (nr, recipient) ->
            new RecipientRow(
                nr,
                recipient,
                recipient.bodies().stream()
                    .filter(index -> index < bodies.size())
                    .map(bodies::get)
                    .toList()));
  }

  private static List<ReferenceRow> references(Result.Extracted result) {
    List<CitedDocument> documents = result.extraction().documents();
    return numbered(
        result.extraction().references(),
        (nr, reference) -> {
          int cited = reference.cluster() - 1;
          boolean known = cited >= 0 && cited < documents.size();
          return new ReferenceRow(nr, reference, known ? documents.get(cited) : null);
        });
  }

  private static List<StatisticRow> statistics(Result.Extracted result) {
    Map<Integer, Dimension> dimensions = new HashMap<>();
    for (Breakdown breakdown : result.extraction().breakdowns()) {
      breakdown.parts().forEach(part -> dimensions.putIfAbsent(part, breakdown.dimension()));
    }
    return numbered(
        result.extraction().statistics(),
        (nr, statistic) -> new StatisticRow(nr, statistic, dimensions.get(nr)));
  }

  private static List<FindingRow> findings(Result.Extracted result) {
    Extraction extraction = result.extraction();
    return numbered(
        extraction.findings(),
        (nr, finding) -> {
          List<Mention> mentions = new ArrayList<>();
          finding
              .mentions()
              .forEach(at -> mentions.add(extraction.mentions(at.layer()).get(at.index())));
          return new FindingRow(nr, finding, mentions);
        });
  }

  private static List<String> pointers(Finding finding) {
    return finding.mentions().stream().map(at -> at.layer().key() + ":" + at.index()).toList();
  }

  private static Table<CountRows.Row> counts(
      String name, Function<Extraction, List<CountRows.Row>> rows) {
    return new Table<>(
        name,
        result -> rows.apply(result.extraction()),
        List.of(
            integer("nr", CountRows.Row::nr),
            integer("scope", CountRows.Row::scopeNr),
            text("place", row -> row.scope().place()),
            text("level", row -> row.scope().level()),
            text("agency", row -> row.scope().agency()),
            text("period", row -> iso(row.scope().period())),
            date("period_first_day", row -> firstDay(row.scope().period())),
            date("period_last_day", row -> lastDay(row.scope().period())),
            text("measure", CountRows.Row::measure),
            decimal("value", row -> row.statistic().value()),
            integer("statistic", CountRows.Row::index)));
  }

  private static DocumentInfo info(Result.Extracted result) {
    return result.extraction().document();
  }

  private static @Nullable String part(
      Reference reference, Function<DocumentNumber, @Nullable String> part) {
    String value = reference.number() == null ? null : part.apply(reference.number());
    return value == null || value.isEmpty() ? null : value;
  }

  private static @Nullable String iso(@Nullable CalendarValue value) {
    return value == null ? null : value.iso();
  }

  private static @Nullable LocalDate firstDay(@Nullable CalendarValue value) {
    return value == null ? null : value.firstDay();
  }

  private static @Nullable LocalDate lastDay(@Nullable CalendarValue value) {
    return value == null ? null : value.lastDay();
  }

  private static @Nullable String joined(List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    StringJoiner joined = new StringJoiner(BETWEEN);
    values.forEach(joined::add);
    return joined.toString();
  }
}
