package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.github.vanban.model.Layer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mention with its values as they are written in gold and output. Immutable and thread-safe.
 *
 * @param layer the layer it is in
 * @param start first UTF-16 unit in the text
 * @param end UTF-16 unit behind the last one
 * @param text the text between them
 * @param values the values of its fields; a field that is null has none
 */
public record Annotation(Layer layer, int start, int end, String text, Map<Field, String> values) {

  /** Checks the span and copies the values. */
  public Annotation {
    requireNonNull(layer, "layer");
    requireNonNull(text, "text");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + "-" + end);
    }
    values = Maps.immutableEnumMap(values);
  }

  /** The value of a field, or null. */
  public @Nullable String get(Field field) {
    return values.get(field);
  }

  /** Whether it has a value in a field; for flags, whether the flag is set. */
  public boolean has(Field field) {
    return values.containsKey(field);
  }

  /** How many UTF-16 units it shares with another; 0 if it only touches it or less. */
  public int overlap(Annotation other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
}
