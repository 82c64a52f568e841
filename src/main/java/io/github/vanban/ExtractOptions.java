package io.github.vanban;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of a text. Immutable.
 *
 * @param documentDate the text's own date, which completes days written without a year; empty to
 *     take it from the text
 */
public record ExtractOptions(Optional<LocalDate> documentDate) {

  /** Nothing is known but the text. */
  public static final ExtractOptions NONE = new ExtractOptions(Optional.empty());

  /** The text's own date is known; null if it is not. */
  public static ExtractOptions dated(@Nullable LocalDate documentDate) {
    return new ExtractOptions(Optional.ofNullable(documentDate));
  }
}
