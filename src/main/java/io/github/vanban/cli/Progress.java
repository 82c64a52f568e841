package io.github.vanban.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Tells how far a run is: on a terminal a bar that is drawn anew, elsewhere a plain line now and
 * then. Messages go through it, so that they and the bar do not mix. Thread-safe.
 */
final class Progress implements AutoCloseable {

  /** How it is told. */
  enum Style {
    /** Not at all. */
    NONE(Duration.ZERO),
    /** A line now and then; a run that is over before has none. */
    LINES(Duration.ofSeconds(15)),
    /** A bar. */
    BAR(Duration.ofMillis(250));

    private final Duration every;

    Style(Duration every) {
      this.every = every;
    }
  }

  private static final int BAR = 24;

  private final PrintWriter err;
  private final Style style;
  private final long begin = System.nanoTime();
  private final Thread clock;
  private OptionalLong total = OptionalLong.empty();
  private boolean totalKnown;
  private long done;
  private long failed;
  private long worked;
  private long bytes;
  private long bytesEarlier;
  private boolean told;
  private boolean closed;
  private int drawn;

  /**
   * Begins to tell.
   *
   * @param total how many bytes there are to do, if that can be told; asked in the background, and
   *     only if something is told
   */
  Progress(PrintWriter err, Style style, Supplier<OptionalLong> total) {
    this.err = err;
    this.style = style;
    clock = new Thread(() -> run(total), "vanban-progress");
    clock.setDaemon(true);
    if (style != Style.NONE) {
      clock.start();
    }
  }

  private void run(Supplier<OptionalLong> total) {
    try {
      while (true) {
        Thread.sleep(style.every.toMillis());
        tick(total);
      }
    } catch (InterruptedException e) {
      // Closed: there is no more to tell.
    }
  }

  private void tick(Supplier<OptionalLong> size) {
    if (!totalKnown) {
      OptionalLong known = size.get();
      synchronized (this) {
        total = known;
        totalKnown = true;
      }
    }
    synchronized (this) {
      if (closed) {
        return;
      }
      told = true;
      if (style == Style.BAR) {
        draw(bar(bytes, total) + line());
      } else {
        err.print("vanban: " + line() + "\n");
        err.flush();
      }
    }
  }

  private String line() {
    return line(done, failed, worked, elapsed(), bytes, bytesEarlier, total);
  }

  /**
   * How far it is.
   *
   * @param done inputs that are dealt with, those of an earlier run too
   * @param failed those of them that could not be read in this run
   * @param worked those of them that this run dealt with
   * @param elapsed how long it took
   * @param bytes of the inputs that are dealt with
   * @param bytesEarlier those of them of an earlier run
   * @param total bytes of all inputs, if known
   */
  static String line(
      long done,
      long failed,
      long worked,
      Duration elapsed,
      long bytes,
      long bytesEarlier,
      OptionalLong total) {
    StringBuilder line = new StringBuilder();
    double share = share(bytes, total);
    if (share >= 0) {
      line.append((int) (share * 100)).append(" %, ");
    }
    line.append(done).append(" done, ").append(failed).append(" failed");
    double seconds = elapsed.toMillis() / 1000.0;
    if (seconds > 0 && worked > 0) {
      line.append(String.format(Locale.ROOT, ", %.1f/s", worked / seconds));
    }
    long now = bytes - bytesEarlier;
    if (share >= 0 && now > 0) {
      double left = seconds * (total.getAsLong() - bytes) / now;
      line.append(", ").append(time(Duration.ofSeconds((long) Math.max(0, left)))).append(" left");
    }
    return line.toString();
  }

  /** A bar that is as full as there is done; empty where the total is not known. */
  static String bar(long bytes, OptionalLong total) {
    double share = share(bytes, total);
    int full = (int) (share * BAR);
    return share < 0 ? "" : "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  /** How much of the total is done, from 0 to 1; less than 0 where it is not known. */
  private static double share(long bytes, OptionalLong total) {
    return total.isPresent() && total.getAsLong() > 0
        ? Math.min(1, (double) bytes / total.getAsLong())
        : -1;
  }

  /** A time as people write it: {@code 1:02:03}, {@code 2:03}. */
  static String time(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
  }

  private void draw(String line) {
    // Blanks wipe out what a longer bar before it had.
    err.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
    err.flush();
    drawn = line.length();
  }

  private void wipe() {
    if (drawn > 0) {
      err.print("\r" + " ".repeat(drawn) + "\r");
      drawn = 0;
    }
  }

  /** An input was dealt with in this run. */
  synchronized void done(long size, boolean ok) {
    done++;
    worked++;
    bytes += size;
    if (!ok) {
      failed++;
    }
  }

  /** An input was dealt with in an earlier run. */
  synchronized void earlier(long size) {
    done++;
    bytes += size;
    bytesEarlier += size;
  }

  /** Tells something else, on a line of its own. */
  synchronized void tell(String message) {
    wipe();
    err.print("vanban: " + message + "\n");
    err.flush();
  }

  /** Time since the begin. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Whether anything was told of how far it is. */
  synchronized boolean told() {
    return told;
  }

  @Override
  public void close() {
    clock.interrupt();
    synchronized (this) {
      closed = true;
      wipe();
      err.flush();
    }
  }
}
