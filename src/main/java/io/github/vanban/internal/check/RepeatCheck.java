package io.github.vanban.internal.check;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
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

  /** Between the words of a whole stock and its figure, in UTF-16 units. */
  private static final int FARTHEST = 60;

  private static final Pattern PARTED = Pattern.compile("[,;:.()\\d]");

  private static final int LONGEST = 90;

  private final Markers markers;
  private final Pattern clauseEnd;
  private final String text;
  private final List<Statistic> statistics;
  private final List<DateMention> dates;

  RepeatCheck(Lexicon lexicon, String text, List<Statistic> statistics, List<DateMention> dates) {
    markers = lexicon.markers();
    clauseEnd = lexicon.phrases().pattern("check.clause-end");
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
                List.of(statistics.get(i), statistics.get(first))));
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
    String whole = wholeStock(before);
    if (whole == null) {
      return null;
    }
    String behind =
        NormalizedText.fold(
            text.substring(figure.end(), Math.min(text.length(), figure.end() + LONGEST)));
    Matcher end = clauseEnd.matcher(behind);
    String clause = end.find() ? behind.substring(0, end.start()) : behind;
    String period = figure.period() == null ? "" : figure.period().iso();
    return whole + "|" + figure.unit() + "|" + clause.strip() + "|" + period;
  }

  /**
   * The words from that of a whole stock on, of which there is but one in a text; null where none
   * stands before the figure, or where they tell of another time ({@code sau sắp xếp}).
   */
  private @Nullable String wholeStock(String before) {
    String whole = null;
    for (int i = 0; i < before.length(); i++) {
      if (i > 0 && before.charAt(i - 1) != ' ') {
        continue;
      }
      if (markers.startingAt(MarkerGroup.TIMES_APART, before, i) > 0) {
        return null;
      }
      int end = markers.startingAt(MarkerGroup.WHOLE_STOCK, before, i);
      if (whole == null
          && end > 0
          && before.length() - end <= FARTHEST
          && !PARTED.matcher(before.substring(end)).find()) {
        whole = before.substring(i);
      }
    }
    return whole;
  }

  private boolean isDateBetween(int from, int to) {
    int first = Ordered.firstFrom(dates, DateMention::start, from);
    return first < dates.size() && dates.get(first).start() < to;
  }
}
