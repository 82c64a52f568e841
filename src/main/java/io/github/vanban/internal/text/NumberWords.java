package io.github.vanban.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in words: {@code một nghìn chín trăm bốn lăm}, {@code hai triệu rưỡi}, {@code năm
 * tỷ tỷ}. Multipliers behind digits are {@link Multiple}'s.
 *
 * <p>All variants are read: {@code mốt}, {@code tư}, {@code lăm}, {@code nhăm}, {@code linh},
 * {@code lẻ}, {@code rưỡi}, {@code chục}, {@code vạn}, {@code ngàn}, {@code tỉ}, and {@code mươi}
 * left out ({@code bốn lăm}). A number stops before {@code năm} where that can be the word for
 * year: {@code hai mươi năm} is 20, {@code hai mươi lăm} is 25. Stateless and thread-safe.
 *
 * @param end index behind the last character of the number
 * @param value its value
 */
public record NumberWords(int end, BigDecimal value) {

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  /** Digits that only stand behind tens. */
  private static final Map<String, Integer> LAST_DIGITS = Map.of("mốt", 1, "lăm", 5, "nhăm", 5);

  private static final BigDecimal THOUSAND_MILLION = BigDecimal.TEN.pow(9);

  /** The longest word of a number. */
  private static final int LONGEST_WORD = 5;

  /**
   * The longest number that starts at an index; null where none does.
   *
   * @param text lower-case text, single spaces between words
   * @param start index of its first character
   */
  public static @Nullable NumberWords parse(CharSequence text, int start) {
    Reader reader = new Reader(text, start);
    BigDecimal value = reader.number();
    return value == null ? null : new NumberWords(reader.end, value);
  }

  /** The value of a text that is one number and nothing else; null if it is none. */
  public static @Nullable BigDecimal valueOf(CharSequence text) {
    NumberWords number = parse(text, 0);
    return number != null && number.end == text.length() ? number.value : null;
  }

  /** The digit that a word is by itself; -1 if it is none. */
  public static int digit(String word) {
    Integer digit = DIGITS.get(word);
    return digit != null ? digit : LAST_DIGITS.getOrDefault(word, -1);
  }

  /** Reads word by word; {@link #end} is behind the last word that was taken. */
  private static final class Reader {
    private final CharSequence text;

    /** Start of the word that is looked at. */
    private int at;

    /** End of the word that is looked at. */
    private int wordEnd;

    /** The word that is looked at; empty where there is none. */
    private String word = "";

    private int end;

    Reader(CharSequence text, int start) {
      this.text = text;
      this.end = start;
      look(start);
    }

