package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the counts of petitions, complaints and meetings with citizens by what the words before
 * a figure and its label say. One for each text; one thread.
 */
final class CaseTallies {

  /** UTF-16 units between what was settled and its share. */
  private static final int FARTHEST_RATE = 70;

  /** UTF-16 units between the meetings and those who came ({@code 259 lượt/316 người}). */
  private static final int FARTHEST_PAIR = 25;

  private static final String RECEIVED = "received";
  private static final String SETTLED = "settled";
  private static final String RATE = "rate";
  private static final String MEETINGS = "meetings";

  private final Markers markers;
  private final ToldFigures figures;
  private final Tallies tallies;

  CaseTallies(Markers markers, ToldFigures figures) {
    this.markers = markers;
    this.figures = figures;
    this.tallies = new Tallies(figures);
  }

  List<Tally> read() {
    boolean meeting = false;
    for (int i = 0; i < figures.count(); i++) {
      Facet field = field(i);
      boolean pair = meeting && field == Facet.MEETING && isBesidePrevious(i);
      meeting = field == Facet.MEETING;
      Tally last = tallies.near(i);
      if (field == Facet.RECEIVED && last != null && isRestated(i, last)) {
        last.sentence = figures.sentence(i);
        continue;
      }
      if (last != null && last.get(RATE) == null && isRateAlone(i) && last.get(SETTLED) != null) {
        last.put(RATE, figures.get(i));
      }
      if (field == null || pair) {
        continue;
      }
      String measure = measure(field);
      Tally tally = tallies.of(i, measure);
      tally.sentence = figures.sentence(i);
      tally.put(measure, figures.get(i));
      Statistic rate = field == Facet.SETTLED ? rate(i) : null;
      if (rate != null) {
        tally.replace(RATE, rate);
      }
    }
    return tallies.all();
  }

  private static String measure(Facet field) {
    return field == Facet.RECEIVED ? RECEIVED : field == Facet.SETTLED ? SETTLED : MEETINGS;
  }

  /** What a figure says of petitions and meetings: received, settled, a meeting; or null. */
  private @Nullable Facet field(int i) {
    Statistic statistic = figures.get(i);
    if (statistic.unit() == null || statistic.role() == Role.CHANGE || statistic.max() != null) {
      return null;
    }
    String unit = NormalizedText.fold(statistic.unit());
    Set<Facet> told = told(i);
    if (markers.value(MarkerGroup.VISIT, unit) != null) {
      return told.contains(Facet.MEETING) && statistic.whole() == null ? Facet.MEETING : null;
    }
    if (markers.value(MarkerGroup.PETITION, unit) == null) {
      return null;
    }
    if (told.contains(Facet.SETTLED)) {
      return Facet.SETTLED;
    }
    boolean whole = statistic.whole() == null && statistic.of() == null;
    return whole && (told.contains(Facet.RECEIVED) || statistic.role() == Role.TOTAL)
        ? Facet.RECEIVED
        : null;
  }

  private Set<Facet> told(int i) {
    Set<Facet> told = figures.facetsBefore(i);
    told.addAll(figures.facets(i));
    return told;
  }

  /** A total is what was received, unless that was told just before ({@code phải xử lý 1.073}). */
  private boolean isRestated(int i, Tally last) {
    CalendarValue period = figures.get(i).period();
    return last.get(RECEIVED) != null
        && !told(i).contains(Facet.RECEIVED)
        && (period == null || period.equals(last.scope.period()));
  }

  private boolean isBesidePrevious(int i) {
    return figures.sentence(i) == figures.sentence(i - 1)
        && figures.gapBehind(i - 1) < FARTHEST_PAIR;
  }

  /** {@code Tỷ lệ giải quyết đạt 93,1%}: the share in a sentence of its own. */
  private boolean isRateAlone(int i) {
    Statistic share = figures.get(i);
    return "%".equals(share.unit())
        && share.role() != Role.CHANGE
        && share.label() != null
        && NormalizedText.fold(share.label()).startsWith("tỷ lệ")
        && figures.facets(i).contains(Facet.SETTLED);
  }

  /** {@code đã giải quyết 38/45 vụ việc, đạt 84,4%}: the share right behind. */
  private @Nullable Statistic rate(int i) {
    if (i + 1 >= figures.count() || figures.sentence(i) != figures.sentence(i + 1)) {
      return null;
    }
    Statistic next = figures.get(i + 1);
    boolean share =
        "%".equals(next.unit())
            && next.role() != Role.CHANGE
            && figures.gapBehind(i) < FARTHEST_RATE;
    return share ? next : null;
  }
}
