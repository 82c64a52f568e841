package io.github.vanban.internal.head;

import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who issued a document: the office that the enacting line names, the body that a Party title
 * names, else the last body of the head, joint bodies together. Immutable.
 */
final class IssuerReader {

  private static final int NAMED_WITHIN = 12;

  private final Pattern joint;
  private final Pattern of;
  private final String and;
  private final Letterhead head;
  private final Layout layout;
  private final Hits hits;
  private final Lexicon lexicon;
  private final BodyFinder bodies;
  private final Offices offices;

  IssuerReader(
      Letterhead head,
      Layout layout,
      Hits hits,
      Lexicon lexicon,
      BodyFinder bodies,
      Offices offices) {
    this.head = head;
    joint = lexicon.phrases().pattern("document.joint");
    of = lexicon.phrases().pattern("document.of");
    and = lexicon.markers().words(MarkerGroup.NAME_LINK, "AND").iterator().next();
    this.layout = layout;
    this.hits = hits;
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.offices = offices;
  }

  /**
   * The issuer.
   *
   * @param name the name as written in the head
   * @param level its level, or null
   */
  record Issuer(String name, @Nullable AdministrativeLevel level) {}

  /** The issuer, or null where the text is no document or names none. */
  @Nullable Issuer read() {
    if (!head.isDocument()) {
      return null;
    }
    Issuer named = namedBelow(head.lastHeadCell());
    if (named != null) {
      return named;
    }
    Issuer inHead = lastOf(String.join(" ", head.cellsAbove()));
    if (inHead != null && inHead.level() == null) {
      // A head in columns may lose its second line; the enacting line names the whole.
      Issuer enacting = enacting(head.lastHeadCell());
      inHead = enacting == null ? inHead : enacting;
    }
    String title = head.title();
    return inHead != null || title == null ? inHead : firstOf(title);
  }

  /** {@code CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY}; {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …}. */
  private @Nullable Issuer namedBelow(int cell) {
    for (int i = cell + 1; i < Math.min(layout.size(), cell + NAMED_WITHIN); i++) {
      if (!layout.isCapitals(i)) {
        if (head.endsHeading(layout.folded(i))) {
          return null;
        }
        continue;
      }
      if (i == cell + 1 && of.matcher(layout.folded(i)).lookingAt()) {
        return firstOf(layout.normal(i));
      }
      Issuer office = officeAt(i);
      if (office != null) {
        return office;
      }
    }
    return null;
  }

  /** {@code ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH} alone in the cell above the grounds, or null. */
  private @Nullable Issuer enacting(int cell) {
    for (int i = cell + 1; i < Math.min(layout.size() - 1, cell + NAMED_WITHIN); i++) {
      if (layout.isCapitals(i) && head.endsHeading(layout.folded(i + 1))) {
        List<FoundBody> found = find(NormalizedText.of(layout.normal(i)));
        boolean whole =
            found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == layout.cell(i).length();
        return whole && found.get(0).level() != null
            ? new Issuer(layout.written(i, i), found.get(0).level())
            : null;
      }
    }
    return null;
  }

  /** The office that a cell, and those in capitals right below it, name. */
  private @Nullable Issuer officeAt(int i) {
    Hit title = hits.at(WordList.TITLES, layout.cell(i).start());
    if (title == null || (!layout.opensParagraph(i) && head.leadsOn(i - 1))) {
      return null;
    }
    int last = i;
    while (last + 1 < layout.size() && last < i + 2 && goesOn(last + 1)) {
      last++;
    }
    int organ = layout.view().skipSpaces(title.end());
    String words =
        layout.view().normal().substring(organ, Math.max(organ, layout.cell(last).end()));
    List<FoundBody> found = find(NormalizedText.of(words));
    if (found.isEmpty() || found.get(0).start() > 0 || !offices.issue(title, found.get(0))) {
      return null;
    }
    return new Issuer(
        layout.view().written(title.start(), organ + found.get(0).end()), found.get(0).level());
  }

  private boolean goesOn(int i) {
    return layout.isCapitals(i) && !layout.opensParagraph(i) && !head.endsHeading(layout.folded(i));
  }

  private @Nullable Issuer lastOf(String words) {
    NormalizedText small = NormalizedText.of(words);
    List<FoundBody> found = find(small);
    if (found.isEmpty()) {
      return null;
    }
    int last = found.size() - 1;
    FoundBody body = found.get(last);
    String name = small.written(body.start(), body.end());
    if (last > 0 && isPartOf(found.get(last - 1), body)) {
      // "TỈNH ỦY TRÀ VINH / BAN DÂN VẬN": in full it is the committee's commission.
      FoundBody committee = found.get(last - 1);
      return new Issuer(
          name + " " + small.written(committee.start(), committee.end()), committee.level());
    }
    // "BỘ NỘI VỤ - BỘ TÀI CHÍNH": those that issue together stand side by side.
    for (int k = last - 1; k >= 0 && areJoint(small, found.get(k), found.get(k + 1)); k--) {
      name = small.written(found.get(k).start(), found.get(k).end()) + " " + and + " " + name;
    }
    return new Issuer(name, body.level());
  }

  /** A commission or an office that its own name does not tell whose it is. */
  private static boolean isPartOf(FoundBody committee, FoundBody body) {
    boolean part =
        body.tokens().size() == 1
            && body.level() == null
            && body.tokens().get(0).lex().equals("PARTY_COMMISSION");
    return part
        && !committee.tokens().isEmpty()
        && committee.tokens().get(0).lex().equals("PARTY_COMMITTEE");
  }

  private boolean areJoint(NormalizedText small, FoundBody one, FoundBody other) {
    return one.kind() == BodyKind.MINISTRY
        && other.kind() == BodyKind.MINISTRY
        && joint.matcher(small.normal().substring(one.end(), other.start())).matches();
  }

  private @Nullable Issuer firstOf(String words) {
    NormalizedText small = NormalizedText.of(words);
    List<FoundBody> found = find(small);
    return found.isEmpty()
        ? null
        : new Issuer(small.written(found.get(0).start(), found.get(0).end()), found.get(0).level());
  }

  private List<FoundBody> find(NormalizedText small) {
    return bodies.find(small, lexicon.scan(small));
  }
}
