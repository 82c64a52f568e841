package io.github.vanban.internal.check;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Change;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares figures with figures and dates with the calendar. Stateless. */
public final class Checks {

  private static final int LONGEST_PLAN = 30;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Checks() {}

  /**
   * The contradictions in one text.
   *
   * @param text the original text
   * @param breakdowns which figures divide which totals
   * @param lexicon the words and phrases that checks lean on
   * @param types the codes of types of documents
   */
  public static List<Finding> run(
      String text,
      List<Reference> references,
      List<DateMention> dates,
      List<Statistic> statistics,
      List<Breakdown> breakdowns,
      Lexicon lexicon,
      DocumentTypes types) {
    Markers markers = lexicon.markers();
    List<Finding> findings = new ArrayList<>();
    new SumCheck(markers, findings).run(breakdowns);
    fractions(lexicon.phrases(), text, statistics, findings);
    changes(statistics, findings);
    directions(statistics, findings);
    new ShareCheck(lexicon, text, statistics, findings).run();
    new RepeatCheck(lexicon, text, statistics, dates).addTo(findings);
    malformed(dates, findings);
    ReferenceChecks.run(references, types, findings);
    findings.sort(Comparator.comparing(f -> f.mentions().get(0).start()));
    return findings;
  }

  /**
   * The percentage right behind a fraction is that fraction: {@code 38/45 vụ việc, đạt 84,4%}; or
   * the one right before it, where the fraction stands in brackets: {@code 84,4% (38/45 vụ việc)}.
   */
  private static void fractions(
      Phrases phrases, String text, List<Statistic> statistics, List<Finding> findings) {
    for (int i = 0; i < statistics.size(); i++) {
      if (statistics.get(i).of() == null) {
        continue;
      }
      if (i > 0 && isShare(statistics.get(i - 1)) && isBracketed(text, statistics, i)) {
        fraction(statistics.get(i), statistics.get(i - 1), findings);
      } else if (i + 1 < statistics.size()
          && isShare(statistics.get(i + 1))
          && isFollowed(phrases, text, statistics, i)
          && !isOfPlan(phrases, text, statistics.get(i + 1))) {
        fraction(statistics.get(i), statistics.get(i + 1), findings);
      }
    }
  }

  private static boolean isShare(Statistic statistic) {
    return "%".equals(statistic.unit())
        && statistic.max() == null
        && statistic.role() != Role.CHANGE
        && statistic.approx() == null;
  }

  private static boolean isBracketed(String text, List<Statistic> statistics, int i) {
    int from = statistics.get(i - 1).end();
    int to = statistics.get(i).start();
    return to - from < 8 && folded(text, from, to).strip().equals("(");
  }

  /** {@code đã triển khai tại 45/60 xã, đạt 112,5% chỉ tiêu}: a share of something else. */
  private static boolean isOfPlan(Phrases phrases, String text, Statistic share) {
    int to = Math.min(text.length(), share.end() + LONGEST_PLAN);
    return phrases.pattern("check.of-plan").matcher(folded(text, share.end(), to)).lookingAt();
  }

  private static boolean isFollowed(
      Phrases phrases, String text, List<Statistic> statistics, int i) {
    int from = statistics.get(i).end();
    int to = statistics.get(i + 1).start();
    return to - from < 90
        && phrases.pattern("check.share-follows").matcher(folded(text, from, to)).matches();
  }

  private static void fraction(Statistic fraction, Statistic percent, List<Finding> findings) {
    BigDecimal of = fraction.of();
    if (of == null || of.signum() == 0) {
      return;
    }
    BigDecimal share = fraction.value().multiply(HUNDRED).divide(of, 6, RoundingMode.HALF_UP);
    BigDecimal difference = share.subtract(percent.value()).abs();
    if (difference.compareTo(Rounding.lastPlace(percent)) > 0) {
      findings.add(
          new Finding(
              FindingKind.FRACTION_PERCENT,
              Severity.WARNING,
              Rounding.plain(fraction.value())
                  + "/"
                  + Rounding.plain(of)
                  + " is "
                  + Rounding.plain(share.setScale(2, RoundingMode.HALF_UP))
                  + " %, not "
                  + Rounding.plain(percent.value())
                  + " %",
              List.of(fraction, percent)));
    }
  }

