package io.github.vanban.internal.head;

import io.github.vanban.internal.text.Marks;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The cells of a text in reading order: its lines, or the columns of a line where a wide gap or a
 * bar parts them. Indices are those of the normalised view. Immutable.
 */
public final class Layout {

  private static final Pattern RULE = Pattern.compile("[-_* =.~]+");

  private final NormalizedText view;
  private final List<Cell> cells;

  /** A cell's first index and the index behind its last character, spaces around it left out. */
  record Cell(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** The cells of a text. */
  public Layout(NormalizedText view) {
    this.view = view;
    cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= view.length(); i++) {
      if (i == view.length() || isBreak(view.charAt(i))) {
        int a = view.skipSpaces(start);
        int b = view.skipSpacesBack(i);
        if (a < b) {
          cells.add(new Cell(a, b));
        }
        start = i + 1;
      }
    }
  }

  private Layout(NormalizedText view, List<Cell> cells) {
    this.view = view;
    this.cells = cells;
  }

  /** The same text with a further cell at each of these indices, which are in ascending order. */
  Layout cutAt(List<Integer> indices) {
    List<Cell> parted = new ArrayList<>(cells.size() + indices.size());
    int next = 0;
    for (Cell cell : cells) {
      int start = cell.start;
      while (next < indices.size() && indices.get(next) < cell.end) {
        parted.add(new Cell(start, view.skipSpacesBack(indices.get(next))));
        start = indices.get(next);
        next++;
      }
      parted.add(new Cell(start, cell.end));
    }
    return new Layout(view, parted);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == NormalizedText.PARAGRAPH || c == '\t' || c == '|';
  }

  NormalizedText view() {
    return view;
  }

  int size() {
    return cells.size();
  }

  Cell cell(int i) {
    return cells.get(i);
  }

  /** The cell in lower case. */
  String folded(int i) {
    return view.folded().substring(cell(i).start, cell(i).end);
  }

  /** The cell in its letter case. */
  String normal(int i) {
    return view.normal().substring(cell(i).start, cell(i).end);
  }

  /** The cells from one to another as they are written, on one line. */
  String written(int first, int last) {
    return view.written(cell(first).start, cell(last).end);
  }

  /** Whether an empty line stands right before a cell. */
  boolean opensParagraph(int i) {
    return i == 0 || gapBefore(i).indexOf(NormalizedText.PARAGRAPH) >= 0;
  }

  /** Whether a cell stands on the line of the one before it, as a further column. */
  boolean isColumn(int i) {
    return i > 0
        && gapBefore(i).indexOf(NormalizedText.PARAGRAPH) < 0
        && gapBefore(i).indexOf('\n') < 0;
  }

  /** What stands between a cell and the one before it. */
  private String gapBefore(int i) {
    int from = cell(i - 1).end;
    return view.normal().substring(from, cell(i).start);
  }

  /** Whether no lower-case letter stands in a cell from an index on. */
  boolean isCapitals(int i, int from) {
    for (int k = from; k < cell(i).end; k++) {
      if (Character.isLowerCase(view.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  boolean isCapitals(int i) {
    return isCapitals(i, cell(i).start);
  }

  /** Whether a cell is a line drawn of dashes, stars or dots. */
  boolean isRule(int i) {
    return RULE.matcher(folded(i)).matches();
  }

  /** A word without its marks, in lower case: how it reads where a scan or a sender lost them. */
  static String bare(String word) {
    return Marks.stripped(word).toLowerCase(Locale.ROOT);
  }
}
