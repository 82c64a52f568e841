package io.github.vanban.internal.structure;

import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Sketch.Part;

/**
 * Finds letterheads and the titles of documents below them. Sources of the layouts: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I (State); Hướng dẫn 36-HD/VPTW (Party). For one text and one thread.
 */
final class Head {

  /** A letterhead begins within so many lines of the top. */
  private static final int TOP = 40;

  /** So many lines may stand between two that tell a letterhead, and above the first. */
  private static final int APART = 6;

  private static final int ABOVE = 8;
  private static final int LONGEST = 100;
  private static final int TITLE_LINES = 14;
  private static final int LONGEST_TITLE_LINE = 400;

  private final Sketch sketch;
  private final Words words = Words.shipped();

  /** The line after the letterhead and the title, or 0. */
  private int end;

  Head(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Claims all letterheads and their titles; gives the line after the first, or 0. */
  int claim() {
    int first = -1;
    for (int i = 0; i < sketch.size(); i++) {
      if (!sketch.isOpen(i)) {
        continue;
      }
      Line line = sketch.line(i);
      boolean top = i < TOP && first < 0;
      // Forms and annexes have heads of their own: there the motto alone tells it.
      boolean begins =
          top
              ? line.end - line.start <= 3 * LONGEST && tells(i)
              : line.end - line.start <= 2 * LONGEST && isLoud(i) && words.holdsMotto(line.bare());
      if (begins) {
        int to = letterhead(i);
        if (to > 0) {
          int after = title(to);
          if (first < 0) {
            first = i;
            end = after;
          }
          i = Math.max(i, to - 1);
        }
      }
    }
    if (first < 0) {
      end = title(0);
    }
    return end;
  }

  private boolean isLoud(int i) {
    for (Span column : sketch.columns(i)) {
      String words = column.in(sketch.text);
      if (Sketch.isCapitals(words) && words.length() > 20) {
        return true;
      }
    }
    return false;
  }

  /** Whether motto, number, or place and date stand in a line. */
  private boolean tells(int i) {
    for (Span column : sketch.columns(i)) {
      if (column.length() <= LONGEST) {
        String bare = sketch.bare(column);
        if (words.holdsMotto(bare)
            || words.pattern("number").matcher(bare).matches()
            || words.pattern("place-and-date").matcher(bare).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdsMotto(int i) {
    return sketch.line(i).end - sketch.line(i).start <= 3 * LONGEST
        && words.holdsMotto(sketch.line(i).bare());
  }

  /** Claims the letterhead that a line tells; gives the line after it, or 0 if it tells none. */
  private int letterhead(int evidence) {
    int last = evidence;
    boolean motto = holdsMotto(evidence);
    for (int i = evidence + 1; i < Math.min(sketch.size(), last + APART); i++) {
      if (sketch.parts[i] == Part.RULE) {
        continue;
      }
      if (!sketch.isOpen(i) || isTitle(i) || !isShort(i)) {
        break;
      }
      if (tells(i)) {
        motto |= holdsMotto(i);
        last = i;
      }
    }
    int first = evidence;
    boolean organ = false;
    for (int i = evidence - 1; i >= Math.max(0, evidence - ABOVE); i--) {
      if (sketch.parts[i] == Part.RULE) {
        continue;
      }
      if (!sketch.isOpen(i) || !isShort(i) || !hasCapitals(i) || sketch.line(i).hashes > 0) {
        break;
      }
      organ = true;
      first = i;
      if (sketch.line(i).gap > 2) {
        break;
      }
    }
    organ |= hasCapitals(evidence);
    if (!motto && (!organ || last - first < 1)) {
      return 0;
    }
    // "Hà Nội, ngày" and below it "26 tháng 11 năm 2025".
    while (last + 1 < sketch.size()
        && sketch.isOpen(last + 1)
        && sketch.line(last + 1).gap == 0
        && isShort(last + 1)
        && !isTitle(last + 1)
        && sketch.line(last + 1).mark == null
        && (Character.isDigit(sketch.line(last + 1).first())
            || Character.isLowerCase(sketch.line(last + 1).first()))) {
      last++;
    }
    // An organ in capitals may stand below the motto, in a column that was read second.
    int to = last + 1;
    while (to < sketch.size() && sketch.parts[to] == Part.RULE && !sketch.line(to).isBar()) {
      to++;
    }
    sketch.claim(first, to, Part.LETTERHEAD);
    return to;
  }

  private boolean isShort(int i) {
    for (Span column : sketch.columns(i)) {
      if (column.length() > 2 * LONGEST) {
        return false;
      }
    }
    return !sketch.line(i).endsSentence() || sketch.line(i).last() != '.';
  }

  private boolean hasCapitals(int i) {
    for (Span column : sketch.columns(i)) {
      if (Sketch.isCapitals(column.in(sketch.text))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line names, in capitals, the type of the document. */
  private boolean isTitle(int i) {
    Line line = sketch.line(i);
    if (line.end - line.start > 3 * LONGEST || line.last() == ':' || !line.isCapitals()) {
      return false;
    }
    String bare = line.bare();
    int type = words.type(bare);
    return type > 2 && (type == bare.length() || bare.charAt(type) == ' ');
  }

  /** Claims the title that stands below a letterhead; gives the line after it. */
  private int title(int from) {
    int limit = Math.min(sketch.size(), from + (from == 0 ? 8 : TITLE_LINES));
    for (int i = from; i < limit; i++) {
      if (sketch.parts[i] == Part.RULE) {
        continue;
      }
      if (!sketch.isOpen(i)) {
        return from;
      }
      Line line = sketch.line(i);
      if (isTitle(i)) {
        int to = titleEnd(i);
        if (from > 0 || to > i + 1 || words.type(line.bare()) == line.bare().length()) {
          sketch.claim(i, to, Part.TITLE);
          return to;
        }
      }
      String bare = line.end - line.start > LONGEST_TITLE_LINE ? "" : line.bare();
      if (from > 0 && words.tellsSubject(bare)) {
        int to = i + 1;
        while (to < sketch.size()
            && sketch.isOpen(to)
            && sketch.line(to).gap == 0
            && isShort(to)
            && !words.beginsText(sketch.line(to).bare())) {
          to++;
        }
        sketch.claim(i, to, Part.TITLE);
        return to;
      }
      if (from > 0 && (line.endsSentence() || words.beginsText(bare))) {
        return from;
      }
    }
    return from;
  }

  /** The line after a title that begins with the name of a type: its subject goes on below. */
  private int titleEnd(int first) {
    Line head = sketch.line(first);
    boolean bareType = words.type(head.bare()) == head.bare().length();
    int last = first;
    for (int i = first + 1; i < Math.min(sketch.size(), first + TITLE_LINES); i++) {
      if (!sketch.isOpen(i)) {
        break;
      }
      Line line = sketch.line(i);
      Line before = sketch.line(last);
      if (line.end - line.start > LONGEST_TITLE_LINE
          || line.hashes != head.hashes && line.hashes > 0) {
        break;
      }
      String bare = line.bare();
      boolean about =
          words.tellsSubject(bare)
              || words.leadsOn(bare.substring(0, Math.max(0, bare.indexOf(' '))));
      boolean subject = last == first && bareType;
      if (words.beginsText(bare)
              && !about
              && !(subject && line.isCapitals() && !words.isGround(bare))
          || bare.startsWith("(")
          || tells(i)
          || (line.mark != null && (line.mark.rank() <= Mark.NUMBER || line.mark.isSign()))
          || (line.isCapitals() && words.beginsWithOffice(bare) && !leadsOn(before))) {
        break;
      }
      if (line.gap > 0 && !subject && !about && !(line.isCapitals() && before.isCapitals())) {
        break;
      }
      boolean goesOn =
          subject
              || about
              || Character.isLowerCase(line.first())
              || leadsOn(before)
              || (line.isCapitals() && before.isCapitals())
              || (line.emphasised && before.emphasised)
              || (line.isCapitals() == before.isCapitals()
                  && endsAtGrounds(i)
                  && !before.isClosed());
      if (!goesOn
          || (subject
              && line.gap > 0
              && (line.endsSentence() && line.last() == '.'
                  || line.isClosed() && line.last() == ':'))) {
        break;
      }
      last = i;
    }
    return last + 1;
  }

  /** Whether a line right above the grounds of a decision is the last of its subject. */
  private boolean endsAtGrounds(int i) {
    Line line = sketch.line(i);
    return line.gap == 0
        && line.mark == null
        && line.end - line.start <= LONGEST
        && !line.isClosed()
        && i + 1 < sketch.size()
        && sketch.isOpen(i + 1)
        && words.isGround(sketch.bare(firstWords(sketch.line(i + 1))));
  }

  private static Span firstWords(Line line) {
    return new Span(line.start, Math.min(line.end, line.start + LONGEST / 2));
  }

  /** Whether a line ends so that it must go on. */
  private boolean leadsOn(Line line) {
    if (line.last() == ',' || line.last() == '-') {
      return true;
    }
    return words.leadsOn(line.bare());
  }
}
