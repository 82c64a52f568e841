package io.github.vanban.evaluate;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed against a baseline, mention by mention, in the texts that both have.
 *
 * @param gains errors of the baseline that are gone, with the measures under which they are
 * @param losses errors that the baseline does not have, with the measures under which it has not
 */
public record Changes(List<MentionError> gains, List<MentionError> losses) {

  /** Copies the lists. */
  public Changes {
    gains = List.copyOf(gains);
    losses = List.copyOf(losses);
  }

  /** What makes errors of two evaluations the same. */
  private record Key(
      String text, String part, MentionError.Kind kind, int start, int end, String mention) {}

  static Changes between(List<MentionError> before, List<MentionError> now) {
    return new Changes(without(before, now), without(now, before));
  }

  private static List<MentionError> without(List<MentionError> some, List<MentionError> others) {
    Map<Key, Set<String>> measures = new LinkedHashMap<>();
    for (MentionError other : others) {
      measures.merge(key(other), other.measures(), Sets::union);
    }
    List<MentionError> left = new ArrayList<>();
    for (MentionError error : some) {
      Set<String> more =
          Sets.difference(error.measures(), measures.getOrDefault(key(error), Set.of()));
      if (!more.isEmpty()) {
        left.add(error.withMeasures(more));
      }
    }
    return left;
  }

  private static Key key(MentionError error) {
    return new Key(
        error.text(), error.part(), error.kind(), error.start(), error.end(), error.mention());
  }
}
