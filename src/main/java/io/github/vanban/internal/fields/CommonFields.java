package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.OFFSET;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that several kinds of objects have. */
public final class CommonFields {

  private CommonFields() {}

  static <T extends Mention, B> List<Field<T, B>> mention(
      BiConsumer<B, Integer> start, BiConsumer<B, Integer> end, BiConsumer<B, String> text) {
    return List.of(
        Field.required("start", OFFSET, (T m) -> m.start(), start, "first UTF-16 unit in the text"),
        Field.required("end", OFFSET, (T m) -> m.end(), end, "UTF-16 unit after the last one"),
        Field.required(
            "text", TEXT, (T m) -> m.text(), text, "the text between them, as it stands"));
  }

  static <T extends Mention, B> Field<T, B> rule(BiConsumer<B, String> rule) {
    return Field.required("rule", TEXT, Mention::rule, rule, "id of the rule that found it");
  }

  @SafeVarargs
  static <T, B> List<Field<T, B>> fields(List<Field<T, B>> first, Field<T, B>... more) {
    List<Field<T, B>> all = new ArrayList<>();
    for (Field<T, B> field : first) {
      all.add(
          switch (field.name()) {
            case "start", "end" -> field.column(field.name() + "_offset");
            case "text" -> field.column("quoted");
            default -> field;
          });
    }
    for (Field<T, B> field : more) {
      all.add(field);
    }
    return all;
  }

  /** A number as people write it. */
  static <T, B> Field<T, B> printed(Function<T, @Nullable DocumentNumber> number) {
    return Field.<T, B, String>derived(
            "printed",
            TEXT,
            OPTIONAL,
            (T object) -> {
              DocumentNumber told = number.apply(object);
              return told == null ? null : told.toString();
            },
            "its number as people write it")
        .column("number_printed");
  }

  /** The first day of a period, or null. */
  public static @Nullable LocalDate firstDay(@Nullable CalendarValue value) {
    return value == null ? null : value.firstDay();
  }

  /** The last day of a period, or null. */
  public static @Nullable LocalDate lastDay(@Nullable CalendarValue value) {
    return value == null ? null : value.lastDay();
  }
}
