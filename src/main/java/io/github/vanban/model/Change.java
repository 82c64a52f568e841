package io.github.vanban.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How what a figure counts has changed: of a figure that tells by how much ({@code giảm 20 xã}) or
 * of a level that was reached ({@code xuống còn 60.059 người}).
 *
 * <p>Immutable and thread-safe.
 */
public final class Change {

  private final ToldChange told;
  private final Figures figures;

  Change(ToldChange told, Figures figures) {
    this.told = told;
    this.figures = figures;
  }

  /** Which way something changed. */
  public enum Direction {
    /** It rose: {@code tăng}. */
    INCREASE,
    /** It fell: {@code giảm}. */
    DECREASE,
    /** It was cut: {@code cắt giảm}, {@code tinh giản}. */
    CUT,
    /** It went beyond a plan or target: {@code vượt 5% kế hoạch}. */
    EXCESS
  }

  /** Which way. */
  public Direction direction() {
    return told.direction();
  }

  /**
   * What it is compared with, as the text writes it ({@code năm 2015}, {@code cùng kỳ năm trước}),
   * else null.
   */
  public @Nullable String baseline() {
    return told.baseline();
  }

  /** The figure it changed from, else null. */
  public @Nullable Statistic before() {
    return told.before() == null ? null : figures.get(told.before());
  }

  /** The figure it changed to, else null; null too where the figure is itself that level. */
  public @Nullable Statistic after() {
    return told.after() == null ? null : figures.get(told.after());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change change && told.equals(change.told);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(told);
  }

  @Override
  public String toString() {
    return told.toString();
  }
}
