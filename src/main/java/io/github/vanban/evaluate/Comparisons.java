package io.github.vanban.evaluate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two written values count as the same. */
final class Comparisons {

  private static final ImmutableMap<String, String> ABBREVIATIONS =
      ImmutableMap.<String, String>builder()
          .put("ubnd", "ủy ban nhân dân")
          .put("hđnd", "hội đồng nhân dân")
          .put("mttq", "mặt trận tổ quốc")
          .put("tw", "trung ương")
          .put("bcs", "ban cán sự")
          .put("bcđ", "ban chỉ đạo")
          .put("ttg", "thủ tướng chính phủ")
          .buildOrThrow();

  private static final ImmutableMap<String, String> OLD_TONES =
      ImmutableMap.of("uỷ", "ủy", "oà", "òa", "uý", "úy", "oá", "óa", "oả", "ỏa", "uỳ", "ùy");

  /** White space, also of the control characters that separate records, and light punctuation. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s\\x1c-\\x1f,.;:?–\"“”'*-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Splitter SPACES = Splitter.on(' ');

  private Comparisons() {}

  /** Equal but for case, Unicode form, place of tone marks, punctuation and abbreviations. */
  static boolean sameText(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? Objects.equals(a, b) : words(a).equals(words(b));
  }

  /** The same, or one holds the other as whole words; null is as empty. */
  static boolean holds(@Nullable String a, @Nullable String b) {
    return oneHoldsTheOther(normal(a), normal(b));
  }

  /** The same, or one holds the other and has little more beside it; null is as empty. */
  static boolean sameLabel(@Nullable String a, @Nullable String b) {
    String x = normal(a);
    String y = normal(b);
    if (x.isEmpty() || y.isEmpty()) {
      return x.equals(y);
    }
    int n = SPACES.splitToList(x).size();
    int m = SPACES.splitToList(y).size();
    return oneHoldsTheOther(x, y) && Math.max(n, m) <= 2 * Math.min(n, m) + 3;
  }

  /** The same, or one holds the other, which is a tenth longer at most; null is as empty. */
  static boolean sameTitle(@Nullable String a, @Nullable String b) {
    String x = normal(a);
    String y = normal(b);
    int n = x.codePointCount(0, x.length());
    int m = y.codePointCount(0, y.length());
    return oneHoldsTheOther(x, y) && Math.min(n, m) >= 0.9 * Math.max(n, m);
  }

  /** Whether what was found is a piece of a text or the other way round, in words or parts. */
  static boolean isAbout(String text, String found) {
    String x = normal(text);
    String y = normal(found);
    return !y.isEmpty() && (x.contains(y) || y.contains(x));
  }

  /** Its words in one spelling, with single spaces; null is as empty. */
  static String normal(@Nullable String text) {
    return text == null ? "" : words(text);
  }

  private static boolean oneHoldsTheOther(String x, String y) {
    return x.equals(y)
        || (!x.isEmpty()
            && !y.isEmpty()
            && ((" " + x + " ").contains(" " + y + " ")
                || (" " + y + " ").contains(" " + x + " ")));
  }

  /** The same, or one begins with the other, up to their first comma; null is as empty. */
  static boolean sameUnit(@Nullable String a, @Nullable String b) {
    String x = unit(a);
    String y = unit(b);
    return x.equals(y)
        || (!x.isEmpty() && !y.isEmpty() && (x.startsWith(y + " ") || y.startsWith(x + " ")));
  }

  /** Equal number keys but for case, spaces, leading zeros and the kind of dash. */
  static boolean sameKey(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? Objects.equals(a, b) : key(a).equals(key(b));
  }

  /** Equal to six decimals. */
  static boolean sameNumber(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? Objects.equals(a, b) : number(a).equals(number(b));
  }

  /** The words in one spelling, with single spaces. */
  private static String words(String text) {
    String folded = fold(text, Normalizer.Form.NFKC);
    for (Map.Entry<String, String> tone : OLD_TONES.entrySet()) {
      folded = folded.replace(tone.getKey(), tone.getValue());
    }
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip().split(" ", -1)) {
      words.add(ABBREVIATIONS.getOrDefault(word, word));
    }
    return String.join(" ", words);
  }

  /** In a Unicode form, the Icelandic letter for the Vietnamese one replaced, case folded. */
  private static String fold(String text, Normalizer.Form form) {
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, form)
        .replace('Ð', 'Đ')
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String unit(@Nullable String unit) {
    if (unit == null) {
      return "";
    }
    int comma = unit.indexOf(',');
    return words(comma < 0 ? unit : unit.substring(0, comma));
  }

  private static String key(String number) {
    String[] parts = (fold(number, Normalizer.Form.NFC).replace(" ", "") + "||").split("\\|", -1);
    int slash = parts[0].indexOf('/');
    String ordinal = slash < 0 ? parts[0] : parts[0].substring(0, slash);
    String year = slash < 0 ? "" : parts[0].substring(slash);
    int zeros = 0;
    while (zeros < ordinal.length() && ordinal.charAt(zeros) == '0') {
      zeros++;
    }
    String plain = zeros == ordinal.length() ? "0" : ordinal.substring(zeros);
    return plain + year + "|" + parts[1] + "|" + parts[2].replace('–', '-');
  }

  private static Object number(String value) {
    try {
      return new BigDecimal(Double.parseDouble(value))
          .setScale(6, RoundingMode.HALF_EVEN)
          .doubleValue();
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
