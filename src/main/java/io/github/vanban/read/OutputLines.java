package io.github.vanban.read;

import io.github.vanban.Extraction;
import io.github.vanban.internal.library.Library;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.Branch;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command's output back into the records it was written from: for every extraction, the
 * line of {@code JsonLines.line} gives an equal extraction. Fields that later versions add are
 * passed over. Stateless and thread-safe.
 *
 * <pre>{@code
 * for (String line : Files.readAllLines(Path.of("output.jsonl"))) {
 *   if (OutputLines.parse(line) instanceof OutputLine.Extracted extracted) {
 *     System.out.println(extracted.source() + ": " + extracted.extraction().references().size());
 *   }
 * }
 * }</pre>
 */
public final class OutputLines {

  /** The version of the contract that is read. */
  private static final int SCHEMA = 1;

  private OutputLines() {}

  /**
   * Reads one line.
   *
   * @throws InputException of kind MALFORMED if it is no line of the output; the message names the
   *     field, such as {@code references[2].type}, and what is wrong with it; of kind LIBRARY where
   *     there is no {@code com.fasterxml.jackson.core:jackson-databind}
   */
  public static OutputLine parse(String line) throws InputException {
    if (!Library.JACKSON.isThere()) {
      throw new InputException(
          InputException.Kind.LIBRARY, Library.JACKSON.missing("reading JSON"));
    }
    JsonFields fields = JsonFields.parse(line);
    if (fields.integer("schema") != SCHEMA) {
      throw JsonFields.malformed(
          "schema " + fields.integer("schema") + " is not known, only " + SCHEMA);
    }
    String source = fields.string("source");
    if (fields.has("error")) {
      JsonFields error = fields.object("error");
      return new OutputLine.Failed(source, error.string("kind"), error.string("message"));
    }
    ReadText taken = taken(fields);
    List<Statistic> statistics = statistics(fields.objects("statistics"));
    return new OutputLine.Extracted(
        source,
        new Extraction(
            fields.integer("chars"),
            document(fields.object("document")),
            references(fields.objects("references")),
            dates(fields.objects("dates")),
            bodies(fields.objects("bodies")),
            statistics,
            findings(fields.objects("findings")),
            breakdowns(fields.objects("breakdowns")),
            fields.has("counts")
                ? new CountsReader(statistics).read(fields.object("counts"))
                : TypedCounts.NONE,
            documents(fields.objects("documents")),
            selfMentions(fields.objects("selfMentions"))),
        taken);
  }

  /** The text that was taken out of a file; null where the file itself is the text. */
  private static @Nullable ReadText taken(JsonFields fields) throws InputException {
    if (!fields.has("content")) {
      return null;
    }
    List<Encoding> encodings = new ArrayList<>();
    for (String label : fields.strings("encodings")) {
      encodings.add(
          Encoding.labelled(label)
              .orElseThrow(() -> fields.fault("encodings", "cannot have \"" + label + "\"")));
    }
    return new ReadText(
        fields.string("content"),
        fields.parsed("format", name -> Format.valueOf(name.toUpperCase(Locale.ROOT))),
        encodings,
        fields.strings("warnings"));
  }

  private static DocumentInfo document(JsonFields document) throws InputException {
    return new DocumentInfo(
        document.optionalString("title"),
        document.optional("date", LocalDate::parse),
        document.optionalString("place"),
        document.optionalString("signer"),
        document.optionalString("signerPosition"),
        document.strings("recipients"),
        document.optional("type", DocumentType::valueOf),
        document.optional("number", DocumentNumber::parse),
        document.optionalString("issuer"),
        distribution(document.objects("distribution")));
  }

  private static List<Recipient> distribution(List<JsonFields> objects) throws InputException {
    List<Recipient> recipients = new ArrayList<>(objects.size());
    for (JsonFields recipient : objects) {
      recipients.add(
          new Recipient(
              recipient.integer("start"),
              recipient.integer("end"),
              recipient.string("text"),
              recipient.string("name"),
              recipient.parsed("role", RecipientRole::valueOf),
              recipient.optional("purpose", RecipientPurpose::valueOf),
              recipient.optionalString("note"),
              recipient.integers("bodies")));
    }
    return recipients;
  }

  private static List<Reference> references(List<JsonFields> objects) throws InputException {
    List<Reference> references = new ArrayList<>(objects.size());
    for (JsonFields reference : objects) {
      references.add(
          new Reference(
              reference.integer("start"),
              reference.integer("end"),
              reference.string("text"),
              reference.string("rule"),
              reference.parsed("type", DocumentType::valueOf),
              reference.optional("number", DocumentNumber::parse),
              reference.optional("issued", LocalDate::parse),
              reference.optionalString("issuer"),
              reference.integer("cluster"),
              reference.optionalString("provision")));
    }
    return references;
  }

  private static List<SelfMention> selfMentions(List<JsonFields> objects) throws InputException {
    List<SelfMention> mentions = new ArrayList<>(objects.size());
    for (JsonFields self : objects) {
      mentions.add(
          new SelfMention(
              self.integer("start"),
              self.integer("end"),
              self.string("text"),
              self.parsed("type", DocumentType::valueOf),
              self.optionalString("provision")));
    }
    return mentions;
  }

