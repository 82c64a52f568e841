package io.github.vanban.evaluate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of one text.
 *
 * @param name name of the text
 * @param counts what was counted, by measure
 * @param accuracies how often fields are right where mentions were found, by measure
 * @param errors what was missed and what is extra, by layer, then in text order
 */
public record TextScore(
    String name,
    Map<String, Counts> counts,
    Map<String, Accuracy> accuracies,
    List<MentionError> errors) {

  /** Copies the collections. */
  public TextScore {
    counts = ImmutableMap.copyOf(counts);
    accuracies = ImmutableMap.copyOf(accuracies);
    errors = List.copyOf(errors);
  }
}
