package io.github.vanban.cli;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.read.InputException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Extracts from texts up to a length, and from long ones one at a time, so that memory is bounded
 * whatever texts come together on however many threads. Thread-safe.
 */
final class BoundedExtractor {

  /**
   * The longest text that is extracted from unless told otherwise, in UTF-16 units: some fifteen
   * hundred pages. What is found in a text takes up to a hundred times its length in memory.
   */
  static final int DEFAULT_LIMIT = 4_000_000;

  /** Longer texts take turns. */
  private static final int LONG = 500_000;

  private final Extractor extractor;
  private final ExtractOptions options;
  private final int limit;
  private final Lock turns = new ReentrantLock();

  /**
   * Makes one.
   *
   * @param limit the longest text, in UTF-16 units
   */
  BoundedExtractor(Extractor extractor, ExtractOptions options, int limit) {
    this.extractor = extractor;
    this.options = options;
    this.limit = limit;
  }

  /**
   * Extracts.
   *
   * @throws InputException of kind TOO_LARGE if the text is too long
   */
  Extraction extract(String text) throws InputException {
    if (text.length() > limit) {
      throw new InputException(
          InputException.Kind.TOO_LARGE,
          "a text of " + text.length() + " characters, more than " + limit + "; see --max-chars");
    }
    if (text.length() <= LONG) {
      return extractor.extract(text, options);
    }
    turns.lock();
    try {
      return extractor.extract(text, options);
    } finally {
      turns.unlock();
    }
  }
}
