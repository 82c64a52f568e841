package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.link.Citation.Issuer;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates of issue and issuers that stand behind a mention, or inside it: {@code Quyết định
 * số 45/QĐ-UBND ngày 12/3/2015 của UBND tỉnh}. Of one thread.
 */
final class IssuedBehind {

  private static final int LONGEST_CLAUSE = 300;

  /** No word between a mention and its issuer is longer. */
  private static final int LONGEST_LINK = 8;

  /** Words that go on the clause that a mention stands in. */
  private static final Pattern CLAUSE = Pattern.compile("[^.;:()\\n\\u2029]{0,300}");

  /** Between a reference and its date. */
  private final Pattern toDate;

  /** Between a reference, or its date, and its issuer. */
  private final Pattern toIssuer;

  private final Pattern gluedIssuer;

  /** {@code Quyết định số 45/QĐ-UBND được UBND tỉnh ban hành}. */
  private final Pattern toAgent;

  private final Pattern byAgent;
  private final Pattern about;
  private final Pattern endsClause;

  /** {@code về quy chế làm việc của UBND tỉnh}: what the document is about, and no issuer. */
  private final Pattern ownAffair;

  /** Between an issuer and the date behind it; behind a comma a new clause may begin. */
  private final Pattern issuerToDate;

  /** {@code NĐ-CP1 ngày 14/2/2015}, {@code NĐ-CP[5] ngày …}. */
  private final Pattern footnote;

  private final Pattern joint;
  private final Pattern lastOfJoint;
  private final Pattern byBefore;
  private final Pattern ofBefore;
  private final Pattern titleBegin;

  private final DocumentTypes types;
  private final Surroundings around;
  private final NormalizedText view;
  private final String text;
  private final List<FoundBody> bodies;
  private final List<FoundDate> dates;

  IssuedBehind(Phrases phrases, DocumentTypes types, Surroundings around) {
    toDate = phrases.pattern("issue.to-date");
    toIssuer = phrases.pattern("issue.to-issuer");
    gluedIssuer = phrases.pattern("issue.glued-issuer");
    toAgent = phrases.pattern("issue.to-agent");
    byAgent = phrases.pattern("issue.by-agent");
    about = phrases.pattern("issue.about");
    endsClause = phrases.pattern("issue.ends-clause");
    ownAffair = phrases.pattern("issue.own-affair");
    issuerToDate = phrases.pattern("issue.issuer-to-date");
    footnote = phrases.pattern("issue.footnote");
    joint = phrases.pattern("issue.joint");
    lastOfJoint = phrases.pattern("issue.last-of-joint");
    byBefore = phrases.pattern("issue.by-before");
    ofBefore = phrases.pattern("issue.of-before");
    titleBegin = phrases.pattern("issue.title-begin");
    this.types = types;
    this.around = around;
    view = around.view();
    text = view.folded();
    bodies = around.bodies();
    dates = around.dates();
  }

  /** Finds the date and the issuer inside a mention and right behind it. */
  void find(Citation citation) {
    citation.end = behindBracket(citation.reference());
    citation.tail = citation.end;
    dateInside(citation);
    date(citation);
    issuerBehind(citation);
    dateBehindIssuer(citation);
  }

  /**
   * The end of a mention with the mark of a footnote or the bracket that closes it: that of a
   * link's text, or one that opened inside. A bracket that opened before the mention keeps what
   * follows from it.
   */
  private int behindBracket(FoundReference reference) {
    int end = reference.end();
    Matcher mark = footnote.matcher(text).useTransparentBounds(true).region(end, text.length());
    if (mark.lookingAt()) {
      return mark.end();
    }
    int at = view.skipSpaces(end);
    char close = view.charAt(at);
    boolean opened = close == ')' && text.substring(reference.start(), end).indexOf('(') >= 0;
    return close == ']' || opened ? at + 1 : end;
  }

