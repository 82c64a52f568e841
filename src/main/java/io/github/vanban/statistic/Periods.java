package io.github.vanban.statistic;

import io.github.vanban.date.FoundDate;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period a figure holds for, where its own sentence gives one: the nearest date before it, or
 * one right behind it in the same clause; never a date of comparison ({@code so với năm 2015}).
 */
final class Periods {

  private static final Pattern UP_TO_NOW =
      Pattern.compile("(?<!\\p{L})(?:đến nay|hiện nay|hiện có|tính đến nay)(?!\\p{L})");

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
      CalendarValue own = null;
      int next = i + 1 < figures.size() ? figures.get(i + 1).lead : end;
      for (int k = first; k < dates.size() && dates.get(k).start() < end; k++) {
        FoundDate date = dates.get(k);
        if (date.value().iso() == null) {
          continue;
        }
        if (isComparison(date)) {
          // "tăng 9 so với quý I/2022 (37 văn bản)": the bracket tells the figure compared with.
          if (date.end() <= figure.lead && view.normal().substring(date.end(), figure.lead).equals(" (")) {
            own = date.value();
          }
          continue;
        }
        if (date.end() <= figure.lead) {
          if (holds(date, figure)) {
            before = date.value();
          }
        } else if (date.start() >= figure.end && behind == null) {
          behind = directlyBehind(figure, date, next);
        }
      }
      if (figure.period == null) {
        figure.period = own != null ? own : behind != null ? behind : before;
      }
    }
  }

  /**
   * Whether a date before a figure still holds for it: not out of the brackets it stands in, not
   * past {@code đến nay}, and not a period that only belongs to the name of a programme.
   */
  private boolean holds(FoundDate date, Figure figure) {
    String between = view.folded().substring(date.end(), figure.lead);
    int close = between.indexOf(')');
    if (close >= 0 && between.lastIndexOf('(', close) < 0) {
      return false;
    }
    if (UP_TO_NOW.matcher(between).find()) {
      return false;
    }
    if (date.value().kind() != DateKind.RANGE || !date.rule().startsWith("period")) {
      return true;
    }
    int before = view.skipSpacesBack(date.start());
    char c = view.charAt(before - 1);
    return before == 0
        || before == sentences.start(figure.sentence)
        || ",;:(.-".indexOf(c) >= 0
        || date.start() == sentences.start(figure.sentence)
        || view.folded().startsWith("trong", Math.max(0, before - 5))
        || !between.contains(",") && between.length() < 70;
  }

  private @Nullable CalendarValue directlyBehind(Figure figure, FoundDate date, int next) {
    if (date.start() > next
        || date.start() - figure.end > 90
        || date.value().kind() == DateKind.RANGE
        || view.folded().substring(figure.end, date.start()).contains(" và ")) {
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
