package io.github.vanban.internal.write.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.vanban.internal.fields.BodyFields;
import io.github.vanban.internal.fields.BreakdownFields;
import io.github.vanban.internal.fields.CitedFields;
import io.github.vanban.internal.fields.Content;
import io.github.vanban.internal.fields.CountFields;
import io.github.vanban.internal.fields.DateFields;
import io.github.vanban.internal.fields.Field;
import io.github.vanban.internal.fields.Field.Presence;
import io.github.vanban.internal.fields.FindingFields;
import io.github.vanban.internal.fields.Form;
import io.github.vanban.internal.fields.OutputShapes;
import io.github.vanban.internal.fields.ReferenceFields;
import io.github.vanban.internal.fields.SelfMentionFields;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.internal.fields.StatisticFields;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of a line of the output, made from the lists of fields. Null and absent mean the
 * same, and fields may be added. Stateless.
 */
public final class OutputSchema {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final String POINT =
      "\\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?"
          + "|--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

  /** Patterns of the forms that are strings of their own kind. */
  private static final Map<Form.Kind, String> PATTERNS =
      Map.of(
          Form.Kind.DECIMAL, "^-?\\d+(\\.\\d+)?$",
          Form.Kind.DAY, "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          Form.Kind.CALENDAR, "^(" + POINT + ")(/(" + POINT + "))?$",
          Form.Kind.NUMBER, "^[^|/]+(/[^|/]+)?\\|[^|]*\\|[^|]*$",
          Form.Kind.CATEGORY, "^[A-Z][A-Z0-9_]*$");

  private OutputSchema() {}

