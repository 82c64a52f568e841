package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change.Direction;
import io.github.vanban.model.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure while it is being read: its number and noun are known, and its label, role, total and
 * period are filled in step by step. One thread at a time.
 */
final class Figure {
  final int start;
  final int end;
  final String rule;
  final BigDecimal value;
  final @Nullable BigDecimal of;
  final @Nullable BigDecimal max;
  final @Nullable Hit noun;
  @Nullable String unit;
  Category category = Category.OTHER;
  @Nullable Approximation approx;

  /** Where the words that bound the number begin, or the number itself. */
  int lead;

  Role role = Role.VALUE;
  @Nullable Figure whole;

  /** Whether the phrase that makes this a part stands in its total's own sentence or list. */
  boolean continues;

  /** Which way it tells that something changed, for a change or a level that was reached. */
  @Nullable Direction direction;

  /** What it is compared with, as written. */
  @Nullable String baseline;

  /** The figures it changed from and to. */
  @Nullable Figure before;

  @Nullable Figure after;

  @Nullable String label;
  @Nullable CalendarValue period;
  int sentence;

  /**
   * A figure that has been read.
   *
   * @param number its number, with the multipliers behind it
   * @param end index behind its unit
   * @param rule id of the rule that found it
   */
  Figure(WrittenNumber number, int end, String rule, @Nullable Hit noun, @Nullable String unit) {
    this.start = number.start();
    this.end = end;
    this.rule = rule;
    this.value = number.value();
    this.of = number.of();
    this.max = number.max();
    this.noun = noun;
    this.unit = unit;
    this.lead = start;
  }

  /** Its unit, or empty. */
  String unit() {
    return unit == null ? "" : unit;
  }

  boolean isPercent() {
    return unit != null && unit.startsWith("%");
  }

  /** A number in a breakdown that has no noun of its own. */
  boolean isBare() {
    return noun == null && unit == null;
  }

  /** Group of the noun in the lexicon, or empty. */
  String group() {
    return noun == null ? "" : noun.get("group");
  }

  /** Makes it a total, unless it is told as something else; a fraction never is one. */
  void nameTotal() {
    if (role == Role.VALUE && of == null) {
      role = Role.TOTAL;
    }
  }

  /**
   * This figure, or its total where it is a part in a bracket that another figure stands behind:
   * {@code 214 mô hình (132 tập thể, 82 cá nhân), tăng 126}.
   */
  Figure outOfBracket(String text, Figure behind) {
    int close = whole == null ? -1 : text.substring(end, Math.max(end, behind.lead)).indexOf(')');
    return whole != null && close >= 0 && text.lastIndexOf('(', start) > whole.start ? whole : this;
  }

  /** Takes the unit of another figure if it has none of its own. */
  void inheritUnit(Figure other) {
    if (unit == null && other.unit != null) {
      unit = other.unit;
      category = other.category;
    }
  }

  /**
   * Whether it counts the same as another: the same unit, or one that is the other's head ({@code
   * giấy} and {@code giấy chứng nhận}) or its last word ({@code tin} and {@code nguồn tin}).
   */
  boolean countsLike(Figure other) {
    if (unit == null || other.unit == null) {
      return false;
    }
    String shorter = unit.length() < other.unit.length() ? unit : other.unit;
    String longer = unit.length() < other.unit.length() ? other.unit : unit;
    return shorter.equals(longer)
        || longer.endsWith(" " + shorter)
        || (longer.startsWith(shorter + " ") && (group().equals(other.group()) || noun == null));
  }
}
