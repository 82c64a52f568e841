package io.github.vanban.internal.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of an object that is being read, by the names of their fields. Of one thread. */
public final class Parts {

  private final Map<String, Object> values = new HashMap<>();

  /** Sets the part of a name. */
  static <V> BiConsumer<Parts, V> set(String name) {
    return (parts, value) -> parts.values.put(name, value);
  }

  /** A part that is there. */
  public <V> V get(String name, Class<V> type) {
    return type.cast(Objects.requireNonNull(values.get(name), name));
  }

  /** A part, or null. */
  public <V> @Nullable V find(String name, Class<V> type) {
    return type.cast(values.get(name));
  }

  /** Several values; none where the field is absent. */
  public <V> List<V> list(String name, Class<V> type) {
    List<?> list = (List<?>) values.getOrDefault(name, List.of());
    return list.stream().map(type::cast).toList();
  }

  /** A flag; false where the field is absent. */
  public boolean flag(String name) {
    return values.get(name) == Boolean.TRUE;
  }
}
