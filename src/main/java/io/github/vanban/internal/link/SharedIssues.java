package io.github.vanban.internal.link;

import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.DocumentNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shares dates and issuers inside lists, and among the objects of one verb; nothing slides from one
 * citation to the next elsewhere. Of one thread.
 */
final class SharedIssues {

  private static final int LONGEST_LINK = 20;

  /** Between two objects of one verb, with what is told of the first. */
  private static final int LONGEST_TITLE = 300;

  private final Pattern list;
  private final Pattern objectLink;

  /** Before a further number of a list. */
  private final Pattern memberLink;

  private final Pattern secondVerb;
  private final Pattern lastOfJoint;
  private final NormalizedText view;
  private final String text;
  private final List<Citation> citations;

  SharedIssues(Phrases phrases, NormalizedText view, List<Citation> citations) {
    list = phrases.pattern("issue.list");
    objectLink = phrases.pattern("issue.object-link");
    memberLink = phrases.pattern("issue.member-link");
    secondVerb = phrases.pattern("issue.second-verb");
    lastOfJoint = phrases.pattern("issue.last-of-joint");
    this.view = view;
    this.text = view.folded();
    this.citations = citations;
  }

  /** Shares what the citations have on their own. */
  void share() {
    for (int i = citations.size() - 2; i >= 0; i--) {
      fromNext(citations.get(i), citations.get(i + 1));
    }
    for (int i = 1; i < citations.size(); i++) {
      fromSubject(citations.get(i - 1), citations.get(i));
      Citation member = memberBefore(i);
      Citation citation = citations.get(i);
      Citation.Issuer shared = member.issuer();
      if (citation.issuer() == null
          && shared != null
          && member.fromHead
          && isUnderHead(member, citations.get(i - 1), citation)) {
        citation.issuer(shared, "issuer.list-head");
        citation.fromHead = true;
      }
    }
  }

  private void fromNext(Citation citation, Citation next) {
    boolean joined = joined(citation, next);
    LocalDate date = next.issued();
    if (joined
        && citation.issued() == null
        && !citation.ownDate
        && citation.tail == citation.end
        && next.ownDate
        && date != null
        && citation.mayDate(date)) {
      citation.date(date, "issued.list");
      citation.ownDate = true;
    }
    Citation.Issuer issuer = next.issuer();
    if (citation.issuer() == null
        && issuer != null
        && !next.fromSubject
        && (joined || isBareBeside(citation, next))) {
      citation.issuer(issuer, "issuer.list");
    }
  }

  private void fromSubject(Citation before, Citation citation) {
    Citation.Issuer issuer = before.issuer();
    if (citation.issuer() == null
        && issuer != null
        && before.fromSubject
        && (joined(before, citation)
            || isObjectToo(before, citation)
            || isOfSecondVerb(before, citation))) {
      citation.issuer(issuer, "issuer.shared-subject");
      citation.fromSubject = true;
      shareClause(before, citation);
    }
  }

  /**
   * {@code Ngày 4/8/2025, UBND xã ban hành Kế hoạch số 18/KH-UBND về … và Quyết định số
   * 96/QĐ-UBND}: the clause's date is that of each of its objects.
   */
  private static void shareClause(Citation before, Citation citation) {
    LocalDate date = before.issued();
    if (before.fromClause
        && date != null
        && citation.issued() == null
        && !citation.ownDate
        && citation.mayDate(date)) {
      citation.date(date, "issued.shared-clause");
      citation.ownDate = true;
      citation.fromClause = true;
    }
  }

  /** The mention before, or before the short form that is defined behind it in brackets. */
  private Citation memberBefore(int i) {
    Citation before = citations.get(i - 1);
    DocumentNumber number = before.number();
    boolean defined =
        i > 1 && number != null && number.isBare() && view.charAt(before.reference().end()) == ')';
    return defined ? citations.get(i - 2) : before;
  }

  /**
   * {@code các Nghị định của Chính phủ số 118/2021/NĐ-CP ngày … quy định …, số 120/2021/NĐ-CP ngày
   * …}: a number without type word goes on the list under the head that names the issuer.
   */
  private boolean isUnderHead(Citation member, Citation before, Citation citation) {
    FoundReference reference = citation.reference();
    int start = reference.start();
    return start == reference.nameStart()
        && start >= before.tail
        && isNextObject(member, citation, start)
        && memberLink.matcher(text.substring(before.tail, start)).find();
  }

  /** {@code Kế hoạch số 152 và Chỉ thị 08-CT/TU của Tỉnh ủy}: no symbol says it is another's. */
  private boolean isBareBeside(Citation citation, Citation next) {
    DocumentNumber number = citation.number();
    return number != null
        && number.isBare()
        && number.year() == null
        && !citation.ownDate
        && next.reference().start() > citation.tail
        && lastOfJoint.matcher(text).region(citation.tail, next.reference().start()).matches();
  }

  /** Whether a reference and the next one are members of one list of one organ's documents. */
  private boolean joined(Citation citation, Citation following) {
    FoundReference reference = citation.reference();
    FoundReference next = following.reference();
    if (next.start() < citation.tail || next.start() - citation.tail > LONGEST_LINK) {
      return false;
    }
    String link = text.substring(citation.tail, next.start());
    boolean typed = next.start() < next.nameStart();
    // "Quyết định số 1/QĐ-TTg; Quyết định số 2/QĐ-TTg ngày …": what is told in full is told apart.
    if (!list.matcher(link).matches() || (typed && link.indexOf(';') >= 0)) {
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
  private boolean isObjectToo(Citation before, Citation citation) {
    int start = citation.reference().start();
    return start >= before.tail
        && isNextObject(before, citation, start)
        && objectLink.matcher(text.substring(before.tail, start)).find();
  }

  /**
   * {@code Tỉnh ủy ban hành Nghị quyết số 5-NQ/TU …, trước đó đã ra các Kết luận số 2-KL/TU}: the
   * subject of the verb before, where both documents are of one organ.
   */
  private boolean isOfSecondVerb(Citation before, Citation citation) {
    int verb = citation.bareVerb;
    return verb >= before.tail
        && isNextObject(before, citation, verb)
        && secondVerb.matcher(text).region(Math.max(before.tail, verb - 30), verb).find();
  }

  /**
   * Whether a mention is of the organ of one before it, and no sentence ends between that and an
   * index.
   */
  private boolean isNextObject(Citation before, Citation citation, int index) {
    DocumentNumber a = before.number();
    DocumentNumber b = citation.number();
    int tail = before.tail;
    return a != null
        && b != null
        && !a.organCode().isEmpty()
        && a.organCode().equals(b.organCode())
        && index - tail <= LONGEST_TITLE
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
}
