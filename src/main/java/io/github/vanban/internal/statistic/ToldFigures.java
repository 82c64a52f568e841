package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.Statistic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of one text with what their words say of them, as typed counts need it. */
final class ToldFigures {

  private static final int LONGEST_CLAUSE = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final Sentences sentences;
  private final Scopes scopes;
  private final List<FoundStatistic> found;
  private final List<Statistic> statistics;
  private final Set<Integer> broken = new HashSet<>();

  /**
   * The figures of a text.
   *
   * @param found the statistics in the normalised text
   * @param statistics the same statistics, as they are given out
   */
  ToldFigures(
      Markers markers,
      NormalizedText view,
      Sentences sentences,
      Scopes scopes,
      FoundStatistics found,
      List<Statistic> statistics) {
    this.markers = markers;
    this.view = view;
    this.sentences = sentences;
    this.scopes = scopes;
    this.found = found.statistics();
    this.statistics = statistics;
    for (FoundBreakdown breakdown : found.breakdowns()) {
      broken.add(breakdown.whole());
    }
  }

  int count() {
    return statistics.size();
  }

  Statistic get(int i) {
    return statistics.get(i);
  }

  /** The index of the total that a figure is a part of, or null. */
  @Nullable Integer whole(int i) {
    return found.get(i).whole();
  }

  /** Whether a figure is broken down. */
  boolean isBroken(int i) {
    return broken.contains(i);
  }

  int sentence(int i) {
    return sentences.at(found.get(i).start());
  }

  /** How many characters of the normalised text stand between a figure and the next. */
  int gapBehind(int i) {
    return found.get(i + 1).start() - found.get(i).end();
  }

  /** What a figure's label and unit say. */
  Set<Facet> facets(int i) {
    Statistic statistic = statistics.get(i);
    return Facet.withoutRivals(Facet.of(markers, statistic.label(), statistic.unit()));
  }

  /** What the words before a figure say in its own clause. */
  Set<Facet> facetsBefore(int i) {
    int start = found.get(i).start();
    int from = start;
    int oldest = Math.max(sentences.start(sentence(i)), start - LONGEST_CLAUSE);
    while (from > oldest && ",;:(".indexOf(view.folded().charAt(from - 1)) < 0) {
      from--;
    }
    return Facet.of(markers, view.folded().substring(from, start));
  }

  /** Whether a figure's label is nothing but the authority or the unit whose figure it is. */
  boolean isLabelledByOwner(int i) {
    String label = statistics.get(i).label();
    return label != null && scopes.isOwner(label, found.get(i));
  }

  /** The scope of a figure; a part's own level goes before that of its sentence. */
  CountScope scope(int i, Set<Facet> facets) {
    CountScope scope = scopes.of(found.get(i));
    for (Facet facet : facets) {
      AdministrativeLevel level = facet.level();
      if (level != null) {
        return new CountScope(scope.place(), level, scope.agency(), scope.period());
      }
    }
    return scope;
  }
}
