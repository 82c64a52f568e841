package io.github.vanban.internal.head;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a document, and in which office: a name that stands alone, an office above it. Sources
 * of the layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 ({@code TM.}, {@code KT.}, {@code
 * TL.}, {@code TUQ.}); Hướng dẫn 36-HD/VPTW ({@code T/M}, {@code K/T}, {@code T/L}). Immutable.
 */
final class SignatureBlock {

  private static final int LAST_CELLS = 80;

  /** The office stands at most so many cells above the name, recipients between them. */
  private static final int HIGHEST = 24;

  /** At most so many cells that are no recipients stand between the name and its office. */
  private static final int MOST_BETWEEN = 4;

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_OFFICE = 90;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}+|Y|H'|K')(?: ?- ?| )(?:\\p{Lu}[\\p{Ll}']*(?: ?- ?| |$)){1,4}");

  private static final Pattern NAME_IN_CAPITALS = Pattern.compile("\\p{Lu}+(?: \\p{Lu}+){1,4}");

  private final Layout layout;
  private final Hits hits;
  private final Markers markers;
  private final Pattern filed;
  private final Pattern recipient;
  private final Pattern signed;
  private final int name;

  SignatureBlock(Layout layout, Hits hits, Lexicon lexicon) {
    this.layout = layout;
    this.hits = hits;
    markers = lexicon.markers();
    filed = lexicon.phrases().pattern("signature.filed");
    recipient = lexicon.phrases().pattern("recipients.item");
    signed = lexicon.phrases().pattern("signature.signed");
    this.name = nameCell();
  }

  /** The signer's name, or null. */
  @Nullable String signer() {
    return name < 0 ? null : layout.view().written(nameStart(name), layout.cell(name).end());
  }

  /** The signer's own office: {@code KT. CHỦ TỊCH PHÓ CHỦ TỊCH} gives the deputy's; or null. */
  @Nullable String position() {
    if (name < 0) {
      return null;
    }
    List<Integer> office = officeCells();
    if (office.isEmpty()) {
      int below = name + 1;
      return below < layout.size() && isTitle(below) ? layout.written(below, below) : null;
    }
    int signsFor = -1;
    for (int k = 0; k < office.size(); k++) {
      signsFor = signFor(office.get(k)) >= 0 ? k : signsFor;
    }
    if (signsFor + 1 < office.size()) {
      int first = office.get(signsFor + 1);
      boolean goesOn =
          signsFor + 2 < office.size()
              && markers.startingAt(
                      MarkerGroup.OFFICE_TAIL, layout.folded(office.get(signsFor + 2)), 0)
                  > 0;
      String own = layout.written(first, first);
      return goesOn
          ? own + " " + layout.written(office.get(signsFor + 2), office.get(signsFor + 2))
          : own;
    }
    return inOneCell(office.get(signsFor));
  }

  /** Whether a cell belongs to the signature, which may stand in a column beside other cells. */
  boolean isPartOf(int i) {
    return i == name
        || isSigned(i)
        || (layout.isCapitals(i) && !filed.matcher(layout.folded(i)).lookingAt())
        || isOffice(i);
  }

  /** {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH} in one cell: the last title of it. */
  private @Nullable String inOneCell(int i) {
    int from = signFor(i);
    Hit last = null;
    for (Hit title : titlesIn(i)) {
      last = title.start() > from ? title : last;
    }
    // "KT. GIÁM ĐỐC" and no more tells for whom, not in which office.
    boolean another = last != null && last.start() <= from + 2 && !isForBody(i, from);
    return last == null || another
        ? null
        : layout.view().written(last.start(), layout.cell(i).end());
  }

  /** {@code TM.} stands before a body; the other marks before whom one signs for. */
  private boolean isForBody(int i, int signFor) {
    String cell = layout.view().folded();
    int start = signFor;
    while (start > layout.cell(i).start() && cell.charAt(start - 1) != ' ') {
      start--;
    }
    String mark = cell.substring(start, signFor);
    return "body".equals(markers.value(MarkerGroup.SIGN_FOR, mark.replace(".", "")));
  }

  private List<Hit> titlesIn(int i) {
    List<Hit> titles = new ArrayList<>();
    for (int k = layout.cell(i).start(); k < layout.cell(i).end(); ) {
      Hit title = layout.view().wordStart(k) ? hits.at(WordList.TITLES, k) : null;
      if (title == null) {
        k++;
      } else {
        titles.add(title);
        k = title.end();
      }
    }
    return titles;
  }

  /** The cells of the office above the name, from the top; those beside it are left out. */
  private List<Integer> officeCells() {
    List<Integer> cells = new ArrayList<>();
    for (int k = Math.max(0, name - HIGHEST); k < name; k++) {
      boolean begins = isOffice(k);
      boolean goesOn =
          !cells.isEmpty()
              && layout.isCapitals(k)
              && !layout.isRule(k)
              && !isRecipient(k)
              && !isSigned(k);
      if (begins && signFor(k) >= 0 && !cells.isEmpty() && isForBody(k, signFor(k))) {
        // A further block: the one right above the name counts.
        cells.clear();
      }
      if (begins || goesOn) {
        cells.add(k);
      }
    }
    return cells;
  }

  /** The cell of the signer's name, or -1. */
  private int nameCell() {
    int below = -1;
    for (int i = layout.size() - 1; i >= Math.max(0, layout.size() - LAST_CELLS); i--) {
      if (!isName(i)) {
        continue;
      }
      if (hasOfficeAbove(i)) {
        return i;
      }
      if (i + 1 < layout.size() && isMixedName(i) && isTitle(i + 1)) {
        below = i;
      }
    }
    return below;
  }

  private boolean hasOfficeAbove(int i) {
    int between = 0;
    for (int k = i - 1; k >= Math.max(0, i - HIGHEST) && between < MOST_BETWEEN; k--) {
      if (isRecipient(k)) {
        // Recipients stand in the column beside the signature.
        continue;
      }
      between++;
      if (isOffice(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int i) {
    return isMixedName(i)
        || (layout.cell(i).length() <= LONGEST_NAME
            && NAME_IN_CAPITALS.matcher(layout.normal(i)).matches()
            && markers.startingAt(
                    MarkerGroup.SURNAME, layout.view().folded(), layout.cell(i).start())
                > 0
            && titlesIn(i).isEmpty());
  }

  private boolean isMixedName(int i) {
    if (layout.cell(i).length() > LONGEST_NAME) {
      return false;
    }
    int start = nameStart(i);
    String own = layout.view().normal().substring(start, layout.cell(i).end());
    return NAME.matcher(own).matches()
        && hits.at(WordList.TITLES, start) == null
        && hits.at(WordList.BODIES, start) == null
        && hits.at(WordList.LEVELS, start) == null
        && markers.startingAt(MarkerGroup.NO_NAME, layout.view().folded(), start) < 0;
  }

  /** Where the name begins in its cell, behind ranks and degrees: {@code Đại tá, TS. …}. */
  private int nameStart(int i) {
    int start = layout.cell(i).start();
    while (true) {
      int end = markers.startingAt(MarkerGroup.RANK, layout.view().folded(), start);
      if (end < 0 || end >= layout.cell(i).end()) {
        return start;
      }
      int next = end;
      while (next < layout.cell(i).end() && "., ".indexOf(layout.view().charAt(next)) >= 0) {
        next++;
      }
      if (next == end) {
        return start;
      }
      start = next;
    }
  }

  /** {@code (Đã ký)}, {@code Ký, đóng dấu}: a cell in the place of the signature. */
  private boolean isSigned(int i) {
    String text = layout.view().folded();
    int start = layout.cell(i).start();
    while (start < layout.cell(i).end() && "([ ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return signed.matcher(text).region(start, text.length()).lookingAt()
        || markers.startingAt(MarkerGroup.SIGNED, text, start) > 0;
  }

  /**
   * Whether an office stands in a cell: a mark of signing for another, or a title in capitals, or a
   * title and no more.
   */
  private boolean isOffice(int i) {
    Layout.Cell cell = layout.cell(i);
    if (cell.length() > LONGEST_OFFICE) {
      return false;
    }
    if (signFor(i) >= 0) {
      return true;
    }
    Hit title = hits.at(WordList.TITLES, cell.start());
    return title != null && (layout.isCapitals(i) || title.end() == cell.end());
  }

  /** Whether a short cell begins with a title, as below a name. */
  private boolean isTitle(int i) {
    return layout.cell(i).length() <= LONGEST_OFFICE
        && hits.at(WordList.TITLES, layout.cell(i).start()) != null;
  }

  /** The index behind the last mark of signing for another in a cell, or -1. */
  private int signFor(int i) {
    Layout.Cell cell = layout.cell(i);
    int last = -1;
    boolean capitals = layout.isCapitals(i);
    for (int k = cell.start(); k < cell.end(); k++) {
      if (k > cell.start() && (!capitals || layout.view().charAt(k - 1) != ' ')) {
        continue;
      }
      int end = markers.startingAt(MarkerGroup.SIGN_FOR, layout.view().folded(), k);
      if (end > 0
          && end < cell.end()
          && (layout.view().charAt(end) == '.' || layout.view().charAt(end) == ' ')
          && Character.isUpperCase(layout.view().charAt(k))) {
        last = end;
      }
    }
    return last;
  }

  private boolean isRecipient(int i) {
    return recipient.matcher(layout.folded(i)).lookingAt();
  }
}
