package io.github.vanban.date;

import com.google.common.collect.ImmutableList;
import io.github.vanban.lexicon.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One atom of {@code rules/dates.tsv}: a pattern that is matched at one place of the folded text.
 *
 * @param id its id
 * @param yields what a match of it is
 * @param intro whether it begins with a word of its own
 * @param pattern the pattern, its macros filled in
 * @param example a text that it matches
 * @param value the ISO form of the example's first date, or empty where it has none
 */
record DateRule(
    String id, Yield yields, boolean intro, Pattern pattern, String example, String value) {

  enum Yield {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    MONTHS,
    YEAR,
    PERIOD,
    DECADE,
    LUNAR,
    BAD_DAY,
    BAD_RANGE
  }

  /** Reads the rules that ship with the library. */
  static List<DateRule> load() {
    ImmutableList.Builder<DateRule> rules = ImmutableList.builder();
    for (Table.Row row : Table.load("rules/dates.tsv").rows()) {
      String pattern =
          row.get("pattern")
              .replace("{D}", "\\d{1,2}")
              .replace("{M}", "\\d{1,2}")
              .replace("{Y}", "(?:1[89]|20)\\d\\d(?!\\d)")
              .replace("{DAYPART}", "(?:rạng sáng|sáng|trưa|chiều|tối|đêm|hôm)")
              .replace(
                  "{WEEKDAY}",
                  "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?: ?, ?| ?- ?| )");
      rules.add(
          new DateRule(
              row.id(),
              Yield.valueOf(row.get("yields")),
              row.get("intro").equals("yes"),
              Pattern.compile(pattern),
              row.get("example"),
              row.get("value")));
    }
    return rules.build();
  }
}
