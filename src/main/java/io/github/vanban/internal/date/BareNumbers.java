package io.github.vanban.internal.date;

import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NormalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by what stands around it whether a number without a word of its own is a date: four digits
 * a year, {@code 26/3} a day and month. Looks at a bounded stretch before and behind. Immutable and
 * thread-safe.
 */
final class BareNumbers {

  private final Pattern yearFollows;
  private final Pattern yearPrecedes;

  /** {@code (2001 tăng 7,1%; 2002 tăng 6,5%)}: years as the subjects of what changed in them. */
  private final Pattern yearAsSubject;

  /** {@code (2016, 2017 và 2018)}: years of a list in brackets. */
  private final Pattern yearsInBrackets;

  private final Pattern noYearBefore;

  /** Streets and wards bear dates as names; rates and scores look like days and months. */
  private final Pattern noDayBefore;

  private final Pattern yearSaid;

  private static final int YEAR_SAID_WITHIN = 60;
  private static final int WORD_BEFORE = 16;

  BareNumbers(Phrases phrases) {
    yearFollows = phrases.pattern("date.year-follows");
    yearPrecedes = phrases.pattern("date.year-precedes");
    yearAsSubject = phrases.pattern("date.year-as-subject");
    yearsInBrackets = phrases.pattern("date.years-in-brackets");
    noYearBefore = phrases.pattern("date.no-year-before");
    noDayBefore = phrases.pattern("date.no-day-before");
    yearSaid = phrases.pattern("date.year-said");
  }

  /** Whether words that say the opposite stand before what looks like a day and month. */
  boolean isDay(NormalizedText view, int start) {
    return !noDayBefore
        .matcher(view.folded())
        .region(Math.max(0, start - WORD_BEFORE), start)
        .find();
  }

  private static boolean looksAt(Pattern pattern, NormalizedText view, int start) {
    return pattern
        .matcher(view.folded())
        .region(start, view.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  /** Whether what follows four digits leaves them a year: nothing that could be counted. */
  boolean isYearBefore(NormalizedText view, int end) {
    return yearFollows.matcher(view.normal()).region(end, view.length()).lookingAt();
  }

  /**
   * Whether four digits with no word of their own are a year: after a quotation, an acronym or a
   * capitalised name, behind {@code đến}, or in a clause that said {@code năm} shortly before;
   * never where a noun that could be counted follows.
   */
  boolean isYear(NormalizedText view, int start, int end) {
    if (!isYearBefore(view, end)) {
      return false;
    }
    String normal = view.normal();
    int from = Math.max(0, start - YEAR_SAID_WITHIN);
    String before = view.folded().substring(from, start);
    if (noYearBefore.matcher(before).find()) {
      return false;
    }
    if (yearPrecedes.matcher(before).find()
        || looksAt(yearAsSubject, view, start)
        || looksAt(yearsInBrackets, view, start)) {
      return true;
    }
    int wordEnd = view.skipSpacesBack(start);
    int wordStart = wordEnd;
    while (wordStart > 0 && Character.isLetter(normal.charAt(wordStart - 1))) {
      wordStart--;
    }
    if (wordEnd - wordStart > 1
        && Character.isUpperCase(normal.charAt(wordStart + 1))
        && wordEnd < start) {
      return true;
    }
    int said = -1;
    Matcher year = yearSaid.matcher(before);
    while (year.find()) {
      said = year.start();
    }
    return said >= 0
        && before.indexOf('.', said) < 0
        && !Digits.at(before, said - 2)
        && normal.substring(from + said, start).indexOf('\n') < 0;
  }
}
