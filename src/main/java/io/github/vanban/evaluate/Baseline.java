package io.github.vanban.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An earlier evaluation that a new one is measured by.
 *
 * @param f1 F1 of each measure, to four decimals
 * @param texts the names of its texts
 * @param errors its errors
 */
public record Baseline(Map<String, Double> f1, Set<String> texts, List<MentionError> errors) {

  /** Less than any figure that is shown. */
  private static final double ROUNDING = 1e-9;

  /** Copies the collections. */
  public Baseline {
    f1 = ImmutableMap.copyOf(f1);
    texts = ImmutableSet.copyOf(texts);
    errors = List.copyOf(errors);
  }

  /** An evaluation as a baseline. */
  public static Baseline of(Evaluation evaluation) {
    Map<String, Double> f1 = new LinkedHashMap<>();
    evaluation.scores().forEach((measure, score) -> f1.put(measure, Figure.F1.of(score)));
    Set<String> texts =
        evaluation.texts().stream().map(TextScore::name).collect(Collectors.toSet());
    return new Baseline(f1, texts, evaluation.errors());
  }

  /**
   * The measures whose F1 fell by more than a drop, or that are scored no more.
   *
   * @param maxDrop how much F1 may fall, such as 0.002
   */
  List<Shortfall> shortfalls(Evaluation evaluation, double maxDrop) {
    List<Shortfall> shortfalls = new ArrayList<>();
    f1.forEach(
        (measure, before) -> {
          Score score = evaluation.scores().get(measure);
          double now = score == null ? 0 : Figure.F1.of(score);
          if (score == null || before - now > maxDrop + ROUNDING) {
            shortfalls.add(
                new Shortfall(
                    measure,
                    Figure.F1,
                    Math.max(0, before - maxDrop),
                    now,
                    "the baseline has "
                        + Figure.written(before)
                        + (score == null ? ", and it is scored no more" : "")));
          }
        });
    return shortfalls;
  }

  /** What changed, mention by mention, in the texts that both have. */
  Changes changes(Evaluation evaluation) {
    Set<String> now = evaluation.texts().stream().map(TextScore::name).collect(Collectors.toSet());
    return Changes.between(
        errors.stream().filter(error -> now.contains(error.text())).toList(),
        evaluation.errors().stream().filter(error -> texts.contains(error.text())).toList());
  }
}
