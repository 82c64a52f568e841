package io.github.vanban.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the statistics of a text say on the subjects that are asked for most: lists of rows, one for
 * each scope that the text tells of, in text order. Users add lists of their own by rows of a
 * lexicon. Immutable and thread-safe.
 *
 * @param lists the rows by the names of {@code lexicon/counts.tsv}, in its order; a list without
 *     rows is there too
 */
public record TypedCounts(Map<String, List<CountRow>> lists) {

  /** The list of administrative procedures and online public services. */
  public static final String PROCEDURES = "procedures";

  /** The list of models and exemplars of emulation movements. */
  public static final String MODELS = "models";

  /** The list of petitions, complaints and meetings with citizens. */
  public static final String CASES = "cases";

  /** Nothing is counted. */
  public static final TypedCounts NONE = new TypedCounts(Map.of());

  /** Copies the lists. */
  public TypedCounts {
    Map<String, List<CountRow>> copy = new LinkedHashMap<>();
    lists.forEach((name, rows) -> copy.put(name, List.copyOf(rows)));
    lists = Collections.unmodifiableMap(copy);
  }

  /** The rows of a list; none where there is no such list. */
  public List<CountRow> of(String list) {
    return lists.getOrDefault(list, List.of());
  }

  /** Administrative procedures and online public services. */
  public List<CountRow> procedures() {
    return of(PROCEDURES);
  }

  /** Models and exemplars of emulation movements. */
  public List<CountRow> models() {
    return of(MODELS);
  }

  /** Petitions, complaints and meetings with citizens. */
  public List<CountRow> cases() {
    return of(CASES);
  }
}
