package io.github.vanban.internal.write.json;

import io.github.vanban.internal.fields.Content;
import io.github.vanban.internal.fields.Field;
import io.github.vanban.internal.fields.Field.Presence;
import io.github.vanban.internal.fields.Form;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.read.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects by the lists of their fields; what a list does not name is passed over. Stateless.
 */
public final class ObjectReader {

  private ObjectReader() {}

  /** What the objects of an array are made of. */
  public static <T, B> List<B> array(Shape<T, B> shape, List<JsonFields> objects)
      throws InputException {
    List<B> all = new ArrayList<>(objects.size());
    for (JsonFields object : objects) {
      all.add(object(shape, object));
    }
    return all;
  }

  /** What an object is made of. */
  public static <T, B> B object(Shape<T, B> shape, JsonFields object) throws InputException {
    B made = shape.begin().get();
    for (Field<T, B> field : shape.fields()) {
      read(field, field.content(), object, made);
    }
    return made;
  }

  private static <T, B> void read(
      Field<T, B> field, Content<T, B> content, JsonFields object, B made) throws InputException {
    if (content instanceof Content.Scalar<T, B, ?> scalar) {
      scalar(field, scalar, object, made);
    } else if (content instanceof Content.Scalars<T, B, ?> scalars) {
      scalars(field, scalars, object, made);
    } else if (content instanceof Content.One<T, B, ?, ?> one) {
      one(field, one, object, made);
    } else if (content instanceof Content.Many<T, B, ?, ?> many) {
      many(field, many, object, made);
    } else if (content instanceof Content.Pointer<T, B> pointer) {
      pointer(field, pointer.set(), object, made);
    } else if (content instanceof Content.AnyPointer<T, B> pointer) {
      pointer(field, pointer.set(), object, made);
    } else if (content instanceof Content.Pointers<T, B> pointers && pointers.set() != null) {
      pointers.set().accept(made, object.integers(field.name()));
    } else if (content instanceof Content.Measures<T, B> measures) {
      measures.set().accept(made, object.otherIntegers());
    }
  }

  private static <T, B, V> void scalar(
      Field<T, B> field, Content.Scalar<T, B, V> content, JsonFields object, B made)
      throws InputException {
    BiConsumer<B, V> set = content.set();
    if (set == null) {
      return;
    }
    V value = value(field, content.form(), object);
    if (value != null) {
      set.accept(made, value);
    } else if (field.presence() == Presence.REQUIRED) {
      throw object.fault(field.name(), "is missing");
    }
  }

  private static <V> @Nullable V value(Field<?, ?> field, Form<V> form, JsonFields object)
      throws InputException {
    return switch (form.kind()) {
      case OFFSET, INTEGER -> {
        Integer number = object.optionalInteger(field.name());
        yield number == null ? null : form.parse().apply(number.toString());
      }
      case FLAG ->
          object.has(field.name())
              ? form.parse().apply(String.valueOf(object.flag(field.name())))
              : null;
      default -> object.optional(field.name(), form.parse());
    };
  }

  private static <T, B, V> void scalars(
      Field<T, B> field, Content.Scalars<T, B, V> content, JsonFields object, B made)
      throws InputException {
    BiConsumer<B, List<V>> set = content.set();
    if (set != null) {
      set.accept(made, object.strings(field.name()).stream().map(content.form().parse()).toList());
    }
  }

  private static <T, B, N, M> void one(
      Field<T, B> field, Content.One<T, B, N, M> content, JsonFields object, B made)
      throws InputException {
    BiConsumer<B, M> set = content.set();
    if (set != null && (content.inline() || object.has(field.name()))) {
      JsonFields nested = content.inline() ? object : object.object(field.name());
      set.accept(made, object(content.shape(), nested));
    }
  }

  private static <T, B, N, M> void many(
      Field<T, B> field, Content.Many<T, B, N, M> content, JsonFields object, B made)
      throws InputException {
    BiConsumer<B, List<M>> set = content.set();
    if (set != null) {
      set.accept(made, array(content.shape(), object.objects(field.name())));
    }
  }

  private static <B> void pointer(
      Field<?, B> field, @Nullable BiConsumer<B, Integer> set, JsonFields object, B made)
      throws InputException {
    Integer index = set == null ? null : object.optionalInteger(field.name());
    if (set != null && index != null) {
      set.accept(made, index);
    } else if (field.presence() == Presence.REQUIRED) {
      throw object.fault(field.name(), "is missing");
    }
  }
}
