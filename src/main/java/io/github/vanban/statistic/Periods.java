package io.github.vanban.statistic;

import io.github.vanban.date.FoundDate;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Sentences;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period a figure holds for, where its own sentence gives one: the nearest date before it, or
 * one right behind it in the same clause; never a date of comparison ({@code so với năm 2015}).
 */
final class Periods {

  /** A date farther behind a figure is none of its clause. */
  private static final int FARTHEST = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final Sentences sentences;
  private final List<FoundDate> dates;

  Periods(Markers markers, NormalizedText view, Sentences sentences, List<FoundDate> dates) {
    this.markers = markers;
    this.view = view;
    this.sentences = sentences;
    this.dates = dates;
  }

  void set(List<Figure> figures) {
    BitSet periods = periods();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.period != null) {
        continue;
      }
      int end = sentences.end(figure.sentence);
      int next = i + 1 < figures.size() ? figures.get(i + 1).lead : end;
      CalendarValue behind =
          behind(periods, figure, Math.min(end, figure.end + FARTHEST + 1), next);
      figure.period = behind != null ? behind : before(periods, figure);
    }
  }

  /** Indices of the dates that can be periods. */
  private BitSet periods() {
    BitSet periods = new BitSet(dates.size());
    for (int k = 0; k < dates.size(); k++) {
      periods.set(k, dates.get(k).value().iso() != null && !isComparison(dates.get(k)));
    }
    return periods;
  }

  /** The nearest period before a figure in its sentence. */
  private @Nullable CalendarValue before(BitSet periods, Figure figure) {
    int k = firstFrom(figure.lead) - 1;
    if (k >= 0 && dates.get(k).end() > figure.lead) {
      k--;
    }
    int nearest = k < 0 ? -1 : periods.previousSetBit(k);
    return nearest >= 0 && dates.get(nearest).start() >= sentences.start(figure.sentence)
        ? dates.get(nearest).value()
        : null;
  }

  /** The first period right behind a figure, before {@code end}. */
  private @Nullable CalendarValue behind(BitSet periods, Figure figure, int end, int next) {
    for (int k = periods.nextSetBit(firstFrom(figure.end));
        k >= 0 && dates.get(k).start() < end;
        k = periods.nextSetBit(k + 1)) {
      CalendarValue value = directlyBehind(figure, dates.get(k), next);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Index of the first date that starts at or behind an offset. */
  private int firstFrom(int index) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (dates.get(mid).start() < index) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private @Nullable CalendarValue directlyBehind(Figure figure, FoundDate date, int next) {
    if (date.start() > next) {
      return null;
    }
    for (int i = figure.end; i < date.start(); i++) {
      if (",;:()\".".indexOf(view.charAt(i)) >= 0) {
        return null;
      }
    }
    return date.value();
  }

  private boolean isComparison(FoundDate date) {
    String text = view.folded();
    int before = view.skipSpacesBack(date.start());
    for (int n = 0; n < 3; n++) {
      if (markers.endingAt("compare", text, before) >= 0) {
        return true;
      }
      int word = before;
      while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      if (word == before) {
        return false;
      }
      before = view.skipSpacesBack(word);
    }
    return false;
  }
}
