package io.github.vanban.resolve;

import io.github.vanban.body.BodyFinder;
import io.github.vanban.body.FoundBody;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.Lexicon;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DocumentType;
import io.github.vanban.reference.ReferenceFinder;
import io.github.vanban.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document: its type, subject and issuer, from the cells above its grounds. Sources
 * of the layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I (State); Hướng dẫn 36-HD/VPTW (Party).
 * Immutable.
 */
final class Letterhead {

  /** The name of the type stands among the first cells. */
  private static final int HEADER_CELLS = 40;

  /** Without motto and number, a type's name counts only this near to the top. */
  private static final int NEAR_TOP = 8;

  private static final int LONGEST_TYPE = 300;

  private static final int LETTER_HEADER_CELLS = 14;
  private static final int SUBJECT_CELLS = 12;
  private static final int MOTTO_CHARS = 1500;

  private static final Pattern MOTTO =
      Pattern.compile(
          "(?:cong )?hoa xa hoi chu nghia viet nam|doc lap ?[-.]? ?tu do|(?:^|[ \\t])dang cong san viet nam");

  private static final Pattern JOINT = Pattern.compile(" ?[-,] ?| và |\\s+");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("\\p{Lu}[\\p{L} .'-]{1,40}, ?(?:ngày|Ngày)|^ngày \\d");

  private static final Pattern SECTION = Pattern.compile("^(?:i+|[1a])[-.)] ?|^số ?:|^điều 1\\b");

  private final Layout layout;
  private final Hits hits;
  private final Lexicon lexicon;
  private final BodyFinder bodies;
  private final UnmarkedTypes unmarked;
  private final ReferenceFinder.@Nullable OwnNumber own;
  private final int typeCell;
  private final @Nullable DocumentType type;

  Letterhead(
      Layout layout,
      Hits hits,
      Lexicon lexicon,
      BodyFinder bodies,
      UnmarkedTypes unmarked,
      ReferenceFinder.@Nullable OwnNumber own) {
    this.layout = layout;
    this.hits = hits;
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.unmarked = unmarked;
    this.own = own;
    int cell = -1;
    DocumentType found = null;
    for (int i = 0; i < Math.min(layout.size(), HEADER_CELLS) && found == null; i++) {
      found = typeAt(i);
      cell = found == null ? -1 : i;
    }
    boolean document = own != null || (found != null && (cell < NEAR_TOP || hasMotto()));
    typeCell = document ? cell : -1;
    type = document ? found != null || own == null ? found : own.type() : null;
  }

  /** Whether the text is a document: it has a number of its own, or names its type. */
  boolean isDocument() {
    return type != null;
  }

  /** The document's type, or null. */
  @Nullable DocumentType type() {
    return type;
  }

  /** Type and subject, or the subject of a letter ({@code V/v …}), as written; null if none. */
  @Nullable String title() {
    return typeCell >= 0 ? subject(typeCell) : letterSubject();
  }

  /**
   * The issuer.
   *
   * @param name the name as written in the head
   * @param level its level, or null
   */
  record Issuer(String name, @Nullable AdministrativeLevel level) {}

  private @Nullable DocumentType typeAt(int i) {
    String cell = layout.normal(i);
    if (!layout.isCapitals(i) || cell.endsWith(":") || isMotto(layout.folded(i))) {
      return null;
    }
    Hit word = hits.at(WordList.DOCUMENT_TYPES, layout.cell(i).start());
    if (word != null) {
      boolean name =
          !word.entry().written().equals(word.entry().written().toUpperCase(Locale.ROOT));
      boolean paired = layout.view().folded().startsWith("&", layout.view().skipSpaces(word.end()));
      DocumentType known = DocumentType.valueOf(word.get("type"));
      boolean whole = word.end() == layout.cell(i).end();
      return name && !paired && (whole || known != DocumentType.OTHER) ? known : null;
    }
    return cell.length() > LONGEST_TYPE ? null : unmarked.of(cell);
  }

  private boolean hasMotto() {
    String text = layout.view().folded();
    return isMotto(text.substring(0, Math.min(text.length(), MOTTO_CHARS)));
  }

  private static boolean isMotto(String folded) {
    return MOTTO.matcher(Layout.bare(folded)).find();
  }

  /** The type's cell and those below it up to the grounds, the issuing office or a section. */
  private String subject(int first) {
    int last = first;
    for (int i = first + 1; i < layout.size() && i <= first + SUBJECT_CELLS; i++) {
      if (endsSubject(i, first)) {
        break;
      }
      last = i;
    }
    return layout.written(first, last);
  }

  private boolean endsSubject(int i, int first) {
    String folded = layout.folded(i);
    if (layout.isRule(i)
        || isMotto(folded)
        || endsHeading(folded)
        || (own != null
            && layout.cell(i).start() <= own.start()
            && own.start() < layout.cell(i).end())
        || layout.cell(i).length() > 400) {
      return true;
    }
    if (i == first + 1) {
      return isIssuer(i);
    }
    boolean about = folded.startsWith("về ") || folded.startsWith("v/v");
    boolean gap = layout.opensParagraph(i);
    return folded.startsWith("thực hiện")
        || (gap && !about && !layout.isCapitals(i))
        || ((gap || !leadsOn(i - 1)) && isIssuer(i));
  }

  /** Whether a cell ends in a word behind which its sentence must go on. */
  private boolean leadsOn(int i) {
    String cell = layout.folded(i);
    return cell.endsWith(",")
        || lexicon.markers().endingAt("function", cell, cell.length()) >= 0
        || cell.endsWith(" của")
        || cell.endsWith(" và");
  }

