package io.github.vanban.internal.structure;

import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Sketch.Part;
import java.util.List;

/**
 * Finds signatures and lists of recipients, also where they stand in two columns. Sources of the
 * layouts: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5, II.7 and II.9; Hướng dẫn 36-HD/VPTW. For
 * one text and one thread.
 */
final class Foot {

  private static final int LONGEST_OFFICE = 110;
  private static final int LONGEST_NAME = 60;

  /** The name stands at most so many lines below the first line of the office. */
  private static final int TALLEST = 14;

  /** So many lines in a row may stand between that are neither office nor name. */
  private static final int OTHERS = 1;

  private static final int MOST_RECIPIENTS = 60;
  private static final int LONGEST_RECIPIENT = 200;

  private final Sketch sketch;
  private final Words words = Words.shipped();

  Foot(Sketch sketch) {
    this.sketch = sketch;
  }

  void claim() {
    for (int i = 0; i < sketch.size(); i++) {
      if (!sketch.isOpen(i)) {
        continue;
      }
      Line line = sketch.line(i);
      if (line.end - line.start > LONGEST_RECIPIENT + LONGEST_OFFICE) {
        continue;
      }
      String bare = line.bare();
      if (!bare.isEmpty() && "nkd".indexOf(bare.charAt(0)) >= 0) {
        if (words.opensCopies(bare) > 0) {
          i = copies(i) - 1;
          continue;
        }
        if (words.opensAddress(bare) > 0) {
          i = address(i, words.opensAddress(bare)) - 1;
          continue;
        }
      }
      int end = signature(i);
      if (end > i) {
        sketch.claim(i, end, Part.SIGNATURE);
        i = end - 1;
      }
    }
  }

  /** The line after a list of copies, with the signature beside it claimed as well. */
  private int copies(int first) {
    boolean columns = false;
    int end = first;
    boolean filed = false;
    boolean bullets = false;
    for (int i = first; i < Math.min(sketch.size(), first + MOST_RECIPIENTS); i++) {
      if (sketch.parts[i] == Part.FURNITURE) {
        continue;
      }
      if (sketch.parts[i] == Part.RULE) {
        if (sketch.line(i).isBar() && i > first + 1) {
          break;
        }
        continue;
      }
      Line line = sketch.line(i);
      if (!sketch.isOpen(i) || line.end - line.start > LONGEST_RECIPIENT + LONGEST_OFFICE) {
        break;
      }
      List<Span> cells = sketch.columns(i);
      boolean sign = line.hasSign();
      bullets |= sign;
      boolean parted =
          i == first
              ? cells.size() > 1
              : (cells.size() > 1 || columns && line.indent > 12)
                  && isOfSignature(cells.get(cells.size() - 1));
      if (i > first && !sign) {
        boolean goesOn =
            !filed
                && line.gap == 0
                && (Character.isLowerCase(line.first()) && !sketch.line(end - 1).endsSentence()
                    || bullets
                        && ";,.".indexOf(sketch.line(end - 1).last()) < 0
                        && line.wordCount() < 14
                        && !line.isCapitals()
                        && !isOffice(i)
                        && !isName(line.span())
                    || bullets
                        && sketch.line(end - 1).last() == ','
                        && line.width < 12
                        && line.last() == ','
                    || (!bullets && ";,.".indexOf(line.last()) >= 0 && line.wordCount() < 25));
        if (!goesOn && !(columns && parted && line.gap <= 5)) {
          break;
        }
      } else if (filed && i > first && line.gap > 0) {
        break;
      }
      columns |= parted;
      filed |=
          sign && words.isFiled(line.bare().substring(Math.min(line.bare().length(), 1)).strip());
      end = i + 1;
    }
    end = Math.max(end, first + 1);
    sketch.claim(first, end, columns ? Part.SIDE_BY_SIDE : Part.RECIPIENTS);
    return end;
  }

  /** Whether a column beside recipients is of the signature. */
  private boolean isOfSignature(Span column) {
    String bare = sketch.bare(column);
    return column.length() <= LONGEST_OFFICE
        && (Sketch.isCapitals(column.in(sketch.text))
            || words.saysSigned(bare)
            || words.isOffice(bare)
            || isName(column));
  }

