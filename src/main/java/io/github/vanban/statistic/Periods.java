package io.github.vanban.statistic;

import io.github.vanban.date.FoundDate;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period a figure holds for, where its own sentence gives one: the nearest date before it, or
 * one right behind it in the same clause; never a date of comparison ({@code so với năm 2015}).
 */
final class Periods {

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
    int first = 0;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int start = sentences.start(figure.sentence);
      int end = sentences.end(figure.sentence);
      while (first < dates.size() && dates.get(first).start() < start) {
        first++;
      }
      CalendarValue before = null;
      CalendarValue behind = null;
      int next = i + 1 < figures.size() ? figures.get(i + 1).lead : end;
      for (int k = first; k < dates.size() && dates.get(k).start() < end; k++) {
        FoundDate date = dates.get(k);
        if (date.value().iso() == null || isComparison(date)) {
          continue;
        }
        if (date.end() <= figure.lead) {
          before = date.value();
        } else if (date.start() >= figure.end && behind == null) {
          behind = directlyBehind(figure, date, next);
        }
      }
      if (figure.period == null) {
        figure.period = behind != null ? behind : before;
      }
    }
  }

  private @Nullable CalendarValue directlyBehind(Figure figure, FoundDate date, int next) {
    if (date.start() > next || date.start() - figure.end > 90) {
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
