package io.github.vanban.internal.structure;

import io.github.vanban.document.Block;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the sentences of a document begin and end. A block ends one; in a paragraph, an item, a
 * heading, a full stop does, but not inside a number, after an abbreviation ({@code TP.}, {@code
 * Đ/c.}), an initial or the mark of an item, nor before a small letter. Each line of a letterhead,
 * a signature, recipients or furniture, and each cell of a table, is one. Immutable.
 */
public final class Sentences {

  private final int[] starts;
  private final int[] ends;

  private Sentences(List<Span> spans) {
    starts = new int[spans.size()];
    ends = new int[spans.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = spans.get(i).start();
      ends[i] = spans.get(i).end();
    }
  }

  static Sentences of(String text, List<Block> blocks) {
    List<Span> spans = new ArrayList<>();
    boolean ordered = true;
    for (Block block : blocks) {
      int before = spans.size();
      if (block instanceof Block.Table table) {
        if (table.caption() != null) {
          spans.add(table.caption());
        }
        for (Block.Row row : table.rows()) {
          for (Block.Cell cell : row.cells()) {
            if (cell != null && !cell.span().isEmpty()) {
              spans.add(cell.span());
            }
          }
        }
      } else if (block instanceof Block.Item item) {
        split(text, item.span(), item.mark().end(), spans);
      } else {
        List<Span> lines = lines(block);
        if (lines.isEmpty()) {
          split(text, block.span(), afterMark(text, block.span()), spans);
        } else {
          spans.addAll(lines);
        }
      }
      ordered &=
          before == 0
              || before == spans.size()
              || spans.get(before - 1).start() <= spans.get(before).start();
    }
    if (!ordered) {
      // Columns side by side.
      spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }
    return new Sentences(spans);
  }

  private static List<Span> lines(Block block) {
    return switch (block.kind()) {
      case LETTERHEAD -> ((Block.Letterhead) block).lines();
      case SIGNATURE -> ((Block.Signature) block).lines();
      case RECIPIENTS -> ((Block.Recipients) block).lines();
      case FURNITURE -> ((Block.Furniture) block).lines();
      case HEADING, PARAGRAPH, ITEM, TABLE, QUOTATION -> List.of();
    };
  }

  /** Where the words of a heading or an article begin, after its number. */
  private static int afterMark(String text, Span span) {
    int start = span.start();
    while (start < span.end() && "#*_> ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Mark mark = Mark.at(text, start, span.end());
    return mark == null ? span.start() : mark.end();
  }

  /** The sentences of a stretch; a stop within its mark ends none. */
  private static void split(String text, Span span, int mark, List<Span> to) {
    int start = span.start();
    for (int i = Math.max(mark, span.start()); i < span.end(); i++) {
      char c = text.charAt(i);
      if (".?!…".indexOf(c) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < span.end() && ".?!…\"”’')]*_".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int next = end;
      while (next < span.end() && isSpace(text.charAt(next))) {
        next++;
      }
      if (next == span.end()) {
        break;
      }
      if (next == end || Character.isLowerCase(text.charAt(next))) {
        i = end - 1;
        continue;
      }
      if (c == '.' && end == i + 1 && isAbbreviated(text, start, i, text.charAt(next))) {
        continue;
      }
      to.add(new Span(start, end));
      start = next;
      i = next - 1;
    }
    if (start < span.end()) {
      to.add(new Span(start, span.end()));
    }
  }

  /** Whether a full stop ends a word cut short, an initial, or stands within a number. */
  private static boolean isAbbreviated(String text, int start, int stop, char next) {
    int word = stop;
    while (word > start && !isSpace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') {
      word--;
    }
    String before = text.substring(word, stop);
    if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
      return true;
    }
    boolean digits = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    // "1. 873 người": a number that a scan has spaced out.
    if (digits && Character.isDigit(next) && before.length() <= 3) {
      return true;
    }
    return before.length() <= 4 && Words.shipped().isAbbreviation(before.toLowerCase(Locale.ROOT));
  }

  private static boolean isSpace(char c) {
    return Line.isBlank(c) || c == '\n';
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /** The first unit of a sentence. */
  public int start(int sentence) {
    return starts[sentence];
  }

  /** The offset after the last unit of a sentence. */
  public int end(int sentence) {
    return ends[sentence];
  }

  /** The sentence that an offset stands in; empty between two. */
  public Optional<Span> at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int i = found >= 0 ? found : -found - 2;
    return i >= 0 && offset < ends[i]
        ? Optional.of(new Span(starts[i], ends[i]))
        : Optional.empty();
  }
}
