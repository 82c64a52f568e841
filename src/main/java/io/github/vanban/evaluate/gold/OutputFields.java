package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.model.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The names of the output's fields, from its schema. Gold may have them, since corrected output is
 * gold; those that gold has no use for are passed over. Immutable and thread-safe.
 */
final class OutputFields {

  private static final String SCHEMA = "/io/github/vanban/schema/output.schema.json";

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
    try (InputStream schema = OutputFields.class.getResourceAsStream(SCHEMA)) {
      return new ObjectMapper().readTree(schema).path("$defs");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCHEMA, e);
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
