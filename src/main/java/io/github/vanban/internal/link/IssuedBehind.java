package io.github.vanban.internal.link;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.link.Citation.Issuer;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
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

  /** Between a reference and its date. */
  private static final Pattern TO_DATE =
      Pattern.compile(
          "(?: ?\\(\uE000{1,400}\\))? ?,? ?\\(? ?(?:được )?(?:ký ban hành |ký |ban hành |thông qua |đề |phát hành )?(?:vào )?(?:cùng )?(?:ngày ?)?");

  /** Between a reference, or its date, and its issuer. */
  private static final Pattern TO_ISSUER =
      Pattern.compile(
          "(?: ?\\(\uE000{1,400}\\))? ?,?(?: \\([^()\\n]{1,200}\\))?,?(?: và (?:\\p{L}{1,8} ){1,3}này)? ?(?:được )?(?<by>của|do|giữa|(?:ban hành )?bởi) (?:liên tịch giữa |liên tịch |liên bộ (?=bộ )|liên (?=bộ )|tập thể |đồng chí )?");

  private static final Pattern GLUED_ISSUER = Pattern.compile("(?<by>của) ");

  /** {@code Quyết định số 45/QĐ-UBND được UBND tỉnh ban hành}. */
  private static final Pattern TO_AGENT = Pattern.compile(",? (?:đã |vừa )?được ");

  private static final Pattern ISSUED_BY_AGENT =
      Pattern.compile(" (?:ký ban hành|ban hành|ký|thông qua)(?!\\p{L})");

  private static final int LONGEST_CLAUSE = 300;

  /** Words that go on the clause that a mention stands in. */
  private static final Pattern CLAUSE = Pattern.compile("[^.;:()\\n\\u2029]{0,300}");

  private static final Pattern ABOUT = Pattern.compile(",? (?:về |v/v |\")");

  private static final Pattern ENDS_CLAUSE =
      Pattern.compile("(?:,? \\(?khóa [ivx]{1,6}\\)?)?(?:[,.;:)\"\\n\\u2029]|\\z| ngày )");

  /** {@code về quy chế làm việc của UBND tỉnh}: what the document is about, and no issuer. */
  private static final Pattern OWN_AFFAIR =
      Pattern.compile(
          ".*(?:hoạt động|vai trò|tổ chức|chức năng|nhiệm vụ|quyền hạn|lãnh đạo|cơ cấu|bộ máy|trách nhiệm"
              + "|thẩm quyền|làm việc|quyền|quản lý|công tác|chất lượng|năng lực|cán bộ|thành viên|ý kiến"
              + "|kết luận|chỉ đạo|phát biểu|thủ tục hành chính)");

  /** Between an issuer and the date behind it; behind a comma a new clause may begin. */
  private static final Pattern ISSUER_TO_DATE =
      Pattern.compile(
          "(?: khóa [ivx]{1,6})? (?:(?:đã )?(?:ký ban hành|ban hành|ký|thông qua) )?(?:vào )?");

  /** {@code NĐ-CP1 ngày 14/2/2015}, {@code NĐ-CP[5] ngày …}. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=\\p{L})\\d{1,2}(?= ngày)|\\[\\d{1,3}\\]");

  private static final Pattern JOINT = Pattern.compile(",? và |, | - ");

  private final DocumentTypes types;
  private final Surroundings around;
  private final NormalizedText view;
  private final String text;
  private final List<FoundBody> bodies;
  private final List<FoundDate> dates;

  IssuedBehind(DocumentTypes types, Surroundings around) {
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
    Matcher footnote = FOOTNOTE.matcher(text).useTransparentBounds(true).region(end, text.length());
    if (footnote.lookingAt()) {
      return footnote.end();
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
    Matcher m = TO_DATE.matcher(text).region(from, date.start());
    if (citation.ownDate || !m.matches() || view.crossesParagraph(from, date.start())) {
      return;
    }
    boolean bracketed = text.startsWith("(", view.skipSpaces(from));
    if (bracketed && citation.number() == null && isDigit(view.charAt(date.start()))) {
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
        || !ISSUER_TO_DATE.matcher(text).region(citation.tail, dates.get(d).start()).matches()
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
        TO_ISSUER.matcher(text).region(citation.tail, Math.min(text.length(), citation.tail + 540));
    if (!m.lookingAt()) {
      // "BNV ngày 26/2/2007của Bộ trưởng": glued to the date.
      m.usePattern(GLUED_ISSUER).region(citation.tail, text.length());
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
    boolean joint = m.group("by").equals("giữa") || isJoint(citation.reference()) || isPair(b);
    while (joint && b + 1 < bodies.size()) {
      FoundBody next = bodies.get(b + 1);
      if (next.start() < end
          || next.start() - end > 5
          || !JOINT.matcher(text.substring(end, next.start())).matches()) {
        break;
      }
      boolean last = text.substring(end, next.start()).endsWith(" và ");
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
      if (text.startsWith("do ", office - 3)
          && ISSUED_BY_AGENT.matcher(text).region(end, text.length()).lookingAt()) {
        citation.issuer(around.issuer(around.officeStart(b), b), "issuer.by-after-title");
        return;
      }
      if (text.startsWith(" của ", office - 5)
          && ENDS_CLAUSE.matcher(text).region(end, text.length()).lookingAt()
          && ABOUT.matcher(text).region(citation.tail, text.length()).lookingAt()
          && !OWN_AFFAIR.matcher(text).region(citation.tail, office - 5).matches()
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
    Matcher m = TO_AGENT.matcher(text).region(citation.tail, text.length());
    int b =
        m.lookingAt() && !view.crossesParagraph(citation.tail, m.end())
            ? around.bodyAt(m.end())
            : -1;
    if (b >= 0
        && ISSUED_BY_AGENT.matcher(text).region(bodies.get(b).end(), text.length()).lookingAt()) {
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
    boolean titled = text.startsWith("về ", behind);
    return (link.equals(", ") && titled)
        || (link.equals(" và ")
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
        && text.substring(reference.start(), bodies.get(b).start()).endsWith(" của ")) {
      citation.issuer(around.issuer(bodies.get(b).start(), b), "issuer.inside");
      citation.fromHead = true;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
