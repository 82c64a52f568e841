package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the counts of a text from their JSON object. */
final class CountsReader {

  /** In output, counts of online services by a range of levels. */
  private static final ImmutableSet<String> SCOPE =
      ImmutableSet.of("place", "level", "agency", "period");

  private final GoldRules rules;
  private final int statistics;
  private final Faults faults;
  private final List<CountRow> rows = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param statistics how many statistics there are for the indices of figures
   */
  CountsReader(GoldRules rules, int statistics, Faults faults) {
    this.rules = rules;
    this.statistics = statistics;
    this.faults = faults;
  }

  /** The rows; the faults of what is left out are told. */
  List<CountRow> read(JsonNode counts) {
    if (!counts.isObject()) {
      faults.add("counts", "is no object");
      return rows;
    }
    for (CountRow.Kind kind : CountRow.Kind.values()) {
      JsonNode array = counts.path(kind.key());
      if (!array.isArray() && !array.isMissingNode() && !array.isNull()) {
        faults.add("counts." + kind.key(), "is no array");
        continue;
      }
      int index = 0;
      for (JsonNode row : array) {
        row(kind, "counts." + kind.key() + "[" + index + "]", row);
        index++;
      }
    }
    for (Map.Entry<String, JsonNode> entry : counts.properties()) {
      if (kind(entry.getKey()) == null) {
        rules.unknownField("counts", entry.getKey(), "", faults);
      }
    }
    return rows;
  }

  private static CountRow.@Nullable Kind kind(String key) {
    for (CountRow.Kind kind : CountRow.Kind.values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    return null;
  }

  private void row(CountRow.Kind kind, String place, JsonNode row) {
    if (!row.isObject()) {
      faults.add(place, "is no object");
      return;
    }
    List<CountRow.Figure> figures = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : row.properties()) {
      String field = entry.getKey();
      JsonNode value = entry.getValue();
      if (!SCOPE.contains(field) && !value.isNull()) {
        boolean known = kind.fields().contains(field);
        if (!known) {
          rules.unknownField(place, field, "", faults);
        }
        if (known || !rules.areOfGold()) {
          figure(place, field, value, figures);
        }
      }
    }
    rows.add(
        new CountRow(
            kind,
            scope(place, row, "place", Domain.TEXT),
            scope(place, row, "level", Field.LEVEL.domain()),
            scope(place, row, "agency", Domain.TEXT),
            scope(place, row, "period", Field.PERIOD.domain()),
            figures));
  }

  private @Nullable String scope(String place, JsonNode row, String field, Domain domain) {
    JsonNode node = row.path(field);
    String value = node.textValue();
    boolean fits =
        value == null
            ? node.isMissingNode() || node.isNull()
            : !rules.areOfGold() || domain.accepts().test(value);
    if (!fits) {
      faults.add(place, field + " is " + domain.what() + ", not " + node);
    }
    return value;
  }

  private void figure(String place, String field, JsonNode index, List<CountRow.Figure> figures) {
    if (!index.isInt() || index.intValue() < 0) {
      // What output has besides figures is passed over.
      if (rules.areOfGold()) {
        faults.add(place, field + " is " + Domain.INDEX.what() + ", not " + index);
      }
    } else if (rules.areOfGold() && index.intValue() >= statistics) {
      faults.add(place, field + " is " + index + " of " + statistics + " statistics");
    } else {
      figures.add(new CountRow.Figure(field, index.intValue()));
    }
  }
}
