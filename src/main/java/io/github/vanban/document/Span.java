package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a text. Immutable and thread-safe.
 *
 * @param start the offset of its first UTF-16 unit
 * @param end the offset after its last unit; equal to the start if the stretch is empty
 */
public record Span(int start, int end) {

  /** Checks that the end does not stand before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** Its UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether a unit of the text lies in it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of another span lies in it. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * What stands there in a text.
   *
   * @throws IndexOutOfBoundsException if the text is shorter
   */
  public String in(String text) {
    return requireNonNull(text, "text").substring(start, end);
  }
}
