package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** Figures that the words before them name as totals, whether or not the text breaks them down. */
final class NamedTotals {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}])(?<!% |% của )tổng (?:số|cộng|diện tích|kinh phí|vốn|thu|chi|mức|nguồn|giá trị|sản lượng|biên chế|dân số|lượng|đàn|trị giá)(?![\\p{L}])(?![^,;:.()\\d]{0,90} nhưng )[^,;:.()\\d]{0,90}(?:: ?)?$");

  private static final Pattern WHOLE_STOCK =
      Pattern.compile(
          "(?<![\\p{L}])(?:toàn|cả) (?:tỉnh|huyện|xã|ngành|quốc|thành phố|thị xã|quận|phường|hệ thống|đảng bộ|vùng|nước|địa bàn)"
              + "(?: \\p{L}{1,12}){0,3}? (?:hiện |đã |đang |hiện đang )?có(?: tổng số)? $");

  /** How far before a figure, in UTF-16 units, the words are looked for. */
  private static final int LEAD = 120;

  private final String text;
  private final Sentences sentences;

  NamedTotals(String text, Sentences sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** Whether the words between an index and a figure name it as a total. */
  boolean isNamed(int from, Figure figure) {
    int start = Math.max(from, figure.lead - LEAD);
    String lead = start < figure.lead ? text.substring(start, figure.lead) : "";
    return lead.contains("tổng") && NAMED.matcher(lead).find();
  }

  /** Gives their role to the figures that have none yet. */
  void set(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.of != null || figure.isPercent() || figure.isBare()) {
        continue;
      }
      int from = Math.max(sentences.start(figure.sentence), figure.lead - LEAD);
      if (isNamed(from, figure)
          || (from < figure.lead
              && WHOLE_STOCK.matcher(text.substring(from, figure.lead)).find())) {
        figure.nameTotal();
      }
    }
  }
}
