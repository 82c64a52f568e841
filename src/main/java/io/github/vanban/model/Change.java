package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How what a figure counts has changed: of a figure that tells by how much ({@code giảm 20 xã}) or
 * of a level that was reached ({@code xuống còn 60.059 người}).
 *
 * @param direction which way
 * @param baseline what it is compared with, as the text writes it ({@code năm 2015}, {@code cùng kỳ
 *     năm trước}), else null
 * @param before index, in the list of statistics, of the figure it changed from, else null
 * @param after index, in the list of statistics, of the figure it changed to, else null; null too
 *     where the figure is itself that level
 */
public record Change(
    Direction direction,
    @Nullable String baseline,
    @Nullable Integer before,
    @Nullable Integer after) {

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

  /** Checks that the direction is there. */
  public Change {
    requireNonNull(direction, "direction");
  }
}
