package io.github.vanban.internal.statistic;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.CountList;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the figures of one text into typed counts: the lists of {@code lexicon/counts.tsv}. One for
 * each text; one thread at a time.
 */
public final class CountReader {

  private final Lexicon lexicon;
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
      Lexicon lexicon,
      NormalizedText view,
      Hits hits,
      Sentences sentences,
      List<FoundBody> bodies,
      FoundStatistics found,
      List<Statistic> statistics,
      @Nullable String place) {
    this.lexicon = lexicon;
    Scopes scopes = new Scopes(view, hits, sentences, bodies);
    this.figures = new ToldFigures(lexicon.markers(), view, sentences, scopes, found, statistics);
    this.place = place;
  }

  /** All counts of the text. */
  public TypedCounts read() {
    Map<String, List<CountRow>> lists = new LinkedHashMap<>();
    for (CountList list : lexicon.counts()) {
      List<Tally> tallies =
          list.name().equals(TypedCounts.CASES)
              ? new CaseTallies(lexicon.markers(), figures).read()
              : new StockTallies(figures, list).read();
      lists.put(
          list.name(),
          tallies.stream()
              .map(tally -> tally.row(list, place))
              .filter(row -> !row.measures().isEmpty())
              .toList());
    }
    return new TypedCounts(lists);
  }
}
