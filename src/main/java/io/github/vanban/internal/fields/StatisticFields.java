package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.CommonFields.fields;
import static io.github.vanban.internal.fields.CommonFields.firstDay;
import static io.github.vanban.internal.fields.CommonFields.lastDay;
import static io.github.vanban.internal.fields.CommonFields.mention;
import static io.github.vanban.internal.fields.CommonFields.rule;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.CALENDAR;
import static io.github.vanban.internal.fields.Form.CATEGORY;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.DECIMAL;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.Approximation;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Change;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.ToldChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of figures. */
public final class StatisticFields {

  private StatisticFields() {}

  private static final Shape<Change, Parts> CHANGE =
      new Shape<>(
          "change",
          "how what a figure counts has changed",
          Parts::new,
          List.of(
              Field.required(
                  "direction",
                  Form.name(Change.Direction.class),
                  Change::direction,
                  Parts.set("direction"),
                  "which way"),
              Field.nullable(
                  "baseline",
                  TEXT,
                  Change::baseline,
                  Parts.set("baseline"),
                  "what it is compared with, as written"),
              Field.pointer(
                  "before",
                  Layer.STATISTICS,
                  OPTIONAL,
                  Change::before,
                  Parts.set("before"),
                  "index of the figure it changed from"),
              Field.pointer(
                  "after",
                  Layer.STATISTICS,
                  OPTIONAL,
                  Change::after,
                  Parts.set("after"),
                  "index of the figure it changed to")));

  private static ToldChange told(Parts parts) {
    return new ToldChange(
        parts.get("direction", Change.Direction.class),
        parts.find("baseline", String.class),
        parts.find("before", Integer.class),
        parts.find("after", Integer.class));
  }

  /** Figures. */
  public static final Shape<Statistic, Statistic.Builder> STATISTIC =
      new Shape<>(
          "statistics",
          "a figure with what it counts",
          Statistic::builder,
          fields(
              mention(Statistic.Builder::start, Statistic.Builder::end, Statistic.Builder::text),
              Field.required(
                  "value",
                  DECIMAL,
                  Statistic::value,
                  Statistic.Builder::value,
                  "the number after its multiplier"),
              Field.optional(
                      "of",
                      DECIMAL,
                      Statistic::of,
                      Statistic.Builder::of,
                      "denominator of a fraction")
                  .column("out_of"),
              Field.optional(
                      "max",
                      DECIMAL,
                      Statistic::max,
                      Statistic.Builder::max,
                      "upper end of a range")
                  .column("maximum"),
              Field.nullable(
                  "unit",
                  TEXT,
                  Statistic::unit,
                  Statistic.Builder::unit,
                  "unit or counted noun in its shortest form"),
              Field.required(
                  "category",
                  CATEGORY,
                  Statistic::category,
                  Statistic.Builder::category,
                  "what the figure is about"),
              Field.nullable(
                  "label",
                  TEXT,
                  Statistic::label,
                  Statistic.Builder::label,
                  "what distinguishes this figure, in the text's own words"),
              Field.required(
                  "role",
                  Form.name(Role.class),
                  Statistic::role,
                  Statistic.Builder::role,
                  "its part among the figures around it"),
              Field.pointer(
                      "whole",
                      Layer.STATISTICS,
                      OPTIONAL,
                      Statistic::whole,
                      Statistic.Builder::wholeIndex,
                      "index of the total it is a part of")
                  .and(
                      new Column<>(
                          "dimension", Column.Type.TEXT, false, StatisticFields::dimension)),
              Field.nullable(
                      "period",
                      CALENDAR,
                      Statistic::period,
                      Statistic.Builder::period,
                      "the period it holds for")
                  .and(
                      derived("period_first_day", DAY, (Statistic s) -> firstDay(s.period())),
                      derived("period_last_day", DAY, (Statistic s) -> lastDay(s.period()))),
              Field.optional(
                  "approx",
                  Form.name(Approximation.class),
                  Statistic::approx,
                  Statistic.Builder::approx,
                  "how it is bounded"),
              Field.object(
                  "change",
                  CHANGE,
                  Statistic::change,
                  (Statistic.Builder statistic, Parts parts) -> statistic.told(told(parts)),
                  "how it tells that something changed"),
              rule(Statistic.Builder::rule)));

  private static @Nullable String dimension(Column.Row<Statistic> row) {
    for (Breakdown breakdown : row.lists().extraction().breakdowns()) {
      for (Statistic part : breakdown.parts()) {
        if (part == row.value()) {
          return breakdown.dimension().name();
        }
      }
    }
    return null;
  }
}
