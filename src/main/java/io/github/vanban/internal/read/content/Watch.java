package io.github.vanban.internal.read.content;

import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Holds the reading of one file to the limits. For one file and one thread; a reader asks it at
 * every step, since nothing else ends a reading that has run away.
 */
public final class Watch {

  private final ReadLimits limits;
  private final long start = System.nanoTime();
  private long unpacked;
  private long elements;

  /** Starts the clock. */
  public Watch(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Says that the reading goes on.
   *
   * @throws InputException of kind TIMEOUT if it has taken too long, or its thread was interrupted
   */
  public void tick() throws InputException {
    if (System.nanoTime() - start > limits.time().toNanos() || Thread.interrupted()) {
      throw timeout(limits.time());
    }
  }

  /**
   * Says that more bytes were unpacked.
   *
   * @throws InputException of kind TOO_LARGE if they are too many
   */
  public void unpacked(long bytes) throws InputException {
    tick();
    unpacked += bytes;
    if (unpacked > limits.unpacked()) {
      throw new InputException(
          InputException.Kind.TOO_LARGE,
          "unpacks to more than " + limits.unpacked() + " bytes; see --max-unpacked");
    }
  }

  /**
   * Says that more elements and attributes came.
   *
   * @throws InputException of kind TOO_LARGE if they are too many
   */
  public void elements(int more) throws InputException {
    tick();
    elements += more;
    if (elements > limits.elements()) {
      throw new InputException(
          InputException.Kind.TOO_LARGE,
          "has more than " + limits.elements() + " elements and attributes; see --max-elements");
    }
  }

  /** How many elements and attributes came so far. */
  public long elements() {
    return elements;
  }

  /**
   * Says how deep the place is that is read.
   *
   * @throws InputException of kind TOO_LARGE if it is too deep
   */
  public void depth(int levels) throws InputException {
    if (levels > limits.nesting()) {
      throw tooDeep(limits);
    }
  }

  /**
   * Says how many pages there are.
   *
   * @throws InputException of kind TOO_LARGE if they are too many
   */
  public void pages(int pages) throws InputException {
    if (pages > limits.pages()) {
      throw new InputException(
          InputException.Kind.TOO_LARGE,
          "has " + pages + " pages, more than " + limits.pages() + "; see --max-pages");
    }
  }

  /** A stream whose bytes count as unpacked. */
  public InputStream unpacking(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
      }

      private void count(int bytes) throws IOException {
        try {
          unpacked(bytes);
        } catch (InputException e) {
          throw new IOException(e);
        }
      }
    };
  }

  /** The fault of a file that takes too long. */
  public static InputException timeout(Duration time) {
    return new InputException(
        InputException.Kind.TIMEOUT,
        "took longer than " + time.toSeconds() + " seconds; see --max-seconds");
  }

  /** The fault of a file that is nested too deeply. */
  public static InputException tooDeep(ReadLimits limits) {
    return new InputException(
        InputException.Kind.TOO_LARGE,
        "is nested deeper than " + limits.nesting() + " levels; see --max-nesting");
  }
}
