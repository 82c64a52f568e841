package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.link.Citation.Issuer;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.model.CalendarValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What stands around the references of one text: its dates and its bodies, and the offices that
 * issue for them. Of one thread.
 */
final class Surroundings {

  private static final int MOST_ADVERBS = 4;

  private final Markers markers;
  private final NormalizedText view;
  private final Hits hits;
  private final Offices offices;
  private final List<FoundDate> dates;
  private final List<FoundBody> bodies;
  private final BitSet issueDates = new BitSet();

  /** Takes a copy of the bodies, which are extended in it by the titles of offices that issue. */
  Surroundings(
      Markers markers,
      NormalizedText view,
      Hits hits,
      Offices offices,
      List<FoundDate> dates,
      List<FoundBody> bodies) {
    this.markers = markers;
    this.view = view;
    this.hits = hits;
    this.offices = offices;
    this.dates = dates;
    this.bodies = new ArrayList<>(bodies);
  }

  NormalizedText view() {
    return view;
  }

  Hits hits() {
    return hits;
  }

  List<FoundDate> dates() {
    return dates;
  }

  List<FoundBody> bodies() {
    return bodies;
  }

  /** Indices of the dates that are dates of issue. */
  BitSet issueDates() {
    return issueDates;
  }

  /** Takes a date for a citation's date of issue. */
  void issuedOn(Citation citation, int d, String rule) {
    citation.ownDate = true;
    issueDates.set(d);
    if (dates.get(d).value() instanceof CalendarValue.Day day) {
      citation.date(day.date(), rule);
    }
  }

  /** The issuer from an index up to the end of a body. */
  Issuer issuer(int start, int b) {
    FoundBody body = bodies.get(b);
    return new Issuer(view.written(start, body.end()), body.place(), body.level());
  }

  /** The body that starts at an index, or behind a title of an office that issues, else -1. */
  int bodyAt(int start) {
    int b = firstBodyFrom(start);
    if (b < bodies.size() && bodies.get(b).start() == start) {
      return b;
    }
    Hit title = hits.at(WordList.TITLES, start);
    if (title == null) {
      return -1;
    }
    int at = view.skipSpaces(title.end());
    boolean follows =
        b < bodies.size() && (bodies.get(b).start() == at || bodies.get(b).start() < title.end());
    if (!follows || !offices.issue(title, bodies.get(b))) {
      return -1;
    }
    bodies.set(
        b,
        bodies
            .get(b)
            .startingAt(start, view.written(start, Math.min(title.end(), bodies.get(b).start()))));
    return b;
  }

  /** Where the title begins of the office that issues for a body, or else the body. */
  int officeBefore(int b) {
    FoundBody body = bodies.get(b);
    Hit title = hits.endingAt(WordList.TITLES, view.skipSpacesBack(body.start()));
    boolean free = b == 0 || title == null || bodies.get(b - 1).end() <= title.start();
    return title != null && free && offices.issue(title, body) ? title.start() : body.start();
  }

  /** The start of the body with its office's title, which then belongs to the body. */
  int officeStart(int b) {
    FoundBody body = bodies.get(b);
    int start = officeBefore(b);
    if (start < body.start()) {
      int end = view.skipSpacesBack(body.start());
      bodies.set(b, body.startingAt(start, view.written(start, end)));
    }
    return start;
  }

  /** The index behind the word before some adverbs that end at an index. */
  int beforeAdverbs(int end) {
    int at = view.skipSpacesBack(end);
    for (int n = 0; n < MOST_ADVERBS; n++) {
      int adverb = markers.endingAt(MarkerGroup.ADVERB, view.folded(), at);
      if (adverb < 0) {
        break;
      }
      at = view.skipSpacesBack(adverb);
    }
    return at;
  }

  /** The index of the word behind some adverbs that begin at an index. */
  int behindAdverbs(int start) {
    int at = view.skipSpaces(start);
    for (int n = 0; n < MOST_ADVERBS; n++) {
      int adverb = markers.startingAt(MarkerGroup.ADVERB, view.folded(), at);
      if (adverb < 0) {
        break;
      }
      at = view.skipSpaces(adverb);
    }
    return at;
  }

  /** Index of the first date from an index on. */
  int firstDateFrom(int index) {
    return Ordered.firstFrom(dates, FoundDate::start, index);
  }

  /** Index of the first body from an index on. */
  int firstBodyFrom(int index) {
    return Ordered.firstFrom(bodies, FoundBody::start, index);
  }

  /** Index of the last body before an index, or -1 where that one ends behind it. */
  int lastBodyEndingBy(int index) {
    int b = firstBodyFrom(index) - 1;
    return b >= 0 && bodies.get(b).end() <= index ? b : -1;
  }
}
