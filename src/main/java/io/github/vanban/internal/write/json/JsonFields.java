package io.github.vanban.internal.write.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.internal.json.JsonFault;
import io.github.vanban.read.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each read as what it must be. Null and absent mean the same. A fault
 * names the place of the field, such as {@code references[2].type}.
 */
public final class JsonFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String place;
  private final JsonNode object;

  private JsonFields(String place, JsonNode object) {
    this.place = place;
    this.object = object;
  }

  /** The fields of the object in a line. */
  public static JsonFields parse(String line) throws InputException {
    try {
      return of("the line", "", JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw malformed(JsonFault.cause(e) + ", column " + e.getLocation().getColumnNr());
    }
  }

  /** The fields of an object that was read. */
  public static JsonFields of(JsonNode object) throws InputException {
    return of("the value", "", object);
  }

  private static JsonFields of(String name, String place, JsonNode node) throws InputException {
    if (!node.isObject()) {
      throw malformed(name + " is no object");
    }
    return new JsonFields(place, node);
  }

  /** Whether a field is there and not null. */
  public boolean has(String field) {
    return object.hasNonNull(field);
  }

  /** A string that must be there. */
  public String string(String field) throws InputException {
    return required(field, optionalString(field));
  }

  /** A string, or null. */
  public @Nullable String optionalString(String field) throws InputException {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      throw fault(field, "is no string");
    }
    return node.textValue();
  }

  /** A whole number that must be there. */
  public int integer(String field) throws InputException {
    return required(field, optionalInteger(field));
  }

  /** A whole number, or null. */
  public @Nullable Integer optionalInteger(String field) throws InputException {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw fault(field, "is no integer");
    }
    return node.intValue();
  }

  /** A truth value; false where it is absent. */
  public boolean flag(String field) throws InputException {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return false;
    }
    if (!node.isBoolean()) {
      throw fault(field, "is neither true nor false");
    }
    return node.booleanValue();
  }

  /** A string that stands for a value; the parser throws a runtime exception if it does not. */
  public <T> T parsed(String field, Function<String, T> parser) throws InputException {
    return required(field, optional(field, parser));
  }

  /** A string that stands for a value, or null. */
  public <T> @Nullable T optional(String field, Function<String, T> parser) throws InputException {
    String form = optionalString(field);
    try {
      return form == null ? null : parser.apply(form);
    } catch (RuntimeException e) {
      throw fault(field, "cannot be \"" + form + "\"");
    }
  }

  /** An object. */
  public JsonFields object(String field) throws InputException {
    JsonNode node = object.get(field);
    if (node == null) {
      throw fault(field, "is missing");
    }
    return of(place + field, place + field + ".", node);
  }

  /** The objects of an array; none where it is absent. */
  public List<JsonFields> objects(String field) throws InputException {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonNode node : array(field)) {
      String name = place + field + "[" + objects.size() + "]";
      objects.add(of(name, name + ".", node));
    }
    return objects;
  }

  /** The strings of an array; none where it is absent. */
  public List<String> strings(String field) throws InputException {
    List<String> strings = new ArrayList<>();
    for (JsonNode node : array(field)) {
      if (!node.isTextual()) {
        throw fault(field + "[" + strings.size() + "]", "is no string");
      }
      strings.add(node.textValue());
    }
    return strings;
  }

  /** The integers of an array; none where it is absent. */
  public List<Integer> integers(String field) throws InputException {
    List<Integer> integers = new ArrayList<>();
    for (JsonNode node : array(field)) {
      if (!node.isIntegralNumber() || !node.canConvertToInt()) {
        throw fault(field + "[" + integers.size() + "]", "is no integer");
      }
      integers.add(node.intValue());
    }
    return integers;
  }

  /** All fields that hold a whole number, by their names. */
  public Map<String, Integer> otherIntegers() throws InputException {
    Map<String, Integer> integers = new LinkedHashMap<>();
    for (String name : names()) {
      if (object.path(name).isIntegralNumber()) {
        integers.put(name, integer(name));
      }
    }
    return integers;
  }

  /** The names of the fields, in order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private Iterable<JsonNode> array(String field) throws InputException {
    JsonNode node = object.get(field);
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw fault(field, "is no array");
    }
    return node;
  }

  private <T> T required(String field, @Nullable T value) throws InputException {
    if (value == null) {
      throw fault(field, "is missing");
    }
    return value;
  }

  /** A fault of a field, with its place. */
  public InputException fault(String field, String what) {
    return malformed(place + field + " " + what);
  }

  /** A fault of a line. */
  public static InputException malformed(String message) {
    return new InputException(InputException.Kind.MALFORMED, message);
  }
}
