package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.ProcedureCounts.ServiceLevel;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
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
  private final Category category;
  private final Set<Facet> fields;
  private final Tallies tallies;
  private final Map<Integer, Tally> byTotal = new HashMap<>();

  /**
   * A collector.
   *
   * @param category the category whose figures are collected
   * @param fields what they are sorted by
   */
  StockTallies(ToldFigures figures, Category category, Set<Facet> fields) {
    this.figures = figures;
    this.category = category;
    this.fields = fields;
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
        .anyMatch(facet -> fields.contains(facet) && facet.dimension() != Dimension.OTHER);
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
    tally.total = figures.get(i);
    byTotal.put(i, tally);
    return tally;
  }

  /** A figure that is neither a total nor a part of one. */
  private void alone(int i, Set<Facet> facets) {
    Statistic statistic = figures.get(i);
    if (statistic.role() == Role.CHANGE && !facets.contains(Facet.CUT)) {
      return;
    }
    Facet field = facets.stream().filter(fields::contains).findFirst().orElse(null);
    boolean levelled = facets.contains(Facet.SERVICE_LEVEL);
    if (field == null && !levelled) {
      boolean whole = statistic.label() == null || figures.isLabelledByOwner(i);
      if (whole && statistic.of() == null) {
        tallies.open(i, figures.scope(i, Set.of())).total = statistic;
      }
      return;
    }
    put(tallies.of(i, field == null ? Facet.SERVICE_LEVEL : field), i, facets);
  }

  private void put(Tally tally, int i, Set<Facet> facets) {
    Statistic statistic = figures.get(i);
    tally.sentence = figures.sentence(i);
    for (Facet facet : facets) {
      if (fields.contains(facet)) {
        tally.put(facet, statistic);
      }
    }
    Matcher level =
        LEVEL.matcher(statistic.label() == null ? "" : NormalizedText.fold(statistic.label()));
    if (fields.contains(Facet.FULL) && level.find()) {
      int from = Integer.parseInt(level.group("from"));
      int to = level.group("to") == null ? from : Integer.parseInt(level.group("to"));
      tally.levels.add(new ServiceLevel(Math.min(from, to), Math.max(from, to), statistic));
    }
  }
}
