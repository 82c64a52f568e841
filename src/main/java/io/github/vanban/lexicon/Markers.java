package io.github.vanban.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.vanban.text.NormalizedText;
import java.util.HashMap;
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

  private final ImmutableSetMultimap<String, String> words;
  private final ImmutableMap<String, String> values;

  private Markers(List<Table.Row> rows) {
    ImmutableSetMultimap.Builder<String, String> byGroup = ImmutableSetMultimap.builder();
    Map<String, String> valueOf = new HashMap<>();
    for (Table.Row row : rows) {
      for (String word : row.list("words")) {
        String form = NormalizedText.fold(word);
        byGroup.put(row.get("group"), form);
        valueOf.putIfAbsent(row.get("group") + ":" + form, row.get("value"));
      }
    }
    words = byGroup.build();
    values = ImmutableMap.copyOf(valueOf);
  }

  static Markers of(LexiconFiles files) {
    return new Markers(files.table(LexiconFiles.MARKERS).rows());
  }

  /** The end of the longest word of a group that starts at an index, or -1. */
  public int startingAt(String group, String folded, int start) {
    int best = -1;
    int end = start;
    for (int n = 0; n < MOST_WORDS && end < folded.length(); n++) {
      while (end < folded.length() && isWordPart(folded.charAt(end))) {
        end++;
      }
      if (end == start) {
        return best;
      }
      if (words.containsEntry(group, folded.substring(start, end))) {
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
    int best = -1;
    int start = end;
    for (int n = 0; n < MOST_WORDS && start > 0; n++) {
      while (start > 0 && isWordPart(folded.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return best;
      }
      if (words.containsEntry(group, folded.substring(start, end))) {
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
    return values.get(group + ":" + word);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '~' || c == '/';
  }
}
