package io.github.vanban.internal.fields;

import static io.github.vanban.internal.fields.Column.derived;
import static io.github.vanban.internal.fields.CommonFields.fields;
import static io.github.vanban.internal.fields.CommonFields.mention;
import static io.github.vanban.internal.fields.CommonFields.rule;
import static io.github.vanban.internal.fields.Field.Presence.OPTIONAL;
import static io.github.vanban.internal.fields.Field.Presence.REQUIRED;
import static io.github.vanban.internal.fields.Form.CALENDAR;
import static io.github.vanban.internal.fields.Form.DAY;
import static io.github.vanban.internal.fields.Form.TEXT;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Timex3;
import java.util.ArrayList;
import java.util.List;

/** The fields of expressions of calendar time. */
public final class DateFields {

  private DateFields() {}

  /** TIMEX3 tags of dates. */
  private static final Shape<Timex3, Parts> TIMEX3 =
      new Shape<>(
          "timex3",
          "the date as TIMEX3 has it",
          Parts::new,
          List.of(
              Field.derived("type", TEXT, REQUIRED, Timex3::type, "DATE or DURATION"),
              Field.derived("value", TEXT, REQUIRED, Timex3::value, "value in TIMEX3's notation"),
              Field.derived("begin", TEXT, OPTIONAL, Timex3::begin, "first point of a range"),
              Field.derived("end", TEXT, OPTIONAL, Timex3::end, "last point of a range")));

  /** Expressions of calendar time. */
  public static final Shape<DateMention, Parts> DATE = date(List.of());

  /** Expressions of calendar time with their TIMEX3 tags. */
  public static final Shape<DateMention, Parts> DATE_WITH_TIMEX3 =
      date(
          List.of(
              Field.object(
                  "timex3",
                  TIMEX3,
                  (DateMention date) -> Timex3.of(date.value()),
                  null,
                  "the date as TIMEX3 has it")));

  private static Shape<DateMention, Parts> date(List<Field<DateMention, Parts>> more) {
    List<Field<DateMention, Parts>> all =
        new ArrayList<>(
            fields(
                mention(Parts.set("start"), Parts.set("end"), Parts.set("text")),
                Field.required(
                    "kind",
                    Form.name(DateKind.class),
                    DateMention::kind,
                    Parts.set("kind"),
                    "its precision"),
                Field.nullable(
                        "value",
                        CALENDAR,
                        DateMention::value,
                        Parts.set("value"),
                        "its value; null where it is no date of the calendar")
                    .and(
                        derived("first_day", DAY, (DateMention d) -> d.value().firstDay()),
                        derived("last_day", DAY, (DateMention d) -> d.value().lastDay())),
                Field.optional(
                    "malformed",
                    TEXT,
                    (DateMention d) ->
                        d.value() instanceof CalendarValue.Malformed malformed
                            ? malformed.reason()
                            : null,
                    Parts.set("malformed"),
                    "why it is no date of the calendar"),
                Field.flag(
                    "resolved",
                    DateMention::resolved,
                    Parts.set("resolved"),
                    "whether the text's own date tells a part of it")));
    all.addAll(more);
    all.add(rule(Parts.set("rule")));
    return new Shape<>("dates", "an expression of calendar time", Parts::new, all);
  }

  /** The date that its parts make. */
  public static DateMention date(Parts parts) {
    CalendarValue value = parts.find("value", CalendarValue.class);
    if (value == null) {
      DateKind kind = parts.get("kind", DateKind.class);
      String malformed = parts.find("malformed", String.class);
      value =
          malformed == null && kind == DateKind.OTHER
              ? new CalendarValue.Lunar()
              : new CalendarValue.Malformed(kind, malformed == null ? "" : malformed);
    }
    return DateMention.builder()
        .start(parts.get("start", Integer.class))
        .end(parts.get("end", Integer.class))
        .text(parts.get("text", String.class))
        .rule(parts.get("rule", String.class))
        .value(value)
        .resolved(parts.flag("resolved"))
        .build();
  }
}
