package io.github.vanban.internal.statistic;

import com.google.common.collect.Sets;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  PROPOSED(Dimension.OTHER),
  RECEIVED(Dimension.OTHER),
  SETTLED(Dimension.OTHER),
  MEETING(Dimension.OTHER);

  private static final Set<Facet> LEVELS =
      Sets.immutableEnumSet(CENTRAL, PROVINCE, DISTRICT, COMMUNE);

  private static final List<Set<Facet>> RIVALS =
      List.of(
          LEVELS,
          Sets.immutableEnumSet(ECONOMY, CULTURE, DEFENCE, POLITICS),
          Sets.immutableEnumSet(COLLECTIVE, INDIVIDUAL),
          Sets.immutableEnumSet(FULL, PARTIAL));

  private static final MarkerGroup GROUP = MarkerGroup.FACET;

  private final Dimension dimension;

  Facet(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }

  /** The administrative level it names, or null. */
  @Nullable AdministrativeLevel level() {
    return switch (this) {
      case CENTRAL -> AdministrativeLevel.CENTRAL;
      case PROVINCE -> AdministrativeLevel.PROVINCE;
      case DISTRICT -> AdministrativeLevel.DISTRICT;
      case COMMUNE -> AdministrativeLevel.COMMUNE;
      default -> null;
    };
  }

  /**
   * Facets without those of which a figure can have but one: {@code các lĩnh vực kinh tế, văn hóa -
   * xã hội} counts neither, {@code một cửa, một cửa liên thông} all that one door handles; and what
   * is proposed has not been cut or recognised.
   */
  static Set<Facet> withoutRivals(Set<Facet> facets) {
    Set<Facet> kept = EnumSet.noneOf(Facet.class);
    kept.addAll(facets);
    for (Set<Facet> rivals : RIVALS) {
      if (facets.stream().filter(rivals::contains).count() > 1) {
        kept.removeAll(rivals);
      }
    }
    if (kept.contains(CUT)) {
      // "bãi bỏ 32 TTHC của các sở": how many a level has is another count.
      kept.removeAll(LEVELS);
    }
    if (kept.contains(PROPOSED)) {
      kept.remove(CUT);
      kept.remove(RECOGNISED);
    }
    if (kept.contains(ONE_STOP)) {
      kept.remove(INTERLINKED);
    }
    return kept;
  }

  /** What a figure's label and unit say. */
  static Set<Facet> of(Markers markers, @Nullable String label, @Nullable String unit) {
    String folded = label == null ? "-" : NormalizedText.fold(label);
    Set<Facet> facets = of(markers, folded + " " + NormalizedText.fold(String.valueOf(unit)));
    String alone = markers.value(MarkerGroup.LEVEL_ALONE, folded);
    if (alone != null) {
      facets.remove(AGENCY);
      facets.add(valueOf(alone));
    }
    return facets;
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
