package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.model.Dimension;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells by what a total is broken down: what most of its parts say of themselves. */
final class Dimensions {

  private final Markers markers;

  Dimensions(Markers markers) {
    this.markers = markers;
  }

  Dimension of(List<Figure> parts) {
    Map<Dimension, Integer> votes = new EnumMap<>(Dimension.class);
    Set<String> periods = new HashSet<>();
    for (Figure part : parts) {
      if (part.period != null) {
        periods.add(String.valueOf(part.period.iso()));
      }
      for (Dimension dimension : dimensions(part)) {
        votes.merge(dimension, 1, Integer::sum);
      }
    }
    Dimension best = Dimension.OTHER;
    for (Map.Entry<Dimension, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > parts.size() && vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    boolean byPeriod = parts.size() > 1 && periods.size() == parts.size();
    return best == Dimension.OTHER && byPeriod ? Dimension.YEAR : best;
  }

  private Set<Dimension> dimensions(Figure part) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (Facet facet : Facet.of(markers, part.label, part.unit)) {
      dimensions.add(facet.dimension());
    }
    dimensions.remove(Dimension.OTHER);
    if (dimensions.size() > 1) {
      // "cấp tỉnh của Sở Y tế": an agency is named to tell something else more exactly.
      dimensions.remove(Dimension.AGENCY);
    }
    return dimensions;
  }
}
