package io.github.vanban.write;

import io.github.vanban.internal.json.JsonFields;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.CaseCounts;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.ModelCounts;
import io.github.vanban.model.ProcedureCounts;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import io.github.vanban.read.InputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed counts, whose fields are indices of the statistics they are read with. */
final class CountsReader {

  private final List<Statistic> statistics;

  CountsReader(List<Statistic> statistics) {
    this.statistics = statistics;
  }

  TypedCounts read(JsonFields counts) throws InputException {
    List<ProcedureCounts> procedures = new ArrayList<>();
    for (JsonFields one : counts.objects("procedures")) {
      procedures.add(
          new ProcedureCounts(
              scope(one),
              optional(one, "total"),
              optional(one, "central"),
              optional(one, "province"),
              optional(one, "district"),
              optional(one, "commune"),
              levels(one.objects("serviceLevels")),
              optional(one, "full"),
              optional(one, "partial"),
              optional(one, "post"),
              optional(one, "oneStop"),
              optional(one, "interlinked"),
              optional(one, "cut")));
    }
    List<ModelCounts> models = new ArrayList<>();
    for (JsonFields one : counts.objects("models")) {
      models.add(
          new ModelCounts(
              scope(one),
              optional(one, "total"),
              optional(one, "economy"),
              optional(one, "culture"),
              optional(one, "defence"),
              optional(one, "politics"),
              optional(one, "collectives"),
              optional(one, "individuals"),
              optional(one, "registered"),
              optional(one, "recognised")));
    }
    List<CaseCounts> cases = new ArrayList<>();
    for (JsonFields one : counts.objects("cases")) {
      cases.add(
          new CaseCounts(
              scope(one),
              optional(one, "received"),
              optional(one, "settled"),
              optional(one, "rate"),
              optional(one, "meetings")));
    }
    return new TypedCounts(procedures, models, cases);
  }

  private static CountScope scope(JsonFields counts) throws InputException {
    return new CountScope(
        counts.optionalString("place"),
        counts.optional("level", AdministrativeLevel::valueOf),
        counts.optionalString("agency"),
        counts.optional("period", CalendarValue::parse));
  }

  private List<ProcedureCounts.ServiceLevel> levels(List<JsonFields> objects)
      throws InputException {
    List<ProcedureCounts.ServiceLevel> levels = new ArrayList<>();
    for (JsonFields level : objects) {
      int from = level.integer("from");
      int to = level.integer("to");
      Statistic count = statistic(level, "count", level.integer("count"));
      try {
        levels.add(new ProcedureCounts.ServiceLevel(from, to, count));
      } catch (IllegalArgumentException e) {
        throw level.fault("from", "and to cannot be " + e.getMessage());
      }
    }
    return levels;
  }

  private @Nullable Statistic optional(JsonFields counts, String field) throws InputException {
    Integer index = counts.optionalInteger(field);
    return index == null ? null : statistic(counts, field, index);
  }

  private Statistic statistic(JsonFields object, String field, int index) throws InputException {
    if (index < 0 || index >= statistics.size()) {
      throw object.fault(field, "is no index of the statistics");
    }
    return statistics.get(index);
  }
}
