package io.github.vanban.internal.write.table;

import java.math.BigDecimal;

/** How the values of cells are written where the output is text. Stateless. */
public final class Cells {

  /** What replaces characters that no table can hold. */
  private static final char REPLACEMENT = '\ufffd';

  private Cells() {}

  /**
   * A text that databases, CSV files and workbooks can hold: NUL and halves of surrogate pairs,
   * which UTF-8 or SQL do not know, become U+FFFD. All else stays.
   */
  public static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnstorable(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isUnstorable(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isUnstorable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == 0;
  }

  /**
   * A text that no spreadsheet runs as a formula: where it begins with {@code =}, {@code +}, {@code
   * -}, {@code @}, their full-width forms, a tab or a line break, an apostrophe is put before it.
   * Source: OWASP, CSV injection.
   */
  public static String neutral(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /**
   * A cell for a CSV file, without quotes: texts storable and neutral, decimals plain, dates as ISO
   * 8601, flags {@code true} and {@code false}. Numbers stay numbers, negative ones too.
   */
  public static String plain(Object value) {
    if (value instanceof String text) {
      return neutral(storable(text));
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }
}
