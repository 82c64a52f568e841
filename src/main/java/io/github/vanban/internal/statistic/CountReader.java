package io.github.vanban.internal.statistic;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.CaseCounts;
import io.github.vanban.model.Category;
import io.github.vanban.model.ModelCounts;
import io.github.vanban.model.ProcedureCounts;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the figures of one text into typed counts: procedures, models, petitions and meetings. One
 * for each text; one thread at a time.
 */
public final class CountReader {

  private static final Set<Facet> PROCEDURE_FIELDS =
      Set.of(
          Facet.CENTRAL,
          Facet.PROVINCE,
          Facet.DISTRICT,
          Facet.COMMUNE,
          Facet.FULL,
          Facet.PARTIAL,
          Facet.POST,
          Facet.ONE_STOP,
          Facet.INTERLINKED,
          Facet.CUT);

  private static final Set<Facet> MODEL_FIELDS =
      Set.of(
          Facet.ECONOMY,
          Facet.CULTURE,
          Facet.DEFENCE,
          Facet.POLITICS,
          Facet.COLLECTIVE,
          Facet.INDIVIDUAL,
          Facet.REGISTERED,
          Facet.RECOGNISED);

  private final Markers markers;
  private final ToldFigures figures;
  private final @Nullable String place;

  /**
   * A reader of one text.
   *
   * @param found the statistics in the normalised text
   * @param statistics the same statistics, as they are given out
   * @param place the province that the text is about, or null
   */
  public CountReader(
      Markers markers,
      NormalizedText view,
      Hits hits,
      Sentences sentences,
      List<FoundBody> bodies,
      FoundStatistics found,
      List<Statistic> statistics,
      @Nullable String place) {
    this.markers = markers;
    Scopes scopes = new Scopes(view, hits, sentences, bodies);
    this.figures = new ToldFigures(markers, view, sentences, scopes, found, statistics);
    this.place = place;
  }

  /** All counts of the text. */
  public TypedCounts read() {
    return new TypedCounts(
        new StockTallies(figures, Category.PROCEDURE, PROCEDURE_FIELDS)
            .read().stream().map(this::procedures).toList(),
        new StockTallies(figures, Category.MODEL, MODEL_FIELDS)
            .read().stream().map(this::models).toList(),
        new CaseTallies(markers, figures).read().stream().map(this::cases).toList());
  }

  private ProcedureCounts procedures(Tally tally) {
    return new ProcedureCounts(
        tally.scope(place),
        tally.total,
        tally.get(Facet.CENTRAL),
        tally.get(Facet.PROVINCE),
        tally.get(Facet.DISTRICT),
        tally.get(Facet.COMMUNE),
        tally.levels,
        tally.get(Facet.FULL),
        tally.get(Facet.PARTIAL),
        tally.get(Facet.POST),
        tally.get(Facet.ONE_STOP),
        tally.get(Facet.INTERLINKED),
        tally.get(Facet.CUT));
  }

  private ModelCounts models(Tally tally) {
    return new ModelCounts(
        tally.scope(place),
        tally.total,
        tally.get(Facet.ECONOMY),
        tally.get(Facet.CULTURE),
        tally.get(Facet.DEFENCE),
        tally.get(Facet.POLITICS),
        tally.get(Facet.COLLECTIVE),
        tally.get(Facet.INDIVIDUAL),
        tally.get(Facet.REGISTERED),
        tally.get(Facet.RECOGNISED));
  }

  private CaseCounts cases(Tally tally) {
    return new CaseCounts(
        tally.scope(place),
        tally.get(Facet.RECEIVED),
        tally.get(Facet.SETTLED),
        tally.rate,
        tally.get(Facet.MEETING));
  }
}
