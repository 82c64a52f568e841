package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.CalendarValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the issuer that is the subject of an issuing verb before a mention, and the date of its
 * clause: {@code Ngày 27/11/2023, Ban Dân vận Tỉnh ủy có Báo cáo số …}. Of one thread.
 */
final class IssuingSubjects {

  private static final Pattern COMMA = Pattern.compile(", ");
  private static final Pattern ADVERBIAL = Pattern.compile(",? ");

  private static final int LONGEST_BEHIND_SUBJECT = 120;
  private static final int LONGEST_DETERMINER = 60;
  private static final int MOST_OPENING_MARKS = 8;

  /** Between joint subjects. */
  private static final int LONGEST_LINK = 4;

  private final Pattern determiner;
  private final Pattern behindSubject;
  private final Pattern lastOfJoint;
  private final Markers markers;
  private final Surroundings around;
  private final NormalizedText view;
  private final String text;
  private final List<FoundBody> bodies;
  private final List<FoundDate> dates;

  IssuingSubjects(Lexicon lexicon, Surroundings around) {
    markers = lexicon.markers();
    determiner = lexicon.phrases().pattern("issue.determiner");
    behindSubject = lexicon.phrases().pattern("issue.behind-subject");
    lastOfJoint = lexicon.phrases().pattern("issue.last-of-joint");
    this.around = around;
    view = around.view();
    text = view.folded();
    bodies = around.bodies();
    dates = around.dates();
  }

  /** {@code Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số …}: the subject of an issuing verb. */
  void find(Citation citation) {
    int mention = citation.reference().start();
    int start = mention;
    while (start > 0
        && mention - start < MOST_OPENING_MARKS
        && "[\"'".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int last = view.skipSpacesBack(start);
    Matcher before = determiner.matcher(text).region(Math.max(0, last - LONGEST_DETERMINER), last);
    int end = before.find() ? before.start() : last;
    int verb = markers.endingAt(MarkerGroup.ISSUE, text, beforePartner(end));
    if (verb < 0) {
      announced(citation, start);
      return;
    }
    int subjectEnd = around.beforeAdverbs(verb);
    int b = around.lastBodyEndingBy(subjectEnd);
    if (b < 0
        || subjectEnd - bodies.get(b).end() > LONGEST_BEHIND_SUBJECT
        || !behindSubject.matcher(text.substring(bodies.get(b).end(), subjectEnd)).matches()
        || view.crossesParagraph(bodies.get(b).end(), mention)) {
      citation.bareVerb = subjectEnd;
      return;
    }
    int subject = beforePartnerOf(b);
    if (subject < 0) {
      return;
    }
    int subjectStart = jointSubject(subject);
    if (citation.issuer() == null) {
      citation.issuer(around.issuer(subjectStart, subject), "issuer.subject");
      citation.fromSubject = true;
    }
    adverbialDate(citation, subjectStart);
  }

  /** {@code A phối hợp với B ban hành …}: A for B, -1 where none stands before a partner. */
  private int beforePartnerOf(int b) {
    int partner =
        markers.endingAt(MarkerGroup.PARTNER, text, view.skipSpacesBack(bodies.get(b).start()));
    if (partner < 0) {
      return b;
    }
    int end = around.beforeAdverbs(partner);
    int subject = around.lastBodyEndingBy(end);
    return subject >= 0 && end - bodies.get(subject).end() < 3 ? subject : -1;
  }

  /** {@code A ký với B Chương trình …}: the index behind the verb, or the given one. */
  private int beforePartner(int end) {
    int b = around.lastBodyEndingBy(end);
    if (b < 0 || bodies.get(b).end() != end) {
      return end;
    }
    int with =
        markers.endingAt(MarkerGroup.PARTNER, text, view.skipSpacesBack(bodies.get(b).start()));
    return with < 0 ? end : view.skipSpacesBack(with);
  }

  /** {@code A và B ký Chương trình …}: where the first of the joint subjects starts. */
  private int jointSubject(int last) {
    int start = around.officeStart(last);
    int b = last;
    Pattern link = lastOfJoint;
    while (b > 0 && isLinked(link, bodies.get(b - 1), bodies.get(b))) {
      b--;
      start = bodies.get(b).start();
      link = COMMA;
    }
    return start;
  }

  private boolean isLinked(Pattern link, FoundBody one, FoundBody next) {
    int gap = next.start() - one.end();
    return gap > 0
        && gap <= LONGEST_LINK
        && link.matcher(text.substring(one.end(), next.start())).matches();
  }

  /** {@code Chủ tịch UBND tỉnh đã ký 05 quyết định công bố: Quyết định số …}. */
  private void announced(Citation citation, int start) {
    int colon = view.skipSpacesBack(start) - 1;
    if (colon < 0 || text.charAt(colon) != ':' || citation.issuer() != null) {
      return;
    }
    int b = around.lastBodyEndingBy(colon);
    if (b < 0 || colon - bodies.get(b).end() > 90) {
      return;
    }
    int verb = around.behindAdverbs(bodies.get(b).end());
    if (markers.startingAt(MarkerGroup.ISSUE, text, verb) > 0
        && text.substring(verb, colon).indexOf('.') < 0) {
      int office = around.officeStart(b);
      citation.issuer(around.issuer(office, b), "issuer.announcing-subject");
      citation.fromSubject = true;
    }
  }

  /**
   * {@code Ngày 27/11/2023, Ban Dân vận Tỉnh ủy có Báo cáo số …}; a date that another mention has
   * for its own date of issue stays with that one.
   */
  private void adverbialDate(Citation citation, int subjectStart) {
    int d = around.firstDateFrom(subjectStart) - 1;
    if (d < 0 || citation.issued() != null || citation.ownDate || around.issueDates().get(d)) {
      return;
    }
    FoundDate date = dates.get(d);
    if (date.end() <= subjectStart
        && subjectStart - date.end() < 3
        && ADVERBIAL.matcher(text.substring(date.end(), subjectStart)).matches()
        && date.value() instanceof CalendarValue.Day day) {
      citation.date(day.date(), "issued.clause");
      citation.ownDate = true;
      citation.fromClause = true;
    }
  }
}
