package io.github.vanban.internal.structure;

import io.github.vanban.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say one thing together: those of a paragraph, of a heading, of an item, or of a part
 * that was found before. Its kind is settled step by step. For one text and one thread.
 */
final class Piece {

  /** What a piece is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    /** A table, or a part around the text: what its first line was claimed for. */
    OTHER
  }

  final int firstLine;
  final int lastLine;
  final Line first;
  final Line last;
  Kind kind = Kind.PARAGRAPH;

  /** Of headings: 1 for the title. */
  int depth;

  /** Of items: 1 for the outermost list. */
  int level;

  /** Of items: the index of the piece that it stands under, or -1. */
  int lead = -1;

  Piece(int firstLine, int lastLine, Line first, Line last) {
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.first = first;
    this.last = last;
  }

  @Nullable Mark mark() {
    return first.mark;
  }

  Span span() {
    return new Span(first.start, last.end);
  }

  /** How many units it has. */
  int length() {
    return last.end - first.start;
  }

  /** Whether a mark of the same style, or of the same sort, comes one after another's. */
  boolean follows(Piece other) {
    Mark a = other.mark();
    Mark b = mark();
    return a != null && b != null && a.style().equals(b.style()) && b.ordinal() == a.ordinal() + 1;
  }
}