  /** {@code từ A xuống còn B (giảm C)}: the change told is that between the figures told. */
  private static void changes(List<Statistic> statistics, List<Finding> findings) {
    for (Statistic change : statistics) {
      Change told = change.change();
      if (change.role() != Role.CHANGE
          || told == null
          || told.before() == null
          || told.after() == null) {
        continue;
      }
      Statistic before = told.before();
      Statistic after = told.after();
      if (isExact(change)
          && isExact(before)
          && isExact(after)
          && ("%".equals(change.unit()) || !"%".equals(after.unit()))) {
        change(change, before, after, findings);
      }
    }
  }

  private static boolean isExact(Statistic statistic) {
    return statistic.of() == null && statistic.max() == null && statistic.approx() == null;
  }

  private static void change(
      Statistic change, Statistic before, Statistic after, List<Finding> findings) {
    BigDecimal actual = after.value().subtract(before.value()).abs();
    boolean decimals = change.text().indexOf(',') > 0 || after.text().indexOf(',') > 0;
    BigDecimal slack =
        decimals ? Rounding.lastPlace(after).max(Rounding.lastPlace(change)) : BigDecimal.ZERO;
    boolean differs = actual.subtract(change.value()).abs().compareTo(slack) > 0;
    if (differs && !isRelative(before, actual, change)) {
      findings.add(
          new Finding(
              FindingKind.CHANGE_MISMATCH,
              Severity.ERROR,
              "from "
                  + Rounding.plain(before.value())
                  + " to "
                  + Rounding.plain(after.value())
                  + " is "
                  + Rounding.plain(actual)
                  + ", not "
                  + Rounding.plain(change.value()),
              List.of(change, before, after)));
    }
  }

  /** A fall from 10,85% to 1,31% is one of 9,54%, or of 87,9% of what it was. */
  private static boolean isRelative(Statistic before, BigDecimal actual, Statistic change) {
    if (!"%".equals(change.unit()) || before.value().signum() == 0) {
      return false;
    }
    BigDecimal share = actual.multiply(HUNDRED).divide(before.value(), 6, RoundingMode.HALF_UP);
    return share.subtract(change.value()).abs().compareTo(Rounding.lastPlace(change)) <= 0;
  }

  /** {@code tăng từ 120 lên 100}: a rise to less, a fall to more. */
  private static void directions(List<Statistic> statistics, List<Finding> findings) {
    for (Statistic after : statistics) {
      Change told = after.change();
      if (after.role() == Role.CHANGE
          || told == null
          || told.before() == null
          || after.of() != null) {
        continue;
      }
      Statistic before = told.before();
      int order = after.value().compareTo(before.value());
      boolean rises = told.direction() == Change.Direction.INCREASE;
      if (order != 0 && before.of() == null && rises != order > 0) {
        findings.add(
            new Finding(
                FindingKind.CHANGE_MISMATCH,
                Severity.ERROR,
                (rises ? "a rise" : "a fall")
                    + " from "
                    + Rounding.plain(before.value())
                    + " to "
                    + Rounding.plain(after.value()),
                List.of(after, before)));
      }
    }
  }

  private static void malformed(List<DateMention> dates, List<Finding> findings) {
    for (DateMention date : dates) {
      if (date.value() instanceof CalendarValue.Malformed malformed) {
        findings.add(
            new Finding(
                FindingKind.MALFORMED_DATE,
                Severity.ERROR,
                "no date of the calendar: " + malformed.reason(),
                List.of(date)));
      }
    }
  }

  /** What stands between two offsets, in one spelling; white space at its ends is kept. */
  private static String folded(String text, int from, int to) {
    String fenced = NormalizedText.fold("|" + text.substring(from, to) + "|");
    return fenced.substring(1, fenced.length() - 1);
  }
}