  /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH}: an office or a body on a line of its own. */
  private boolean isIssuer(int i) {
    int start = layout.cell(i).start();
    return layout.isCapitals(i)
        && (hits.at(WordList.TITLES, start) != null || hits.at(WordList.BODIES, start) != null);
  }

  private boolean endsHeading(String folded) {
    return lexicon.markers().startingAt("heading-end", folded, 0) > 0
        || folded.startsWith("(")
        || folded.startsWith("*")
        || SECTION.matcher(folded).find();
  }

  /** The {@code V/v …} cell of an official letter. */
  private @Nullable String letterSubject() {
    for (int i = 0; i < Math.min(layout.size(), HEADER_CELLS); i++) {
      String folded = layout.folded(i);
      if (folded.startsWith("v/v") || folded.startsWith("về việc")) {
        StringBuilder subject = new StringBuilder(layout.written(i, i));
        for (int k = i + 1; k < Math.min(layout.size(), i + 5); k++) {
          if (layout.opensParagraph(k)
              || endsHeading(layout.folded(k))
              || PLACE_AND_DATE.matcher(layout.normal(k)).find()) {
            break;
          }
          if (!isMotto(layout.folded(k)) && !layout.isColumn(k)) {
            subject.append(' ').append(layout.written(k, k));
          }
        }
        return subject.toString();
      }
    }
    return null;
  }

  /**
   * The issuer: the office that the enacting line names, the body that a Party title names, else
   * the last body of the head, joint bodies together; null if there is none.
   */
  @Nullable Issuer issuer() {
    if (!isDocument()) {
      return null;
    }
    Issuer named = typeCell < 0 ? null : namedBelowType();
    if (named != null) {
      return named;
    }
    Issuer inHead = lastOf(headCells());
    return inHead != null || typeCell < 0 ? inHead : firstOf(subject(typeCell));
  }

  /** {@code CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY}; {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …}. */
  private @Nullable Issuer namedBelowType() {
    for (int i = typeCell + 1; i < Math.min(layout.size(), typeCell + SUBJECT_CELLS); i++) {
      if (!layout.isCapitals(i)) {
        if (endsHeading(layout.folded(i))) {
          return null;
        }
        continue;
      }
      int start = layout.cell(i).start();
      boolean of = i == typeCell + 1 && layout.folded(i).startsWith("của ");
      if (of) {
        return firstOf(layout.normal(i));
      }
      Hit title = hits.at(WordList.TITLES, start);
      if (title != null
          && title.get("issues").equals("yes")
          && hits.at(WordList.BODIES, title.end() + 1) != null
          && (layout.opensParagraph(i) || !leadsOn(i - 1))) {
        int end = layout.cell(i).end();
        for (int k = i + 1;
            k < layout.size()
                && k < i + 3
                && layout.isCapitals(k)
                && !layout.opensParagraph(k)
                && !endsHeading(layout.folded(k));
            k++) {
          end = layout.cell(k).end();
        }
        int organ = title.end() + 1;
        FoundBody body = first(layout.view().normal().substring(organ, end));
        return body == null
            ? null
            : new Issuer(layout.view().written(start, organ + body.end()), body.level());
      }
    }
    return null;
  }

  /** The cells of the head that may name the issuer, mottoes cut off. */
  private List<String> headCells() {
    int limit = typeCell < 0 ? Math.min(layout.size(), LETTER_HEADER_CELLS) : typeCell;
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      Layout.Cell cell = layout.cell(i);
      String folded = layout.folded(i);
      boolean ownNumber = own != null && cell.start() <= own.start() && own.start() < cell.end();
      if (typeCell < 0
          && (ownNumber || lexicon.markers().startingAt("heading-end", folded, 0) > 0)
          && !cells.isEmpty()) {
        break;
      }
      Matcher motto = MOTTO.matcher(Layout.bare(folded));
      String left =
          motto.find() ? layout.normal(i).substring(0, motto.start()).strip() : layout.normal(i);
      if (!left.isEmpty()
          && !ownNumber
          && isCapitals(left)
          && !folded.startsWith("số")
          && !layout.isRule(i)) {
        cells.add(left);
      }
    }
    return cells;
  }

  private static boolean isCapitals(String cell) {
    return cell.chars().noneMatch(Character::isLowerCase);
  }

  private @Nullable Issuer lastOf(List<String> cells) {
    String head = String.join(" ", cells);
    NormalizedText small = NormalizedText.of(head);
    List<FoundBody> found = bodies.find(small, lexicon.scan(small));
    if (found.isEmpty()) {
      return null;
    }
    int last = found.size() - 1;
    FoundBody body = found.get(last);
    // "BỘ NỘI VỤ - BỘ TÀI CHÍNH": those that issue together stand at one level, side by side.
    String joint = small.written(body.start(), body.end());
    while (last > 0
        && found.get(last - 1).kind() == body.kind()
        && found.get(last - 1).level() == body.level()
        && JOINT
            .matcher(small.normal().substring(found.get(last - 1).end(), body.start()))
            .matches()
        && body.kind() == BodyKind.MINISTRY) {
      last--;
      body = found.get(last);
      joint = small.written(body.start(), body.end()) + " và " + joint;
    }
    return new Issuer(joint, body.level());
  }

  private @Nullable Issuer firstOf(String title) {
    FoundBody body = first(title);
    return body == null
        ? null
        : new Issuer(NormalizedText.of(title).written(body.start(), body.end()), body.level());
  }

  private @Nullable FoundBody first(String words) {
    NormalizedText small = NormalizedText.of(words);
    List<FoundBody> found = bodies.find(small, lexicon.scan(small));
    return found.isEmpty() ? null : found.get(0);
  }
}
