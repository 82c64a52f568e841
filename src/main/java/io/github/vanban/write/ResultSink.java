package io.github.vanban.write;

import io.github.vanban.read.ReadText;
import java.io.Closeable;
import java.io.IOException;

/**
 * Where results go: a file, a folder of tables, a database. What is heavy is done by {@link
 * #prepare}, which many threads may call at a time; {@link #write} and {@link #close} are for one
 * thread.
 *
 * @param <P> what is written of one result
 */
public interface ResultSink<P> extends Closeable {

  /**
   * Makes what is to be written of a result. Thread-safe.
   *
   * @param number the number of the input in its run, from 1
   */
  P prepare(long number, Result result);

  /**
   * Writes what was made of one result, all of it or, if the program ends in between, nothing that
   * {@link #earlier} or a reader of the output takes for a whole one. Results are written in the
   * order of their inputs.
   *
   * @throws IOException if it cannot be written; the message names the output and the cause
   */
  void write(P prepared) throws IOException;

  /**
   * The results that the output held when it was taken up again, in order; none unless it was.
   *
   * @throws IOException if the output cannot be read
   */
  default EarlierResults earlier() throws IOException {
    return EarlierResults.NONE;
  }

  /**
   * Whether the output holds the result of that source with that very text already, so that it need
   * not be made again. Only outputs that were taken up again and know their texts say so; the
   * others have their {@link #earlier} results. Thread-safe.
   *
   * @throws IOException if the output cannot be read
   */
  default boolean holds(String source, ReadText read) throws IOException {
    return false;
  }
}
