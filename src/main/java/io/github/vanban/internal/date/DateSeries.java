package io.github.vanban.internal.date;

import io.github.vanban.internal.date.DateRule.Yield;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Dates of one list ({@code ngày 12, 13 và 14/5/2021}) or one range ({@code từ 20/12 đến
 * 5/1/2021}): each takes what it lacks from the next. A list of one is a single date.
 */
final class DateSeries {

  private final Links links;
  private final String text;
  private final List<Point> points = new ArrayList<>();
  private boolean range;

  /** No word before the first date is longer. */
  private static final int LONGEST_FROM = 8;

  /** A series that begins with a date of the folded text. */
  DateSeries(Links links, String text, Point first) {
    this.links = links;
    this.text = text;
    points.add(first);
  }

  void add(Point next, boolean asRange) {
    points.add(next);
    range = asRange;
  }

  Point last() {
    return points.get(points.size() - 1);
  }

  int size() {
    return points.size();
  }

  boolean isRange() {
    return range;
  }

  /** The dates with their values; empty where nothing of it is a date of its own. */
  List<FoundDate> dates() {
    while (!points.isEmpty() && !last().isWhole()) {
      points.remove(points.size() - 1);
      range = false;
    }
    for (int i = points.size() - 2; i >= 0; i--) {
      points.set(i, completed(points.get(i), points.get(i + 1)));
    }
    List<FoundDate> dates = new ArrayList<>(points.size());
    if (range) {
      FoundDate joined = joined();
      if (joined != null) {
        dates.add(joined);
        return dates;
      }
    }
    for (Point point : points) {
      CalendarValue value = point.value();
      if (value != null) {
        int start =
            point.yields() == Yield.PERIOD && isYearWord(point) ? from(point) : point.start();
        dates.add(new FoundDate(start, point.end(), point.rule().id(), value));
      }
    }
    return dates;
  }

  /** {@code từ 20/12 đến 5/1/2021} begins in the year before. */
  private Point completed(Point point, Point next) {
    Point whole = point.completedFrom(next);
    boolean turnsYear =
        range
            && point.year() == 0
            && whole.year() > 0
            && whole.month() > next.month()
            && next.month() > 0;
    return turnsYear ? whole.yearBefore() : whole;
  }

  private @Nullable FoundDate joined() {
    Point first = points.get(0);
    Point last = last();
    CalendarValue from = first.value();
    CalendarValue to = last.value();
    if (from == null || to == null) {
      return null;
    }
    CalendarValue value;
    if (from.iso() == null || to.iso() == null) {
      value = new CalendarValue.Malformed(DateKind.RANGE, "an end is no date of the calendar");
    } else if (isReversed(from, to)) {
      value = new CalendarValue.Malformed(DateKind.RANGE, "it ends before it begins");
    } else {
      value = new CalendarValue.Range(from, to);
    }
    return new FoundDate(from(first), last.end(), "range:" + first.rule().id(), value);
  }

  private static boolean isReversed(CalendarValue from, CalendarValue to) {
    LocalDate begin = from.firstDay();
    LocalDate end = to.lastDay();
    return begin != null && end != null && end.isBefore(begin);
  }

  private boolean isYearWord(Point point) {
    return links.yearWord().matcher(text).region(point.start(), text.length()).lookingAt();
  }

  /** Where a period begins, {@code từ} included. */
  private int from(Point first) {
    Matcher from =
        links
            .from()
            .matcher(text)
            .region(Math.max(0, first.start() - LONGEST_FROM), first.start())
            .useTransparentBounds(true);
    return from.find() ? from.start() : first.start();
  }
}
