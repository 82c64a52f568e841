package io.github.vanban.internal.write.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param <R> what a row is made of
 * @param name its name: lower case, and no word that SQL keeps for itself
 * @param type what its cells are
 * @param cell the cell of a row; null for an empty one
 */
public record Column<R>(String name, Type type, Function<R, @Nullable Object> cell) {

  /** What cells are. */
  public enum Type {
    /** A {@link String}. */
    TEXT,
    /** An {@link Integer}. */
    INTEGER,
    /** A {@link BigDecimal}. */
    DECIMAL,
    /** A {@link LocalDate}. */
    DATE,
    /** A {@link Boolean}. */
    BOOLEAN
  }

  /** Checks that no part is missing. */
  public Column {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(cell, "cell");
  }

  /** A column of texts; what is no string is written as it prints. */
  static <R> Column<R> text(String name, Function<R, @Nullable Object> cell) {
    return new Column<>(
        name,
        Type.TEXT,
        row -> {
          Object value = cell.apply(row);
          return value == null ? null : value.toString();
        });
  }

  static <R> Column<R> integer(String name, Function<R, @Nullable Integer> cell) {
    return new Column<>(name, Type.INTEGER, cell::apply);
  }

  static <R> Column<R> decimal(String name, Function<R, @Nullable BigDecimal> cell) {
    return new Column<>(name, Type.DECIMAL, cell::apply);
  }

  static <R> Column<R> date(String name, Function<R, @Nullable LocalDate> cell) {
    return new Column<>(name, Type.DATE, cell::apply);
  }

  static <R> Column<R> flag(String name, Function<R, Boolean> cell) {
    return new Column<>(name, Type.BOOLEAN, cell::apply);
  }
}
