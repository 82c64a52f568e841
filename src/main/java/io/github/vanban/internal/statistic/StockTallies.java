package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.CountList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the counts of a stock, procedures or models: a total opens a set of counts and its parts
 * fill it by what their labels say; a figure told apart joins the set before it when it holds for
 * the same scope, and opens one of its own otherwise. One for each text; one thread.
 */
final class StockTallies {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:mức độ|cấp độ|mức) ?(?<from>[1-4])(?: ?(?:,|và|-|&) ?(?:mức độ |cấp độ )?(?<to>[1-4])(?!\\d))?");

  private final ToldFigures figures;
  private final CountList list;
  private final Category category;
  private final Tallies tallies;
  private final Map<Integer, Tally> byTotal = new HashMap<>();

  /**
   * A collector.
   *
   * @param list the list whose category is collected, and what its figures are sorted by
   */
  StockTallies(ToldFigures figures, CountList list) {
    this.figures = figures;
    this.list = list;
    this.category = new Category(list.category());
    this.tallies = new Tallies(figures);
  }

  List<Tally> read() {
    for (int i = 0; i < figures.count(); i++) {
      Statistic statistic = figures.get(i);
      if (!statistic.category().equals(category) || "%".equals(statistic.unit())) {
        continue;
      }
      Set<Facet> facets = figures.facets(i);
      Tally parent = parent(i);
      if (parent != null) {
        put(parent, i, facets);
      }
      boolean stock =
          statistic.role() == Role.TOTAL && figures.whole(i) == null && !isPartByName(facets);
      if (figures.isBroken(i) || stock) {
        Tally tally = total(i, parent == null ? Set.of() : facets);
        if (parent == null) {
          put(tally, i, facets);
        }
      } else if (parent == null) {
        alone(i, facets);
      }
    }
    return tallies.all();
  }

  /** {@code toàn tỉnh có 1.420 TTHC cấp tỉnh}: not all that there are. */
  private boolean isPartByName(Set<Facet> facets) {
    return facets.stream()
        .anyMatch(
            facet -> facet.dimension() != Dimension.OTHER && list.ofFacet(facet.name()) != null);
  }

  /** The counts of the total that a figure is a part of; parts may be told before their total. */
  private @Nullable Tally parent(int part) {
    Integer whole = figures.whole(part);
    return whole == null || !figures.get(whole).category().equals(category)
        ? null
        : total(whole, Set.of());
  }

  private Tally total(int i, Set<Facet> facets) {
    Tally known = byTotal.get(i);
    if (known != null) {
      return known;
    }
    Tally tally = tallies.open(i, figures.scope(i, facets));
    tally.put(Tally.TOTAL, figures.get(i));
    byTotal.put(i, tally);
    return tally;
  }

  /** A figure that is neither a total nor a part of one. */
  private void alone(int i, Set<Facet> facets) {
    Statistic statistic = figures.get(i);
    if (statistic.role() == Role.CHANGE || facets.contains(Facet.CUT)) {
      return;
    }
    List<String> measures = measures(statistic, facets);
    if (!measures.isEmpty()) {
      put(tallies.of(i, measures.get(0)), i, facets);
    } else if (!facets.contains(Facet.SERVICE_LEVEL)
        && (statistic.label() == null || figures.isLabelledByOwner(i))
        && statistic.of() == null) {
      tallies.open(i, figures.scope(i, Set.of())).put(Tally.TOTAL, statistic);
    }
  }

  private void put(Tally tally, int i, Set<Facet> facets) {
    Statistic statistic = figures.get(i);
    tally.sentence = figures.sentence(i);
    measures(statistic, facets).forEach(measure -> tally.put(measure, statistic));
  }

  /** The measures that a figure's label tells. */
  private List<String> measures(Statistic statistic, Set<Facet> facets) {
    List<String> told = new ArrayList<>();
    for (Facet facet : facets) {
      String measure = list.ofFacet(facet.name());
      if (measure != null) {
        told.add(measure);
      }
    }
    if (statistic.label() == null) {
      return told;
    }
    String label = NormalizedText.fold(statistic.label());
    for (CountList.Measure measure : list.measures()) {
      if (measure.words().stream().anyMatch(word -> holds(label, NormalizedText.fold(word)))) {
        told.add(measure.name());
      }
    }
    Matcher level = LEVEL.matcher(label);
    if (level.find()) {
      String from = level.group("from");
      String to = level.group("to") == null ? from : level.group("to");
      String levels = from.equals(to) ? from : from.compareTo(to) < 0 ? from + to : to + from;
      if (list.has("level" + levels)) {
        told.add("level" + levels);
      }
    }
    return told;
  }

  private static boolean holds(String label, String word) {
    return (" " + label + " ").contains(" " + word + " ");
  }
}
