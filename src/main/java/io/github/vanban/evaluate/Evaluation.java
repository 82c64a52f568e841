package io.github.vanban.evaluate;

import com.google.common.collect.ImmutableMap;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFault;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.model.Category;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scores of predictions on all texts of a gold. Immutable and thread-safe; the same gold and
 * predictions always give equal evaluations.
 *
 * @param texts the scores of each text, sorted by name
 * @param scores the scores over all texts, by measure, in the order in which reports show them
 */
public record Evaluation(List<TextScore> texts, Map<String, Score> scores) {

  /** Copies the collections. */
  public Evaluation {
    texts = List.copyOf(texts);
    scores = ImmutableMap.copyOf(scores);
  }

  /**
   * Compares predictions with gold, several texts at a time.
   *
   * <p>Categories of statistics have measures of their own, {@code statistics.PROCEDURE} and so on,
   * where the library or the gold has them; {@code OTHER} has none.
   *
   * @throws GoldException if there is no prediction for some gold, or it cannot be read; it has the
   *     faults of all texts
   */
  public static Evaluation of(List<AnnotatedText> gold, Predictions predictions)
      throws GoldException {
    Set<String> categories = categories(gold);
    List<Scored> scored =
        gold.parallelStream().map(text -> score(text, predictions, categories)).toList();
    List<GoldFault> faults = scored.stream().flatMap(text -> text.faults().stream()).toList();
    if (!faults.isEmpty()) {
      throw new GoldException(faults);
    }
    List<TextScore> texts = scored.stream().flatMap(text -> text.score().stream()).toList();
    return new Evaluation(texts, scores(texts));
  }

  /** The score of a text, or the faults that stand in its way. */
  private record Scored(Optional<TextScore> score, List<GoldFault> faults) {}

  private static Scored score(AnnotatedText gold, Predictions predictions, Set<String> categories) {
    try {
      TextScore score = new TextScorer(gold, predictions.of(gold), categories).score();
      return new Scored(Optional.of(score), List.of());
    } catch (GoldException e) {
      return new Scored(Optional.empty(), e.faults());
    }
  }

  /**
   * The score of one measure.
   *
   * @throws IllegalArgumentException if this gold has no such measure; the message names those that
   *     it has
   */
  public Score score(String measure) {
    Score score = scores.get(measure);
    if (score == null) {
      throw new IllegalArgumentException(
          "no measure " + measure + "; there are " + String.join(", ", scores.keySet()));
    }
    return score;
  }

  /** All errors, by text. */
  public List<MentionError> errors() {
    return texts.stream().flatMap(text -> text.errors().stream()).toList();
  }

  private static Set<String> categories(List<AnnotatedText> gold) {
    Set<String> categories = new TreeSet<>();
    categories.add(Category.PROCEDURE.id());
    categories.add(Category.MODEL.id());
    for (AnnotatedText text : gold) {
      for (Annotation statistic : text.mentions(Layer.STATISTICS)) {
        String category = statistic.get(Field.CATEGORY);
        if (category != null && !category.equals(Category.OTHER.id())) {
          categories.add(category);
        }
      }
    }
    return categories;
  }

  private static Map<String, Score> scores(List<TextScore> texts) {
    Map<String, List<Counts>> counts = new LinkedHashMap<>();
    Map<String, Accuracy> accuracies = new LinkedHashMap<>();
    for (TextScore text : texts) {
      text.counts()
          .forEach(
              (measure, of) -> counts.computeIfAbsent(measure, m -> new ArrayList<>()).add(of));
      text.accuracies().forEach((measure, of) -> accuracies.merge(measure, of, Accuracy::plus));
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    counts.forEach(
        (measure, of) ->
            scores.put(
                measure,
                new Score(
                    of.stream().reduce(Counts.NONE, Counts::plus),
                    Average.of(of),
                    accuracies.get(measure))));
    return scores;
  }
}
