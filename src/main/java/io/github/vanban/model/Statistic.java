package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure about the world, with what it counts.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text: number, multiplier, and unit or noun head
 * @param rule id of the rule that found it
 * @param value the plain number after its multiplier ({@code 9.209,56 tỷ đồng} is 9209560000000)
 * @param of the denominator of a fraction ({@code 245/411 xã}), else null
 * @param max the upper end of a range ({@code 1-2 cán bộ}), else null
 * @param unit unit or counted noun in its shortest form ({@code thủ tục}, {@code %}, {@code đồng})
 * @param category what the figure is about
 * @param label what distinguishes this figure, in the text's own words, else null
 * @param role its part among the figures around it
 * @param whole index, in the list of statistics, of the total it is a part of, else null
 * @param period the period it holds for when its own sentence gives one, never one without a
 *     written form; else null
 * @param approx how it is bounded, else null
 * @param change how it tells that something changed: of every figure whose role is {@link
 *     Role#CHANGE} and of levels that were reached; else null
 */
public record Statistic(
    int start,
    int end,
    String text,
    String rule,
    BigDecimal value,
    @Nullable BigDecimal of,
    @Nullable BigDecimal max,
    @Nullable String unit,
    Category category,
    @Nullable String label,
    Role role,
    @Nullable Integer whole,
    @Nullable CalendarValue period,
    @Nullable Approximation approx,
    @Nullable Change change)
    implements Mention {

  /** Checks that no required part is missing. */
  public Statistic {
    requireNonNull(text, "text");
    requireNonNull(rule, "rule");
    requireNonNull(value, "value");
    requireNonNull(category, "category");
    requireNonNull(role, "role");
    if (period != null && period.iso() == null) {
      throw new IllegalArgumentException("a period without a written form: " + period);
    }
  }
}
