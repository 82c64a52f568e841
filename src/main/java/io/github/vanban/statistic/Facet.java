package io.github.vanban.statistic;

import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.Dimension;
import java.util.EnumSet;
import java.util.Set;

/** What the words of a figure say of what it counts; the words are the markers of group facet. */
enum Facet {
  CENTRAL(Dimension.LEVEL),
  PROVINCE(Dimension.LEVEL),
  DISTRICT(Dimension.LEVEL),
  COMMUNE(Dimension.LEVEL),
  SERVICE_LEVEL(Dimension.SERVICE_LEVEL),
  FULL(Dimension.SERVICE_LEVEL),
  PARTIAL(Dimension.SERVICE_LEVEL),
  COLLECTIVE(Dimension.PARTICIPANT),
  INDIVIDUAL(Dimension.PARTICIPANT),
  MALE(Dimension.SEX),
  FEMALE(Dimension.SEX),
  ECONOMY(Dimension.FIELD),
  CULTURE(Dimension.FIELD),
  DEFENCE(Dimension.FIELD),
  POLITICS(Dimension.FIELD),
  FIELD(Dimension.FIELD),
  AGENCY(Dimension.AGENCY),
  POST(Dimension.OTHER),
  ONE_STOP(Dimension.OTHER),
  INTERLINKED(Dimension.OTHER),
  CUT(Dimension.OTHER),
  REGISTERED(Dimension.OTHER),
  RECOGNISED(Dimension.OTHER),
  RECEIVED(Dimension.OTHER),
  SETTLED(Dimension.OTHER),
  MEETING(Dimension.OTHER);

  private static final MarkerGroup GROUP = MarkerGroup.FACET;

  private final Dimension dimension;

  Facet(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }

  /**
   * All that a folded phrase says; at each place the longest word counts. An agency is what the
   * phrase begins with.
   */
  static Set<Facet> of(Markers markers, String folded) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    int i = 0;
    while (i < folded.length()) {
      int end = markers.startingAt(GROUP, folded, i);
      if (end > 0) {
        String value = markers.value(GROUP, folded.substring(i, end));
        if (value != null && !value.isEmpty()) {
          Facet facet = valueOf(value);
          if (facet != AGENCY || i == 0) {
            facets.add(facet);
          }
        }
        i = end;
      } else {
        while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
          i++;
        }
      }
      while (i < folded.length() && !Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
      }
    }
    return facets;
  }
}
