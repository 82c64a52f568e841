package io.github.vanban.evaluate;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.internal.text.Ordered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which gold mentions of one layer of one text overlap with which predicted ones, and the
 * one-to-one matchings that measures take from it. The overlaps are found once for all measures.
 */
final class Alignment {

  /** Spans that share less of the longer one than this are no two readings of one mention. */
  static final double SAME_PLACE = 0.2;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> -pair.share)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private final List<Annotation> gold;
  private final List<Annotation> predicted;
  private final List<Pair> pairs;

  /** Predictions over an optional mention, which are not wrong. */
  private final boolean[] letOff;

  private record Pair(int gold, int predicted, double share) {}

  Alignment(List<Annotation> gold, List<Annotation> predicted) {
    this.gold = gold;
    this.predicted = predicted;
    this.pairs = new ArrayList<>();
    this.letOff = new boolean[predicted.size()];
    overlaps();
    pairs.sort(BEST_FIRST);
  }

  /** Sweeps over both lists by their starts, so that far apart mentions are never compared. */
  private void overlaps() {
    int[] byStart =
        IntStream.range(0, predicted.size())
            .boxed()
            .sorted(Comparator.comparingInt(j -> predicted.get(j).start()))
            .mapToInt(j -> j)
            .toArray();
    int longest = predicted.stream().mapToInt(p -> p.end() - p.start()).max().orElse(0);
    for (int i = 0; i < gold.size(); i++) {
      Annotation g = gold.get(i);
      for (int k = firstFrom(byStart, g.start() - longest); k < byStart.length; k++) {
        int j = byStart[k];
        Annotation p = predicted.get(j);
        if (p.start() >= g.end()) {
          break;
        }
        int overlap = g.overlap(p);
        if (overlap > 0 && g.has(Field.OPTIONAL)) {
          letOff[j] = true;
        } else if (overlap > 0) {
          int longer = Math.max(g.end() - g.start(), p.end() - p.start());
          pairs.add(new Pair(i, j, (double) overlap / longer));
        }
      }
    }
  }

  private int firstFrom(int[] byStart, int start) {
    return Ordered.firstFrom(Ints.asList(byStart), i -> predicted.get(i).start(), start);
  }

  /**
   * A one-to-one matching, the best overlap first.
   *
   * @param leastShare pairs that share less of the longer span are none
   * @param counts which mentions, gold and predicted, are in question at all
   * @param same which pairs are right
   */
  Matching match(
      double leastShare, Predicate<Annotation> counts, BiPredicate<Annotation, Annotation> same) {
    int[] matchOf = new int[gold.size()];
    Arrays.fill(matchOf, -1);
    boolean[] taken = new boolean[predicted.size()];
    for (Pair pair : pairs) {
      Annotation g = gold.get(pair.gold);
      Annotation p = predicted.get(pair.predicted);
      if (pair.share >= leastShare
          && matchOf[pair.gold] < 0
          && !taken[pair.predicted]
          && counts.test(g)
          && counts.test(p)
          && same.test(g, p)) {
        matchOf[pair.gold] = pair.predicted;
        taken[pair.predicted] = true;
      }
    }
    List<Integer> missed = new ArrayList<>();
    for (int i = 0; i < matchOf.length; i++) {
      Annotation g = gold.get(i);
      if (matchOf[i] < 0 && !g.has(Field.OPTIONAL) && counts.test(g)) {
        missed.add(i);
      }
    }
    List<Integer> extra = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j] && !letOff[j] && counts.test(predicted.get(j))) {
        extra.add(j);
      }
    }
    return new Matching(ImmutableIntArray.copyOf(matchOf), missed, extra);
  }

  /** Whether a prediction stands over an optional mention, so that it is not wrong. */
  boolean isLetOff(int prediction) {
    return letOff[prediction];
  }

  /** How many of the missed and the extra overlap, each once, best first. */
  int confused(Matching matching) {
    BitSet missed = new BitSet();
    matching.missed.forEach(missed::set);
    BitSet extra = new BitSet();
    matching.extra.forEach(extra::set);
    int confused = 0;
    for (Pair pair : pairs) {
      if (missed.get(pair.gold) && extra.get(pair.predicted)) {
        missed.clear(pair.gold);
        extra.clear(pair.predicted);
        confused++;
      }
    }
    return confused;
  }

  /**
   * A matching.
   *
   * @param matchOf the predicted mention of each gold one, or -1
   * @param missed gold mentions without one, but for optional ones
   * @param extra predicted mentions without one, but for those over optional ones
   */
  record Matching(ImmutableIntArray matchOf, List<Integer> missed, List<Integer> extra) {

    /**
     * The gold mention of each predicted one; where it has none, -1 less its own index.
     *
     * @param predicted how many predicted ones there are
     */
    ImmutableIntArray goldOf(int predicted) {
      int[] goldOf = new int[predicted];
      Arrays.setAll(goldOf, j -> -1 - j);
      for (int i = 0; i < matchOf.length(); i++) {
        if (matchOf.get(i) >= 0) {
          goldOf[matchOf.get(i)] = i;
        }
      }
      return ImmutableIntArray.copyOf(goldOf);
    }

    /** The predicted mention that such a gold mention, or an index of one that has none, is of. */
    int predictedOf(int goldOf) {
      return goldOf < 0 ? -1 - goldOf : matchOf.get(goldOf);
    }

    /** How many pairs there are. */
    int size() {
      return (int) matchOf.stream().filter(match -> match >= 0).count();
    }
  }
}
