package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
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

  private static final Pattern ADVERBIAL = Pattern.compile(",? ");

  private static final Pattern DETERMINER =
      Pattern.compile("(?: (?:các|những|một số|nhiều|văn bản|hai|ba|thêm|tại|vào|theo))+$");

  private static final Pattern BEHIND_SUBJECT =
      Pattern.compile(
          "(?: ?\\([^()\\n]{1,60}\\))?(?:,? khóa [ivx]{1,6})?(?:,? nhiệm kỳ [\\d -]{4,14})?,?");

  private static final int LONGEST_BEHIND_SUBJECT = 120;
  private static final int LONGEST_DETERMINER = 60;
  private static final int MOST_OPENING_MARKS = 8;

  private final Markers markers;
  private final Surroundings around;
  private final NormalizedText view;
  private final String text;
  private final List<FoundBody> bodies;
  private final List<FoundDate> dates;

  IssuingSubjects(Markers markers, Surroundings around) {
    this.markers = markers;
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
    Matcher determiner =
        DETERMINER.matcher(text).region(Math.max(0, last - LONGEST_DETERMINER), last);
    int end = determiner.find() ? determiner.start() : last;
    int verb = markers.endingAt(MarkerGroup.ISSUE, text, beforePartner(end));
    if (verb < 0) {
      announced(citation, start);
      return;
    }
    int before = around.beforeAdverbs(verb);
    int b = around.lastBodyEndingBy(before);
    if (b < 0
        || before - bodies.get(b).end() > LONGEST_BEHIND_SUBJECT
        || !BEHIND_SUBJECT.matcher(text.substring(bodies.get(b).end(), before)).matches()
        || view.crossesParagraph(bodies.get(b).end(), mention)) {
      citation.bareVerb = before;
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
    String link = " và ";
    while (b > 0
        && bodies.get(b).start() - bodies.get(b - 1).end() == link.length()
        && text.startsWith(link, bodies.get(b - 1).end())) {
      b--;
      start = bodies.get(b).start();
      link = ", ";
    }
    return start;
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
