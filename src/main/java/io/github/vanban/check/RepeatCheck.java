package io.github.vanban.check;

import io.github.vanban.model.DateMention;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Finding.MentionIndex;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One figure given twice, differently: the same words of a whole stock ({@code toàn tỉnh có … TTHC
 * được công khai}) around two numbers, with no date between them that could tell them apart.
 */
final class RepeatCheck {

  /** Only a whole that there is but one of in a text tells the same figure by the same words. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<!\\p{L})(?:toàn tỉnh|toàn thành phố|toàn quốc|cả nước|toàn ngành|cả tỉnh|toàn đảng bộ tỉnh)"
              + "[^,;:.()\\d]{0,60}$");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.()\\n]| (?:và|trong đó|gồm) ");

  private static final int LONGEST = 90;

  private final String text;
  private final List<Statistic> statistics;
  private final List<DateMention> dates;

  RepeatCheck(String text, List<Statistic> statistics, List<DateMention> dates) {
    this.text = text;
    this.statistics = statistics;
    this.dates = dates;
  }

  void addTo(List<Finding> findings) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < statistics.size(); i++) {
      String words = words(statistics.get(i));
      Integer first = words == null ? null : last.put(words, i);
      if (first != null
          && statistics.get(i).value().compareTo(statistics.get(first).value()) != 0
          && !isDateBetween(statistics.get(first).end(), statistics.get(i).start())) {
        findings.add(
            new Finding(
                FindingKind.REPEATED_DIFFERS,
                Severity.WARNING,
                "told as "
                    + Rounding.plain(statistics.get(first).value())
                    + " before, and as "
                    + Rounding.plain(statistics.get(i).value())
                    + " here",
                List.of(
                    new MentionIndex(Layer.STATISTICS, i),
                    new MentionIndex(Layer.STATISTICS, first))));
      }
    }
  }

  /** The words around a whole stock, with its unit and period; null for any other figure. */
  private @Nullable String words(Statistic figure) {
    if (figure.role() == Role.CHANGE
        || figure.role() == Role.PART
        || figure.of() != null
        || figure.max() != null
        || figure.approx() != null) {
      return null;
    }
    String before =
        NormalizedText.fold(text.substring(Math.max(0, figure.start() - LONGEST), figure.start()));
    Matcher whole = WHOLE.matcher(before);
    if (!whole.find()) {
      return null;
    }
    String behind =
        NormalizedText.fold(
            text.substring(figure.end(), Math.min(text.length(), figure.end() + LONGEST)));
    Matcher end = CLAUSE_END.matcher(behind);
    String clause = end.find() ? behind.substring(0, end.start()) : behind;
    String period = figure.period() == null ? "" : figure.period().iso();
    return whole.group() + "|" + figure.unit() + "|" + clause.strip() + "|" + period;
  }

  private boolean isDateBetween(int from, int to) {
    int first = Ordered.firstFrom(dates, DateMention::start, from);
    return first < dates.size() && dates.get(first).start() < to;
  }
}
