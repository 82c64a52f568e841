package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.CountList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.Statistic;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Typed counts of one scope while they are collected. One thread at a time. */
final class Tally {
  /** The measure of a whole stock. */
  static final String TOTAL = "total";

  final CountScope scope;

  /** The sentence of the last figure that was put in. */
  int sentence;

  private final Map<String, Statistic> measures = new HashMap<>();

  Tally(CountScope scope, int sentence) {
    this.scope = scope;
    this.sentence = sentence;
  }

  /** Its row, with the place of the text where its sentence names none and it is not national. */
  CountRow row(CountList list, @Nullable String placeOfText) {
    CountScope its =
        scope.place() != null || scope.level() == AdministrativeLevel.CENTRAL
            ? scope
            : new CountScope(placeOfText, scope.level(), scope.agency(), scope.period());
    Map<String, Statistic> told = new LinkedHashMap<>();
    for (CountList.Measure measure : list.measures()) {
      Statistic statistic = measures.get(measure.name());
      if (statistic != null) {
        told.put(measure.name(), statistic);
      }
    }
    return new CountRow(its, told);
  }

  @Nullable Statistic get(String measure) {
    return measures.get(measure);
  }

  /** The first mention of a measure stands. */
  void put(String measure, Statistic statistic) {
    measures.putIfAbsent(measure, statistic);
  }

  /** A later mention that is the better one. */
  void replace(String measure, Statistic statistic) {
    measures.put(measure, statistic);
  }

  /** Whether a figure told apart from this tally's breakdown may still be of its scope. */
  boolean takes(String measure, Statistic statistic, CountScope its) {
    Statistic total = get(TOTAL);
    return !measures.containsKey(measure)
        && (its.place() == null || Objects.equals(its.place(), scope.place()))
        && (its.agency() == null || Objects.equals(its.agency(), scope.agency()))
        && (its.level() == null || its.level() == scope.level())
        && (its.period() == null || its.period().equals(scope.period()))
        && (total == null || statistic.value().compareTo(total.value()) <= 0);
  }
}
