package io.github.vanban.internal.reference;

import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of a document that is cited right before it ({@code điểm a khoản 2 Điều 5 Luật Nhà
 * ở}) or behind it ({@code Luật Nhà ở, Điều 5}; {@code Nghị định 46/2014/NĐ-CP (Điều 5, khoản 2)}).
 */
final class Provisions {

  private static final String ITEM =
      "(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[ivx]{1,6}|[a-zđ])(?![\\p{L}\\d])";
  private static final String PART =
      "(?:(?:các |từ )?(?:điểm|khoản|điều|chương|tiểu mục|mục|phần|phụ lục|tiết|mẫu(?: số)?|biểu(?: số)?)"
          + " (?:thứ |số )?"
          + ITEM
          + "(?:/[a-zđ]{1,6}(?:-[a-zđ]{1,6})?)?(?:(?:, | và |, và | đến )"
          + ITEM
          + "){0,8})";
  private static final String PARTS =
      PART + "(?:(?:,? |, và | và |; | đến )(?:của )?" + PART + "){0,5}";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<p>"
              + PARTS
              + ")(?: của| tại|,)?(?: ?(?:được )?(?:ban hành )?kèm theo)? $");

  /** Date and issuer may stand before a bracket, but nothing before a comma. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: năm \\d{4})?(?:(?:,? ngày [\\d/.-]{6,10}| ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})?"
              + "(?: của [^\\d,;:.()\\n]{3,60}?)? ?\\((?:tại |quy định tại |theo )?(?<bracket>"
              + PARTS
              + ")\\)|(?:,? tại|,|, ở) (?<comma>"
              + PARTS
              + "))");

  /** Behind a part that is of another document, or of the text itself: {@code Điều 5 Luật này}. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          ",? (?:của|tại|này|ban hành|kèm|luật|bộ luật|nghị|thông|quyết|pháp|quy (?:chế|trình|tắc|định (?:số|này|\\d))|hiến|điều|khoản|điểm|mục|chương)(?!\\p{L})");

  /** Words that may stand between a part and its document. */
  private static final Set<String> LINKS =
      Set.of("của", "tại", "theo", "kèm", "hành", "ban", "được");

  private static final Pattern LABEL =
      Pattern.compile("[\\d.]+[a-zđ]?(?:/.+)?,?|[ivx]{1,6},?|[a-zđ],?");

  private static final Pattern TO_PART =
      Pattern.compile(
          "(?: năm \\d{4})?(?:,? tại|,|, ở) (?:các |từ )?(?:đ|khoản|chương|tiểu|mục|ph|tiết|mẫu|biểu)");

  private static final int LONGEST = 160;

  private Provisions() {}

  /** The references with the parts that are cited of them. */
  static void attach(NormalizedText view, List<FoundReference> references) {
    int taken = 0;
    for (int i = 0; i < references.size(); i++) {
      FoundReference reference = references.get(i);
      String before = before(view, reference.start(), taken);
      taken = reference.end();
      if (before != null) {
        references.set(i, reference.withProvision(before));
        continue;
      }
      int next = i + 1 < references.size() ? references.get(i + 1).start() : view.length();
      Matcher behind = behind(view, reference.end(), next);
      if (behind != null) {
        String group = behind.group("bracket") == null ? "comma" : "bracket";
        references.set(
            i, reference.withProvision(view.written(behind.start(group), behind.end(group))));
        taken = behind.end();
      }
    }
  }

  /** The provision that ends where a mention starts, as written, or null. */
  static @Nullable String before(NormalizedText view, int start) {
    return before(view, start, 0);
  }

  private static @Nullable String before(NormalizedText view, int start, int least) {
    int from = Math.max(least, start - LONGEST);
    String text = view.folded();
    if (start - from < 4 || text.charAt(start - 1) != ' ' || !mayEndPart(text, from, start - 1)) {
      return null;
    }
    Matcher m = BEFORE.matcher(text).region(from, start);
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find() || view.crossesParagraph(m.start("p"), start)) {
      return null;
    }
    return view.written(m.start("p"), m.end("p"));
  }

  /** A cheap look at the words before a mention: a part ends with a number or a letter. */
  private static boolean mayEndPart(String text, int from, int end) {
    int at = end;
    for (int words = 0; words < 6; words++) {
      int space = text.lastIndexOf(' ', at - 1);
      String word = text.substring(Math.max(space + 1, from), at);
      if (word.isEmpty() || space < from) {
        return false;
      }
      if (!LINKS.contains(word)) {
        return LABEL.matcher(word).matches();
      }
      at = space;
    }
    return false;
  }

  private static @Nullable Matcher behind(NormalizedText view, int end, int next) {
    String text = view.folded();
    boolean bracketed = view.contains('(', end, Math.min(next, end + LONGEST));
    if (!bracketed && !TO_PART.matcher(text).region(end, text.length()).lookingAt()) {
      return null;
    }
    Matcher m = BEHIND.matcher(text).region(end, Math.min(next, end + LONGEST));
    m.useTransparentBounds(true);
    if (!m.lookingAt() || view.crossesParagraph(end, m.end())) {
      return null;
    }
    boolean others =
        m.group("comma") != null
            && OF_ANOTHER.matcher(text).region(m.end(), text.length()).lookingAt();
    return others ? null : m;
  }
}
