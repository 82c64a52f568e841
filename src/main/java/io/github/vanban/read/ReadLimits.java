package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much of a file is read before it is given up, since a small file may unfold into anything.
 * Immutable and thread-safe.
 *
 * @param unpacked the most bytes that a file may unpack to, images left out, which nobody unpacks
 * @param pages the most pages of a PDF
 * @param elements the most elements of a web page, or elements and attributes of an office file in
 *     XML, which take many times their bytes in memory
 * @param nesting how deep tables, lists, elements and groups may stand in one another
 * @param time the longest time that a file may take
 */
public record ReadLimits(long unpacked, int pages, int elements, int nesting, Duration time) {

  /**
   * 64 MiB, 5,000 pages, 1,000,000 elements, which a thousand pages of Word have, 200 levels, two
   * minutes.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64L << 20, 5_000, 1_000_000, 200, Duration.ofMinutes(2));

  /** Checks that there is something that may be read. */
  public ReadLimits {
    requireNonNull(time, "time");
    if (unpacked < 1
        || pages < 1
        || elements < 1
        || nesting < 1
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
