package io.github.vanban.internal.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The multipliers behind a number in digits: {@code 2 nghìn tỷ}, {@code 2 triệu rưỡi}, {@code 1 tỷ
 * 200 triệu}. A number {@code n} before them is worth {@code n * factor + rest}. Immutable.
 *
 * @param end index behind the last character
 * @param factor the product of the first multipliers
 * @param rest what smaller multiples or {@code rưỡi} add; zero where there is none
 */
public record Multiple(int end, BigDecimal factor, BigDecimal rest) {

  /** Words for powers of ten from a thousand on. */
  private static final Map<String, BigDecimal> LARGE =
      Map.of(
          "nghìn", BigDecimal.TEN.pow(3),
          "ngàn", BigDecimal.TEN.pow(3),
          "vạn", BigDecimal.TEN.pow(4),
          "triệu", BigDecimal.TEN.pow(6),
          "tỷ", BigDecimal.TEN.pow(9),
          "tỉ", BigDecimal.TEN.pow(9));

  private static final Map<String, BigDecimal> SMALL =
      Map.of("chục", BigDecimal.TEN, "trăm", BigDecimal.TEN.pow(2));

  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

  /** {@code tỷ lệ} and {@code tỷ trọng} begin like a multiplier. */
  private static final String LARGER =
      "(?:nghìn|ngàn|triệu|trăm|t[ỷỉ](?! (?:lệ|trọng|suất|số|giá)(?![\\p{L}])))";

  private static final String WORDS =
      "(?:" + LARGER + "|vạn|chục)(?: " + LARGER + "){0,2}+(?![\\p{L}])";

  /** {@code 18.750 tr.đồng}, {@code 50tr/căn}: short for {@code triệu}, where it is money. */
  private static final String SHORT = "tr\\.?(?= ?đ(?:ồng)?(?![\\p{L}]))|tr(?=/[\\p{L}])";

  private static final Pattern PRODUCT =
      Pattern.compile(" ?(?:(?<words>" + WORDS + ")|(?:" + SHORT + "))");
  private static final Pattern HALF = Pattern.compile(" rưỡi(?![\\p{L}])");
  private static final Pattern SMALLER =
      Pattern.compile(" (?<n>\\d{1,3}(?:,\\d{1,3})?+) (?<words>" + WORDS + ")");

  /**
   * The multipliers at an index; null where there is none.
   *
   * @param text lower-case text, single spaces between words
   * @param index behind the last digit of the number
   */
  public static @Nullable Multiple at(CharSequence text, int index) {
    Matcher product = PRODUCT.matcher(text).region(index, text.length());
    if (!product.useTransparentBounds(true).lookingAt()) {
      return null;
    }
    String words = product.group("words");
    BigDecimal factor = words == null ? MILLION : product(words);
    Matcher half = HALF.matcher(text).region(product.end(), text.length());
    if (half.lookingAt()) {
      return new Multiple(half.end(), factor, factor.divide(BigDecimal.valueOf(2)));
    }
    BigDecimal rest = BigDecimal.ZERO;
    BigDecimal last = factor;
    int end = product.end();
    Matcher smaller = SMALLER.matcher(text).useTransparentBounds(true);
    while (smaller.region(end, text.length()).lookingAt()) {
      BigDecimal unit = product(smaller.group("words"));
      if (unit.compareTo(last) >= 0) {
        break;
      }
      rest = rest.add(new BigDecimal(smaller.group("n").replace(',', '.')).multiply(unit));
      last = unit;
      end = smaller.end();
    }
    return new Multiple(end, factor, rest);
  }

  /** What a number before the multipliers is worth with them. */
  public BigDecimal of(BigDecimal number) {
    return number.multiply(factor).add(rest);
  }

  /** What a word for a power of ten stands for; null if it is none, or less than a thousand. */
  static @Nullable BigDecimal powerOfTen(String word) {
    return LARGE.get(word);
  }

  private static BigDecimal product(String words) {
    BigDecimal product = BigDecimal.ONE;
    for (String word : words.split(" ", -1)) {
      product = product.multiply(requireNonNull(LARGE.getOrDefault(word, SMALL.get(word))));
    }
    return product;
  }
}
