package io.github.vanban.internal.date;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Table;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One atom of {@code rules/dates.tsv}: a pattern that is matched at one place of the folded text.
 *
 * @param id its id
 * @param yields what a match of it is
 * @param at what it begins at: words, {@link #NUMBER}, or {@link #AFTER} and a precision
 * @param pattern the pattern, its macros filled in
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
  private static final Pattern SPOKEN = Pattern.compile("\\{(?:[DMY]W|CANCHI)\\}|giêng");

  private static final Splitter BEGINS = Splitter.on(" | ");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  private static final String ONES = "một|hai|ba|bốn|tư|lăm|nhăm|năm|sáu|bảy|bẩy|tám|chín";
  private static final String WEEKDAY =
      "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7](?=,)|cn(?=,))(?: ?, ?| ?- ?| )";
  private static final String DAYPART =
      "(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|hôm)";

  /** A year of the lunar calendar by its two names. */
  static final String LUNAR_YEAR =
      "(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)"
          + " (?:tý|sửu|dần|mão|mẹo|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)";

  /** What stands in the file for a piece of grammar that many atoms share. */
  private static final Map<String, String> MACROS =
      Map.ofEntries(
          Map.entry("{D}", "\\d{1,2}"),
          Map.entry("{Y}", "(?:1[89]|20)\\d\\d(?!\\d)"),
          Map.entry(
              "{DW}",
              "(?:(?:hai|ba) (?:mươi(?: (?:mốt|"
                  + ONES
                  + "))?|mốt|tư|lăm|nhăm)|mười(?: (?:"
                  + ONES
                  + "))?|(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)(?: mươi)?)"),
          Map.entry(
              "{MW}", "(?:mười một|mười hai|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)"),
          Map.entry(
              "{YW}",
              "(?:một|hai)(?: (?:nghìn|ngàn|trăm|mươi|mười|linh|lẻ|không|mốt|" + ONES + ")){2,9}"),
          Map.entry(
              "{LEAD}",
              "(?:(?:"
                  + DAYPART
                  + " )?"
                  + WEEKDAY
                  + "(?:"
                  + DAYPART
                  + " )?(?:ngày ?)?(?:mùng |mồng )?|(?:"
                  + DAYPART
                  + " )?ngày ?(?:mùng |mồng )?|"
                  + DAYPART
                  + " (?:mùng |mồng )?|(?:mùng|mồng) )"),
          Map.entry(
              "{LEADS}",
              "ngày | mùng | mồng | thứ | chủ | t | cn | rạng | sáng | trưa | chiều | tối | đêm"
                  + " | hôm"),
          // Not "5 năm qua", "những năm trước": a count of units before it makes it a duration.
          Map.entry(
              "{ONE}",
              "(?<!\\d |các |những |nhiều |mấy |vài |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười"
                  + " |chục |trăm |nghìn |nửa )"),
          Map.entry("{PART}", "(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối) )?"),
          Map.entry(
              "{PERIOD}",
              "(?:giai đoạn|nhiệm k[ỳì]|niên khóa|niên độ(?: ngân sách)?|năm (?:học|ngân sách)"
                  + "|thời k[ỳì]|khóa)"),
          Map.entry("{PERIODS}", "giai | nhiệm | niên | năm | thời | khóa"),
          Map.entry("{CANCHI}", LUNAR_YEAR),
          Map.entry(
              "{FEAST}",
              "dịp|lễ|kỷ niệm|chào mừng|phụ nữ|thiếu nhi|lao động|quốc khánh|nhà giáo việt nam"
                  + "|thầy thuốc việt nam|thương binh - liệt sĩ|thương binh liệt sĩ|liệt sỹ|đội tntp"),
          Map.entry("{ENGLISHDAY}", "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"),
          Map.entry(
              "{ENGLISHMONTH}",
              "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                  + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"),
          Map.entry(
              "{ENGLISHMONTHS}",
              "january | february | march | april | may | june | july | august | september"
                  + " | october | november | december | jan | feb | mar | apr | jun | jul | aug"
                  + " | sep | sept | oct | nov | dec"),
          Map.entry("{NOMORE}", "(?![/.]\\d|-\\d(?!\\d?[/.:-]\\d))"),
          Map.entry(
              "{END}",
              "(?= ?(?:$|[.,;:)\\]\"!?|/-])| (?:và|là|đến|tới|năm|tại|ở|có|của|với|cho|do|đã|được"
                  + "|vừa|này|sẽ|theo|về|thì|trên|trong|khi|để|từ|vào|rồi|nhằm|hằng|hàng)(?!\\p{L}))"));

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
  static List<DateRule> load() {
    ImmutableList.Builder<DateRule> rules = ImmutableList.builder();
    for (Table.Row row : Table.load("rules/dates.tsv").rows()) {
      rules.add(
          new DateRule(
              row.id(),
              Yield.valueOf(row.get("yields")),
              ImmutableList.copyOf(BEGINS.splitToList(expanded(row.get("at")))),
              Compiled.of(row.get("pattern")),
              SPOKEN.matcher(row.get("pattern")).find(),
              row.get("example"),
              row.get("value")));
    }
    return rules.build();
  }

  private static String expanded(String cell) {
    String expanded = cell;
    for (Map.Entry<String, String> macro : MACROS.entrySet()) {
      expanded = expanded.replace(macro.getKey(), macro.getValue());
    }
    return expanded;
  }

  /** Whether it begins with a word of its own. */
  boolean isLed() {
    return !at.contains(NUMBER) && !at.get(0).startsWith(AFTER);
  }

  /**
   * A pattern of a rule file with its macros filled in.
   *
   * @param pattern the pattern
   * @param groups the names of its groups
   */
  record Compiled(Pattern pattern, ImmutableSet<String> groups) {

    static Compiled of(String cell) {
      String pattern = expanded(cell);
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

    /** Whether the group for a half holds {@code cuối}. */
    boolean isSecondHalf(Matcher m) {
      return "cuối".equals(written(m, "h"));
    }
  }
}
