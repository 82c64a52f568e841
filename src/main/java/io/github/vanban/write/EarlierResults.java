package io.github.vanban.write;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The results that an output held before a run took it up again, in order. For one thread. */
public interface EarlierResults extends Closeable {

  /** There are none. */
  EarlierResults NONE =
      new EarlierResults() {
        @Override
        public @Nullable String next() {
          return null;
        }

        @Override
        public void close() {}
      };

  /**
   * The source of the next one, as {@link #written} there; null behind the last.
   *
   * @throws IOException if the output cannot be read
   */
  @Nullable String next() throws IOException;

  /** How a source stands in this output. */
  default String written(String source) {
    return source;
  }
}
