package io.github.vanban.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys under which documents are known in all texts. Stateless. */
public final class DocumentKeys {

  private static final Pattern TERM = Pattern.compile("(?:QH|HĐND|TVQH|HĐNN)K?\\d|-[IVX]+$");

  private DocumentKeys() {}

  /**
   * The key of a document with a number; {@link CitedDocument#key()} says of what it is made.
   *
   * @param place the province or unit that issued it where its symbol does not tell, or null
   * @param issued its date of issue, or null
   */
  public static String of(
      DocumentType type,
      DocumentNumber number,
      @Nullable String place,
      @Nullable LocalDate issued) {
    String year = issued == null || tellsTime(number) ? "" : "@" + issued.getYear();
    return type + ":" + number.key() + (place == null ? "" : "@" + place) + year;
  }

  /** Whether a year or a term's number ({@code QH15}, {@code TW-XII}) stands in a number. */
  private static boolean tellsTime(DocumentNumber number) {
    return number.year() != null || TERM.matcher(number.organCode()).find();
  }
}
