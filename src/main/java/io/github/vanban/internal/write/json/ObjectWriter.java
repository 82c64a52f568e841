package io.github.vanban.internal.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.internal.fields.Content;
import io.github.vanban.internal.fields.Field;
import io.github.vanban.internal.fields.Form;
import io.github.vanban.internal.fields.Lists;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Statistic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes objects of one extraction by the lists of their fields. Of one thread. */
public final class ObjectWriter {

  private final JsonGenerator json;
  private final Lists lists;

  /** Writes to a generator. */
  public ObjectWriter(JsonGenerator json, Lists lists) {
    this.json = json;
    this.lists = lists;
  }

  /** Objects as an array under a name. */
  public <T> void array(String name, Shape<T, ?> shape, List<? extends T> objects)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T object : objects) {
      object(shape, object);
    }
    json.writeEndArray();
  }

  /** An object under a name. */
  public <T> void field(String name, Shape<T, ?> shape, T object) throws IOException {
    json.writeFieldName(name);
    object(shape, object);
  }

  private <T, B> void object(Shape<T, B> shape, T object) throws IOException {
    json.writeStartObject();
    fields(shape, object);
    json.writeEndObject();
  }

  private <T, B> void fields(Shape<T, B> shape, T object) throws IOException {
    for (Field<T, B> field : shape.fields()) {
      write(field, field.content(), object);
    }
  }

  private <T, B> void write(Field<T, B> field, Content<T, B> content, T object) throws IOException {
    if (content instanceof Content.Scalar<T, B, ?> scalar) {
      scalar(field, scalar, object);
    } else if (content instanceof Content.Scalars<T, B, ?> scalars) {
      scalars(field, scalars, object);
    } else if (content instanceof Content.One<T, B, ?, ?> one) {
      one(field, one, object);
    } else if (content instanceof Content.Many<T, B, ?, ?> many) {
      many(field, many, object);
    } else if (content instanceof Content.Pointer<T, B> pointer) {
      pointer(field, pointer.get().apply(object));
    } else if (content instanceof Content.AnyPointer<T, B> pointer) {
      pointer(field, pointer.get().apply(object));
    } else if (content instanceof Content.Pointers<T, B> pointers) {
      pointers(field, pointers.get().apply(object));
    } else if (content instanceof Content.Measures<T, B> measures) {
      for (Map.Entry<String, Statistic> measure : measures.get().apply(object).entrySet()) {
        json.writeNumberField(measure.getKey(), lists.index(measure.getValue()));
      }
    }
  }

  private <T, B, V> void scalar(Field<T, B> field, Content.Scalar<T, B, V> content, T object)
      throws IOException {
    V value = content.get().apply(object);
    String printed = value == null ? null : content.form().print().apply(value);
    if (printed == null) {
      none(field);
      return;
    }
    json.writeFieldName(field.name());
    value(content.form(), printed);
  }

  private void value(Form<?> form, String printed) throws IOException {
    switch (form.kind()) {
      case OFFSET, INTEGER -> json.writeNumber(Integer.parseInt(printed));
      case FLAG -> json.writeBoolean(Boolean.parseBoolean(printed));
      default -> json.writeString(printed);
    }
  }

  private <T, B, V> void scalars(Field<T, B> field, Content.Scalars<T, B, V> content, T object)
      throws IOException {
    List<V> values = content.get().apply(object);
    if (isLeftOut(field, values)) {
      return;
    }
    json.writeArrayFieldStart(field.name());
    for (V value : values) {
      json.writeString(content.form().print().apply(value));
    }
    json.writeEndArray();
  }

  private <T, B, N, M> void one(Field<T, B> field, Content.One<T, B, N, M> content, T object)
      throws IOException {
    N nested = content.get().apply(object);
    if (nested == null) {
      return;
    }
    if (content.inline()) {
      fields(content.shape(), nested);
    } else {
      field(field.name(), content.shape(), nested);
    }
  }

  private <T, B, N, M> void many(Field<T, B> field, Content.Many<T, B, N, M> content, T object)
      throws IOException {
    List<N> nested = content.get().apply(object);
    if (!isLeftOut(field, nested)) {
      array(field.name(), content.shape(), nested);
    }
  }

  private void pointer(Field<?, ?> field, @Nullable Mention mention) throws IOException {
    if (mention == null) {
      none(field);
    } else {
      json.writeNumberField(field.name(), lists.index(mention));
    }
  }

  private void pointers(Field<?, ?> field, List<? extends Mention> mentions) throws IOException {
    if (isLeftOut(field, mentions)) {
      return;
    }
    json.writeArrayFieldStart(field.name());
    for (Mention mention : mentions) {
      json.writeNumber(lists.index(mention));
    }
    json.writeEndArray();
  }

  private static boolean isLeftOut(Field<?, ?> field, List<?> values) {
    return values.isEmpty() && field.presence() == Field.Presence.OPTIONAL;
  }

  private void none(Field<?, ?> field) throws IOException {
    if (field.presence() != Field.Presence.OPTIONAL) {
      json.writeNullField(field.name());
    }
  }
}
