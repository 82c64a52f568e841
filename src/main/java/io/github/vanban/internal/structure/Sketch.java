package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text while it is found out what they are: each is claimed once, by the block that
 * it belongs to. For one text and one thread.
 */
final class Sketch {

  /** What a line may turn out to be part of before paragraphs are looked for. */
  enum Part {
    OPEN,
    RULE,
    TITLE,
    LETTERHEAD,
    SIGNATURE,
    RECIPIENTS,
    /** Recipients and a signature in two columns. */
    SIDE_BY_SIDE,
    TABLE,
    FURNITURE
  }

  final String text;
  final List<Line> lines;
  final Part[] parts;

  /** What the format tells of the paragraph that a line stands in. */
  final @Nullable Block[] told;

  /** Whether a line is set off as a quotation. */
  final boolean[] quoted;

  /** The tables, at the index of their first line. */
  final Block.@Nullable Table[] tables;

  /** The page of each line; 0 where it is not known. */
  final int[] pages;

  Sketch(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    parts = new Part[lines.size()];
    told = new Block[lines.size()];
    quoted = new boolean[lines.size()];
    tables = new Block.Table[lines.size()];
    pages = new int[lines.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = lines.get(i).isRule() ? Part.RULE : Part.OPEN;
      quoted[i] = lines.get(i).quoted;
    }
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  boolean isOpen(int i) {
    return i >= 0 && i < parts.length && parts[i] == Part.OPEN;
  }

  void claim(int from, int to, Part part) {
    for (int i = from; i < to; i++) {
      parts[i] = part;
    }
  }

  /** The next line from an index on that is no rule; the number of lines if there is none. */
  int next(int i) {
    int at = i;
    while (at < parts.length && parts[at] == Part.RULE) {
      at++;
    }
    return at;
  }

  /** The depth of a heading that the format tells; 0 if it tells none. */
  int toldDepth(Piece piece) {
    return told[piece.firstLine] instanceof Block.Heading heading ? heading.depth() : 0;
  }

  /** The level of an item that the format tells; 0 if it tells none. */
  int toldLevel(Piece piece) {
    return told[piece.firstLine] instanceof Block.Item item ? item.level() : 0;
  }

  @Nullable Integer page(int line) {
    return pages[line] == 0 ? null : pages[line];
  }

  /** The columns of a line: what tabs or wide gaps part, an item's mark left with its words. */
  List<Span> columns(int i) {
    Line line = line(i);
    List<Span> columns = new ArrayList<>();
    int from = line.start;
    int at = line.mark == null ? line.start : line.mark.after();
    while (at < line.end) {
      if (!isGap(at, line.end)) {
        at++;
        continue;
      }
      columns.add(new Span(from, at));
      at = Line.skip(text, at, line.end);
      if (at < line.end && text.charAt(at) == '|') {
        at = Line.skip(text, at + 1, line.end);
      }
      from = at;
    }
    if (from < line.end) {
      columns.add(new Span(from, line.end));
    }
    return columns;
  }

  /** Whether a tab, three spaces or more, or a bar between spaces begins at an offset. */
  private boolean isGap(int at, int end) {
    char c = text.charAt(at);
    if (c == '\t') {
      return true;
    }
    if (!Line.isBlank(c)) {
      return false;
    }
    int to = Line.skip(text, at, end);
    boolean tab = false;
    for (int i = at; i < to && !tab; i++) {
      tab = text.charAt(i) == '\t';
    }
    return tab
        || to - at >= 3
        || (to + 1 < end && text.charAt(to) == '|' && Line.isBlank(text.charAt(to + 1)));
  }

  String bare(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && "*_# ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "*_ ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return Bare.of(text.substring(from, to));
  }

  static boolean isCapitals(String words) {
    boolean capitals = false;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      capitals |= Character.isUpperCase(words.charAt(i));
    }
    return capitals;
  }
}
