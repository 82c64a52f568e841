package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.CommonFields.firstDay;
import static io.github.vanban.internal.fields.CommonFields.lastDay;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Form.CALENDAR;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of rows of counts. */
public final class CountFields {

  private CountFields() {}

  /** Rows of counts. */
  public static final Shape<CountRow, Parts> COUNT_ROW =
      new Shape<>(
          "countRow",
          "the counts of one scope: each measure of lexicon/counts.tsv that the text tells, as the"
              + " index of its statistic",
          Parts::new,
          List.of(
              Field.optional(
                  "place",
                  TEXT,
                  (CountRow row) -> row.scope().place(),
                  Parts.set("place"),
                  "short name of the unit that they hold for"),
              Field.optional(
                  "level",
                  Form.name(AdministrativeLevel.class),
                  (CountRow row) -> row.scope().level(),
                  Parts.set("level"),
                  "its level"),
              Field.optional(
                  "agency",
                  TEXT,
                  (CountRow row) -> row.scope().agency(),
                  Parts.set("agency"),
                  "the authority that they are under"),
              Field.optional(
                      "period",
                      CALENDAR,
                      (CountRow row) -> row.scope().period(),
                      Parts.set("period"),
                      "the period that they hold for")
                  .and(
                      derived(
                          "period_first_day", DAY, (CountRow r) -> firstDay(r.scope().period())),
                      derived("period_last_day", DAY, (CountRow r) -> lastDay(r.scope().period()))),
              new Field<>(
                  "measures",
                  new Content.Measures<>(CountRow::measures, Parts.set("measures")),
                  OPTIONAL,
                  "each measure under its name, as the index of its statistic",
                  List.of())));

  /** The row that its parts make, of figures of a text. */
  public static CountRow countRow(Parts parts, List<Statistic> statistics) {
    Map<String, Statistic> measures = new LinkedHashMap<>();
    Map<?, ?> indices = parts.get("measures", Map.class);
    indices.forEach(
        (measure, index) -> measures.put((String) measure, statistics.get((Integer) index)));
    return new CountRow(
        new CountScope(
            parts.find("place", String.class),
            parts.find("level", AdministrativeLevel.class),
            parts.find("agency", String.class),
            parts.find("period", CalendarValue.class)),
        measures);
  }
}
