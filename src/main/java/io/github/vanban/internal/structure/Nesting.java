package io.github.vanban.internal.structure;

import io.github.vanban.internal.structure.Piece.Kind;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.ArrayList;
import java.util.List;

/** Settles how deep headings and items stand, and under what each item does. For one text. */
final class Nesting {

  /** More lists than this are never open at once; of deeper ones the outermost are forgotten. */
  private static final int MOST = 16;

  /** How far items of one level may be indented apart, in columns. */
  private static final int RAGGED = 1;

  /** A list that is open: others may stand in it. */
  private static final class Open {
    private final String style;
    private final int rank;
    private final int indent;
    private final int level;
    private final int lead;
    private int ordinal;
    private int item;

    Open(Mark mark, int indent, int level, int lead, int item) {
      this.style = mark.style();
      this.rank = mark.rank();
      this.indent = indent;
      this.level = level;
      this.lead = lead;
      this.ordinal = mark.ordinal();
      this.item = item;
    }
  }

  /** A heading that is open. */
  private record Section(String style, int rank, int depth) {}

  private final Sketch sketch;
  private final List<Piece> pieces;
  private final List<Open> lists = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  /** The lists above this index stand apart by a paragraph: they may only count on. */
  private int barrier;

  private int heading = -1;

  private Nesting(Sketch sketch, List<Piece> pieces) {
    this.sketch = sketch;
    this.pieces = pieces;
  }