  /** The schema, as it is printed. */
  public static String text(int version) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://github.com/vanban/vanban/schema/output.schema.json");
    schema.put("title", "A line of VanBan's output, schema " + version);
    schema.put(
        "description",
        "What is in one text, or why it could not be read. Offsets are UTF-16 units of the text,"
            + " start inclusive, end exclusive. Null and absent mean the same; fields may be"
            + " added.");
    ArrayNode either = schema.putArray("oneOf");
    either.addObject().put("$ref", "#/$defs/extraction");
    either.addObject().put("$ref", "#/$defs/failure");
    ObjectNode definitions = schema.putObject("$defs");
    extraction(definitions.putObject("extraction"), version);
    failure(definitions.putObject("failure"), version);
    for (Shape<?, ?> shape : OutputShapes.ALL) {
      object(definitions.putObject(shape.name()), shape);
    }
    try {
      return JSON.writeValueAsString(schema);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void extraction(ObjectNode object, int version) {
    object.put("type", "object");
    ObjectNode fields = object.putObject("properties");
    fields.putObject("schema").put("const", version);
    text(fields, "source", "the input's path as given, its id, or -");
    fields.putObject("chars").put("description", "UTF-16 units of the text").put("minimum", 0);
    ObjectNode format = fields.putObject("format");
    format.put(
        "description",
        "what kind of file the text was taken out of; absent for plain text in UTF-8");
    Arrays.stream(Format.values()).map(Format::label).forEach(format.putArray("enum")::add);
    ObjectNode encodings = fields.putObject("encodings");
    encodings.put("description", "what the text was converted from").put("type", "array");
    Arrays.stream(Encoding.values())
        .map(Encoding::label)
        .forEach(encodings.putObject("items").putArray("enum")::add);
    ObjectNode warnings = fields.putObject("warnings");
    warnings.put("description", "what a user should know of the reading").put("type", "array");
    warnings.putObject("items").put("type", "string");
    text(fields, "content", "the text that offsets refer to, unless it is plain text in UTF-8");
    fields.putObject("document").put("$ref", "#/$defs/document");
    list(fields, "references", ReferenceFields.REFERENCE);
    list(fields, "dates", DateFields.DATE);
    list(fields, "bodies", BodyFields.BODY);
    list(fields, "statistics", StatisticFields.STATISTIC);
    list(fields, "findings", FindingFields.FINDING);
    list(fields, "breakdowns", BreakdownFields.BREAKDOWN);
    ObjectNode counts = fields.putObject("counts");
    counts.put("description", "rows of counts by the names of lexicon/counts.tsv");
    counts.put("type", "object");
    ObjectNode rows = counts.putObject("additionalProperties").put("type", "array");
    rows.putObject("items").put("$ref", "#/$defs/" + CountFields.COUNT_ROW.name());
    list(fields, "documents", CitedFields.CITED);
    list(fields, "selfMentions", SelfMentionFields.SELF);
    ArrayNode required = object.putArray("required");
    for (String name :
        List.of(
            "schema",
            "source",
            "chars",
            "document",
            "references",
            "dates",
            "bodies",
            "statistics",
            "findings")) {
      required.add(name);
    }
    object.putObject("not").putArray("required").add("error");
  }

  private static void failure(ObjectNode object, int version) {
    object.put("type", "object");
    ObjectNode fields = object.putObject("properties");
    fields.putObject("schema").put("const", version);
    text(fields, "source", "the input's path as given, its id, or -");
    ObjectNode error = fields.putObject("error").put("type", "object");
    ObjectNode parts = error.putObject("properties");
    text(parts, "kind", "what went wrong, in one word");
    text(parts, "message", "what went wrong, for people");
    error.putArray("required").add("kind").add("message");
    object.putArray("required").add("schema").add("source").add("error");
  }

  private static void text(ObjectNode fields, String name, String sentence) {
    fields.putObject(name).put("description", sentence).put("type", "string");
  }

  private static void list(ObjectNode fields, String name, Shape<?, ?> shape) {
    ObjectNode list = fields.putObject(name).put("type", "array");
    list.putObject("items").put("$ref", "#/$defs/" + shape.name());
  }

  private static void object(ObjectNode node, Shape<?, ?> shape) {
    node.put("description", shape.sentence());
    node.put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = JSON.createArrayNode();
    fields(properties, required, node, shape);
    if (!required.isEmpty()) {
      node.set("required", required);
    }
  }

  private static void fields(
      ObjectNode properties, ArrayNode required, ObjectNode object, Shape<?, ?> shape) {
    for (Field<?, ?> field : shape.fields()) {
      Content<?, ?> content = field.content();
      if (content instanceof Content.One<?, ?, ?, ?> one && one.inline()) {
        fields(properties, required, object, one.shape());
      } else if (content instanceof Content.Measures<?, ?>) {
        object.putObject("additionalProperties").put("type", "integer").put("minimum", 0);
      } else {
        field(properties.putObject(field.name()), field, content);
        if (field.presence() == Presence.REQUIRED) {
          required.add(field.name());
        }
      }
    }
  }

  private static void field(ObjectNode node, Field<?, ?> field, Content<?, ?> content) {
    node.put("description", field.sentence());
    boolean nullable = field.presence() != Presence.REQUIRED;
    if (content instanceof Content.Scalar<?, ?, ?> scalar) {
      form(node, scalar.form(), nullable);
    } else if (content instanceof Content.Scalars<?, ?, ?> scalars) {
      type(node, "array", nullable);
      form(node.putObject("items"), scalars.form(), false);
    } else if (content instanceof Content.One<?, ?, ?, ?> one) {
      type(node, "object", nullable);
      object(node, one.shape());
    } else if (content instanceof Content.Many<?, ?, ?, ?> many) {
      type(node, "array", nullable);
      object(node.putObject("items"), many.shape());
    } else if (content instanceof Content.Pointers<?, ?>) {
      type(node, "array", nullable);
      node.putObject("items").put("type", "integer").put("minimum", 0);
    } else {
      type(node, "integer", nullable);
      node.put("minimum", 0);
    }
  }

  private static void form(ObjectNode node, Form<?> form, boolean nullable) {
    switch (form.kind()) {
      case OFFSET -> {
        type(node, "integer", nullable);
        node.put("minimum", 0);
      }
      case INTEGER -> type(node, "integer", nullable);
      case FLAG -> type(node, "boolean", nullable);
      case NAME -> {
        ArrayNode values = node.putArray("enum");
        form.values().forEach(values::add);
        if (nullable) {
          values.addNull();
        }
      }
      default -> {
        type(node, "string", nullable);
        String pattern = PATTERNS.get(form.kind());
        if (pattern != null) {
          node.put("pattern", pattern);
        }
      }
    }
  }

  private static void type(ObjectNode node, String type, boolean nullable) {
    if (nullable) {
      node.putArray("type").add(type).add("null");
    } else {
      node.put("type", type);
    }
  }
}
