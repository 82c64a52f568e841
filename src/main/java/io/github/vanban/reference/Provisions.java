package io.github.vanban.reference;

import io.github.vanban.text.NormalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the part of a document that is cited right before it: {@code điểm a khoản 2 Điều 5}. */
final class Provisions {

  private static final String ITEM =
      "(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[ivx]{1,6}|[a-zđ])(?![\\p{L}\\d])";
  private static final String PART =
      "(?:(?:các )?(?:điểm|khoản|điều|chương|tiểu mục|mục|phần|phụ lục|tiết|mẫu(?: số)?|biểu(?: số)?)"
          + " (?:thứ )?"
          + ITEM
          + "(?:(?:, | và |, và )"
          + ITEM
          + "){0,6})";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<p>"
              + PART
              + "(?:(?:,? |, và | và |; )(?:của )?"
              + PART
              + "){0,5})(?: của| tại|,)?(?: ?(?:được )?(?:ban hành )?kèm theo)? $");

  private static final int LONGEST = 120;

  private Provisions() {}

  /** The provision that ends where a mention starts, as written, or null. */
  static @Nullable String before(NormalizedText view, int start) {
    int from = Math.max(0, start - LONGEST);
    String text = view.folded();
    if (start < 4 || text.charAt(start - 1) != ' ') {
      return null;
    }
    Matcher m = BEFORE.matcher(text).region(from, start);
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find() || view.crossesParagraph(m.start("p"), start)) {
      return null;
    }
    return view.written(m.start("p"), m.end("p"));
  }
}