  /** {@code Quyết định ngày 12/3/2015 số 45/QĐ-UBND}. */
  private void dateInside(Citation citation) {
    FoundReference reference = citation.reference();
    for (int d = around.firstDateFrom(reference.start());
        d < dates.size() && dates.get(d).end() < reference.nameStart();
        d++) {
      around.issuedOn(citation, d, "issued.inside");
    }
  }

  private void date(Citation citation) {
    int from = citation.tail;
    int d = around.firstDateFrom(from);
    if (d >= dates.size() || dates.get(d).start() - from > 440) {
      return;
    }
    FoundDate date = dates.get(d);
    if (date.value().kind() != DateKind.DAY) {
      return;
    }
    Matcher m = toDate.matcher(text).region(from, date.start());
    if (citation.ownDate || !m.matches() || view.crossesParagraph(from, date.start())) {
      return;
    }
    boolean bracketed = text.startsWith("(", view.skipSpaces(from));
    if (bracketed && citation.number() == null && Digits.isDigit(view.charAt(date.start()))) {
      // "» Giám sát Luật Người cao tuổi (12/09/2014)": the date of a page behind its headline.
      return;
    }
    citation.tail = date.end();
    around.issuedOn(citation, d, "issued.after");
  }

  /** {@code Quyết định số 1465/QĐ-TTg của Thủ tướng Chính phủ ngày 20/8/2013}. */
  private void dateBehindIssuer(Citation citation) {
    int d = around.firstDateFrom(citation.tail);
    if (citation.issuer() == null
        || citation.ownDate
        || d >= dates.size()
        || dates.get(d).start() - citation.tail > 40
        || dates.get(d).value().kind() != DateKind.DAY
        || !issuerToDate.matcher(text).region(citation.tail, dates.get(d).start()).matches()
        || view.crossesParagraph(citation.tail, dates.get(d).start())) {
      return;
    }
    citation.tail = dates.get(d).end();
    around.issuedOn(citation, d, "issued.after-issuer");
  }

  private void issuerBehind(Citation citation) {
    if (citation.reference().type().isNamed()
        && citation.reference().number() == null
        && !citation.ownDate) {
      return;
    }
    Matcher m =
        toIssuer.matcher(text).region(citation.tail, Math.min(text.length(), citation.tail + 540));
    if (!m.lookingAt()) {
      // "BNV ngày 26/2/2007của Bộ trưởng": glued to the date.
      m.usePattern(gluedIssuer).region(citation.tail, text.length());
      if (!m.lookingAt()) {
        agent(citation);
        return;
      }
    }
    if (view.crossesParagraph(citation.tail, m.end())) {
      return;
    }
    int b = around.bodyAt(m.end());
    if (b < 0) {
      return;
    }
    FoundBody body = bodies.get(b);
    int end = body.end();
    boolean several = m.group("joint") != null || isJoint(citation.reference()) || isPair(b);
    while (several && b + 1 < bodies.size()) {
      FoundBody next = bodies.get(b + 1);
      Matcher link =
          joint.matcher(text.substring(end, Math.max(end, Math.min(next.start(), end + 6))));
      if (next.start() < end || next.start() - end > 5 || !link.matches()) {
        break;
      }
      boolean last = link.group("last") != null;
      end = next.end();
      b++;
      if (last) {
        break;
      }
    }
    citation.issuer(
        new Issuer(view.written(body.start(), end), body.place(), body.level()), "issuer.after");
    citation.tail = end;
  }

