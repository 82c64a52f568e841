package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure about the world, with what it counts.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Statistic extends Mention {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** The plain number after its multiplier ({@code 9.209,56 tỷ đồng} is 9209560000000). */
  BigDecimal value();

  /** The denominator of a fraction ({@code 245/411 xã}), else null. */
  @Nullable BigDecimal of();

  /** The upper end of a range ({@code 1-2 cán bộ}), else null. */
  @Nullable BigDecimal max();

  /** Unit or counted noun in its shortest form ({@code thủ tục}, {@code %}, {@code đồng}). */
  @Nullable String unit();

  /** What the figure is about. */
  Category category();

  /** What distinguishes this figure, in the text's own words, else null. */
  @Nullable String label();

  /** Its part among the figures around it. */
  Role role();

  /**
   * The period it holds for when its own sentence gives one, never one without a written form; else
   * null.
   */
  @Nullable CalendarValue period();

  /** How it is bounded, else null. */
  @Nullable Approximation approx();

  /** The total that it is a part of, or null. */
  @Nullable Statistic whole();

  /** The figures that it is the total of, in text order; empty where the text breaks none down. */
  List<Statistic> parts();

  /**
   * How it tells that something changed: of every figure whose role is {@link Role#CHANGE} and of
   * levels that were reached; else null.
   */
  @Nullable Change change();

  /**
   * The figures of one text, each linked to its total, its parts and the levels it changed from and
   * to.
   *
   * @param figures in text order; their indices are those that the builders name
   * @throws IndexOutOfBoundsException if an index is none of the list
   */
  static List<Statistic> link(List<Builder> figures) {
    return new Figures(figures).all();
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int start;
    private int end;
    private @Nullable String text;
    private @Nullable String rule;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal of;
    private @Nullable BigDecimal max;
    private @Nullable String unit;
    private @Nullable Category category;
    private @Nullable String label;
    private @Nullable Role role;
    private @Nullable Integer wholeIndex;
    private @Nullable CalendarValue period;
    private @Nullable Approximation approx;
    private @Nullable ToldChange told;

    private Builder() {}

    public Builder start(int start) {
      this.start = start;
      return this;
    }

    public Builder end(int end) {
      this.end = end;
      return this;
    }

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder rule(String rule) {
      this.rule = rule;
      return this;
    }

    public Builder value(BigDecimal value) {
      this.value = value;
      return this;
    }

    public Builder of(@Nullable BigDecimal of) {
      this.of = of;
      return this;
    }

    public Builder max(@Nullable BigDecimal max) {
      this.max = max;
      return this;
    }

    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    public Builder category(Category category) {
      this.category = category;
      return this;
    }

    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    public Builder role(Role role) {
      this.role = role;
      return this;
    }

    /** Index, in the list being made, of the total it is a part of, or null. */
    public Builder wholeIndex(@Nullable Integer wholeIndex) {
      this.wholeIndex = wholeIndex;
      return this;
    }

    public Builder period(@Nullable CalendarValue period) {
      this.period = period;
      return this;
    }

    public Builder approx(@Nullable Approximation approx) {
      this.approx = approx;
      return this;
    }

    /** How it tells that something changed, or null. */
    public Builder told(@Nullable ToldChange told) {
      this.told = told;
      return this;
    }

    // Linked to others by Statistic.link.
    Statistic build(Figures figures) {
      return new Value(
          start,
          end,
          requireNonNull(text, "text"),
          requireNonNull(rule, "rule"),
          requireNonNull(value, "value"),
          of,
          max,
          unit,
          requireNonNull(category, "category"),
          label,
          requireNonNull(role, "role"),
          wholeIndex,
          period,
          approx,
          told,
          figures);
    }

    record Value(
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
        @Nullable Integer wholeIndex,
        @Nullable CalendarValue period,
        @Nullable Approximation approx,
        @Nullable ToldChange told,
        Figures figures)
        implements Statistic {

      Value {
        if (period != null && period.iso() == null) {
          throw new IllegalArgumentException("a period without a written form: " + period);
        }
      }

      @Override
      public @Nullable Statistic whole() {
        return wholeIndex == null ? null : figures.get(wholeIndex);
      }

      @Override
      public List<Statistic> parts() {
        return figures.partsOf(this);
      }

      @Override
      public @Nullable Change change() {
        return told == null ? null : new Change(told, figures);
      }

      @Override
      public String toString() {
        return text;
      }
    }
  }
}
