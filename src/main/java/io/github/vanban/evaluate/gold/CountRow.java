package io.github.vanban.evaluate.gold;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of counts: the figures of one scope and period. Immutable and thread-safe.
 *
 * @param kind what is counted
 * @param place short name of the unit whose figures they are, or null
 * @param level level of that unit, or null
 * @param agency the body that the text says they are under, or null; it is not scored
 * @param period date value of the period they hold for, or null
 * @param figures the figures in the order of the file; output may have several of one field
 */
public record CountRow(
    Kind kind,
    @Nullable String place,
    @Nullable String level,
    @Nullable String agency,
    @Nullable String period,
    List<Figure> figures) {

  /** What the figures of a row count, with the fields that gold has for it. */
  public enum Kind {
    /** Administrative procedures and public services. */
    PROCEDURES(
        "procedures",
        "total",
        "central",
        "province",
        "district",
        "commune",
        "online",
        "full",
        "partial",
        "level1",
        "level2",
        "level3",
        "level4",
        "level12",
        "level13",
        "level14",
        "level23",
        "level24",
        "level34",
        "oneStop",
        "interlinked",
        "post",
        "published",
        "amended",
        "abolished",
        "simplified"),
    /** Models and exemplars of emulation movements. */
    MODELS(
        "models",
        "total",
        "province",
        "district",
        "commune",
        "economy",
        "culture",
        "defence",
        "politics",
        "collectives",
        "individuals",
        "registered",
        "recognised",
        "new",
        "replicated",
        "commended",
        "commendedCollectives",
        "commendedIndividuals"),
    /** Petitions, complaints and denunciations, and meetings with citizens. */
    CASES("cases", "received", "settled", "rate", "meetings");

    private final String key;
    private final ImmutableSet<String> fields;

    Kind(String key, String... fields) {
      this.key = key;
      this.fields = ImmutableSet.copyOf(fields);
    }

    /** The name of its rows in gold and output. */
    public String key() {
      return key;
    }

    /** The fields that a row of gold may have besides its scope. */
    public Set<String> fields() {
      return fields;
    }
  }

  /**
   * One figure of a row.
   *
   * @param field what it counts, such as {@code total}
   * @param statistic its index among the statistics of the text, from 0
   */
  public record Figure(String field, int statistic) {

    /** Checks that the field is there. */
    public Figure {
      requireNonNull(field, "field");
    }
  }

  /** Checks that no required part is missing and copies the figures. */
  public CountRow {
    requireNonNull(kind, "kind");
    figures = List.copyOf(figures);
  }
}
