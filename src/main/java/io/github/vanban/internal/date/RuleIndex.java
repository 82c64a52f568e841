package io.github.vanban.internal.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;

/** Rules by what they begin at. Immutable and thread-safe. */
final class RuleIndex<T> {

  private final ImmutableListMultimap<String, T> byBegin;

  /** Which pairs of first letters open a word of {@link #byBegin}. */
  private final boolean[] openings = new boolean[1 << 12];

  RuleIndex(List<T> rules, Function<T, ? extends List<String>> begins) {
    ImmutableListMultimap.Builder<String, T> index = ImmutableListMultimap.builder();
    for (T rule : rules) {
      for (String begin : begins.apply(rule)) {
        index.put(begin, rule);
        openings[opening(begin, 0)] = true;
      }
    }
    byBegin = index.build();
  }

  /** The rules that begin at something that is no word of the text. */
  ImmutableList<T> at(String begin) {
    return byBegin.get(begin);
  }

  /** The rules that may begin at the word here, whose first letter this is. */
  ImmutableList<T> atWord(String text, int start) {
    if (!openings[opening(text, start)]) {
      return ImmutableList.of();
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return byBegin.get(text.substring(start, end));
  }

  private static int opening(String text, int start) {
    char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return (text.charAt(start) * 31 + (Character.isLetter(second) ? second : 0)) & 0xfff;
  }
}
