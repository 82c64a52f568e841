package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Piece.Kind;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts lines together to paragraphs, headings and items, and tells which is which. For one text and
 * one thread.
 */
final class Pieces {

  private static final int LONGEST_HEADING = 220;
  private static final int LONGEST_SUBHEAD = 130;
  private static final int LONG_PARAGRAPH = 120;

  private final Sketch sketch;
  private final Wrapping wrapping;
  private final Words words = Words.shipped();
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Sketch sketch, Wrapping wrapping) {
    this.sketch = sketch;
    this.wrapping = wrapping;
  }

  static List<Piece> of(Sketch sketch, Wrapping wrapping) {
    Pieces made = new Pieces(sketch, wrapping);
    made.join();
    made.headings();
    return made.pieces;
  }

  private void join() {
    int i = 0;
    while (i < sketch.size()) {
      Part part = sketch.parts[i];
      int end = i + 1;
      if (part == Part.OPEN) {
        while (end < sketch.size() && goesOn(end - 1, end, i)) {
          end++;
        }
      } else {
        while (end < sketch.size() && sketch.parts[end] == part && sketch.tables[end] == null) {
          end++;
        }
      }
      if (part != Part.RULE) {
        Piece piece = new Piece(i, end - 1, sketch.line(i), sketch.line(end - 1));
        if (part == Part.TITLE) {
          piece.kind = Kind.HEADING;
          piece.depth = 1;
        } else if (part != Part.OPEN) {
          piece.kind = Kind.OTHER;
        } else if (piece.mark() != null && !piece.mark().isPart()) {
          piece.kind = Kind.ITEM;
        }
        pieces.add(piece);
      }
      i = end;
    }
  }

  /** Whether a line goes on in the one below it. */
  private boolean goesOn(int upper, int lower, int first) {
    Line line = sketch.line(upper);
    Line next = sketch.line(lower);
    if (!sketch.isOpen(lower)
        || next.hashes > 0
        || line.hashes > 0
        || sketch.quoted[upper] != sketch.quoted[lower]) {
      return false;
    }
    Line head = sketch.line(first);
    // "Chương II", and below it what it is called.
    if (upper == first
        && head.mark != null
        && head.mark.isPart()
        && head.mark.rank() < Mark.ARTICLE
        && head.mark.after() >= head.coreEnd
        && next.gap <= 1
        && next.mark == null
        && next.width <= LONGEST_HEADING
        && !next.isClosed()
        && !words.beginsText(next.width > 100 ? "" : next.bare())) {
      return true;
    }
    if (next.gap > 0) {
      return false;
    }
    if (sketch.told[upper] != sketch.told[lower]) {
      // On a page only the places of lines tell paragraphs: a small letter tells more.
      return sketch.pages[lower] > 0
          && sketch.told[upper] instanceof Block.Paragraph
          && sketch.told[lower] instanceof Block.Paragraph
          && next.mark == null
          && !line.isClosed()
          && (Character.isLowerCase(next.first()) || line.last() == ',');
    }
    if (next.mark != null) {
      // A dash may stand in the middle of a name that the line's end cut: "văn hóa / - xã hội".
      return wrapping.isHard()
          && next.mark.style().equals("-")
          && Character.isLowerCase(next.first())
          && Character.isLetter(line.last())
          && wrapping.joins(line, next);
    }
    if (head.opensEmphasis && !line.closesEmphasis && next.closesEmphasis && !line.isClosed()) {
      return true;
    }
    boolean headline =
        line.isCapitals()
            && next.isCapitals()
            && !line.isClosed()
            && line.indent + next.indent >= 0
            && line.wordCount() > 2
            && next.wordCount() > 1;
    return headline || wrapping.joins(line, next);
  }

  private void headings() {
    boolean[] maybe = new boolean[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind == Kind.OTHER || piece.depth == 1) {
        continue;
      }
      if (sketch.toldLevel(piece) > 0 && piece.mark() == null) {
        piece.kind = Kind.ITEM;
      }
      if (sketch.toldDepth(piece) > 0 || piece.first.hashes > 0) {
        piece.kind =
            piece.last.last() == '.' && piece.length() > LONGEST_HEADING
                ? piece.kind
                : Kind.HEADING;
      } else if (piece.mark() == null) {
        if (isSubhead(i)) {
          piece.kind = Kind.HEADING;
        }
      } else {
        maybe[i] = marked(i, piece, piece.mark());
      }
    }
    settle(maybe);
    headline();
  }

  /**
   * A title is a heading; the first heading of a text without one is its title, if it stands first.
   */
  private void headline() {
    for (Piece piece : pieces) {
      if (piece.kind == Kind.HEADING) {
        if (piece.depth == 0 && piece.mark() == null && piece == pieces.get(0)) {
          piece.depth = 1;
        }
        return;
      }
    }
  }

  /** Settles what a mark tells alone; gives whether its series must tell. */
  private boolean marked(int i, Piece piece, Mark mark) {
    boolean title = isTitleLike(piece);
    if (mark.isSign()) {
      return false;
    }
    if (mark.isPart()) {
      boolean next = i + 1 < pieces.size() && !pieces.get(i + 1).follows(piece);
      boolean named = mark.after() < piece.first.coreEnd || piece.lastLine > piece.firstLine;
      if (mark.rank() < Mark.ARTICLE) {
        piece.kind = title || !named ? Kind.HEADING : Kind.PARAGRAPH;
      } else {
        piece.kind =
            (title || !named || piece.first.emphasised && !piece.last.isClosed()) && next
                ? Kind.HEADING
                : Kind.PARAGRAPH;
      }
      return false;
    }
    if (!title) {
      return false;
    }
    boolean last = i + 1 == pieces.size();
    boolean loud =
        (piece.first.isCapitals() && piece.first.wordCount() > 1)
            || (piece.first.opensEmphasis && piece.last.closesEmphasis);
    if (loud && mark.rank() <= Mark.NUMBER + 3 && !last) {
      piece.kind = Kind.HEADING;
      return false;
    }
    if (last || pieces.get(i + 1).follows(piece) || isOuter(pieces.get(i + 1), mark)) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    // A heading has something below it: a paragraph, a table, a list of its own.
    return next.kind != Kind.OTHER || sketch.parts[next.firstLine] == Part.TABLE;
  }

  private static boolean isOuter(Piece piece, Mark mark) {
    Mark other = piece.mark();
    return other != null && !other.isSign() && other.rank() < mark.rank();
  }

  /** In a series of marks, most must look like headings for any to be one. */
  private void settle(boolean[] maybe) {
    Map<String, List<Integer>> open = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Mark mark = piece.mark();
      if (mark == null || piece.kind == Kind.OTHER || mark.isSign() || mark.isPart()) {
        if (piece.kind == Kind.HEADING) {
          open.values().forEach(series -> settle(series, maybe));
          open.clear();
        }
        continue;
      }
      List<Integer> series = open.computeIfAbsent(mark.style(), style -> new ArrayList<>());
      if (mark.ordinal() <= 1 || (!series.isEmpty() && ordinal(series) >= mark.ordinal())) {
        settle(series, maybe);
        series.clear();
      }
      series.add(i);
    }
    open.values().forEach(series -> settle(series, maybe));
  }

  private int ordinal(List<Integer> series) {
    Mark mark = pieces.get(series.get(series.size() - 1)).mark();
    return mark == null ? 0 : mark.ordinal();
  }

  private void settle(List<Integer> series, boolean[] maybe) {
    int headings = 0;
    for (int i : series) {
      headings += maybe[i] || pieces.get(i).kind == Kind.HEADING ? 1 : 0;
    }
    if (2 * headings < series.size()) {
      return;
    }
    for (int i : series) {
      if (maybe[i]) {
        pieces.get(i).kind = Kind.HEADING;
      }
    }
  }

  /** Whether a piece is short, begins with a capital and ends without a stop. */
  private boolean isTitleLike(Piece piece) {
    char last = piece.last.last();
    return piece.length() <= LONGEST_HEADING
        && ".;,:".indexOf(last) < 0
        && Character.isUpperCase(
            // "Chương I" has its title on the next line.
            piece.first.first() == '\0' ? piece.last.first() : piece.first.first())
        && piece.first.wordCount() <= 40;
  }

  /** A heading without a mark: a subhead of news, a line in bold or in capitals. */
  private boolean isSubhead(int i) {
    Piece piece = pieces.get(i);
    char last = piece.last.last();
    if (piece.length() > LONGEST_HEADING
        || ".;,:".indexOf(last) >= 0
        || piece.lastLine - piece.firstLine > 3
        || i + 1 == pieces.size()
        || sketch.quoted[piece.firstLine]) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    boolean below = next.kind != Kind.OTHER || sketch.parts[next.firstLine] == Part.TABLE;
    char first = piece.first.first();
    if (!below
        || !(Character.isUpperCase(first)
            || Character.isDigit(first)
            || "\"“'‘".indexOf(first) >= 0)) {
      return false;
    }
    if (PageFurniture.tellsDate(piece.first) || isCaption(piece)) {
      return false;
    }
    if (piece.first.opensEmphasis && piece.last.closesEmphasis) {
      return piece.first.wordCount() > 1;
    }
    if (words.isGround(
        sketch.bare(new Span(next.first.start, Math.min(next.first.end, next.first.start + 40))))) {
      return false;
    }
    if (piece.first.isCapitals() && piece.first.wordCount() > 1 && piece.length() > 8) {
      return true;
    }
    boolean stands = i == 0 || ends(pieces.get(i - 1));
    return piece.length() <= LONGEST_SUBHEAD
        && piece.first.wordCount() >= 3
        && stands
        && piece.firstLine == piece.lastLine
        && next.kind == Kind.PARAGRAPH
        && next.length() >= LONG_PARAGRAPH
        && next.last.isClosed()
        && !"”\"".contains(String.valueOf(last));
  }

  /** {@code Quang cảnh hội nghị. Ảnh: T.H}: a sentence ends within, or a picture is told of. */
  private boolean isCaption(Piece piece) {
    String text = sketch.text;
    if (text.charAt(piece.first.core) == '(') {
      return true;
    }
    for (int i = piece.first.core; i + 2 < piece.last.coreEnd; i++) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))
          && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return words
        .pattern("picture")
        .matcher(
            sketch.bare(
                new Span(piece.first.core, Math.min(piece.first.coreEnd, piece.first.core + 12))))
        .lookingAt();
  }

  /** Whether a piece is complete, so that something new may follow it. */
  private boolean ends(Piece piece) {
    return piece.kind != Kind.PARAGRAPH || piece.last.endsSentence() && piece.length() > 60;
  }
}
