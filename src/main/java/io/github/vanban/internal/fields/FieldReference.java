package io.github.vanban.internal.fields;

/**
 * The reference of the output for readers, in Markdown, made from the lists of fields. Stateless.
 */
public final class FieldReference {

  private FieldReference() {}

  /** A table for each kind of object: field, what is in it, when it is written, what it says. */
  public static String markdown() {
    StringBuilder out = new StringBuilder();
    for (Shape<?, ?> shape : OutputShapes.ALL) {
      out.append("### `").append(shape.name()).append("`: ").append(shape.sentence());
      out.append("\n\n| field | form | column | what it says |\n| --- | --- | --- | --- |\n");
      rows(out, "", shape);
      out.append('\n');
    }
    return out.toString();
  }

  @SuppressWarnings("ReferenceEquality") // a shape that holds itself is the very same
  private static void rows(StringBuilder out, String before, Shape<?, ?> shape) {
    for (Field<?, ?> field : shape.fields()) {
      Content<?, ?> content = field.content();
      if (content instanceof Content.One<?, ?, ?, ?> one && one.inline()) {
        rows(out, before, one.shape());
        continue;
      }
      out.append("| `").append(before).append(field.name()).append("` | ");
      out.append(form(content));
      if (field.presence() == Field.Presence.NULLABLE) {
        out.append(" or null");
      } else if (field.presence() == Field.Presence.OPTIONAL) {
        out.append(", may be absent");
      }
      out.append(" | ");
      out.append(String.join(", ", field.columns().stream().map(Column::name).toList()));
      out.append(" | ").append(field.sentence()).append(" |\n");
      if (content instanceof Content.One<?, ?, ?, ?> one) {
        rows(out, before + field.name() + ".", one.shape());
      } else if (content instanceof Content.Many<?, ?, ?, ?> many) {
        rows(out, before + field.name() + "[].", many.shape());
      }
    }
  }

  private static String form(Content<?, ?> content) {
    if (content instanceof Content.Scalar<?, ?, ?> scalar) {
      return word(scalar.form());
    }
    if (content instanceof Content.Scalars<?, ?, ?> scalars) {
      return "list of " + word(scalars.form());
    }
    if (content instanceof Content.One<?, ?, ?, ?>) {
      return "object";
    }
    if (content instanceof Content.Many<?, ?, ?, ?>) {
      return "list of objects";
    }
    return content instanceof Content.Pointers<?, ?> ? "list of indices" : "index";
  }

  private static String word(Form<?> form) {
    return switch (form.kind()) {
      case TEXT -> "text";
      case OFFSET -> "offset";
      case INTEGER -> "number";
      case DECIMAL -> "decimal";
      case DAY -> "day";
      case FLAG -> "true or false";
      case CALENDAR -> "calendar value";
      case NUMBER -> "number key";
      case NAME -> "`" + String.join("`, `", form.values()) + "`";
      case CATEGORY -> "category";
    };
  }
}