  private static List<CitedDocument> documents(List<JsonFields> objects) throws InputException {
    List<CitedDocument> documents = new ArrayList<>(objects.size());
    for (JsonFields cited : objects) {
      documents.add(
          new CitedDocument(
              cited.integer("cluster"),
              cited.parsed("type", DocumentType::valueOf),
              cited.optional("number", DocumentNumber::parse),
              cited.optionalString("name"),
              cited.optional("issued", LocalDate::parse),
              cited.optionalString("issuer"),
              cited.optionalString("place"),
              cited.strings("organs"),
              cited.optionalString("title"),
              cited.strings("aliases"),
              cited.integers("mentions")));
    }
    return documents;
  }

  private static List<DateMention> dates(List<JsonFields> objects) throws InputException {
    List<DateMention> dates = new ArrayList<>(objects.size());
    for (JsonFields date : objects) {
      dates.add(
          new DateMention(
              date.integer("start"),
              date.integer("end"),
              date.string("text"),
              date.string("rule"),
              calendarValue(date),
              date.flag("resolved")));
    }
    return dates;
  }

  private static CalendarValue calendarValue(JsonFields date) throws InputException {
    CalendarValue value = date.optional("value", CalendarValue::parse);
    if (value != null) {
      return value;
    }
    DateKind kind = date.parsed("kind", DateKind::valueOf);
    String malformed = date.optionalString("malformed");
    return malformed == null && kind == DateKind.OTHER
        ? new CalendarValue.Lunar()
        : new CalendarValue.Malformed(kind, malformed == null ? "" : malformed);
  }

  private static List<Body> bodies(List<JsonFields> objects) throws InputException {
    List<Body> bodies = new ArrayList<>(objects.size());
    for (JsonFields body : objects) {
      bodies.add(
          new Body(
              body.integer("start"),
              body.integer("end"),
              body.string("text"),
              body.string("rule"),
              body.parsed("kind", BodyKind::valueOf),
              body.optional("level", AdministrativeLevel::valueOf),
              body.string("name"),
              body.optionalString("place"),
              identity(body)));
    }
    return bodies;
  }

  private static BodyIdentity identity(JsonFields body) throws InputException {
    String canonical = body.optionalString("canonical");
    return canonical == null
        ? BodyIdentity.named(body.string("name"))
        : new BodyIdentity(
            body.optionalString("id"),
            canonical,
            body.optional("branch", Branch::valueOf),
            body.optionalString("code"),
            body.optionalString("parent"),
            body.optionalString("province"),
            body.optionalString("provinceToday"),
            history(body),
            members(body.objects("members")));
  }

  private static @Nullable BodyHistory history(JsonFields body) throws InputException {
    String since = body.optionalString("since");
    String until = body.optionalString("until");
    List<String> successors = body.strings("successors");
    return since == null && until == null && successors.isEmpty()
        ? null
        : new BodyHistory(since, until, successors);
  }

  private static List<BodyIdentity> members(List<JsonFields> objects) throws InputException {
    List<BodyIdentity> members = new ArrayList<>(objects.size());
    for (JsonFields member : objects) {
      members.add(identity(member));
    }
    return members;
  }

  private static Change change(JsonFields change) throws InputException {
    return new Change(
        change.parsed("direction", Change.Direction::valueOf),
        change.optionalString("baseline"),
        change.optionalInteger("before"),
        change.optionalInteger("after"));
  }

  private static List<Statistic> statistics(List<JsonFields> objects) throws InputException {
    List<Statistic> statistics = new ArrayList<>(objects.size());
    for (JsonFields statistic : objects) {
      statistics.add(
          new Statistic(
              statistic.integer("start"),
              statistic.integer("end"),
              statistic.string("text"),
              statistic.string("rule"),
              statistic.parsed("value", BigDecimal::new),
              statistic.optional("of", BigDecimal::new),
              statistic.optional("max", BigDecimal::new),
              statistic.optionalString("unit"),
              statistic.parsed("category", Category::new),
              statistic.optionalString("label"),
              statistic.parsed("role", Role::valueOf),
              statistic.optionalInteger("whole"),
              statistic.optional("period", CalendarValue::parse),
              statistic.optional("approx", Approximation::valueOf),
              statistic.has("change") ? change(statistic.object("change")) : null));
    }
    return statistics;
  }

  private static List<Breakdown> breakdowns(List<JsonFields> objects) throws InputException {
    List<Breakdown> breakdowns = new ArrayList<>(objects.size());
    for (JsonFields breakdown : objects) {
      breakdowns.add(
          new Breakdown(
              breakdown.integer("whole"),
              breakdown.integers("parts"),
              breakdown.parsed("dimension", Dimension::valueOf),
              breakdown.flag("complete")));
    }
    return breakdowns;
  }

  private static List<Finding> findings(List<JsonFields> objects) throws InputException {
    List<Finding> findings = new ArrayList<>(objects.size());
    for (JsonFields finding : objects) {
      List<Finding.MentionIndex> mentions = new ArrayList<>();
      for (JsonFields mention : finding.objects("mentions")) {
        mentions.add(
            new Finding.MentionIndex(mention.parsed("layer", Layer::of), mention.integer("index")));
      }
      findings.add(
          new Finding(
              finding.parsed("kind", FindingKind::valueOf),
              finding.parsed("severity", s -> Severity.valueOf(s.toUpperCase(Locale.ROOT))),
              finding.string("message"),
              mentions));
    }
    return findings;
  }
}
