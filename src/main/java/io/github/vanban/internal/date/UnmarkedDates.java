package io.github.vanban.internal.date;

import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.text.Digits;
import io.github.vanban.internal.text.Marks;
import io.github.vanban.internal.text.NormalizedText;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives the words of dates their diacritics back in lines that are written without any ({@code 9
 * thang dau nam 2024}), so that one set of rules reads both spellings. Composed, a word is as long
 * with its diacritics as without, and every index stays what it was. Immutable and thread-safe.
 */
final class UnmarkedDates {

  private final ImmutableMap<String, String> marked;
  private final Pattern words;

  /** Loads {@code rules/unmarked-dates.tsv}. */
  UnmarkedDates() {
    ImmutableMap.Builder<String, String> spellings = ImmutableMap.builder();
    for (Table.Row row : Table.load("rules/unmarked-dates.tsv").rows()) {
      for (String word : row.list("words")) {
        String folded = NormalizedText.fold(word);
        spellings.put(Marks.stripped(folded), folded);
      }
    }
    marked = spellings.buildOrThrow();
    words =
        Pattern.compile(
            marked.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?<![a-z])(?:", ")(?![a-z])")));
  }

  /** The folded text, its unmarked lines with the words of dates as they are usually spelt. */
  String restored(NormalizedText view) {
    String text = view.folded();
    StringBuilder restored = null;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean digits = false;
      boolean letters = false;
      boolean plain = true;
      for (; end < text.length() && !isLineBreak(view.charAt(end)); end++) {
        char c = text.charAt(end);
        digits |= Digits.isDigit(c);
        letters |= c >= 'a' && c <= 'z';
        plain &= c < 0x80 || !Character.isLetter(c);
      }
      if (digits && letters && plain) {
        if (restored == null) {
          restored = new StringBuilder(text);
        }
        restore(text, start, end, restored);
      }
      start = end + 1;
    }
    return restored == null ? text : restored.toString();
  }

  private void restore(String text, int start, int end, StringBuilder restored) {
    Matcher word = words.matcher(text).region(start, end);
    while (word.find()) {
      String spelling = marked.get(word.group());
      if (spelling != null) {
        restored.replace(word.start(), word.end(), spelling);
      }
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == NormalizedText.PARAGRAPH;
  }
}
