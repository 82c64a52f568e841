package io.github.vanban.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits as Vietnamese texts write it: {@code .} groups thousands and {@code ,} is the
 * decimal mark ({@code 9.209,56}), unless the {@link NumberStyle} of the text says the contrary;
 * ungrouped numbers, a point before one or two decimals, groups between spaces ({@code 1 234 567})
 * and what scans make of all these ({@code 11 .190}) are read too.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param value its value
 */
public record Numeral(int start, int end, BigDecimal value) {

  /** No part of a number in digits lies farther behind its start. */
  private static final int LONGEST = 40;

  private static final int DECIMALS_LIKE_A_GROUP = 3;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final String NO_MORE = "(?![.,]?\\d)";

  /** What follows a number that a scan has torn: else "5. 120" could be an item and its number. */
  private static final String COUNTS = "(?=[ \\n](?:\\p{Ll}|\\p{Lu}{2}))";

  /** Scans put spaces around the marks: {@code 5 .214 người}, {@code 1. 873 người}. */
  private static final Form TORN_GROUPS =
      new Form(
          "\\d{1,3}(?:\\.\\d{3})*+(?: \\.|\\. )\\d{3}(?: ?\\. ?\\d{3})*+(?:,\\d++)?+"
              + NO_MORE
              + COUNTS,
          ',');

  /**
   * {@code 12 ,4%}; behind the comma a space may be that of a list, unless a share follows or a
   * multiplier behind groups.
   */
  private static final Form TORN_DECIMALS =
      new Form(
          "\\d{1,3}(?:\\.\\d{3})*+(?: ,\\d{1,3}+"
              + NO_MORE
              + "|, \\d{1,2}+(?= ?%)|(?<=\\.\\d{3}), \\d{1,2}+(?= (?:triệu|t[ỷỉ]) ))",
          ',');

  /** Groups of the international style; one alone only as an amount of money. */
  private static final Form GROUPS_BETWEEN_SPACES =
      new Form(
          "(?<!\\d[ .,])[1-9]\\d{0,2}(?:(?: \\d{3}){2,}+(?:,\\d++)?+"
              + NO_MORE
              + COUNTS
              + "| \\d00(?= (?:đồng|đ|VNĐ|VND|USD)(?!\\p{L})))",
          ',');

  private static final Form PLAIN = new Form("\\d{1,15}+" + NO_MORE, ',');

  private static final Form POINT_GROUPS =
      new Form("\\d{1,3}(?:\\.\\d{3})++(?!\\d)(?:,\\d++)?+(?![.,]\\d)", ',');

  private static final List<Form> WHERE_POINTS_GROUP =
      List.of(
          TORN_GROUPS,
          TORN_DECIMALS,
          GROUPS_BETWEEN_SPACES,
          PLAIN,
          POINT_GROUPS,
          new Form("\\d++,\\d++" + NO_MORE, ','),
          new Form("\\d++\\.\\d{1,2}+" + NO_MORE, '.'),
          new Form("\\d{1,3}(?:,\\d{3}){2,}+(?!\\d)(?:\\.\\d++)?+(?![.,]\\d)", '.'));

  private static final List<Form> WHERE_COMMAS_GROUP =
      List.of(
          TORN_GROUPS,
          TORN_DECIMALS,
          GROUPS_BETWEEN_SPACES,
          PLAIN,
          new Form("[1-9]\\d{0,2}(?:,\\d{3})++(?!\\d)(?:\\.\\d++)?+(?![.,]\\d)", '.'),
          new Form("\\d++\\.\\d++" + NO_MORE, '.'),
          new Form("\\d++,\\d++" + NO_MORE, ','),
          POINT_GROUPS);

  /** One way to write a number; {@code mark} is its decimal mark. */
  private record Form(Pattern pattern, char mark) {
    Form(String pattern, char mark) {
      this(Pattern.compile(pattern), mark);
    }

    @Nullable Numeral at(String text, int start) {
      Matcher m = pattern.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
      if (!m.useTransparentBounds(true).lookingAt()) {
        return null;
      }
      StringBuilder plain = new StringBuilder(m.end() - start);
      for (int i = start; i < m.end(); i++) {
        char c = text.charAt(i);
        if (c == mark) {
          plain.append('.');
        } else if (Digits.isDigit(c)) {
          plain.append(c);
        }
      }
      return new Numeral(start, m.end(), new BigDecimal(plain.toString()));
    }
  }

  /**
   * Reads the number that starts at an index; null where none does, or none that is well formed.
   *
   * @param style how the text writes its numbers
   */
  public static @Nullable Numeral parse(NormalizedText view, int start, NumberStyle style) {
    for (Form form : style == NumberStyle.COMMA_GROUPS ? WHERE_COMMAS_GROUP : WHERE_POINTS_GROUP) {
      Numeral numeral = form.at(view.normal(), start);
      if (numeral != null && !isItem(view, numeral)) {
        return numeral;
      }
    }
    return null;
  }

  /**
   * The value as it is where it counts whole things: a comma before three digits groups them then
   * ({@code 1,568 hộ}), as no household is counted in thousandths.
   */
  public static BigDecimal asCount(BigDecimal value) {
    return value.scale() == DECIMALS_LIKE_A_GROUP
            && value.compareTo(BigDecimal.ONE) >= 0
            && value.compareTo(THOUSAND) < 0
        ? value.movePointRight(DECIMALS_LIKE_A_GROUP)
        : value;
  }

  /** At the start of a line "2. 150 hộ" is the second item, not 2150. */
  private static boolean isItem(NormalizedText view, Numeral numeral) {
    String text = view.normal();
    int point = numeral.start;
    while (point < numeral.end && text.charAt(point) != '.') {
      point++;
    }
    if (point == numeral.end || text.charAt(point + 1) != ' ') {
      return false;
    }
    int i = numeral.start;
    while (i > 0 && (view.charAt(i - 1) == ' ' || view.charAt(i - 1) == '(')) {
      i--;
    }
    char before = i == 0 ? '\n' : view.charAt(i - 1);
    return before == '\n' || before == NormalizedText.PARAGRAPH || before == '.' || before == ';';
  }
}
