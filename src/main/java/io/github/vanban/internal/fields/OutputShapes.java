package io.github.vanban.internal.fields;

import java.util.List;

/** The kinds of objects that stand in the output. */
public final class OutputShapes {

  /** All of them, in the order of the output. */
  public static final List<Shape<?, ?>> ALL =
      List.of(
          DocumentFields.DOCUMENT,
          ReferenceFields.REFERENCE,
          DateFields.DATE_WITH_TIMEX3,
          BodyFields.BODY,
          StatisticFields.STATISTIC,
          FindingFields.FINDING,
          BreakdownFields.BREAKDOWN,
          CountFields.COUNT_ROW,
          CitedFields.CITED,
          SelfMentionFields.SELF);

  private OutputShapes() {}
}
