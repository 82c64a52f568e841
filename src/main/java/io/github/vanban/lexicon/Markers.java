package io.github.vanban.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.text.NormalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Function words by group, from {@code lexicon/markers.tsv}, looked up right before or right behind
 * an index of a folded text. Immutable and thread-safe.
 */
public final class Markers {

  /** No marker has more words. */
  private static final int MOST_WORDS = 5;

  private final ImmutableMap<String, Group> groups;

  /** The words of a group, and the single words they begin and end with, for a quick no. */
  private record Group(
      ImmutableMap<String, String> values,
      ImmutableSet<String> firsts,
      ImmutableSet<String> lasts) {

    static Group of(Map<String, String> values) {
      ImmutableSet.Builder<String> firsts = ImmutableSet.builder();
      ImmutableSet.Builder<String> lasts = ImmutableSet.builder();
      for (String word : values.keySet()) {
        int first = word.indexOf(' ');
        firsts.add(first < 0 ? word : word.substring(0, first));
        lasts.add(word.substring(word.lastIndexOf(' ') + 1));
      }
      return new Group(ImmutableMap.copyOf(values), firsts.build(), lasts.build());
    }
  }

  private Markers(List<Table.Row> rows) {
    Map<String, Map<String, String>> byGroup = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      for (String word : row.list("words")) {
        byGroup
            .computeIfAbsent(row.get("group"), g -> new LinkedHashMap<>())
            .putIfAbsent(NormalizedText.fold(word), row.get("value"));
      }
    }
    ImmutableMap.Builder<String, Group> all = ImmutableMap.builder();
    byGroup.forEach((group, values) -> all.put(group, Group.of(values)));
    groups = all.buildOrThrow();
  }

  private Group group(String name) {
    Group group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no group " + name + " in markers.tsv");
    }
    return group;
  }

  static Markers of(LexiconFiles files) {
    return new Markers(files.table(LexiconFiles.MARKERS).rows());
  }

  /** The end of the longest word of a group that starts at an index, or -1. */
  public int startingAt(String group, String folded, int start) {
    Group words = group(group);
    int best = -1;
    int end = start;
    for (int n = 0; n < MOST_WORDS && end < folded.length(); n++) {
      while (end < folded.length() && isWordPart(folded.charAt(end))) {
        end++;
      }
      if (end == start) {
        return best;
      }
      String word = folded.substring(start, end);
      if (n == 0 && !words.firsts().contains(word)) {
        return -1;
      }
      if (words.values().containsKey(word)) {
        best = end;
      }
      if (end >= folded.length() || folded.charAt(end) != ' ') {
        return best;
      }
      end++;
    }
    return best;
  }

  /** The start of the longest word of a group that ends at an index, or -1. */
  public int endingAt(String group, String folded, int end) {
    Group words = group(group);
    int best = -1;
    int start = end;
    for (int n = 0; n < MOST_WORDS && start > 0; n++) {
      while (start > 0 && isWordPart(folded.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return best;
      }
      String word = folded.substring(start, end);
      if (n == 0 && !words.lasts().contains(word)) {
        return -1;
      }
      if (words.values().containsKey(word)) {
        best = start;
      }
      if (start == 0 || folded.charAt(start - 1) != ' ') {
        return best;
      }
      start--;
    }
    return best;
  }

  /** The value of a word of a group, or null. */
  public @Nullable String value(String group, String word) {
    return group(group).values().get(word);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '~' || c == '/';
  }
}