  /** The line after an address: those that it names may stand a line each. */
  private int address(int first, int used) {
    Line head = sketch.line(first);
    boolean open = head.bare().substring(used).strip().length() < 3;
    if (head.wordCount() > 45 || (head.endsSentence() && head.last() != '.')) {
      return first + 1;
    }
    int end = first + 1;
    boolean bullets = false;
    for (int i = first + 1; i < Math.min(sketch.size(), first + MOST_RECIPIENTS); i++) {
      if (sketch.parts[i] == Part.RULE && sketch.line(i).isBar()) {
        continue;
      }
      if (!sketch.isOpen(i)) {
        break;
      }
      Line line = sketch.line(i);
      Line before = sketch.line(end - 1);
      if (line.end - line.start > LONGEST_RECIPIENT || before.last() == '.' && !open) {
        break;
      }
      boolean sign = line.hasSign();
      boolean goesOn =
          sign
              ? open || bullets || before.last() == ':'
              : (open
                      || ";,".indexOf(before.last()) >= 0
                      || Character.isLowerCase(line.first())
                      || (end == first + 1
                          && !before.isClosed()
                          && i + 1 < sketch.size()
                          && sketch.line(i + 1).gap > 0))
                  && (line.gap == 0 || open && end == first + 1)
                  && line.last() != ':'
                  && (";,.".indexOf(line.last()) >= 0 || line.wordCount() < 14)
                  && line.mark == null
                  && !bullets;
      if (!goesOn) {
        break;
      }
      bullets |= sign;
      end = i + 1;
    }
    sketch.claim(first, end, Part.RECIPIENTS);
    return end;
  }

  /** The line after a signature that begins at a line; that line's index if none does. */
  private int signature(int first) {
    if (!isOffice(first)) {
      return first;
    }
    int others = 0;
    for (int i = first + 1; i < Math.min(sketch.size(), first + TALLEST); i++) {
      if (sketch.parts[i] == Part.RULE) {
        if (!sketch.line(i).isBar()) {
          others++;
        }
        continue;
      }
      Line line = sketch.line(i);
      if (!sketch.isOpen(i) || line.end - line.start > LONGEST_OFFICE || line.isClosed()) {
        return first;
      }
      if (isName(line.span())) {
        return i + 1;
      }
      if (!isOffice(i) && !line.isCapitals() && !words.saysSigned(line.bare())) {
        others++;
      }
      if (others > OTHERS + 1) {
        return first;
      }
    }
    return first;
  }

  /** Whether a line is an office: a mark of signing for another, or a title in capitals. */
  private boolean isOffice(int i) {
    Line line = sketch.line(i);
    if (line.end - line.start > LONGEST_OFFICE || line.hasSign()) {
      return false;
    }
    if (!Character.isUpperCase(line.first())
        && !Character.isUpperCase(sketch.text.charAt(line.core))) {
      return false;
    }
    String bare = line.bare();
    return (words.signsFor(bare) && beginsInCapitals(line))
        || (line.isCapitals() && words.beginsWithOffice(bare))
        || words.isOffice(bare);
  }

  /** {@code KT.}, {@code T/M}: of the first three units, all letters are capitals. */
  private boolean beginsInCapitals(Line line) {
    return Sketch.isCapitals(
        sketch.text.substring(line.core, Math.min(line.coreEnd, line.core + 3)));
  }

  /** Whether a name and nothing else stands in a line or a column. */
  private boolean isName(Span span) {
    if (span.length() > LONGEST_NAME) {
      return false;
    }
    String written = span.in(sketch.text).replace("*", "").replace("_", "").strip();
    String bare = Bare.of(written);
    int rank = words.rank(bare);
    // Both have as many words, if not as many units.
    int skip = (int) bare.substring(0, rank).chars().filter(c -> c == ' ').count();
    String[] parts = written.split("[\\s\\u00a0]+", -1);
    int count = parts.length - skip;
    if (count < 2 || count > 6 || words.isNoName(bare.substring(Math.min(rank, bare.length())))) {
      return false;
    }
    boolean capitals = true;
    for (int i = skip; i < parts.length; i++) {
      String part = parts[i];
      if (part.isEmpty() || !(Character.isUpperCase(part.charAt(0)) || part.equals("-"))) {
        return false;
      }
      for (int k = 0; k < part.length(); k++) {
        char c = part.charAt(k);
        if (!Character.isLetter(c)
            && c != '\''
            && c != '-'
            && Character.getType(c) != Character.NON_SPACING_MARK) {
          return false;
        }
      }
      capitals &= part.length() < 2 || Sketch.isCapitals(part);
    }
    String first = Bare.of(parts[skip]);
    return !capitals || words.isSurname(first);
  }
}
