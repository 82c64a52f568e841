package io.github.vanban.internal.check;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Mention;
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
  private final List<Finding> findings;

  SumCheck(Markers markers, List<Finding> findings) {
    this.markers = markers;
    this.findings = findings;
  }

  void run(List<Breakdown> breakdowns) {
    for (Breakdown breakdown : breakdowns) {
      List<Statistic> parts = new ArrayList<>();
      for (Statistic part : breakdown.parts()) {
        // Fractions and ranges are told of a whole again and again and are no division of it.
        if (part.of() == null && part.max() == null) {
          parts.add(part);
        }
      }
      if (!parts.isEmpty()) {
        compare(breakdown, parts);
      }
    }
  }

  private void compare(Breakdown breakdown, List<Statistic> parts) {
    Statistic whole = breakdown.whole();
    if (whole.approx() != null || whole.max() != null) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean approximate = false;
    for (Statistic part : parts) {
      sum = sum.add(part.value());
      approximate |= part.approx() != null;
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
    List<Mention> mentions = new ArrayList<>();
    mentions.add(breakdown.whole());
    mentions.addAll(parts);
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
  private boolean mayOverlap(Breakdown breakdown, List<Statistic> parts) {
    if (breakdown.complete()) {
      return false;
    }
    BigDecimal whole = breakdown.whole().value();
    BigDecimal most = BigDecimal.ZERO;
    for (Statistic part : parts) {
      most = most.max(part.value());
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
  private boolean areNames(List<Statistic> parts) {
    return parts.stream()
        .map(Statistic::label)
        .allMatch(label -> label != null && Character.isUpperCase(label.charAt(0)));
  }

  /** Whether each part is labelled by another word of those that divide a whole between them. */
  private boolean arePartition(List<Statistic> parts) {
    Set<String> words = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (Statistic part : parts) {
      String word = partitionWord(part.label());
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
  private BigDecimal slack(List<Statistic> parts) {
    BigDecimal slack = BigDecimal.ZERO;
    for (Statistic part : parts) {
      if (part.text().indexOf(',') > 0) {
        slack = slack.add(Rounding.lastPlace(part));
      }
    }
    return slack;
  }
}
