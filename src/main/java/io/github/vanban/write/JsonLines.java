package io.github.vanban.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.Extraction;
import io.github.vanban.internal.library.Library;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Change;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Provision;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.Timex3;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes extractions as JSON, one object on one line, under schema 1. Stateless and thread-safe;
 * the same extraction always gives the same bytes.
 *
 * <p>It takes {@code com.fasterxml.jackson.core:jackson-databind}, which the library leaves to its
 * user; without it each method throws an {@link IllegalStateException} that says so.
 */
public final class JsonLines {

  /** The version of the output's contract. */
  public static final int SCHEMA = 1;

  private JsonLines() {}

  /**
   * The line for an extraction, without a line break.
   *
   * @param source the input's path as it was given, or its id
   * @param extraction what is in it
   */
  public static String line(String source, Extraction extraction) {
    return line(source, extraction, false);
  }

  /**
   * The line for an extraction, without a line break.
   *
   * @param source the input's path as it was given, or its id
   * @param extraction what is in it
   * @param timex3 whether each date has its TIMEX3 tag as well
   */
  public static String line(String source, Extraction extraction, boolean timex3) {
    return write(source, null, extraction, timex3);
  }

  /**
   * The line for an extraction from a text that was taken out of a file, without a line break. What
   * kind of file it was, and the text itself, to which all offsets refer, are in it unless it was
   * plain text in UTF-8.
   *
   * @param source the input's path as it was given, or its id
   * @param read the text, and how it was read
   * @param extraction what is in it
   * @param timex3 whether each date has its TIMEX3 tag as well
   */
  public static String line(String source, ReadText read, Extraction extraction, boolean timex3) {
    return write(source, read.isPlain() ? null : read, extraction, timex3);
  }