    @Nullable BigDecimal number() {
      List<BigDecimal> terms = new ArrayList<>();
      while (true) {
        BigDecimal part = part(terms.isEmpty());
        if (part == null) {
          break;
        }
        BigDecimal factor = multiplier();
        if (!terms.isEmpty() && factor == null && !isLower(part, terms)) {
          break;
        }
        terms.add(part);
        if (factor == null) {
          break;
        }
        BigDecimal last = multiplied(terms, factor);
        if (tail(terms, last)) {
          break;
        }
      }
      return terms.isEmpty() ? null : terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Multiplies what has been read by a factor and those that follow it; gives the last one. */
    private BigDecimal multiplied(List<BigDecimal> terms, BigDecimal first) {
      BigDecimal unit = BigDecimal.ONE;
      for (BigDecimal factor = first; factor != null; factor = multiplier()) {
        multiply(terms, factor);
        unit = unit.multiply(factor);
      }
      return unit;
    }

    /** {@code tỷ} multiplies all before it, a smaller one only what is smaller than itself. */
    private static void multiply(List<BigDecimal> terms, BigDecimal factor) {
      BigDecimal sum = BigDecimal.ZERO;
      boolean first = true;
      while (!terms.isEmpty()) {
        BigDecimal last = terms.get(terms.size() - 1);
        if (!first && factor.compareTo(THOUSAND_MILLION) < 0 && last.compareTo(factor) >= 0) {
          break;
        }
        sum = sum.add(last);
        terms.remove(terms.size() - 1);
        first = false;
      }
      terms.add(sum.multiply(factor));
    }

    /** {@code hai triệu rưỡi}, {@code một nghìn hai}: a part of the unit; true if it is there. */
    private boolean tail(List<BigDecimal> terms, BigDecimal unit) {
      if (word.equals("rưỡi")) {
        take();
        terms.add(unit.divide(BigDecimal.valueOf(2)));
        return true;
      }
      int digit = loneDigit();
      if (digit > 0) {
        take();
        terms.add(unit.multiply(BigDecimal.valueOf(digit)).movePointLeft(1));
        return true;
      }
      return false;
    }

    /** A digit behind a multiplier with no further word of a number behind it; 0 if none. */
    private int loneDigit() {
      if (word.equals("năm") || (digit(word) < 1 && !word.equals("mốt"))) {
        return 0;
      }
      int here = at;
      int digit = digit(word);
      look(skipSpace(wordEnd));
      boolean alone =
          digit(word) < 0
              && !word.equals("mươi")
              && !word.equals("chục")
              && !word.equals("trăm")
              && Multiple.powerOfTen(word) == null;
      look(here);
      return alone ? digit : 0;
    }

    private static boolean isLower(BigDecimal part, List<BigDecimal> terms) {
      BigDecimal last = terms.get(terms.size() - 1);
      return part.compareTo(last) < 0;
    }

    private @Nullable BigDecimal multiplier() {
      BigDecimal factor = Multiple.powerOfTen(word);
      if (factor != null) {
        take();
      }
      return factor;
    }

    /** A number below a thousand. */
    private @Nullable BigDecimal part(boolean first) {
      if (!first && (word.equals("linh") || word.equals("lẻ"))) {
        return odd();
      }
      if (first && Multiple.powerOfTen(word) != null) {
        return null;
      }
      int value = hundreds(first);
      return value < 0 ? null : BigDecimal.valueOf(value);
    }

    /** {@code linh năm}: what stands behind the word for a gap. */
    private @Nullable BigDecimal odd() {
      int here = at;
      int before = end;
      take();
      int digit = word.equals("mười") ? 10 : digit(word);
      if (digit < 1) {
        end = before;
        look(here);
        return null;
      }
      take();
      return BigDecimal.valueOf(digit);
    }

    private int hundreds(boolean first) {
      int here = at;
      int digit = word.equals("năm") && !first ? 5 : DIGITS.getOrDefault(word, -1);
      if (word.equals("trăm") && first) {
        take();
        return hundredsTail(1);
      }
      if (digit >= 0) {
        look(skipSpace(wordEnd));
        if (word.equals("trăm")) {
          take();
          return hundredsTail(digit);
        }
        look(here);
      }
      return tens(first);
    }

    private int hundredsTail(int hundreds) {
      if (word.equals("rưỡi")) {
        take();
        return hundreds * 100 + 50;
      }
      if (word.equals("linh") || word.equals("lẻ")) {
        BigDecimal odd = odd();
        return hundreds * 100 + (odd == null ? 0 : odd.intValue());
      }
      int digit = loneDigit();
      if (digit > 0) {
        take();
        return hundreds * 100 + digit * 10;
      }
      int tens = tens(false);
      return hundreds * 100 + Math.max(tens, 0);
    }

    /** A number below a hundred; -1 if there is none. */
    private int tens(boolean first) {
      if (word.equals("mười")) {
        take();
        return 10 + lastDigit(false);
      }
      if (word.equals("chục") && first) {
        take();
        return 10 + half(10);
      }
      int digit = DIGITS.getOrDefault(word, -1);
      if (digit < 0) {
        return -1;
      }
      int here = at;
      boolean year = word.equals("năm") && !first;
      look(skipSpace(wordEnd));
      if (word.equals("mươi")) {
        take();
        return digit * 10 + lastDigit(true);
      }
      if (word.equals("chục")) {
        take();
        return digit * 10 + half(10);
      }
      if (LAST_DIGITS.containsKey(word)
          || (digit > 1 && (word.equals("tư") || !first && isPlainLast()))) {
        int last = digit(word);
        take();
        return digit * 10 + last;
      }
      boolean multiplied = Multiple.powerOfTen(word) != null;
      look(here);
      if (year && !multiplied) {
        return -1;
      }
      take();
      return digit;
    }

    /** {@code chín trăm bốn ba}: tens without their word, where the hundreds were said. */
    private boolean isPlainLast() {
      return digit(word) > 0 && !word.equals("năm");
    }

    private int half(int unit) {
      if (word.equals("rưỡi")) {
        take();
        return unit / 2;
      }
      return 0;
    }

    /** The digit behind the tens; {@code năm} there is the word for year. */
    private int lastDigit(boolean afterTens) {
      int digit = word.equals("năm") ? -1 : afterTens || !word.equals("mốt") ? digit(word) : -1;
      if (digit < 1) {
        return 0;
      }
      take();
      return digit;
    }

    /** Takes the word that is looked at and looks at the next. */
    private void take() {
      end = wordEnd;
      look(skipSpace(wordEnd));
    }

    private int skipSpace(int index) {
      return index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
    }

    private void look(int start) {
      at = start;
      int i = start;
      while (i < text.length() && i - start <= LONGEST_WORD && Character.isLetter(text.charAt(i))) {
        i++;
      }
      wordEnd = i;
      word = text.subSequence(start, i).toString();
    }
  }
}
