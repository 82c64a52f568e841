package io.github.vanban.internal.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed once, when it is first asked for. Thread-safe. */
final class Stage<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Stage(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
