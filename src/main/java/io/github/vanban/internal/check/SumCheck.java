package io.github.vanban.internal.check;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Finding.MentionIndex;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Totals against their parts. Parts that fall short are a contradiction only where the words say
 * that they are all; parts that exceed their total, only where they cannot overlap: of 120 communes
 * 85 may have reached a standard and 40 a higher one.
 */
final class SumCheck {

  private final Markers markers;
  private final List<Statistic> statistics;
  private final List<Finding> findings;

  SumCheck(Markers markers, List<Statistic> statistics, List<Finding> findings) {
    this.markers = markers;
    this.statistics = statistics;
    this.findings = findings;
  }

  void run(List<Breakdown> breakdowns) {
    for (Breakdown breakdown : breakdowns) {
      List<Integer> parts = new ArrayList<>();
      for (int i : breakdown.parts()) {
        // Fractions and ranges are told of a whole again and again and are no division of it.
        if (statistics.get(i).of() == null && statistics.get(i).max() == null) {
          parts.add(i);
        }
      }
      if (!parts.isEmpty()) {
        compare(breakdown, parts);
      }
    }
  }

  private void compare(Breakdown breakdown, List<Integer> parts) {
    Statistic whole = statistics.get(breakdown.whole());
    if (whole.approx() != null || whole.max() != null) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean approximate = false;
    for (int i : parts) {
      sum = sum.add(statistics.get(i).value());
      approximate |= statistics.get(i).approx() != null;
    }
    BigDecimal slack = slack(parts);
    BigDecimal difference = sum.subtract(whole.value());
    boolean exceeds =
        difference.compareTo(slack) > 0 && !(parts.size() > 1 && mayOverlap(breakdown, parts));
    boolean falls =
        breakdown.complete() && parts.size() > 1 && difference.negate().compareTo(slack) > 0;
    if (approximate || !(exceeds || falls)) {
      return;
    }
    List<MentionIndex> mentions = new ArrayList<>();
    mentions.add(new MentionIndex(Layer.STATISTICS, breakdown.whole()));
    parts.forEach(i -> mentions.add(new MentionIndex(Layer.STATISTICS, i)));
    findings.add(
        new Finding(
            FindingKind.SUM_MISMATCH,
            exceeds ? Severity.ERROR : Severity.WARNING,
            "the parts add up to "
                + Rounding.plain(sum)
                + ", the total is "
                + Rounding.plain(whole.value()),
            mentions));
  }

  /** Whether some of the parts, all told of one total, may be counted in others of them. */
  private boolean mayOverlap(Breakdown breakdown, List<Integer> parts) {
    if (breakdown.complete()) {
      return false;
    }
    BigDecimal whole = statistics.get(breakdown.whole()).value();
    BigDecimal most = BigDecimal.ZERO;
    for (int i : parts) {
      most = most.max(statistics.get(i).value());
    }
    int order = most.compareTo(whole);
    // "mức độ 2 là 1.500, mức độ 3 là 600": a part that is all of the total holds the others.
    return order == 0
        || (order < 0
            && breakdown.dimension() == Dimension.OTHER
            && !areNames(parts)
            && !arePartition(parts));
  }

  /** {@code trong đó Nghệ An 12, Hà Tĩnh 15}. */
  private boolean areNames(List<Integer> parts) {
    return parts.stream()
        .map(i -> statistics.get(i).label())
        .allMatch(label -> label != null && Character.isUpperCase(label.charAt(0)));
  }

  /** Whether each part is labelled by another word of those that divide a whole between them. */
  private boolean arePartition(List<Integer> parts) {
    Set<String> words = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (int i : parts) {
      String word = partitionWord(statistics.get(i).label());
      if (word == null || !words.add(word)) {
        return false;
      }
      kinds.add(String.valueOf(markers.value(MarkerGroup.PARTITION, word)));
    }
    return kinds.size() == 1;
  }

  private @Nullable String partitionWord(@Nullable String label) {
    String words = label == null ? "" : NormalizedText.fold(label);
    for (int i = 0; i < words.length(); i++) {
      int end =
          i == 0 || words.charAt(i - 1) == ' '
              ? markers.startingAt(MarkerGroup.PARTITION, words, i)
              : -1;
      if (end > 0) {
        return words.substring(i, end);
      }
    }
    return null;
  }

  /** Decimals are rounded: each part may be off by half a unit of its last place. */
  private BigDecimal slack(List<Integer> parts) {
    BigDecimal slack = BigDecimal.ZERO;
    for (int i : parts) {
      Statistic part = statistics.get(i);
      if (part.text().indexOf(',') > 0) {
        slack = slack.add(Rounding.lastPlace(part));
      }
    }
    return slack;
  }
}
