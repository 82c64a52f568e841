package io.github.vanban.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when a body existed and what took its tasks over: {@code Bộ Kế hoạch và Đầu tư}
 * until 1 March 2025, then {@code Bộ Tài chính}. From {@code lexicon/body-history.tsv}.
 *
 * @param since the first day it existed, as far as is known: {@code 2025-03-01}, {@code 2025-02} or
 *     {@code 2007}; null where the lexicon does not tell
 * @param until the first day it no longer existed, likewise; null where it still does
 * @param successors ids of the bodies that took its tasks over, the one that took most first; empty
 *     where it still exists
 */
public record BodyHistory(@Nullable String since, @Nullable String until, List<String> successors) {

  /** Copies the list. */
  public BodyHistory {
    successors = List.copyOf(successors);
  }
}
