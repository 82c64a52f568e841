package io.github.vanban.internal.lexicon;

import io.github.vanban.internal.text.Ordered;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of all lexicons in one text, by list, in text order; within a list the leftmost and
 * longest win and none overlap. Immutable.
 */
public final class Hits {

  private final Map<WordList, List<Hit>> byList;

  Hits(Map<WordList, List<Hit>> byList) {
    this.byList = byList;
  }

  /** The hits of one list. */
  public List<Hit> of(WordList list) {
    return byList.getOrDefault(list, List.of());
  }

  /** These hits without those of one list that fit, such as codes that are part of a number. */
  public Hits without(WordList list, Predicate<Hit> fits) {
    Map<WordList, List<Hit>> kept = new EnumMap<>(WordList.class);
    kept.putAll(byList);
    kept.put(list, of(list).stream().filter(fits.negate()).toList());
    return new Hits(kept);
  }

  /** The hit of a list that starts at an index, or null. */
  public @Nullable Hit at(WordList list, int start) {
    List<Hit> hits = of(list);
    int i = Ordered.firstFrom(hits, Hit::start, start);
    return i < hits.size() && hits.get(i).start() == start ? hits.get(i) : null;
  }

  /** The hit of a list that ends at an index, or null. */
  public @Nullable Hit endingAt(WordList list, int end) {
    List<Hit> hits = of(list);
    int i = Ordered.firstFrom(hits, Hit::start, end) - 1;
    return i >= 0 && hits.get(i).end() == end ? hits.get(i) : null;
  }

  /** The hit of a list that covers an index, or null. */
  public @Nullable Hit covering(WordList list, int index) {
    List<Hit> hits = of(list);
    int i = Ordered.firstFrom(hits, Hit::start, index + 1) - 1;
    return i >= 0 && hits.get(i).end() > index ? hits.get(i) : null;
  }
}