  private static String write(
      String source, @Nullable ReadText taken, Extraction extraction, boolean timex3) {
    Library.JACKSON.require("writing JSON");
    return write(
        json -> {
          start(json, source);
          json.writeNumberField("chars", extraction.length());
          if (taken != null) {
            taken(json, taken);
          }
          document(json, extraction.document());
          json.writeArrayFieldStart("references");
          for (Reference reference : extraction.references()) {
            reference(json, reference);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("dates");
          for (DateMention date : extraction.dates()) {
            mention(json, date);
            json.writeStringField("kind", date.kind().name());
            json.writeStringField("value", date.value().iso());
            if (date.value() instanceof CalendarValue.Malformed malformed) {
              json.writeStringField("malformed", malformed.reason());
            }
            if (date.resolved()) {
              json.writeBooleanField("resolved", true);
            }
            if (timex3) {
              timex3(json, Timex3.of(date.value()));
            }
            rule(json, date);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("bodies");
          for (Body body : extraction.bodies()) {
            body(json, body);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("statistics");
          for (Statistic statistic : extraction.statistics()) {
            statistic(json, statistic);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("findings");
          for (Finding finding : extraction.findings()) {
            finding(json, finding);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("breakdowns");
          for (Breakdown breakdown : extraction.breakdowns()) {
            breakdown(json, breakdown);
          }
          json.writeEndArray();
          new CountsWriter(json, extraction).write();
          json.writeArrayFieldStart("documents");
          for (CitedDocument cited : extraction.documents()) {
            cited(json, cited);
          }
          json.writeEndArray();
          if (!extraction.selfMentions().isEmpty()) {
            json.writeArrayFieldStart("selfMentions");
            for (SelfMention self : extraction.selfMentions()) {
              self(json, self);
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  /**
   * The line for an input that could not be read.
   *
   * @param kind what went wrong, in one word
   * @param message what went wrong, for people
   */
  public static String errorLine(String source, String kind, String message) {
    Library.JACKSON.require("writing JSON");
    return write(
        json -> {
          start(json, source);
          json.writeObjectFieldStart("error");
          json.writeStringField("kind", kind);
          json.writeStringField("message", message);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void start(JsonGenerator json, String source) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeStringField("source", source);
  }

  private static void taken(JsonGenerator json, ReadText taken) throws IOException {
    json.writeStringField("format", taken.format().label());
    if (!taken.encodings().isEmpty()) {
      strings(json, "encodings", taken.encodings().stream().map(Encoding::label).toList());
    }
    if (!taken.warnings().isEmpty()) {
      strings(json, "warnings", taken.warnings());
    }
    json.writeStringField("content", taken.text());
  }

  private static void document(JsonGenerator json, DocumentInfo document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("title", document.title());
    json.writeStringField("date", string(document.date()));
    json.writeStringField("place", document.place());
    json.writeStringField("signer", document.signer());
    if (document.signerPosition() != null) {
      json.writeStringField("signerPosition", document.signerPosition());
    }
    if (!document.recipients().isEmpty()) {
      strings(json, "recipients", document.recipients());
    }
    json.writeStringField("type", string(document.type()));
    json.writeStringField("number", string(document.number()));
    json.writeStringField("issuer", document.issuer());
    if (!document.distribution().isEmpty()) {
      json.writeArrayFieldStart("distribution");
      for (Recipient recipient : document.distribution()) {
        recipient(json, recipient);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void recipient(JsonGenerator json, Recipient recipient) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", recipient.start());
    json.writeNumberField("end", recipient.end());
    json.writeStringField("text", recipient.text());
    json.writeStringField("name", recipient.name());
    json.writeStringField("role", recipient.role().name());
    optional(json, "purpose", string(recipient.purpose()));
    optional(json, "note", recipient.note());
    if (!recipient.bodies().isEmpty()) {
      integers(json, "bodies", recipient.bodies());
    }
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, Reference reference) throws IOException {
    mention(json, reference);
    json.writeStringField("type", reference.type().name());
    json.writeStringField("number", string(reference.number()));
    json.writeStringField("issued", string(reference.issued()));
    json.writeStringField("issuer", reference.issuer());
    json.writeNumberField("cluster", reference.cluster());
    if (reference.provision() != null) {
      json.writeStringField("provision", reference.provision());
      json.writeArrayFieldStart("provisions");
      for (Provision provision : reference.provisions()) {
        json.writeStartObject();
        for (Provision.Step step : provision.path()) {
          json.writeStringField(step.unit().name().toLowerCase(Locale.ROOT), step.label());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    rule(json, reference);
  }

  private static void timex3(JsonGenerator json, @Nullable Timex3 tag) throws IOException {
    if (tag == null) {
      return;
    }
    json.writeObjectFieldStart("timex3");
    json.writeStringField("type", tag.type());
    json.writeStringField("value", tag.value());
    if (tag.begin() != null) {
      json.writeStringField("begin", tag.begin());
      json.writeStringField("end", tag.end());
    }
    json.writeEndObject();
  }

  private static void self(JsonGenerator json, SelfMention self) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", self.start());
    json.writeNumberField("end", self.end());
    json.writeStringField("text", self.text());
    json.writeStringField("type", self.type().name());
    if (self.provision() != null) {
      json.writeStringField("provision", self.provision());
    }
    json.writeEndObject();
  }

  private static void cited(JsonGenerator json, CitedDocument cited) throws IOException {
    json.writeStartObject();
    json.writeNumberField("cluster", cited.cluster());
    json.writeStringField("key", cited.key());
    json.writeStringField("uri", cited.uri());
    json.writeStringField("type", cited.type().name());
    json.writeStringField("number", string(cited.number()));
    json.writeStringField("name", cited.name());
    json.writeStringField("issued", string(cited.issued()));
    json.writeStringField("issuer", cited.issuer());
    json.writeStringField("place", cited.place());
    strings(json, "organs", cited.organs());
    json.writeStringField("title", cited.title());
    strings(json, "aliases", cited.aliases());
    integers(json, "mentions", cited.mentions());
    json.writeEndObject();
  }

  private static void integers(JsonGenerator json, String field, List<Integer> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void body(JsonGenerator json, Body body) throws IOException {
    mention(json, body);
    json.writeStringField("kind", body.kind().name());
    json.writeStringField("level", string(body.level()));
    json.writeStringField("name", body.name());
    json.writeStringField("place", body.place());
    identity(json, body.identity());
    rule(json, body);
  }

  private static void identity(JsonGenerator json, BodyIdentity identity) throws IOException {
    optional(json, "id", identity.id());
    json.writeStringField("canonical", identity.canonical());
    optional(json, "branch", string(identity.branch()));
    optional(json, "code", identity.code());
    optional(json, "parent", identity.parent());
    optional(json, "province", identity.province());
    optional(json, "provinceToday", identity.provinceToday());
    BodyHistory history = identity.history();
    if (history != null) {
      optional(json, "since", history.since());
      optional(json, "until", history.until());
      if (!history.successors().isEmpty()) {
        strings(json, "successors", history.successors());
      }
    }
    if (!identity.members().isEmpty()) {
      json.writeArrayFieldStart("members");
      for (BodyIdentity member : identity.members()) {
        json.writeStartObject();
        identity(json, member);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void statistic(JsonGenerator json, Statistic statistic) throws IOException {
    mention(json, statistic);
    json.writeStringField("value", statistic.value().toPlainString());
    optional(json, "of", statistic.of());
    optional(json, "max", statistic.max());
    json.writeStringField("unit", statistic.unit());
    json.writeStringField("category", statistic.category().id());
    json.writeStringField("label", statistic.label());
    json.writeStringField("role", statistic.role().name());
    optional(json, "whole", statistic.whole());
    json.writeStringField("period", statistic.period() == null ? null : statistic.period().iso());
    if (statistic.approx() != null) {
      json.writeStringField("approx", statistic.approx().name());
    }
    if (statistic.change() != null) {
      change(json, statistic.change());
    }
    rule(json, statistic);
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind().name());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    json.writeArrayFieldStart("mentions");
    for (Finding.MentionIndex mention : finding.mentions()) {
      json.writeStartObject();
      json.writeStringField("layer", mention.layer().key());
      json.writeNumberField("index", mention.index());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, Change change) throws IOException {
    json.writeObjectFieldStart("change");
    json.writeStringField("direction", change.direction().name());
    json.writeStringField("baseline", change.baseline());
    optional(json, "before", change.before());
    optional(json, "after", change.after());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, @Nullable Integer index)
      throws IOException {
    if (index != null) {
      json.writeNumberField(field, index);
    }
  }

  private static void breakdown(JsonGenerator json, Breakdown breakdown) throws IOException {
    json.writeStartObject();
    json.writeNumberField("whole", breakdown.whole());
    json.writeArrayFieldStart("parts");
    for (int part : breakdown.parts()) {
      json.writeNumber(part);
    }
    json.writeEndArray();
    json.writeStringField("dimension", breakdown.dimension().name());
    json.writeBooleanField("complete", breakdown.complete());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", mention.start());
    json.writeNumberField("end", mention.end());
    json.writeStringField("text", mention.text());
  }

  private static void rule(JsonGenerator json, Mention mention) throws IOException {
    json.writeStringField("rule", mention.rule());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, @Nullable BigDecimal value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value.toPlainString());
    }
  }

  private static void optional(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Apart, so that this class can be asked where there is no Jackson. */
  private static final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
