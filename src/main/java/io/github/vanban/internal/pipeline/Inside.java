package io.github.vanban.internal.pipeline;

import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.link.IssuedReference;
import io.github.vanban.internal.link.IssuedReferences;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.text.Ordered;
import java.util.ArrayList;
import java.util.List;

/** Which of the things found lie inside others, and so are no mentions of their own. */
final class Inside {

  private Inside() {}

  /** Dates but those inside a name or number: the year of a law's name, a number's own year. */
  static List<FoundDate> outside(List<FoundDate> dates, List<FoundReference> references) {
    List<FoundDate> outside = new ArrayList<>(dates.size());
    int r = 0;
    for (FoundDate date : dates) {
      while (r < references.size() && references.get(r).end() <= date.start()) {
        r++;
      }
      if (r >= references.size()
          || references.get(r).start() >= date.end()
          || references.get(r).nameStart() >= date.end()) {
        outside.add(date);
      }
    }
    return outside;
  }

  /** Whether a body's word is only a word in a law's name or a code in a number. */
  static boolean isName(Hit body, List<FoundReference> references) {
    int first = Ordered.firstFrom(references, FoundReference::end, body.start() + 1);
    if (first >= references.size()) {
      return false;
    }
    FoundReference reference = references.get(first);
    return reference.start() < body.end() && reference.coversName(body.start());
  }

  /** The dates that may be the period of a figure: neither dates of issue nor years of laws. */
  static List<FoundDate> periods(List<FoundDate> dates, IssuedReferences issued) {
    List<FoundDate> periods = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      if (!issued.issueDates().contains(i) && !isYearOfLaw(dates.get(i), issued.references())) {
        periods.add(dates.get(i));
      }
    }
    return periods;
  }

  /** {@code Luật Tiếp công dân năm 2013}: the year that tells which law it is. */
  private static boolean isYearOfLaw(FoundDate date, List<IssuedReference> references) {
    int next = Ordered.firstFrom(references, r -> r.reference().start(), date.start());
    return next > 0
        && references.get(next - 1).reference().type().isNamed()
        && references.get(next - 1).reference().end() + 1 == date.start();
  }
}
