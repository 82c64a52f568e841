package io.github.vanban.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly when the program is told to end (SIGINT, SIGTERM): the run asks whether it
 * was, and the program waits until the run has closed what it writes. Thread-safe.
 */
final class Interruption implements AutoCloseable {

  /** How long the program waits; who must wait longer than that will use a harder signal. */
  private static final long SECONDS = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "vanban-interruption");
  private volatile boolean requested;

  private Interruption() {}

  /** Begins to listen. */
  static Interruption listen() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupt() {
    requested = true;
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the program was told to end. */
  boolean requested() {
    return requested;
  }

  /** The run has ended, and the program may. */
  @Override
  public void close() {
    ended.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program ends at this very moment; the hook finds that the run has ended.
        requested = true;
      }
    }
  }
}
