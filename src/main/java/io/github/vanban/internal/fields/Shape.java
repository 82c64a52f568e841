package io.github.vanban.internal.fields;

import java.util.List;
import java.util.function.Supplier;

/**
 * A kind of object of the output: its fields, in the order in which they are written. Immutable and
 * thread-safe.
 *
 * @param <T> the objects
 * @param <B> what they are made of when they are read
 * @param name what it is called in schemas and in the reference
 * @param sentence what it is, for readers
 * @param begin starts the making of one
 * @param fields its fields
 */
public record Shape<T, B>(
    String name, String sentence, Supplier<B> begin, List<Field<T, B>> fields) {

  /** Copies the list. */
  public Shape {
    fields = List.copyOf(fields);
  }

  /** The columns of its fields, in order. */
  public List<Column<T>> columns() {
    return fields.stream().flatMap(field -> field.columns().stream()).toList();
  }
}
