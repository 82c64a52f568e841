package io.github.vanban.internal.head;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.reference.OwnNumber;
import io.github.vanban.model.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document: its type and subject, from the cells above its grounds. Sources of the
 * layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I (State); Hướng dẫn 36-HD/VPTW (Party). Immutable.
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

  private final Pattern motto;
  private final Pattern placeAndDate;
  private final Pattern section;
  private final Pattern about;
  private final Pattern aboutLetter;
  private final Pattern implementing;
  private final Pattern leadsOn;
  private final Pattern number;
  private final Layout layout;
  private final Hits hits;
  private final Lexicon lexicon;
  private final UnmarkedTypes unmarked;
  private final @Nullable OwnNumber own;
  private final int typeCell;
  private final @Nullable DocumentType type;

  Letterhead(
      Layout layout, Hits hits, Lexicon lexicon, UnmarkedTypes unmarked, @Nullable OwnNumber own) {
    this.layout = layout;
    Phrases phrases = lexicon.phrases();
    motto = phrases.pattern("document.motto");
    placeAndDate = phrases.pattern("document.place-and-date");
    section = phrases.pattern("document.section");
    about = phrases.pattern("document.about");
    aboutLetter = phrases.pattern("document.about-letter");
    implementing = phrases.pattern("document.implementing");
    leadsOn = phrases.pattern("document.leads-on");
    number = phrases.pattern("document.number");
    this.hits = hits;
    this.lexicon = lexicon;
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

  /** The last cell of the head: that of the type, or else of the document's own number, or -1. */
  int lastHeadCell() {
    int cell = typeCell;
    for (int i = 0; cell < 0 && i < Math.min(layout.size(), HEADER_CELLS); i++) {
      cell = holdsNumber(i) ? i : cell;
    }
    return cell;
  }

  private boolean holdsNumber(int i) {
    return own != null
        && layout.cell(i).start() <= own.start()
        && own.start() < layout.cell(i).end();
  }

  private boolean hasMotto() {
    String text = layout.view().folded();
    return isMotto(text.substring(0, Math.min(text.length(), MOTTO_CHARS)));
  }

  private boolean isMotto(String folded) {
    return motto.matcher(Layout.bare(folded)).find();
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
        || holdsNumber(i)
        || layout.cell(i).length() > 400) {
      return true;
    }
    if (i == first + 1) {
      return isIssuer(i);
    }
    boolean tells = about.matcher(folded).lookingAt();
    boolean gap = layout.opensParagraph(i);
    boolean ended =
        i > first + 1
            && layout.isCapitals(i - 1)
            && !tells
            && Character.isUpperCase(layout.normal(i).charAt(0))
            && !layout.isCapitals(i);
    return ended
        || implementing.matcher(folded).lookingAt()
        || (gap && !tells && !layout.isCapitals(i))
        || ((gap || !leadsOn(i - 1)) && isIssuer(i));
  }

  /** Whether a cell ends in a word behind which its sentence must go on. */
  boolean leadsOn(int i) {
    String cell = layout.folded(i);
    return leadsOn.matcher(cell).find()
        || lexicon.markers().endingAt(MarkerGroup.FUNCTION, cell, cell.length()) >= 0;
  }

  /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH}: an office or a body on a line of its own. */
  private boolean isIssuer(int i) {
    int start = layout.cell(i).start();
    Hit over = hits.covering(WordList.BODIES, start);
    return layout.isCapitals(i)
        // "… CỦA BAN / BÍ THƯ VỀ …": a body's name that the line's end cuts in two.
        && (over == null || over.start() == start)
        && (hits.at(WordList.TITLES, start) != null || hits.at(WordList.BODIES, start) != null);
  }

  /** Whether a cell, in lower case, is the first of what stands below a heading. */
  boolean endsHeading(String folded) {
    return lexicon.markers().startingAt(MarkerGroup.HEADING_END, folded, 0) > 0
        || folded.startsWith("(")
        || folded.startsWith("*")
        || section.matcher(folded).find();
  }

  /** The {@code V/v …} cell of an official letter. */
  private @Nullable String letterSubject() {
    for (int i = 0; i < Math.min(layout.size(), HEADER_CELLS); i++) {
      String folded = layout.folded(i);
      if (aboutLetter.matcher(folded).lookingAt()) {
        StringBuilder subject = new StringBuilder(layout.written(i, i));
        for (int k = i + 1; k < Math.min(layout.size(), i + 5); k++) {
          if (layout.opensParagraph(k)
              || endsHeading(layout.folded(k))
              || placeAndDate.matcher(layout.normal(k)).find()) {
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

  /** The cells of the head that may name the issuer, mottoes cut off. */
  List<String> cellsAbove() {
    int limit = typeCell < 0 ? Math.min(layout.size(), LETTER_HEADER_CELLS) : typeCell;
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < limit; i++) {
      String folded = layout.folded(i);
      boolean ownNumber = holdsNumber(i);
      if (typeCell < 0
          && (ownNumber || lexicon.markers().startingAt(MarkerGroup.HEADING_END, folded, 0) > 0)
          && !cells.isEmpty()) {
        break;
      }
      Matcher words = motto.matcher(Layout.bare(folded));
      String left =
          words.find() ? layout.normal(i).substring(0, words.start()).strip() : layout.normal(i);
      if (!left.isEmpty()
          && !ownNumber
          && isCapitals(left)
          && !number.matcher(folded).lookingAt()
          && !layout.isRule(i)) {
        cells.add(left);
      }
    }
    return cells;
  }

  private static boolean isCapitals(String cell) {
    return cell.chars().noneMatch(Character::isLowerCase);
  }
}
