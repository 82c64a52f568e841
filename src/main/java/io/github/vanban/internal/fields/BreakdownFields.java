package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Field.Presence.REQUIRED;
import static io.github.vanban.internal.fields.Form.FLAG;

import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Statistic;
import java.util.List;

/** The fields of totals with their parts. */
public final class BreakdownFields {

  private BreakdownFields() {}

  /** Totals with their parts. */
  public static final Shape<Breakdown, Parts> BREAKDOWN =
      new Shape<>(
          "breakdown",
          "a total and the parts that one phrase, list or table divides it into",
          Parts::new,
          List.of(
              Field.pointer(
                  "whole",
                  Layer.STATISTICS,
                  REQUIRED,
                  Breakdown::whole,
                  Parts.set("whole"),
                  "index of the total"),
              Field.pointers(
                  "parts",
                  Layer.STATISTICS,
                  REQUIRED,
                  Breakdown::parts,
                  Parts.set("parts"),
                  "indices of its parts"),
              Field.required(
                  "dimension",
                  Form.name(Dimension.class),
                  Breakdown::dimension,
                  Parts.set("dimension"),
                  "by what it is broken down"),
              Field.required(
                  "complete",
                  FLAG,
                  Breakdown::complete,
                  Parts.set("complete"),
                  "whether the words say that these are all parts")));

  /** The breakdown that its parts make, of figures of a text. */
  public static Breakdown breakdown(Parts parts, List<Statistic> statistics) {
    return new Breakdown(
        statistics.get(parts.get("whole", Integer.class)),
        parts.list("parts", Integer.class).stream().map(statistics::get).toList(),
        parts.get("dimension", Dimension.class),
        parts.flag("complete"));
  }
}
