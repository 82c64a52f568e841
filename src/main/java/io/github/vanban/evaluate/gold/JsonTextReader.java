package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Enums;
import io.github.vanban.internal.json.JsonFault;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annotated text from a JSON object: gold as {@code samples/README.md} has it, or a line
 * of the output.
 */
final class JsonTextReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String name;
  private final @Nullable String text;
  private final GoldRules rules;
  private final Faults faults;

  JsonTextReader(String name, @Nullable String text, GoldRules rules, Faults faults) {
    this.name = name;
    this.text = text;
    this.rules = rules;
    this.faults = faults;
  }

  /** The JSON in a string; null if it is none, which then is told. */
  static @Nullable JsonNode parse(String json, Faults faults) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      faults.add(JsonFault.place(e), JsonFault.cause(e));
      return null;
    }
  }

  /** Whether an object is annotations at all: it has a layer. */
  static boolean hasLayer(JsonNode node) {
    for (Layer layer : Layer.values()) {
      if (node.has(layer.key())) {
        return true;
      }
    }
    return false;
  }

  /** The annotated text; what has faults is left out of it, and the faults are told. */
  AnnotatedText read(JsonNode object) {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String key = entry.getKey();
      if (!key.equals("findingsOptional") && !OutputFields.ofText(key)) {
        rules.unknownField("", key, "", faults);
      }
    }
    JsonNode chars = object.path("chars");
    if (text != null && chars.isNumber() && chars.intValue() != text.length()) {
      faults.add("chars", "the text is " + text.length() + " units long, not " + chars);
    }
    Map<Layer, List<Annotation>> layers = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      if (object.hasNonNull(layer.key())) {
        layers.put(layer, mentions(layer, array(object, layer.key())));
      }
    }
    return new AnnotatedText(
        name,
        text,
        document(object.path("document")),
        layers,
        object.hasNonNull("counts") ? counts(object) : null,
        object.hasNonNull("findings") ? findings(object, layers) : null,
        optionalFindings(object));
  }

  private List<Annotation> mentions(Layer layer, Iterable<JsonNode> array) {
    List<Annotation> mentions = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int index = 0;
    boolean complete = true;
    for (JsonNode node : array) {
      String place = layer.key() + "[" + index + "]";
      index++;
      if (!node.isObject()) {
        faults.add(place, "is no object");
        complete = false;
        continue;
      }
      if (node.path("text").isTextual()) {
        place += " " + MentionReader.quote(node.path("text").textValue());
      }
      Annotation mention = new MentionReader(layer, place, node, rules, text, faults).read();
      if (mention == null) {
        complete = false;
      } else {
        mentions.add(mention);
        places.add(place);
      }
    }
    // Indices mean nothing in a list that lacks a mention, and its fault has been told.
    if (complete) {
      rules.check(mentions, places, faults);
    }
    return mentions;
  }

  private Map<DocumentField, List<String>> document(JsonNode object) {
    Map<DocumentField, List<String>> document = new EnumMap<>(DocumentField.class);
    if (!object.isObject()) {
      if (!object.isMissingNode() && !object.isNull()) {
        faults.add("document", "is no object");
      }
      return document;
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      DocumentField field = DocumentField.of(entry.getKey());
      if (field != null) {
        document.put(field, values(field, entry.getValue()));
      } else if (!OutputFields.ofDocument(entry.getKey())) {
        rules.unknownField("document", entry.getKey(), "", faults);
      }
    }
    return document;
  }

  private List<String> values(DocumentField field, JsonNode node) {
    List<String> values = new ArrayList<>();
    String place = "document." + field.key();
    if (field == DocumentField.RECIPIENTS ? node.isArray() : node.isTextual()) {
      for (JsonNode value : node.isArray() ? node : List.of(node)) {
        String written = value.textValue();
        if (written == null || rules.areOfGold() && !fits(field, written)) {
          faults.add(place, "is " + field.domain().what() + ", not " + value);
        } else {
          values.add(written);
        }
      }
    } else if (!node.isNull()) {
      faults.add(place, "cannot be " + node);
    }
    return values;
  }

  private static boolean fits(DocumentField field, String value) {
    return field.domain().accepts().test(value);
  }

  private List<CountRow> counts(JsonNode object) {
    return new CountsReader(rules, object.path(Layer.STATISTICS.key()).size(), faults)
        .read(object.path("counts"));
  }

  private List<FindingAnnotation> findings(JsonNode object, Map<Layer, List<Annotation>> layers) {
    List<FindingAnnotation> findings = new ArrayList<>();
    int index = 0;
    for (JsonNode node : array(object, "findings")) {
      String place = "findings[" + index++ + "]";
      FindingKind kind = kind(place, node.path("kind"));
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        if (!entry.getKey().equals("about") && !OutputFields.ofFinding(entry.getKey())) {
          rules.unknownField(place, entry.getKey(), "", faults);
        }
      }
      String about = node.path("about").textValue();
      if (about != null && text != null && !text.contains(about)) {
        faults.add(place, MentionReader.quote(about) + " does not stand in the text");
      }
      if (kind != null) {
        findings.add(
            new FindingAnnotation(kind, about == null ? texts(node, layers) : List.of(about)));
      }
    }
    return findings;
  }

  /** The texts of the mentions that a finding of the output points at. */
  private static List<String> texts(JsonNode finding, Map<Layer, List<Annotation>> layers) {
    List<String> texts = new ArrayList<>();
    for (JsonNode pointer : finding.path("mentions")) {
      int index = pointer.path("index").asInt(-1);
      layers.forEach(
          (layer, mentions) -> {
            if (layer.key().equals(pointer.path("layer").textValue())
                && index >= 0
                && index < mentions.size()) {
              texts.add(mentions.get(index).text());
            }
          });
    }
    return texts;
  }

  private Set<FindingKind> optionalFindings(JsonNode object) {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    int index = 0;
    for (JsonNode node : array(object, "findingsOptional")) {
      FindingKind kind = kind("findingsOptional[" + index++ + "]", node);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private @Nullable FindingKind kind(String place, JsonNode node) {
    String name = node.textValue();
    FindingKind kind = name == null ? null : Enums.getIfPresent(FindingKind.class, name).orNull();
    if (kind == null) {
      faults.add(place, "there is no kind " + node);
    }
    return kind;
  }

  private Iterable<JsonNode> array(JsonNode object, String key) {
    JsonNode node = object.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      faults.add(key, "is no array");
      return List.of();
    }
    return node;
  }
}
