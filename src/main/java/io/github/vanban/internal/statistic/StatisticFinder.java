package io.github.vanban.internal.statistic;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.ToldChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures with what they count, and how totals are broken down. Immutable and thread-safe;
 * time linear in the text.
 */
public final class StatisticFinder {

  /** Breakdowns inside breakdowns: real texts nest two or three. */
  private static final int DEEPEST = 4;

  private final Markers markers;

  /** Makes one that leans on these function words. */
  public StatisticFinder(Markers markers) {
    this.markers = markers;
  }

  /**
   * Finds all statistics of a text, in text order.
   *
   * @param view the text
   * @param hits the lexicon's words in it
   * @param sentences its sentences
   * @param dates dates that can be periods: not those of documents' issue
   * @param taken indices where no figure can start: dates, references, provisions
   */
  public FoundStatistics find(
      NormalizedText view, Hits hits, Sentences sentences, List<FoundDate> dates, BitSet taken) {
    CountedNouns nouns = new CountedNouns(markers, view, hits, sentences);
    List<Figure> figures = new FigureFinder(markers, view, nouns, hits, sentences, taken).find();
    new Changes(markers, view, figures).find();
    List<Division> divisions = new Breakdowns(markers, view, sentences, figures).resolve();
    divisions.addAll(new Tables(markers, view, hits, figures, dates).read());
    divisions.addAll(new Additions(view, sentences, figures).find());
    divisions.addAll(new Companions(view.folded(), figures).find(divisions));
    inheritUnits(figures);
    new Continuations(view.folded(), figures).inherit();
    new Fractions(figures).resolve();
    figures.removeIf(figure -> figure.unit == null);
    new ChangeLinks(view, sentences, figures).find();
    new Labels(markers, view, nouns, figures).set();
    new Periods(markers, view, sentences, dates).set(figures, divisions);
    return found(figures, divisions);
  }

  /** Bare parts count what their totals do, and the parts of parts likewise. */
  private static void inheritUnits(List<Figure> figures) {
    for (Figure figure : figures) {
      Figure whole = figure.whole;
      for (int n = 0; figure.unit == null && whole != null && n < DEEPEST; n++) {
        figure.inheritUnit(whole);
        whole = whole.whole;
      }
    }
  }

  private static @Nullable ToldChange change(
      Figure figure, IdentityHashMap<Figure, Integer> index) {
    return figure.direction == null
        ? null
        : new ToldChange(
            figure.direction,
            figure.baseline,
            figure.before == null ? null : index.get(figure.before),
            figure.after == null ? null : index.get(figure.after));
  }

  private FoundStatistics found(List<Figure> figures, List<Division> divisions) {
    IdentityHashMap<Figure, Integer> index = new IdentityHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      index.put(figures.get(i), i);
    }
    List<FoundStatistic> found = new ArrayList<>(figures.size());
    for (Figure f : figures) {
      found.add(
          new FoundStatistic(
              f.start,
              f.end,
              f.rule,
              f.value,
              f.of,
              f.max,
              f.unit,
              f.category,
              f.label,
              f.role,
              f.whole == null ? null : index.get(f.whole),
              f.period,
              f.approx,
              change(f, index)));
    }
    List<FoundBreakdown> breakdowns = new ArrayList<>(divisions.size());
    Dimensions dimensions = new Dimensions(markers);
    for (Division division : divisions) {
      Integer whole = index.get(division.whole());
      if (whole != null) {
        List<Integer> parts = new ArrayList<>();
        for (Figure part : division.parts()) {
          Integer i = index.get(part);
          if (i != null) {
            parts.add(i);
          }
        }
        breakdowns.add(
            new FoundBreakdown(whole, parts, dimensions.of(division.parts()), division.complete()));
      }
    }
    return new FoundStatistics(found, breakdowns);
  }
}
