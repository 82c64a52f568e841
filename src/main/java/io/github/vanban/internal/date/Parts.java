package io.github.vanban.internal.date;

import com.google.common.base.Splitter;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.NumberWords;
import io.github.vanban.internal.text.RomanNumeral;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads what the groups of an atom hold, in digits or in words. */
final class Parts {

  /** Two digits up to this one are a year of this century, until a document's date tells more. */
  private static final int LAST_SHORT_YEAR = 50;

  /** Two years with a dash and no word may span a man's life, as those of anniversaries do. */
  private static final int LONGEST_BARE_PERIOD = 99;

  private static final Splitter WORDS = Splitter.on(' ');

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2099;

  private final Markers markers;

  Parts(Markers markers) {
    this.markers = markers;
  }

  /** The atom's point; null where a part of it is none. */
  @Nullable Point point(DateRule rule, Matcher m) {
    int day = number(rule.pattern().written(m, "d"));
    int month = month(rule, m);
    int year = year(rule.pattern().written(m, "y"));
    int part = 0;
    if (day < 0 || month < 0 || year < 0) {
      return null;
    }
    switch (rule.yields()) {
      case DAY, REAL_DAY -> {
        String written = rule.pattern().written(m, "y");
        if (written != null && written.length() == 2) {
          year += year > LAST_SHORT_YEAR ? 1900 : 2000;
        }
      }
      case QUARTER -> part = quarter(rule.pattern().written(m, "q"));
      case HALF -> part = rule.pattern().isSecondHalf(m) ? 2 : 1;
      case MONTHS -> {
        month = rule.pattern().isSecondHalf(m) ? 2 : 1;
        part = number(rule.pattern().written(m, "n"));
      }
      case PERIOD -> {
        part = year(rule.pattern().written(m, "y2"));
        if (part < 100) {
          part += year / 100 * 100;
        }
        if (!rule.isLed() && (part <= year || part - year > LONGEST_BARE_PERIOD)) {
          return null;
        }
      }
      case DECADE -> {
        if (year < 100) {
          year += rule.pattern().written(m, "new") == null ? 1900 : 2000;
        }
        int last = year(rule.pattern().written(m, "y2"));
        part = (last == 0 ? year : year / 100 * 100 + last) + 9;
      }
      default -> {}
    }
    Point point = new Point(m.start(), m.end(), rule, year, month, day, part);
    return isReal(point) ? point : null;
  }

  /** Whether an atom that must be of the calendar is, as far as it is known. */
  private static boolean isReal(Point point) {
    return switch (point.yields()) {
      case REAL_DAY ->
          point.day() >= 1
              && point.day() <= 31
              && (!point.rule().pattern().groups().contains("m")
                  || (point.month() >= 1 && point.month() <= 12));
      case MONTH -> point.rule().isLed() || (point.month() >= 1 && point.month() <= 12);
      case DECADE -> point.year() % 10 == 0;
      default -> true;
    };
  }

  /** A number in digits or words; 0 where there is none, -1 where it is not a number. */
  static int number(@Nullable String written) {
    if (written == null) {
      return 0;
    }
    if (Digits.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    BigDecimal value = NumberWords.valueOf(written);
    return value == null ? -1 : value.intValue();
  }

  private int month(DateRule rule, Matcher m) {
    String written = rule.pattern().written(m, "m");
    if (written == null) {
      return rule.pattern().written(m, "first") == null ? 0 : 1;
    }
    String english = markers.value(MarkerGroup.ENGLISH_MONTH, written);
    return english == null ? number(written) : Integer.parseInt(english);
  }

  /** A year, in words also digit by digit: {@code một chín bảy lăm}. */
  private static int year(@Nullable String written) {
    if (written == null || Digits.isDigit(written.charAt(0))) {
      return number(written);
    }
    List<String> words = WORDS.splitToList(written);
    int digits = 0;
    for (String word : words) {
      int digit = NumberWords.digit(word);
      digits = digit < 0 || digits < 0 ? -1 : digits * 10 + digit;
    }
    int year = words.size() == 4 && digits > 0 ? digits : number(written);
    return year < 100 || (year >= FIRST_YEAR && year <= LAST_YEAR) ? year : -1;
  }

  /** A quarter, Roman or in any form of a number; 0 where there is none, -1 if it is none. */
  static int quarter(@Nullable String written) {
    if (written == null) {
      return 0;
    }
    int roman = RomanNumeral.valueOf(written);
    return roman > 0 ? roman : number(written);
  }
}
