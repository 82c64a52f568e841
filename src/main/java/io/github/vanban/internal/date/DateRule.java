package io.github.vanban.internal.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One atom of {@code rules/dates.tsv}: a pattern that is matched at one place of the folded text.
 *
 * @param id its id
 * @param yields what a match of it is
 * @param at what it begins at: words, {@link #NUMBER}, or {@link #AFTER} and a precision
 * @param pattern the pattern, its pieces filled in
 * @param isSpoken whether it may match a text with no digit
 * @param example a text that it matches
 * @param value the ISO form of the example's first date, or empty where it has none
 */
record DateRule(
    String id,
    Yield yields,
    ImmutableList<String> at,
    Compiled pattern,
    boolean isSpoken,
    String example,
    String value) {

  /** What an atom that begins with digits says of its begin. */
  static final String NUMBER = "number";

  /** What an atom that only goes on a list or range says of its begin, before the precision. */
  static final String AFTER = "after ";

  /** Id of the atoms with a year of two digits, whose century the document's date tells. */
  static final String SHORT_YEAR = "day.short-year";

  /** Id of the atom for a day of another year than the document's, or of every year. */
  static final String OTHER_YEAR = "day.other-year";

  /** What parts of a date in words look like in the file. */
  private static final Pattern SPOKEN = Pattern.compile("\\{(?:[DMY]W|CANCHI)\\}|\\(\\?<first>");

  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  enum Yield {
    DAY,
    REAL_DAY,
    MONTH,
    QUARTER,
    HALF,
    MONTHS,
    YEAR,
    PERIOD,
    DECADE,
    LUNAR,
    BAD_DAY,
    BAD_RANGE;

    boolean isDay() {
      return this == DAY || this == REAL_DAY;
    }
  }

  /** Reads the rules that ship with the library. */
  static List<DateRule> load(Phrases phrases) {
    ImmutableList.Builder<DateRule> rules = ImmutableList.builder();
    for (Table.Row row : Table.load("rules/dates.tsv").rows()) {
      rules.add(
          new DateRule(
              row.id(),
              Yield.valueOf(row.get("yields")),
              ImmutableList.copyOf(phrases.begins(row.get("at"))),
              Compiled.of(row.get("pattern"), phrases),
              SPOKEN.matcher(row.get("pattern")).find(),
              row.get("example"),
              row.get("value")));
    }
    return rules.build();
  }

  /** Whether it begins with a word of its own. */
  boolean isLed() {
    return !at.contains(NUMBER) && !at.get(0).startsWith(AFTER);
  }

  /**
   * A pattern of a rule file with its pieces filled in.
   *
   * @param pattern the pattern
   * @param groups the names of its groups
   */
  record Compiled(Pattern pattern, ImmutableSet<String> groups) {

    static Compiled of(String cell, Phrases phrases) {
      String pattern = phrases.expanded(cell);
      return new Compiled(
          Pattern.compile(pattern),
          GROUP
              .matcher(pattern)
              .results()
              .map(m -> m.group(1))
              .collect(ImmutableSet.toImmutableSet()));
    }

    /** What a group holds, or null where there is no such group or it did not match. */
    @Nullable String written(Matcher m, String group) {
      return groups.contains(group) ? m.group(group) : null;
    }

    /** Whether it is of the second half of a year. */
    boolean isSecondHalf(Matcher m) {
      return written(m, "second") != null;
    }
  }
}
