package io.github.vanban.internal.check;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shares of one whole that add up to more than 100 %: percentages that stand in a row, each behind
 * one step of a scale whose steps exclude each other ({@code rất hài lòng}, {@code hài lòng},
 * {@code không hài lòng}); the scales are the markers of group scale. Shares of which one may hold
 * another are never added up.
 */
final class ShareCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final MarkerGroup GROUP = MarkerGroup.SCALE;

  /** UTF-16 units before a percentage where its step may stand. */
  private static final int FARTHEST = 70;

  private final Markers markers;
  private final Pattern partOfWhole;
  private final String text;
  private final List<Statistic> statistics;
  private final List<Finding> findings;
  private final List<Integer> run = new ArrayList<>();
  private final Set<String> steps = new HashSet<>();
  private @Nullable String scale;
  private boolean semicolons;

  ShareCheck(Lexicon lexicon, String text, List<Statistic> statistics, List<Finding> findings) {
    markers = lexicon.markers();
    partOfWhole = lexicon.phrases().pattern("check.part-of-whole");
    this.text = text;
    this.statistics = statistics;
    this.findings = findings;
  }

  void run() {
    for (int i = 0; i < statistics.size(); i++) {
      String step = step(i);
      if (step == null) {
        finish();
        continue;
      }
      String its = markers.value(GROUP, step);
      boolean parted = !run.isEmpty() && isParted(run.get(run.size() - 1), i);
      if (parted && run.size() > 1 && !semicolons) {
        // "giỏi 45%, khá 55%; hạnh kiểm tốt 90%": commas part the shares, the semicolon two wholes.
        finish();
      }
      semicolons = parted;
      if (its == null || !its.equals(scale) || !steps.add(step)) {
        finish();
        scale = its;
        steps.add(step);
      }
      run.add(i);
    }
    finish();
  }

  private boolean isParted(int before, int i) {
    return text.substring(statistics.get(before).end(), statistics.get(i).start()).indexOf(';')
        >= 0;
  }

  /** The one step of a scale that stands before a percentage, or null. */
  private @Nullable String step(int i) {
    Statistic share = statistics.get(i);
    if (!"%".equals(share.unit())
        || share.role() == Role.CHANGE
        || share.max() != null
        || share.approx() != null) {
      return null;
    }
    int from = Math.max(0, share.start() - FARTHEST);
    if (i > 0) {
      from = Math.max(from, statistics.get(i - 1).end());
    }
    String words = NormalizedText.fold(text.substring(from, share.start()));
    String step = null;
    int at = Math.max(words.lastIndexOf(". "), words.lastIndexOf('\n')) + 1;
    if (at > 0 && i > 0) {
      finish();
    }
    while (at < words.length()) {
      int end = markers.startingAt(GROUP, words, at);
      if (end > 0) {
        String word = words.substring(at, end);
        boolean says = !String.valueOf(markers.value(GROUP, word)).isEmpty();
        if (says && step != null) {
          return null;
        }
        step = says ? word : step;
        at = end;
      } else {
        while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
          at++;
        }
      }
      while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
        at++;
      }
    }
    return partOfWhole.matcher(words).find() ? null : step;
  }

  private void finish() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    List<Mention> mentions = new ArrayList<>();
    for (int i : run) {
      sum = sum.add(statistics.get(i).value());
      slack = slack.add(Rounding.lastPlace(statistics.get(i)));
      mentions.add(statistics.get(i));
    }
    if (run.size() > 1
        // Each share may be rounded up by half a unit of its last place.
        && sum.subtract(slack.movePointLeft(1).multiply(FIVE)).compareTo(HUNDRED) > 0) {
      findings.add(
          new Finding(
              FindingKind.PERCENT_OVER_100,
              Severity.WARNING,
              "the shares add up to " + Rounding.plain(sum) + " %",
              mentions));
    }
    run.clear();
    steps.clear();
    scale = null;
  }
}
