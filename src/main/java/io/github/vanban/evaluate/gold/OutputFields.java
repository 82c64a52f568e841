package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.write.json.OutputSchema;
import io.github.vanban.model.Layer;
import io.github.vanban.write.JsonLines;

/**
 * The names of the output's fields, from its schema. Gold may have them, since corrected output is
 * gold; those that gold has no use for are passed over. Immutable and thread-safe.
 */
final class OutputFields {

  private static final OutputFields INSTANCE = new OutputFields();

  private final ImmutableMap<String, ImmutableSet<String>> names;

  private OutputFields() {
    ImmutableMap.Builder<String, ImmutableSet<String>> read = ImmutableMap.builder();
    for (var definition : definitions().properties()) {
      ImmutableSet.Builder<String> properties = ImmutableSet.builder();
      definition.getValue().path("properties").fieldNames().forEachRemaining(properties::add);
      read.put(definition.getKey(), properties.build());
    }
    names = read.buildOrThrow();
  }

  private static JsonNode definitions() {
    try {
      return new ObjectMapper().readTree(OutputSchema.text(JsonLines.SCHEMA)).path("$defs");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the line of a text has such a field. */
  static boolean ofText(String name) {
    return has("extraction", name);
  }

  /** Whether the mentions of a layer have such a field. */
  static boolean ofMention(Layer layer, String name) {
    return has(layer.key(), name);
  }

  /** Whether the document has such a field. */
  static boolean ofDocument(String name) {
    return has("document", name);
  }

  /** Whether findings have such a field. */
  static boolean ofFinding(String name) {
    return has("finding", name);
  }

  private static boolean has(String definition, String name) {
    return INSTANCE.names.getOrDefault(definition, ImmutableSet.of()).contains(name);
  }
}
