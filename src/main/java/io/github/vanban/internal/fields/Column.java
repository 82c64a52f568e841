package io.github.vanban.internal.fields;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param <T> what a row is of
 * @param name its name: lower case, and no word that SQL keeps for itself
 * @param type what its cells are
 * @param required whether no cell is empty
 * @param cell the cell of a row; null for an empty one
 */
public record Column<T>(
    String name, Type type, boolean required, Function<Row<T>, @Nullable Object> cell) {

  /** What cells are. */
  public enum Type {
    /** A {@link String}. */
    TEXT("TEXT"),
    /** An {@link Integer}. */
    INTEGER("INTEGER"),
    /** A {@link java.math.BigDecimal}. */
    DECIMAL("NUMERIC"),
    /** A {@link java.time.LocalDate}. */
    DATE("DATE"),
    /** A {@link Boolean}. */
    BOOLEAN("BOOLEAN");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /** The type in SQL. */
    public String sql() {
      return sql;
    }

    static Type of(Form<?> form) {
      return switch (form.kind()) {
        case OFFSET, INTEGER -> INTEGER;
        case DECIMAL -> DECIMAL;
        case DAY -> DATE;
        case FLAG -> BOOLEAN;
        default -> TEXT;
      };
    }
  }

  /**
   * What a row is made of.
   *
   * @param nr its place among those of its text, from 0
   * @param value what it is of
   * @param lists the extraction that it is part of
   */
  public record Row<T>(int nr, T value, Lists lists) {}

  /** The row's place among those of its text. */
  public static <T> Column<T> number() {
    return new Column<>("nr", Type.INTEGER, true, Row::nr);
  }

  /** A column in which no cell is empty. */
  public static <T, V> Column<T> required(String name, Form<V> form, Function<T, V> value) {
    return new Column<>(name, Type.of(form), true, row -> form.cell(value.apply(row.value())));
  }

  /** A column that tells what another field tells already, for those who read tables alone. */
  public static <T, V> Column<T> derived(
      String name, Form<V> form, Function<T, @Nullable V> value) {
    return new Column<>(
        name,
        Type.of(form),
        false,
        row -> {
          V told = value.apply(row.value());
          return told == null ? null : form.cell(told);
        });
  }

  /** The same column of what holds the row's value as its part. */
  public <O> Column<O> of(Function<O, @Nullable T> part) {
    return new Column<>(
        name,
        type,
        required,
        row -> {
          T value = part.apply(row.value());
          return value == null ? null : cell.apply(new Row<>(row.nr(), value, row.lists()));
        });
  }
}
