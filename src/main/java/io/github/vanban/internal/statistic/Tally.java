package io.github.vanban.internal.statistic;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.ProcedureCounts.ServiceLevel;
import io.github.vanban.model.Statistic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Typed counts of one scope while they are collected. One thread at a time. */
final class Tally {
  final CountScope scope;

  /** The sentence of the last figure that was put in. */
  int sentence;

  @Nullable Statistic total;
  @Nullable Statistic rate;
  final List<ServiceLevel> levels = new ArrayList<>();
  private final Map<Facet, Statistic> fields = new EnumMap<>(Facet.class);

  Tally(CountScope scope, int sentence) {
    this.scope = scope;
    this.sentence = sentence;
  }

  /** Its scope, with the place of the text where its sentence names none and it is not national. */
  CountScope scope(@Nullable String placeOfText) {
    return scope.place() != null || scope.level() == AdministrativeLevel.CENTRAL
        ? scope
        : new CountScope(placeOfText, scope.level(), scope.agency(), scope.period());
  }

  @Nullable Statistic get(Facet facet) {
    return fields.get(facet);
  }

  /** The first mention of a field stands. */
  void put(Facet facet, Statistic statistic) {
    fields.putIfAbsent(facet, statistic);
  }

  /** Whether a figure told apart from this tally's breakdown may still be of its scope. */
  boolean takes(Facet facet, Statistic statistic, CountScope its) {
    return !fields.containsKey(facet)
        && (its.place() == null || Objects.equals(its.place(), scope.place()))
        && (its.agency() == null || Objects.equals(its.agency(), scope.agency()))
        && (its.level() == null || its.level() == scope.level())
        && (its.period() == null || its.period().equals(scope.period()))
        && (total == null || statistic.value().compareTo(total.value()) <= 0);
  }
}
