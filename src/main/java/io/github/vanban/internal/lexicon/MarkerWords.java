package io.github.vanban.internal.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one group of function words, looked up at an index: two letters tell nearly always
 * that none is there. Immutable and thread-safe.
 */
final class MarkerWords {

  private static final int PAIRS = 1 << 12;

  private final ImmutableMap<String, String> values;

  /** How many words the longest has. */
  private final int mostWords;

  /** The single words with which words of the group begin and end. */
  private final ImmutableSet<String> firsts;

  private final ImmutableSet<String> lasts;

  /** Which pairs of letters they begin and end with. */
  private final boolean[] openings = new boolean[PAIRS];

  private final boolean[] endings = new boolean[PAIRS];

  /** The words, each with what it means to its group. */
  MarkerWords(Map<String, String> values) {
    this.values = ImmutableMap.copyOf(values);
    ImmutableSet.Builder<String> first = ImmutableSet.builder();
    ImmutableSet.Builder<String> last = ImmutableSet.builder();
    for (String word : values.keySet()) {
      int space = word.indexOf(' ');
      first.add(space < 0 ? word : word.substring(0, space));
      last.add(word.substring(word.lastIndexOf(' ') + 1));
      openings[opening(word, 0)] = true;
      endings[ending(word, word.length())] = true;
    }
    mostWords =
        values.keySet().stream().mapToInt(w -> CharMatcher.is(' ').countIn(w) + 1).max().orElse(0);
    firsts = first.build();
    lasts = last.build();
  }

  Collection<String> words(@Nullable String value) {
    return value == null
        ? values.keySet()
        : Maps.filterValues(values, v -> v.equals(value)).keySet();
  }

  @Nullable String value(String word) {
    return values.get(word);
  }

  /** The end of the longest word that starts at an index, or -1. */
  int startingAt(String folded, int start) {
    if (start >= folded.length() || !openings[opening(folded, start)]) {
      return -1;
    }
    int best = -1;
    int end = start;
    for (int n = 0; n < mostWords && end < folded.length(); n++) {
      while (end < folded.length() && isWordPart(folded.charAt(end))) {
        end++;
      }
      if (end == start) {
        return best;
      }
      String word = folded.substring(start, end);
      if (n == 0 && !firsts.contains(word)) {
        return -1;
      }
      if (values.containsKey(word)) {
        best = end;
      }
      if (end >= folded.length() || folded.charAt(end) != ' ') {
        return best;
      }
      end++;
    }
    return best;
  }

  /** The start of the longest word that ends at an index, or -1. */
  int endingAt(String folded, int end) {
    if (end <= 0 || !endings[ending(folded, end)]) {
      return -1;
    }
    int best = -1;
    int start = end;
    for (int n = 0; n < mostWords && start > 0; n++) {
      while (start > 0 && isWordPart(folded.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return best;
      }
      String word = folded.substring(start, end);
      if (n == 0 && !lasts.contains(word)) {
        return -1;
      }
      if (values.containsKey(word)) {
        best = start;
      }
      if (start == 0 || folded.charAt(start - 1) != ' ') {
        return best;
      }
      start--;
    }
    return best;
  }

  private static int opening(String text, int start) {
    char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return pair(text.charAt(start), second);
  }

  private static int ending(String text, int end) {
    return pair(text.charAt(end - 1), end > 1 ? text.charAt(end - 2) : ' ');
  }

  /** What is no part of a word stands for the word's end, whatever it is. */
  private static int pair(char first, char second) {
    return (first * 31 + (isWordPart(second) ? second : 0)) & (PAIRS - 1);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '~' || c == '/';
  }
}
