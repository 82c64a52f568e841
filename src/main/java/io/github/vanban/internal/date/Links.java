package io.github.vanban.internal.date;

import io.github.vanban.internal.lexicon.Phrases;
import java.util.regex.Pattern;

/**
 * What joins dates to series, and what stands before and after the dates of one.
 *
 * @param list between dates of a list
 * @param range between the dates of a range
 * @param symbol after a number that is a document's and no date
 * @param numberWord before such a number
 * @param from before the first date of a range
 * @param yearWord at the begin of a date that begins with the word for year
 */
record Links(
    Pattern list,
    Pattern range,
    Pattern symbol,
    Pattern numberWord,
    Pattern from,
    Pattern yearWord) {

  static Links of(Phrases phrases) {
    return new Links(
        phrases.pattern("date.list-link"),
        phrases.pattern("date.range-link"),
        phrases.pattern("date.document-symbol"),
        phrases.pattern("date.number-word"),
        phrases.pattern("date.from"),
        phrases.pattern("date.year-word"));
  }
}