  /**
   * {@code Nghị quyết số 26-NQ/TW về nông nghiệp của Ban Chấp hành Trung ương}, {@code Quyết định
   * 42/2009/QĐ-TTg kiểm tra văn bản do Thủ tướng Chính phủ ban hành}: the issuer at the end of the
   * clause that gives the title. {@code của} may belong to the title, so the body must be one that
   * the symbol stands for.
   *
   * @param next where the next mention starts
   */
  void issuerBehindTitle(Citation citation, int next) {
    FoundReference reference = citation.reference();
    DocumentNumber number = reference.number();
    if (citation.issuer() != null || number == null) {
      return;
    }
    int limit = Math.min(next, citation.tail + LONGEST_CLAUSE);
    for (int b = around.firstBodyFrom(citation.tail);
        b < bodies.size() && bodies.get(b).start() < limit;
        b++) {
      int start = bodies.get(b).start();
      if (!CLAUSE.matcher(text).region(citation.tail, start).matches()) {
        return;
      }
      int office = around.officeBefore(b);
      int end = bodies.get(b).end();
      if (endsWith(byBefore, office)
          && byAgent.matcher(text).region(end, text.length()).lookingAt()) {
        citation.issuer(around.issuer(around.officeStart(b), b), "issuer.by-after-title");
        return;
      }
      if (endsWith(ofBefore, office)
          && endsClause.matcher(text).region(end, text.length()).lookingAt()
          && about.matcher(text).region(citation.tail, text.length()).lookingAt()
          && !ownAffair.matcher(text).region(citation.tail, startOf(ofBefore, office)).matches()
          && mayIssue(bodies.get(b), reference.type(), number)) {
        citation.issuer(around.issuer(around.officeStart(b), b), "issuer.of-after-title");
        return;
      }
    }
  }

  /** Whether a body is one that a symbol stands for; without symbol, one of the State's highest. */
  private boolean mayIssue(FoundBody body, DocumentType type, DocumentNumber number) {
    if (number.isBare()) {
      return type == DocumentType.RESOLUTION
          && body.level() == AdministrativeLevel.CENTRAL
          && body.kind() != BodyKind.FRONT;
    }
    return types.mayStandFor(number, body.name());
  }

  private void agent(Citation citation) {
    Matcher m = toAgent.matcher(text).region(citation.tail, text.length());
    int b =
        m.lookingAt() && !view.crossesParagraph(citation.tail, m.end())
            ? around.bodyAt(m.end())
            : -1;
    if (b >= 0 && byAgent.matcher(text).region(bodies.get(b).end(), text.length()).lookingAt()) {
      citation.issuer(around.issuer(bodies.get(b).start(), b), "issuer.agent");
      citation.tail = bodies.get(b).end();
    }
  }

  /**
   * {@code của Bộ Chính trị và Ban Bí thư,}, {@code của Bộ Chính trị, Ban Bí thư về …}: two bodies,
   * and no clause of the second's own.
   */
  private boolean isPair(int b) {
    if (b + 1 >= bodies.size()) {
      return false;
    }
    FoundBody next = bodies.get(b + 1);
    int end = bodies.get(b).end();
    String link = text.substring(end, Math.max(end, Math.min(next.start(), end + 5)));
    int behind = view.skipSpaces(next.end());
    boolean titled = titleBegin.matcher(text).region(behind, text.length()).lookingAt();
    return (link.equals(", ") && titled)
        || (lastOfJoint.matcher(link).matches()
            && (titled || behind >= text.length() || ",.;:)\"".indexOf(text.charAt(behind)) >= 0));
  }

  private static boolean isJoint(FoundReference reference) {
    DocumentNumber number = reference.number();
    return reference.type() == DocumentType.JOINT_CIRCULAR
        || reference.type() == DocumentType.JOINT_RESOLUTION
        || (number != null && number.typeCode().endsWith("LT"));
  }

  /** {@code Nghị định của Chính phủ số 46/2014/NĐ-CP}. */
  void issuerInside(Citation citation) {
    FoundReference reference = citation.reference();
    int b = around.firstBodyFrom(reference.start());
    if (citation.issuer() == null
        && b < bodies.size()
        && bodies.get(b).end() < reference.nameStart()
        && endsWith(ofBefore, bodies.get(b).start())) {
      citation.issuer(around.issuer(bodies.get(b).start(), b), "issuer.inside");
      citation.fromHead = true;
    }
  }

  private boolean endsWith(Pattern words, int end) {
    return startOf(words, end) >= 0;
  }

  /** Where the words begin that end at an index, or -1. */
  private int startOf(Pattern words, int end) {
    Matcher m = words.matcher(text).region(Math.max(0, end - LONGEST_LINK), end);
    return m.find() ? m.start() : -1;
  }
}
