package io.github.vanban.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes numbers in words as they are said, in one of their variants. */
public final class SpokenNumbers {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final long THOUSAND_MILLION = 1_000_000_000L;

  private SpokenNumbers() {}

  /** The words for a number that is not negative. */
  public static String of(long value, Random random) {
    List<String> words = new ArrayList<>();
    if (value == 0) {
      words.add("không");
    }
    write(value, false, words, random);
    return String.join(" ", words);
  }

  private static void write(long value, boolean full, List<String> words, Random random) {
    long high = value / THOUSAND_MILLION;
    if (high > 0) {
      write(high, false, words, random);
      words.add(pick(random, "tỷ", "tỉ"));
    }
    int low = (int) (value % THOUSAND_MILLION);
    int millions = low / 1_000_000;
    int thousands = low / 1000 % 1000;
    int ones = low % 1000;
    boolean more = full || high > 0;
    if (millions > 0) {
      hundreds(millions, more, words, random);
      words.add("triệu");
    }
    if (thousands > 0) {
      hundreds(thousands, more || millions > 0, words, random);
      words.add(pick(random, "nghìn", "ngàn"));
    }
    if (ones > 0) {
      hundreds(ones, more || millions > 0 || thousands > 0, words, random);
    }
  }

  private static void hundreds(int value, boolean full, List<String> words, Random random) {
    int hundreds = value / 100;
    int tens = value / 10 % 10;
    int ones = value % 10;
    if (hundreds > 0 || full) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
    }
    if (tens == 0) {
      if (ones > 0) {
        if (hundreds > 0 || full) {
          words.add(pick(random, "linh", "lẻ"));
        }
        words.add(DIGITS[ones]);
      }
      return;
    }
    if (tens == 1) {
      words.add("mười");
    } else {
      words.add(DIGITS[tens]);
      words.add("mươi");
    }
    if (ones > 0) {
      words.add(last(tens, ones, random));
    }
  }

  private static String last(int tens, int ones, Random random) {
    return switch (ones) {
      case 1 -> tens > 1 ? "mốt" : "một";
      case 4 -> tens > 1 ? pick(random, "tư", "bốn") : "bốn";
      case 5 -> pick(random, "lăm", "nhăm");
      case 7 -> pick(random, "bảy", "bẩy");
      default -> DIGITS[ones];
    };
  }

  private static String pick(Random random, String one, String other) {
    return random.nextBoolean() ? one : other;
  }
}
