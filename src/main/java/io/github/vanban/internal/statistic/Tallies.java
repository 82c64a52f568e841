package io.github.vanban.internal.statistic;

import io.github.vanban.model.CountScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sets of typed counts of one subject, in text order. One for each text; one thread. */
final class Tallies {

  /** Sentences between figures that are still of one set. */
  private static final int NEAR = 3;

  private final ToldFigures figures;
  private final List<Tally> all = new ArrayList<>();

  Tallies(ToldFigures figures) {
    this.figures = figures;
  }

  List<Tally> all() {
    return all;
  }

  /** Opens a set for a figure. */
  Tally open(int i, CountScope scope) {
    Tally tally = new Tally(scope, figures.sentence(i));
    all.add(tally);
    return tally;
  }

  /** The set told right before, if a figure stands near it; or null. */
  @Nullable Tally near(int i) {
    Tally last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last != null && figures.sentence(i) - last.sentence <= NEAR ? last : null;
  }

  /** The set told right before if a figure may be of its scope, else a new one. */
  Tally of(int i, String measure) {
    CountScope scope = figures.scope(i, Set.of());
    Tally last = near(i);
    return last != null && last.takes(measure, figures.get(i), scope) ? last : open(i, scope);
  }
}
