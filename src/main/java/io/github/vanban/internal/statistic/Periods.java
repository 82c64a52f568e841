package io.github.vanban.internal.statistic;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period a figure holds for, where its own sentence gives one: the nearest date before it, or
 * one right behind it in the same clause; never a date of comparison ({@code so với năm 2015}).
 */
final class Periods {

  private static final int MOST_DATES = 12;

  /** A date farther before a figure, in UTF-16 units, is no longer in the reader's mind. */
  private static final int FARTHEST = 1200;

  private static final Pattern UP_TO_NOW =
      Pattern.compile("(?<!\\p{L})(?:đến nay|hiện nay|hiện có|tính đến nay)(?!\\p{L})");

  private final Markers markers;
  private final NormalizedText view;
  private final Sentences sentences;
  private final List<FoundDate> dates;

  /** Dates right behind the figures of a change from one level to another, which are theirs. */
  private final Set<FoundDate> ofLevels = new HashSet<>();

  Periods(Markers markers, NormalizedText view, Sentences sentences, List<FoundDate> dates) {
    this.markers = markers;
    this.view = view;
    this.sentences = sentences;
    this.dates = dates;
  }

  /**
   * Sets the periods.
   *
   * @param divisions which figures divide which totals
   */
  void set(List<Figure> figures, List<Division> divisions) {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.period == null) {
        int next =
            i + 1 < figures.size() ? figures.get(i + 1).lead : sentences.end(figure.sentence);
        boolean isLevel =
            figure.before != null
                || (i + 1 < figures.size() && figures.get(i + 1).before == figure);
        CalendarValue behind = behind(figure, next, isLevel);
        figure.period = behind != null ? behind : before(figure);
      }
    }
    divisions.forEach(Periods::clearTotal);
    inherit(figures);
  }

  /** {@code năm 2016 có 109; năm 2017 có 105; cộng 214}: the total is of none of the years. */
  private static void clearTotal(Division division) {
    Figure whole = division.whole();
    Set<CalendarValue> periods = new HashSet<>();
    boolean before = true;
    for (Figure part : division.parts()) {
      before &= part.end <= whole.start;
      if (part.period != null) {
        periods.add(part.period);
      }
    }
    if (before && periods.size() > 1) {
      whole.period = null;
    }
  }

  /** The nearest date before the figure that still holds for it. */
  private @Nullable CalendarValue before(Figure figure) {
    int start = sentences.start(figure.sentence);
    int d = firstFrom(figure.start) - 1;
    for (int n = 0; n < MOST_DATES && d >= 0 && dates.get(d).start() >= start; n++, d--) {
      FoundDate date = dates.get(d);
      if (date.end() > figure.lead || date.value().iso() == null) {
        continue;
      }
      if (figure.lead - date.end() > FARTHEST) {
        return null;
      }
      if (isComparison(date)) {
        // "tăng 9 so với quý I/2022 (37 văn bản)": the bracket tells the figure compared with.
        if (view.normal().substring(date.end(), figure.lead).equals(" (")) {
          return date.value();
        }
      } else if (holds(date, figure) && !isOfAnother(date, figure)) {
        return date.value();
      }
    }
    return null;
  }

  /** {@code từ 6,3% ở quý II xuống 3,08% cuối năm 2019; 08 xã}: the dates are of the levels. */
  private boolean isOfAnother(FoundDate date, Figure figure) {
    return figure.role != Role.CHANGE && ofLevels.contains(date);
  }

  /** A date behind the figure in its own clause, or in brackets right behind it. */
  private @Nullable CalendarValue behind(Figure figure, int next, boolean isLevel) {
    int d = firstFrom(figure.end);
    if (d >= dates.size()) {
      return null;
    }
    FoundDate date = dates.get(d);
    if (date.end() > sentences.end(figure.sentence) || date.value().iso() == null) {
      return null;
    }
    if (date.start() == figure.end + 2
        && view.charAt(figure.end + 1) == '('
        && view.charAt(date.end()) == ')') {
      // "158 mô hình (năm 2016)": its own, whatever stood before.
      return date.value();
    }
    CalendarValue own = isComparison(date) ? null : directlyBehind(figure, date, next);
    if (own != null && isLevel) {
      ofLevels.add(date);
    }
    return own;
  }

  private int firstFrom(int index) {
    return Ordered.firstFrom(dates, FoundDate::start, index);
  }

  /** Parts of a list that their total's sentence opens hold for its period. */
  private static void inherit(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.period == null && figure.whole != null && figure.continues) {
        figure.period = figure.whole.period;
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
        || date.start() - sentences.start(figure.sentence) < 15
        || ",;:(.-".indexOf(c) >= 0
        || date.start() == sentences.start(figure.sentence)
        || view.folded().startsWith("trong", Math.max(0, before - 5))
        || !between.contains(",") && between.length() < 70;
  }

  /** {@code trong năm học 2019 - 2020}, and not the years of a programme's name. */
  private boolean isAdverbial(FoundDate date) {
    return view.folded().startsWith("trong ", Math.max(0, date.start() - 6))
        || view.folded().startsWith("của năm học", Math.max(0, date.start() - 4));
  }

  private @Nullable CalendarValue directlyBehind(Figure figure, FoundDate date, int next) {
    if (date.start() > next
        || date.start() - figure.end > 90
        || (date.value().kind() == DateKind.RANGE && !isAdverbial(date))
        || view.folded()
            .substring(figure.end, date.start())
            .matches(".* (?:và|mà|thì|để|khi|trước|sau|đến|từ) .*")) {
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
    for (int n = 0; n < 6; n++) {
      if (markers.endingAt(MarkerGroup.COMPARE, text, before) >= 0) {
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
