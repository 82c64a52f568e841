package io.github.vanban.internal.structure;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width: a fact of the whole text, not of a line.
 * Immutable.
 */
final class Wrapping {

  /** A shorter line that the next one goes on from tells nothing: titles are broken by hand. */
  private static final int SHORTEST = 25;

  /** No page is wider. */
  private static final int WIDEST = 160;

  /** Fewer lines that go on are chance. */
  private static final int FEWEST = 3;

  /** The least share of neighbouring lines of which the second goes on with a small letter. */
  private static final double SHARE = 0.12;

  /** Of the lines that go on, this share ends before what counts as the right edge. */
  private static final double RAGGED = 0.1;

  /**
   * So many sentences that end with their line have an empty line below, where lines do not tell.
   */
  private static final double PARTED = 0.7;

  private final boolean hard;
  private final int width;

  /** Whether empty lines stand between paragraphs, so that none begins right below another. */
  private final boolean parted;

  /** Where lines that go on end at the least; the edge is ragged. */
  private final int edge;

  private Wrapping(boolean hard, int width, int edge, boolean parted) {
    this.parted = parted;
    this.hard = hard;
    this.width = width;
    this.edge = edge;
  }

  static Wrapping of(List<Line> lines) {
    int[] ends = new int[lines.size()];
    int[] broken = new int[lines.size()];
    int pairs = 0;
    int sentences = 0;
    int apart = 0;
    int goesOn = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      ends[i] = line.indent + line.width;
      if (i + 1 < lines.size() && line.endsSentence() && line.wordCount() > 3) {
        sentences++;
        apart += lines.get(i + 1).gap > 0 ? 1 : 0;
      }
      if (i + 1 < lines.size() && lines.get(i + 1).gap == 0 && !line.isRule()) {
        Line next = lines.get(i + 1);
        pairs += next.mark == null ? 1 : 0;
        if (next.mark == null
            && line.width >= SHORTEST
            && !line.isClosed()
            && Character.isLowerCase(next.first())) {
          broken[goesOn++] = ends[i];
        }
      }
    }
    Arrays.sort(ends);
    int width = ends.length == 0 ? 0 : ends[(int) ((ends.length - 1) * 0.95)];
    boolean hard = goesOn >= FEWEST && goesOn >= SHARE * pairs && width <= WIDEST;
    Arrays.sort(broken, 0, goesOn);
    int edge = goesOn == 0 ? width : broken[(int) ((goesOn - 1) * RAGGED)];
    return new Wrapping(hard, width, edge, apart >= PARTED * sentences);
  }

  /** Whether the lines of the text were broken to fit a width. */
  boolean isHard() {
    return hard;
  }

  /** Whether a line goes on in the next one, which stands right below it and begins no item. */
  boolean joins(Line line, Line next) {
    boolean small = Character.isLowerCase(next.first());
    if (!hard) {
      return small && !line.isClosed() && line.width >= SHORTEST && !next.isField();
    }
    if (small || Character.isDigit(next.first())) {
      return !line.isClosed() || (isFull(line, next) && line.last() != ':');
    }
    int end = line.indent + line.width;
    if (!line.isClosed()) {
      return parted || isFull(line, next) || (end >= edge && next.indent <= line.indent);
    }
    return line.endsSentence() && isFull(line, next) && next.indent <= line.indent;
  }

  /** Whether the first word of the next line had no more room. */
  private boolean isFull(Line line, Line next) {
    int word = 0;
    String words = next.toString();
    while (word < words.length() && !Line.isBlank(words.charAt(word))) {
      word++;
    }
    return line.indent + line.width + 1 + word > width - 3;
  }
}
