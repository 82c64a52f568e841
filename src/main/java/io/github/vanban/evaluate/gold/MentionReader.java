package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.model.Layer;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one mention of a layer from its JSON object. */
final class MentionReader {

  private static final ImmutableSet<String> SPAN = ImmutableSet.of("text", "nth", "start", "end");

  private final Layer layer;
  private final String place;
  private final JsonNode object;
  private final GoldRules rules;
  private final @Nullable String source;
  private final Faults faults;
  private boolean sound = true;

  MentionReader(
      Layer layer,
      String place,
      JsonNode object,
      GoldRules rules,
      @Nullable String source,
      Faults faults) {
    this.layer = layer;
    this.place = place;
    this.object = object;
    this.rules = rules;
    this.source = source;
    this.faults = faults;
  }

  /** The mention; null if it has faults, which then are told. */
  @Nullable Annotation read() {
    String text = object.path("text").textValue();
    if (text == null || text.isEmpty()) {
      fault("text is missing");
      return null;
    }
    Map<Field, String> values = values();
    int start = start(text);
    if (!sound) {
      return null;
    }
    Annotation mention = new Annotation(layer, start, start + text.length(), text, values);
    for (String fault : rules.faults(mention)) {
      fault(fault);
    }
    return sound ? mention : null;
  }

  private Map<Field, String> values() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String key = entry.getKey();
      Field field = Field.of(layer, key);
      if (field != null) {
        String value = value(field, entry.getValue());
        if (value != null) {
          values.put(field, value);
        }
      } else if (!SPAN.contains(key) && !OutputFields.ofMention(layer, key)) {
        rules.unknownField(place, key, " in " + layer.key(), faults);
      }
    }
    return values;
  }

  private @Nullable String value(Field field, JsonNode node) {
    boolean fits =
        switch (field.domain().form()) {
          case STRING -> node.isTextual();
          case INTEGER -> node.isIntegralNumber();
          case FLAG -> node.isBoolean();
        };
    if (node.isNull() || fits && node.isBoolean() && !node.booleanValue()) {
      return null;
    }
    if (!fits) {
      fault(field.key() + " is " + field.domain().what() + ", not " + node);
      return null;
    }
    return node.asText();
  }

  private int start(String text) {
    if (object.hasNonNull("start") || object.hasNonNull("end")) {
      return givenStart(text);
    }
    int nth = object.hasNonNull("nth") ? integer("nth") : 1;
    if (source == null) {
      fault("has no start and end, and there is no text to find it in");
      return 0;
    }
    int start = nth < 1 ? -1 : Occurrences.start(source, text, nth);
    if (start < 0 && sound) {
      int count = Occurrences.count(source, text);
      fault(
          count == 0
              ? "does not stand in the text"
              : "nth is " + nth + ", but it stands " + count + " times in the text");
    }
    return start;
  }

  private int givenStart(String text) {
    int start = integer("start");
    int end = integer("end");
    if (!sound) {
      return 0;
    }
    if (start < 0 || end <= start) {
      fault("no span: start " + start + ", end " + end);
    } else if (source != null && end > source.length()) {
      fault("end " + end + " is outside the text of " + source.length() + " units");
    } else if (source != null && !source.substring(start, end).equals(text)) {
      fault("the text at " + start + "-" + end + " is " + quote(source.substring(start, end)));
    } else if (end - start != text.length()) {
      fault("is " + text.length() + " units long, not " + (end - start));
    } else if (source != null && object.hasNonNull("nth")) {
      int nth = integer("nth");
      int other = nth < 1 ? -1 : Occurrences.start(source, text, nth);
      if (other != start && sound) {
        fault(
            "nth "
                + nth
                + (other < 0 ? " does not stand in the text" : " starts at " + other)
                + ", not at "
                + start);
      }
    }
    return start;
  }

  private int integer(String key) {
    JsonNode node = object.path(key);
    if (!node.isInt()) {
      fault(key + (node.isMissingNode() ? " is missing" : " is no integer: " + node));
      return 0;
    }
    return node.intValue();
  }

  private void fault(String fault) {
    sound = false;
    faults.add(place, fault);
  }

  /** A text in quotes, its line breaks shown and its middle left out where it is long. */
  static String quote(String text) {
    String flat = text.replace("\n", "\\n").replace("\r", "\\r");
    return "\""
        + (flat.length() > 60
            ? flat.substring(0, 40) + "…" + flat.substring(flat.length() - 15)
            : flat)
        + "\"";
  }
}