  static void settle(Sketch sketch, List<Piece> pieces) {
    Nesting nesting = new Nesting(sketch, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i).kind) {
        case HEADING -> nesting.heading(i);
        case ITEM -> nesting.item(i);
        case PARAGRAPH, OTHER -> nesting.barrier = nesting.lists.size();
      }
    }
  }

  private void heading(int i) {
    Piece piece = pieces.get(i);
    lists.clear();
    barrier = 0;
    heading = i;
    if (piece.depth == 1) {
      // A further title begins a text of its own, such as an annex.
      sections.clear();
      return;
    }
    Mark mark = piece.mark();
    int told = sketch.toldDepth(piece);
    String style;
    int rank;
    if (told > 0) {
      style = "told" + told;
      rank = told;
    } else if (mark != null) {
      style = mark.style();
      rank = mark.rank();
    } else if (piece.first.hashes > 0) {
      style = "#" + piece.first.hashes;
      rank = piece.first.hashes;
    } else {
      style = piece.first.isCapitals() ? "CAPITALS" : piece.first.emphasised ? "bold" : "plain";
      rank = -1;
    }
    int known = -1;
    for (int s = sections.size() - 1; s >= 0 && known < 0; s--) {
      known = sections.get(s).style.equals(style) ? s : -1;
    }
    if (known >= 0) {
      cut(known);
    } else if (rank >= 0) {
      boolean marked = mark != null && !style.startsWith("told");
      int s = 0;
      // What usually stands deeper is closed by what usually stands above it.
      while (s < sections.size()
          && !(sameSort(sections.get(s), style, marked) && sections.get(s).rank > rank)) {
        s++;
      }
      cut(s);
    } else if (style.equals("CAPITALS")) {
      cut(0);
    }
    int depth = Math.min(12, sections.isEmpty() ? 2 : sections.get(sections.size() - 1).depth + 1);
    piece.depth = depth;
    if (sections.size() < MOST) {
      sections.add(new Section(style, rank, depth));
    }
  }

  private static boolean sameSort(Section section, String style, boolean marked) {
    if (section.rank < 0) {
      return false;
    }
    if (marked) {
      return !section.style.startsWith("#") && !section.style.startsWith("told");
    }
    return section.style.charAt(0) == style.charAt(0);
  }

  private void cut(int size) {
    while (sections.size() > size) {
      sections.remove(sections.size() - 1);
    }
  }

  private void item(int i) {
    Piece piece = pieces.get(i);
    int told = sketch.toldLevel(piece);
    Mark mark = piece.mark();
    if (mark == null) {
      int level = Math.max(1, told);
      mark = new Mark("told" + level, 60 + level, 0, 0, piece.first.start, piece.first.start, 0);
    }
    if (mark.other() == 1 && continued(mark, 0) < 0) {
      mark = mark.asRoman();
    }
    int indent = mark.isSign() ? piece.first.indent : 0;
    int same = told > 0 ? toldLevel(told) : continued(mark, indent);
    if (same >= 0) {
      while (lists.size() > same + 1) {
        lists.remove(lists.size() - 1);
      }
      barrier = Math.min(barrier, same);
      Open open = lists.get(same);
      open.ordinal = mark.ordinal();
      open.item = i;
      piece.level = open.level;
      piece.lead = open.lead;
      return;
    }
    // A list that usually stands above the open ones closes them, unless a colon leads on to it.
    boolean led = i > 0 && pieces.get(i - 1).last.last() == ':';
    while (lists.size() > barrier && closes(lists.get(lists.size() - 1), mark, told, led)) {
      lists.remove(lists.size() - 1);
    }
    int level = 1;
    int lead;
    if (lists.size() > barrier) {
      Open outer = lists.get(lists.size() - 1);
      level = outer.level + 1;
      lead = outer.item;
    } else {
      lead = leadAbove(i);
      if (lead >= 0 && pieces.get(lead).kind == Kind.ITEM) {
        level = pieces.get(lead).level + 1;
      }
    }
    if (lists.size() >= MOST) {
      lists.remove(0);
      barrier = Math.max(0, barrier - 1);
    }
    piece.level = Math.min(level, MOST);
    piece.lead = lead;
    lists.add(new Open(mark, indent, piece.level, lead, i));
  }

  /** Whether an item that begins a list of its own closes one that is open. */
  private static boolean closes(Open open, Mark mark, int told, boolean led) {
    return told > 0 ? open.level >= told : !led && open.rank > mark.rank();
  }

  /** The open list of the level that the format tells, or -1. */
  private int toldLevel(int told) {
    for (int s = lists.size() - 1; s >= barrier; s--) {
      if (lists.get(s).level == told) {
        return s;
      }
    }
    return -1;
  }

  /** The open list that a mark goes on with, or -1. */
  private int continued(Mark mark, int indent) {
    for (int s = lists.size() - 1; s >= 0; s--) {
      Open open = lists.get(s);
      if (!open.style.equals(mark.style())) {
        continue;
      }
      if (mark.ordinal() > 0) {
        // Numbers count on over paragraphs between; a slip or a lost item is forgiven.
        int step = mark.ordinal() - open.ordinal;
        if (step == 1 || (step > 1 && step <= 3) || (mark.other() == open.ordinal + 1)) {
          return s;
        }
        if (step == 0 && s >= barrier) {
          return s;
        }
      } else if (s >= barrier
          && (Math.abs(open.indent - indent) <= RAGGED || indent < open.indent)
          && !isDeeper(s, indent)) {
        return s;
      }
    }
    return -1;
  }

  /** Whether an outer list of the same signs fits an indentation better. */
  private boolean isDeeper(int s, int indent) {
    for (int outer = s - 1; outer >= barrier; outer--) {
      Open open = lists.get(outer);
      if (open.style.equals(lists.get(s).style)
          && Math.abs(open.indent - indent) < Math.abs(lists.get(s).indent - indent)) {
        return true;
      }
    }
    return false;
  }

  /** What a list stands under: the paragraph that leads on to it, or else the open heading. */
  private int leadAbove(int i) {
    int above = i - 1;
    while (above >= 0
        && pieces.get(above).kind == Kind.OTHER
        && sketch.parts[pieces.get(above).firstLine] != Part.TABLE) {
      above--;
    }
    if (above >= 0) {
      Piece piece = pieces.get(above);
      char last = piece.last.last();
      boolean leads =
          last == ':'
              || (piece.kind == Kind.PARAGRAPH && !piece.last.endsSentence() && last != ';');
      if (piece.kind != Kind.OTHER && leads) {
        return above;
      }
    }
    return heading;
  }
}
