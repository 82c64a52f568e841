package io.github.vanban.resolve;

import io.github.vanban.body.FoundBody;
import io.github.vanban.body.Offices;
import io.github.vanban.date.FoundDate;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import io.github.vanban.reference.DocumentTypes;
import io.github.vanban.reference.FoundReference;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Attaches dates of issue and issuers to references: those right behind a reference, those of the
 * subject of an issuing verb before it, and those that a list shares. Nothing slides from one
 * citation to the next outside a list.
 */
public final class Issues {

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
  private static final Pattern ADVERBIAL = Pattern.compile(",? ");
  private static final Pattern LIST =
      Pattern.compile("(?: ?[,;]| và| và các| cùng|, và|; và) (?:các |số:? ?|cùng )?");
  private static final Pattern OBJECT_LINK = Pattern.compile("(?:(?: và|[,;])(?: các)? |, )$");

  /** Before a further number of a list. */
  private static final Pattern MEMBER_LINK = Pattern.compile("(?: và|[,;])(?: số:?)? ?$");

  private static final Pattern SECOND_VERB =
      Pattern.compile("[,;] (?:(?:và|đồng thời|trước đó|sau đó|tiếp đó|cùng với đó) ?)?$| và$");
  private static final Pattern DETERMINER =
      Pattern.compile("(?: (?:các|những|một số|nhiều|văn bản|hai|ba|thêm|tại|vào|theo))+$");
  private static final Pattern BEHIND_SUBJECT =
      Pattern.compile(
          "(?: ?\\([^()\\n]{1,60}\\))?(?:,? khóa [ivx]{1,6})?(?:,? nhiệm kỳ [\\d -]{4,14})?,?");

  private final Markers markers;
  private final DocumentTypes types;
  private final Offices offices;
  private final NormalizedText view;
  private final String text;
  private final Hits hits;
  private final List<FoundReference> references;
  private final List<FoundDate> dates;
  private final List<FoundBody> bodies;
  private final BitSet issueDates = new BitSet();

  private final int[] tails;
  private final @Nullable LocalDate[] issued;
  private final @Nullable Issuer[] issuers;
  private final boolean[] ownDate;
  private final boolean[] fromSubject;

  /** Whether the date of issue is that of the issuing clause. */
  private final boolean[] fromClause;

  /** Whether the issuer stands between the type word and the number. */
  private final boolean[] fromHead;

  /** Where the issuing verb begins that has no subject next to it, or 0. */
  private final int[] bareVerbs;

  private record Issuer(
      String written, @Nullable String place, @Nullable AdministrativeLevel level) {}

  /**
   * Prepares the resolution of one text.
   *
   * @param bodies the text's bodies in text order; a body that issues is extended in this list by
   *     the title of the office that issues ({@code Bộ trưởng Bộ Nội vụ})
   */
  public Issues(
      Markers markers,
      DocumentTypes types,
      Offices offices,
      NormalizedText view,
      Hits hits,
      List<FoundReference> references,
      List<FoundDate> dates,
      List<FoundBody> bodies) {
    this.markers = markers;
    this.types = types;
    this.offices = offices;
    this.view = view;
    this.text = view.folded();
    this.hits = hits;
    this.references = references;
    this.dates = dates;
    this.bodies = bodies;
    int n = references.size();
    tails = new int[n];
    issued = new LocalDate[n];
    issuers = new Issuer[n];
    ownDate = new boolean[n];
    fromClause = new boolean[references.size()];
    fromHead = new boolean[references.size()];
    fromSubject = new boolean[n];
    bareVerbs = new int[n];
  }

  /** Indices of the dates that are dates of issue and hence no period of a figure. */
  public BitSet issueDates() {
    return (BitSet) issueDates.clone();
  }

