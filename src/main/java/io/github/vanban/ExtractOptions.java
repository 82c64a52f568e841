package io.github.vanban;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of a text, and wants of it. Immutable.
 *
 * @param documentDate the text's own date, which completes days written without a year; empty to
 *     take it from the text
 * @param relativeDates whether to find dates that only the text's own date tells ({@code hôm nay},
 *     {@code tháng 3}, {@code năm qua}) as well; a text without a date has none
 */
public record ExtractOptions(Optional<LocalDate> documentDate, boolean relativeDates) {

  /** Nothing is known but the text, and dates are those that are written. */
  public static final ExtractOptions NONE = new ExtractOptions(Optional.empty(), false);

  /** The text's own date is known; null if it is not. */
  public static ExtractOptions dated(@Nullable LocalDate documentDate) {
    return new ExtractOptions(Optional.ofNullable(documentDate), false);
  }

  /** The same, and dates that only the text's own date tells are found as well. */
  public ExtractOptions withRelativeDates() {
    return new ExtractOptions(documentDate, true);
  }
}
