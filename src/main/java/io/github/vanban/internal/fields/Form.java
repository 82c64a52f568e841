package io.github.vanban.internal.fields;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.Layer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written and read. Immutable and thread-safe.
 *
 * @param <V> the values
 * @param kind what they are in JSON and in cells
 * @param print a value as JSON has it, a string but for whole numbers and flags; null where a value
 *     has no written form
 * @param parse the value of a string; throws a runtime exception where it is none
 * @param values all strings there may be, of an enumeration; else empty
 */
public record Form<V>(
    Kind kind,
    Function<V, @Nullable String> print,
    Function<String, V> parse,
    List<String> values) {

  /** What values are. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** A place in a text: a whole number from 0. */
    OFFSET,
    /** A whole number. */
    INTEGER,
    /** A plain decimal, in JSON a string. */
    DECIMAL,
    /** A day as ISO 8601 has it. */
    DAY,
    /** True or false. */
    FLAG,
    /** A day, month, quarter, half, year or a range of them. */
    CALENDAR,
    /** The key of a document's number. */
    NUMBER,
    /** One of a few names. */
    NAME,
    /** A category of what is counted; users add their own. */
    CATEGORY
  }

  /** Words. */
  public static final Form<String> TEXT = new Form<>(Kind.TEXT, s -> s, s -> s, List.of());

  /** Places in the text. */
  public static final Form<Integer> OFFSET =
      new Form<>(Kind.OFFSET, String::valueOf, Integer::valueOf, List.of());

  /** Whole numbers. */
  public static final Form<Integer> INTEGER =
      new Form<>(Kind.INTEGER, String::valueOf, Integer::valueOf, List.of());

  /** Plain decimals. */
  public static final Form<BigDecimal> DECIMAL =
      new Form<>(Kind.DECIMAL, BigDecimal::toPlainString, BigDecimal::new, List.of());

  /** Days. */
  public static final Form<LocalDate> DAY =
      new Form<>(Kind.DAY, LocalDate::toString, LocalDate::parse, List.of());

  /** Flags. */
  public static final Form<Boolean> FLAG =
      new Form<>(Kind.FLAG, String::valueOf, Boolean::valueOf, List.of());

  /** Values of calendar time. */
  public static final Form<CalendarValue> CALENDAR =
      new Form<>(Kind.CALENDAR, CalendarValue::iso, CalendarValue::parse, List.of());

  /** Numbers of documents, by their keys. */
  public static final Form<DocumentNumber> NUMBER =
      new Form<>(Kind.NUMBER, DocumentNumber::key, DocumentNumber::parse, List.of());

  /** Categories. */
  public static final Form<Category> CATEGORY =
      new Form<>(Kind.CATEGORY, Category::id, Category::new, List.of());

  /** Layers of mentions. */
  public static final Form<Layer> LAYER =
      new Form<>(
          Kind.NAME, Layer::key, Layer::of, Arrays.stream(Layer.values()).map(Layer::key).toList());

  /** The constants of an enumeration, by their names. */
  public static <E extends Enum<E>> Form<E> name(Class<E> type) {
    return new Form<>(
        Kind.NAME, Enum::name, name -> Enum.valueOf(type, name), names(type, Enum::name));
  }

  /** The constants of an enumeration, by their names in lower case. */
  public static <E extends Enum<E>> Form<E> lowerName(Class<E> type) {
    Function<E, @Nullable String> lower = constant -> constant.name().toLowerCase(Locale.ROOT);
    return new Form<>(
        Kind.NAME,
        lower,
        name ->
            Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .filter(constant -> name.equals(lower.apply(constant)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name)),
        names(type, constant -> constant.name().toLowerCase(Locale.ROOT)));
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type, Function<E, String> name) {
    return Arrays.stream(Objects.requireNonNull(type.getEnumConstants())).map(name).toList();
  }

  /** The value as a cell of a table has it. */
  @Nullable Object cell(V value) {
    return switch (kind) {
      case OFFSET, INTEGER, DECIMAL, DAY, FLAG -> value;
      default -> print.apply(value);
    };
  }
}