  /** Attaches dates and issuers. */
  public List<IssuedReference> resolve() {
    for (int i = 0; i < references.size(); i++) {
      tails[i] = behindBracket(references.get(i));
      dateInside(references.get(i), i);
      date(i);
      issuerBehind(i);
      dateBehindIssuer(i);
    }
    for (int i = 0; i < references.size(); i++) {
      issuerInside(i);
      subject(i);
    }
    for (int i = 0; i < references.size(); i++) {
      issuerBehindTitle(i);
    }
    share();
    actingOffices();
    List<IssuedReference> resolved = new ArrayList<>(references.size());
    for (int i = 0; i < references.size(); i++) {
      Issuer issuer = issuers[i];
      resolved.add(
          new IssuedReference(
              references.get(i),
              issued[i],
              issuer == null ? null : issuer.written(),
              issuer == null ? null : issuer.place(),
              issuer == null ? null : issuer.level(),
              tails[i]));
    }
    return resolved;
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
  private void dateInside(FoundReference reference, int i) {
    for (int d = firstDateFrom(reference.start());
        d < dates.size() && dates.get(d).end() < reference.nameStart();
        d++) {
      issuedOn(i, d);
    }
  }

  private void issuedOn(int i, int d) {
    ownDate[i] = true;
    issueDates.set(d);
    if (dates.get(d).value() instanceof CalendarValue.Day day) {
      issued[i] = day.date();
    }
  }

  private void date(int i) {
    int from = tails[i];
    int d = firstDateFrom(from);
    if (d >= dates.size() || dates.get(d).start() - from > 440) {
      return;
    }
    FoundDate date = dates.get(d);
    if (date.value().kind() != DateKind.DAY) {
      return;
    }
    Matcher m = TO_DATE.matcher(text).region(from, date.start());
    if (ownDate[i] || !m.matches() || view.crossesParagraph(from, date.start())) {
      return;
    }
    tails[i] = date.end();
    issuedOn(i, d);
  }

  /** {@code Quyết định số 1465/QĐ-TTg của Thủ tướng Chính phủ ngày 20/8/2013}. */
  private void dateBehindIssuer(int i) {
    int d = firstDateFrom(tails[i]);
    if (issuers[i] == null
        || ownDate[i]
        || d >= dates.size()
        || dates.get(d).start() - tails[i] > 40
        || dates.get(d).value().kind() != DateKind.DAY
        || !ISSUER_TO_DATE.matcher(text).region(tails[i], dates.get(d).start()).matches()
        || view.crossesParagraph(tails[i], dates.get(d).start())) {
      return;
    }
    tails[i] = dates.get(d).end();
    issuedOn(i, d);
  }

  private void issuerBehind(int i) {
    if (references.get(i).type().isNamed() && references.get(i).number() == null && !ownDate[i]) {
      return;
    }
    Matcher m = TO_ISSUER.matcher(text).region(tails[i], Math.min(text.length(), tails[i] + 540));
    if (!m.lookingAt()) {
      // "BNV ngày 26/2/2007của Bộ trưởng": glued to the date.
      m.usePattern(GLUED_ISSUER).region(tails[i], text.length());
      if (!m.lookingAt()) {
        agent(i);
        return;
      }
    }
    if (view.crossesParagraph(tails[i], m.end())) {
      return;
    }
    int b = bodyAt(m.end());
    if (b < 0) {
      return;
    }
    FoundBody body = bodies.get(b);
    int end = body.end();
    boolean joint = m.group("by").equals("giữa") || isJoint(references.get(i)) || isPair(b);
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
    issuers[i] = new Issuer(view.written(body.start(), end), body.place(), body.level());
    tails[i] = end;
  }

  /**
   * {@code Nghị quyết số 26-NQ/TW về nông nghiệp của Ban Chấp hành Trung ương}, {@code Quyết định
   * 42/2009/QĐ-TTg kiểm tra văn bản do Thủ tướng Chính phủ ban hành}: the issuer at the end of the
   * clause that gives the title. {@code của} may belong to the title, so the body must be one that
   * the symbol stands for.
   */
  private void issuerBehindTitle(int i) {
    FoundReference reference = references.get(i);
    DocumentNumber number = reference.number();
    if (issuers[i] != null || number == null) {
      return;
    }
    int next = i + 1 < references.size() ? references.get(i + 1).start() : text.length();
    int limit = Math.min(next, tails[i] + LONGEST_CLAUSE);
    for (int b = firstBodyFrom(tails[i]); b < bodies.size() && bodies.get(b).start() < limit; b++) {
      int start = bodies.get(b).start();
      if (!CLAUSE.matcher(text).region(tails[i], start).matches()) {
        return;
      }
      Hit title = hits.endingAt(WordList.TITLES, view.skipSpacesBack(start));
      int office = title == null || title.get("issues").equals("no") ? start : title.start();
      int end = bodies.get(b).end();
      if (text.startsWith("do ", office - 3)
          && ISSUED_BY_AGENT.matcher(text).region(end, text.length()).lookingAt()) {
        issuers[i] = issuer(officeStart(b), b);
        return;
      }
      if (text.startsWith(" của ", office - 5)
          && ENDS_CLAUSE.matcher(text).region(end, text.length()).lookingAt()
          && ABOUT.matcher(text).region(tails[i], text.length()).lookingAt()
          && !OWN_AFFAIR.matcher(text).region(tails[i], office - 5).matches()
          && mayIssue(bodies.get(b), reference.type(), number)) {
        issuers[i] = issuer(officeStart(b), b);
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

  private Issuer issuer(int start, int b) {
    FoundBody body = bodies.get(b);
    return new Issuer(view.written(start, body.end()), body.place(), body.level());
  }

  private void agent(int i) {
    Matcher m = TO_AGENT.matcher(text).region(tails[i], text.length());
    int b = m.lookingAt() && !view.crossesParagraph(tails[i], m.end()) ? bodyAt(m.end()) : -1;
    if (b >= 0
        && ISSUED_BY_AGENT.matcher(text).region(bodies.get(b).end(), text.length()).lookingAt()) {
      issuers[i] = issuer(bodies.get(b).start(), b);
      tails[i] = bodies.get(b).end();
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

  /** The body that starts at an index, or behind a title of an office that issues, else -1. */
  private int bodyAt(int start) {
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

  /** {@code Nghị định của Chính phủ số 46/2014/NĐ-CP}. */
  private void issuerInside(int i) {
    FoundReference reference = references.get(i);
    int b = firstBodyFrom(reference.start());
    if (issuers[i] == null
        && b < bodies.size()
        && bodies.get(b).end() < reference.nameStart()
        && text.substring(reference.start(), bodies.get(b).start()).endsWith(" của ")) {
      issuers[i] = issuer(bodies.get(b).start(), b);
      fromHead[i] = true;
    }
  }

  /** An office that itself issues counts as the body: where it signs, or heads a decision. */
  private void actingOffices() {
    for (int b = 0; b < bodies.size(); b++) {
      FoundBody body = bodies.get(b);
      int verb = view.skipSpaces(body.end());
      for (int n = 0; n < 4 && markers.startingAt(MarkerGroup.ADVERB, text, verb) > 0; n++) {
        verb = view.skipSpaces(markers.startingAt(MarkerGroup.ADVERB, text, verb));
      }
      boolean signs = text.startsWith("ký ", verb) || text.startsWith("ban hành ", verb);
      if (signs || isHeading(body)) {
        officeStart(b);
      }
    }
  }

  /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA} on a line of its own. */
  private boolean isHeading(FoundBody body) {
    int before = view.skipSpacesBack(body.start());
    Hit title = hits.endingAt(WordList.TITLES, before);
    return title != null
        && title.entry().form().indexOf(' ') > 0
        && isLineEdge(view.charAt(title.start() - 1))
        && isLineEdge(view.charAt(body.end()))
        && Character.isUpperCase(view.charAt(body.end() - 1))
        && text.startsWith("căn cứ", view.skipSpaces(body.end()));
  }

  private static boolean isLineEdge(char c) {
    return c == '\n' || c == '\0' || c == '\t' || c == NormalizedText.PARAGRAPH;
  }

  /** {@code Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số …}: the subject of an issuing verb. */
  private void subject(int i) {
    int mention = references.get(i).start();
    int start = mention;
    int from = Math.max(0, start - 60);
    while (start > 0 && "[\"'".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    Matcher determiner = DETERMINER.matcher(text).region(from, view.skipSpacesBack(start));
    int end = determiner.find() ? determiner.start() : view.skipSpacesBack(start);
    int verb = markers.endingAt(MarkerGroup.ISSUE, text, beforePartner(end));
    if (verb < 0) {
      announced(i, start);
      return;
    }
    int before = view.skipSpacesBack(verb);
    for (int n = 0; n < 4; n++) {
      int adverb = markers.endingAt(MarkerGroup.ADVERB, text, before);
      if (adverb < 0) {
        break;
      }
      before = view.skipSpacesBack(adverb);
    }
    int b = lastBodyEndingBy(before);
    if (b < 0
        || !BEHIND_SUBJECT.matcher(text.substring(bodies.get(b).end(), before)).matches()
        || view.crossesParagraph(bodies.get(b).end(), mention)) {
      bareVerbs[i] = before;
      return;
    }
    int partner =
        markers.endingAt(MarkerGroup.PARTNER, text, view.skipSpacesBack(bodies.get(b).start()));
    if (partner >= 0) {
      int p = view.skipSpacesBack(partner);
      for (int n = 0; n < 3; n++) {
        int adverb = markers.endingAt(MarkerGroup.ADVERB, text, p);
        if (adverb < 0) {
          break;
        }
        p = view.skipSpacesBack(adverb);
      }
      int subject = lastBodyEndingBy(p);
      if (subject >= 0 && p - bodies.get(subject).end() < 3) {
        b = subject;
      } else {
        return;
      }
    }
    int subjectStart = jointSubject(b);
    if (issuers[i] == null) {
      issuers[i] = issuer(subjectStart, b);
      fromSubject[i] = true;
    }
    adverbialDate(i, subjectStart);
  }

  /** {@code A ký với B Chương trình …}: the index behind the verb, or the given one. */
  private int beforePartner(int end) {
    int b = lastBodyEndingBy(end);
    if (b < 0 || bodies.get(b).end() != end) {
      return end;
    }
    int with =
        markers.endingAt(MarkerGroup.PARTNER, text, view.skipSpacesBack(bodies.get(b).start()));
    return with < 0 ? end : view.skipSpacesBack(with);
  }

  /**
   * {@code Tỉnh ủy ban hành Nghị quyết số 5-NQ/TU …, trước đó đã ra các Kết luận số 2-KL/TU}: the
   * subject of the verb before, where both documents are of one organ.
   */
  private boolean isOfSecondVerb(int i) {
    int verb = bareVerbs[i];
    if (verb < tails[i - 1] || !isNextObject(i - 1, i, verb)) {
      return false;
    }
    return SECOND_VERB.matcher(text).region(Math.max(tails[i - 1], verb - 30), verb).find();
  }

  /** {@code A và B ký Chương trình …}: where the first of the joint subjects starts. */
  private int jointSubject(int last) {
    int start = officeStart(last);
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
  private void announced(int i, int start) {
    int colon = view.skipSpacesBack(start) - 1;
    if (colon < 0 || text.charAt(colon) != ':' || issuers[i] != null) {
      return;
    }
    int b = lastBodyEndingBy(colon);
    if (b < 0 || colon - bodies.get(b).end() > 90) {
      return;
    }
    int verb = view.skipSpaces(bodies.get(b).end());
    for (int n = 0; n < 4 && markers.startingAt(MarkerGroup.ADVERB, text, verb) > 0; n++) {
      verb = view.skipSpaces(markers.startingAt(MarkerGroup.ADVERB, text, verb));
    }
    if (markers.startingAt(MarkerGroup.ISSUE, text, verb) > 0
        && text.substring(verb, colon).indexOf('.') < 0) {
      int office = officeStart(b);
      issuers[i] = issuer(office, b);
      fromSubject[i] = true;
    }
  }

  /** The start of the body with its office's title, which then belongs to the body. */
  private int officeStart(int b) {
    FoundBody body = bodies.get(b);
    int before = view.skipSpacesBack(body.start());
    Hit title = hits.endingAt(WordList.TITLES, before);
    if (title == null || !offices.issue(title, body)) {
      return body.start();
    }
    bodies.set(b, body.startingAt(title.start(), view.written(title.start(), title.end())));
    return title.start();
  }

  /**
   * {@code Ngày 27/11/2023, Ban Dân vận Tỉnh ủy có Báo cáo số …}; a date that another mention has
   * for its own date of issue stays with that one.
   */
  private void adverbialDate(int i, int subjectStart) {
    int d = firstDateFrom(subjectStart) - 1;
    if (d < 0 || issued[i] != null || ownDate[i] || issueDates.get(d)) {
      return;
    }
    FoundDate date = dates.get(d);
    if (date.end() <= subjectStart
        && subjectStart - date.end() < 3
        && ADVERBIAL.matcher(text.substring(date.end(), subjectStart)).matches()
        && date.value() instanceof CalendarValue.Day day) {
      issued[i] = day.date();
      ownDate[i] = true;
      fromClause[i] = true;
    }
  }

  private void share() {
    for (int i = references.size() - 2; i >= 0; i--) {
      if (!joined(i)) {
        if (issuers[i] == null && !fromSubject[i + 1] && isBareBeside(i)) {
          issuers[i] = issuers[i + 1];
        }
        continue;
      }
      if (issued[i] == null
          && !ownDate[i]
          && tails[i] == behindBracket(references.get(i))
          && ownDate[i + 1]
          && mayDate(i, issued[i + 1])) {
        issued[i] = issued[i + 1];
        ownDate[i] = issued[i] != null;
      }
      if (issuers[i] == null && !fromSubject[i + 1]) {
        issuers[i] = issuers[i + 1];
      }
    }
    for (int i = 1; i < references.size(); i++) {
      if (issuers[i] == null
          && fromSubject[i - 1]
          && (joined(i - 1) || isObjectToo(i) || isOfSecondVerb(i))) {
        issuers[i] = issuers[i - 1];
        fromSubject[i] = true;
        shareClause(i);
      }
      int member = memberBefore(i);
      if (issuers[i] == null && fromHead[member] && isUnderHead(member, i)) {
        issuers[i] = issuers[member];
        fromHead[i] = true;
      }
    }
  }

  /**
   * {@code Ngày 4/8/2025, UBND xã ban hành Kế hoạch số 18/KH-UBND về … và Quyết định số
   * 96/QĐ-UBND}: the clause's date is that of each of its objects.
   */
  private void shareClause(int i) {
    if (fromClause[i - 1] && issued[i] == null && !ownDate[i] && mayDate(i, issued[i - 1])) {
      issued[i] = issued[i - 1];
      ownDate[i] = true;
      fromClause[i] = true;
    }
  }

  /** The mention before, or before the short form that is defined behind it in brackets. */
  private int memberBefore(int i) {
    DocumentNumber number = references.get(i - 1).number();
    boolean defined =
        i > 1
            && number != null
            && number.isBare()
            && view.charAt(references.get(i - 1).end()) == ')';
    return defined ? i - 2 : i - 1;
  }

  /**
   * {@code các Nghị định của Chính phủ số 118/2021/NĐ-CP ngày … quy định …, số 120/2021/NĐ-CP ngày
   * …}: a number without type word goes on the list under the head that names the issuer.
   */
  private boolean isUnderHead(int member, int i) {
    FoundReference reference = references.get(i);
    int start = reference.start();
    return start == reference.nameStart()
        && start >= tails[i - 1]
        && isNextObject(member, i, start)
        && MEMBER_LINK.matcher(text.substring(tails[i - 1], start)).find();
  }

  /** {@code Kế hoạch số 152 và Chỉ thị 08-CT/TU của Tỉnh ủy}: no symbol says it is another's. */
  private boolean isBareBeside(int i) {
    DocumentNumber number = references.get(i).number();
    int next = references.get(i + 1).start();
    return number != null
        && number.isBare()
        && number.year() == null
        && !ownDate[i]
        && next == tails[i] + 4
        && text.startsWith(" và ", tails[i]);
  }

  /** Whether a date of issue does not contradict the year in a number. */
  private boolean mayDate(int i, @Nullable LocalDate date) {
    DocumentNumber number = references.get(i).number();
    return date == null
        || number == null
        || number.year() == null
        || number.typeCode().isEmpty()
        || Integer.toString(date.getYear()).endsWith(number.year());
  }

  /** Whether a reference and the next one are members of one list of one organ's documents. */
  private boolean joined(int i) {
    FoundReference reference = references.get(i);
    FoundReference next = references.get(i + 1);
    if (next.start() < tails[i] || next.start() - tails[i] > 20) {
      return false;
    }
    String link = text.substring(tails[i], next.start());
    boolean typed = next.start() < next.nameStart();
    // "Quyết định số 1/QĐ-TTg; Quyết định số 2/QĐ-TTg ngày …": what is told in full is told apart.
    if (!LIST.matcher(link).matches() || (typed && link.indexOf(';') >= 0)) {
      return false;
    }
    if (reference.isPlenum() != next.isPlenum()) {
      return false;
    }
    DocumentNumber a = reference.number();
    DocumentNumber b = next.number();
    if (a == null || b == null) {
      return a == null && b == null && reference.type().isNamed() && next.type().isNamed();
    }
    boolean sameOrgan = a.organCode().equals(b.organCode()) && !a.organCode().isEmpty();
    boolean sameType = reference.type() == next.type();
    return sameOrgan || (sameType && firstOrgan(a).equals(firstOrgan(b)));
  }

  /**
   * {@code UBND tỉnh ban hành Kế hoạch số 25/KH-UBND ngày … về … và Chỉ thị số 09/CT-UBND}: a
   * second object of the same verb, of the same organ, a title between.
   */
  private boolean isObjectToo(int i) {
    int start = references.get(i).start();
    return start >= tails[i - 1]
        && isNextObject(i - 1, i, start)
        && OBJECT_LINK.matcher(text.substring(tails[i - 1], start)).find();
  }

  /**
   * Whether a mention is of the organ of one before it, and no sentence ends between that and an
   * index.
   */
  private boolean isNextObject(int before, int i, int index) {
    DocumentNumber a = references.get(before).number();
    DocumentNumber b = references.get(i).number();
    int tail = tails[before];
    return a != null
        && b != null
        && !a.organCode().isEmpty()
        && a.organCode().equals(b.organCode())
        && index - tail <= 300
        && !view.contains('.', tail, index)
        && !view.crossesParagraph(tail, index);
  }

  private static String firstOrgan(DocumentNumber number) {
    String organ = number.organCode();
    int end = 0;
    while (end < organ.length() && Character.isLetter(organ.charAt(end))) {
      end++;
    }
    return organ.substring(0, end);
  }

  private int firstDateFrom(int index) {
    return Ordered.firstFrom(dates, FoundDate::start, index);
  }

  private int firstBodyFrom(int index) {
    return Ordered.firstFrom(bodies, FoundBody::start, index);
  }

  private int lastBodyEndingBy(int index) {
    int b = firstBodyFrom(index) - 1;
    return b >= 0 && bodies.get(b).end() <= index ? b : -1;
  }
}
