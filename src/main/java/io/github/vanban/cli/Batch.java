package io.github.vanban.cli;

import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import io.github.vanban.write.EarlierResults;
import io.github.vanban.write.Result;
import io.github.vanban.write.ResultSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Extracts from many inputs with several threads, and writes the results in the order of the
 * inputs. However many they are, a few stand in memory at a time. For one run.
 *
 * @param <P> what the sink writes of one result
 */
final class Batch<P> {

  /** Inputs in work at a time, a thread: enough to keep threads busy. */
  private static final int QUEUE_PER_THREAD = 4;

  /** Bytes of texts that wait to be read; beyond it the walk over the inputs waits. */
  private static final long MOST_HELD = 64L << 20;

  /** How often it is asked whether the program was told to end, while one waits for a result. */
  private static final long ASK_MILLIS = 100;

  /** How a run ended. */
  enum Ending {
    /** All inputs were dealt with. */
    COMPLETE,
    /** At the first input that could not be read, as was wanted. */
    FAILED_FAST,
    /** The program was told to end. */
    INTERRUPTED
  }

  /** Ends the walk over the inputs. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  /**
   * What was made of an input.
   *
   * @param prepared what is written of it; null if the output holds it already
   * @param failure why it could not be read; null if it could
   */
  private record Made<P>(
      String source, @Nullable P prepared, Summary.Counts counts, @Nullable String failure) {}

  private record Waiting<P>(Future<Made<P>> made, long size, long held) {}

  private final BoundedExtractor extractor;
  private final ResultSink<P> sink;
  private final Summary summary;
  private final Progress progress;
  private final boolean failFast;
  private final BooleanSupplier interrupted;
  private final Queue<Waiting<P>> waiting = new ArrayDeque<>();
  private long held;
  private long number;
  private boolean earlierLeft = true;
  private Ending ending = Ending.COMPLETE;

  Batch(
      BoundedExtractor extractor,
      ResultSink<P> sink,
      Summary summary,
      Progress progress,
      boolean failFast,
      BooleanSupplier interrupted) {
    this.extractor = extractor;
    this.sink = sink;
    this.summary = summary;
    this.progress = progress;
    this.failFast = failFast;
    this.interrupted = interrupted;
  }

  /**
   * Runs.
   *
   * @param inputs gives every input to its argument, in order
   * @throws IOException if the output cannot be read or written
   * @throws OtherInputsException if the results that the output has are not those of these inputs
   */
  Ending run(int threads, Consumer<Consumer<Input>> inputs)
      throws IOException, OtherInputsException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (EarlierResults earlier = sink.earlier()) {
      try {
        inputs.accept(input -> submit(pool, threads, earlier, input));
        while (!waiting.isEmpty()) {
          take();
        }
        String left = earlierLeft ? earlier.next() : null;
        if (left != null) {
          throw new OtherInputsException(left, number + 1, null);
        }
      } catch (Stop e) {
        if (ending == Ending.INTERRUPTED) {
          takeFinished();
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (OtherInputsException.Unchecked e) {
      throw e.getCause();
    } finally {
      pool.shutdownNow();
    }
    return ending;
  }

  private void submit(ExecutorService pool, int threads, EarlierResults earlier, Input input) {
    if (interrupted.getAsBoolean()) {
      throw stop(Ending.INTERRUPTED);
    }
    number++;
    if (earlierLeft && isEarlier(earlier, input)) {
      return;
    }
    long nr = number;
    waiting.add(new Waiting<>(pool.submit(() -> make(nr, input)), input.size(), input.held()));
    held += input.held();
    while (waiting.size() > threads * QUEUE_PER_THREAD
        || (held > MOST_HELD && waiting.size() > 1)) {
      take();
    }
  }

  private boolean isEarlier(EarlierResults earlier, Input input) {
    try {
      String source = earlier.next();
      if (source == null) {
        earlierLeft = false;
        return false;
      }
      if (!source.equals(earlier.written(input.source()))) {
        throw new OtherInputsException.Unchecked(
            new OtherInputsException(source, number, input.source()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    summary.addEarlier();
    progress.earlier(input.size());
    return true;
  }

  private Made<P> make(long nr, Input input) throws IOException {
    Result result;
    try {
      ReadText read = input.read();
      if (sink.holds(input.source(), read)) {
        return new Made<>(input.source(), null, Summary.Counts.NONE, null);
      }
      result = new Result.Extracted(input.source(), read, extractor.extract(read.text()));
      return new Made<>(input.source(), sink.prepare(nr, result), Summary.Counts.of(result), null);
    } catch (InputException e) {
      String kind = e.kind().name().toLowerCase(Locale.ROOT);
      String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
      result = new Result.Failed(input.source(), kind, message);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One text that the program cannot cope with must not cost the user all others.
      result = new Result.Failed(input.source(), "internal", "internal fault: " + e);
    }
    return new Made<>(
        input.source(),
        sink.prepare(nr, result),
        Summary.Counts.of(result),
        ((Result.Failed) result).message());
  }

  /** Waits for the next result and writes it. */
  private void take() {
    Waiting<P> next = waiting.element();
    Made<P> made = await(next.made());
    waiting.remove();
    held -= next.held();
    if (made.failure() != null) {
      progress.tell(made.source() + ": " + made.failure());
      if (failFast) {
        summary.add(made.counts());
        throw stop(Ending.FAILED_FAST);
      }
    }
    write(next, made);
  }

  private void write(Waiting<P> next, Made<P> made) {
    P prepared = made.prepared();
    if (prepared == null) {
      summary.addEarlier();
      progress.earlier(next.size());
      return;
    }
    try {
      sink.write(prepared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    summary.add(made.counts());
    progress.done(next.size(), made.failure() == null);
  }

  /** Writes what is finished without a gap before it. */
  private void takeFinished() {
    try {
      while (!waiting.isEmpty() && waiting.element().made().isDone()) {
        take();
      }
    } catch (Stop e) {
      // One of them could not be read, and the run was to end there.
      ending = Ending.INTERRUPTED;
    }
  }

  private Made<P> await(Future<Made<P>> made) {
    while (true) {
      try {
        return made.get(ASK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (interrupted.getAsBoolean()) {
          throw stop(Ending.INTERRUPTED);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw stop(Ending.INTERRUPTED);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw new UncheckedIOException(cause);
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private Stop stop(Ending how) {
    ending = how;
    return new Stop();
  }
}
