package io.github.vanban.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.Extraction;
import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.json.ExtractionWriter;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
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
  public static final int SCHEMA = 2;

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
          ExtractionWriter.write(json, extraction, timex3);
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

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
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
