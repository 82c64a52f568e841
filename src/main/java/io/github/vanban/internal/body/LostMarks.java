package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.Marks;
import io.github.vanban.internal.text.NormalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts back the marks of letters that names of authorities have lost: all of them in lines without
 * diacritics ({@code So Noi vu, UBND tinh}), single ones by a scan ({@code Sờ Nội vụ}, {@code Uỷ
 * bạn nhân dân}). Only names of the lexicon come back, and what may stand inside one; every index
 * stays what it was. Immutable and thread-safe; time linear in the text.
 */
public final class LostMarks {

  private static final int MOST_WORDS = 12;

  /** A slip is mended only in a name of so many words or more. */
  private static final int FEWEST_WORDS_OF_SLIP = 3;

  /** A shorter abbreviation may be any word's. */
  private static final int SHORTEST_ABBREVIATION = 4;

  /** Letters from here on are none of Vietnamese. */
  private static final char BEHIND_LETTERS = '\u1F00';

  private final Markers markers;

  /** The letter without its marks, for each letter of Vietnamese. */
  private final char[] bare;

  /** Names of bodies, and abbreviations of them, by their spelling without marks. */
  private final ImmutableMap<String, Entry> names;

  /** All names as they are rightly spelt. */
  private final ImmutableSet<String> forms;

  /** How many words the longest name has that begins with a word, or with two. */
  private final ImmutableMap<String, Integer> mostWords;

  /** Words inside names, which count only in lines without diacritics. */
  private final ImmutableMap<String, String> inside;

  private final ImmutableSet<String> firstWordsInside;

  /** Reads the names of a lexicon. */
  public LostMarks(Lexicon lexicon) {
    markers = lexicon.markers();
    bare = new char[BEHIND_LETTERS];
    for (char c = 0; c < BEHIND_LETTERS; c++) {
      bare[c] = c < 0x80 ? c : Marks.stripped(c);
    }
    Map<String, Entry> all = new HashMap<>();
    for (Entry entry : lexicon.entries(WordList.BODIES)) {
      boolean abbreviated =
          LetterCase.isAbbreviation(entry.written())
              && entry.form().length() >= SHORTEST_ABBREVIATION;
      if (entry.form().indexOf(' ') > 0 || abbreviated) {
        all.putIfAbsent(bare(entry.form()), entry);
      }
    }
    names = ImmutableMap.copyOf(all);
    forms =
        lexicon.entries(WordList.BODIES).stream()
            .map(Entry::form)
            .collect(ImmutableSet.toImmutableSet());
    Map<String, String> words = new HashMap<>();
    for (WordList list : new WordList[] {WordList.LEVELS, WordList.PLACES, WordList.TITLES}) {
      lexicon.entries(list).forEach(e -> words.putIfAbsent(bare(e.form()), e.form()));
    }
    words.keySet().removeIf(word -> word.equals(words.get(word)));
    inside = ImmutableMap.copyOf(words);
    mostWords = mostWords(names.keySet());
    firstWordsInside = firstWords(inside.keySet());
  }

  /** The text with the marks put back; the very same where none are missing. */
  public NormalizedText restored(NormalizedText view) {
    Restoring restoring = new Restoring(view);
    int start = 0;
    while (start < view.length()) {
      int end = start;
      boolean plain = true;
      for (; end < view.length() && !isLineBreak(view.charAt(end)); end++) {
        char c = view.charAt(end);
        plain &= c < 0x80 || !Character.isLetter(c);
      }
      restoring.line(start, end, plain);
      start = end + 1;
    }
    return restoring.result();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == NormalizedText.PARAGRAPH;
  }

  /** The text while its lines are mended. */
  private final class Restoring {

    private final NormalizedText view;
    private @Nullable StringBuilder respelt;

    /** Whether a name came back; words inside names alone are none. */
    private boolean named;

    Restoring(NormalizedText view) {
      this.view = view;
    }

    NormalizedText result() {
      return named && respelt != null ? view.respelt(respelt.toString()) : view;
    }

    void line(int start, int end, boolean plain) {
      int at = start;
      while (at < end) {
        if (!Character.isLetter(view.charAt(at))) {
          at++;
          continue;
        }
        boolean capital = Character.isUpperCase(view.charAt(at));
        int next = capital ? nameAt(at, end, plain) : 0;
        if (next == 0 && plain) {
          next = insideAt(at, end);
        }
        at = next > 0 ? next : wordEnd(at, end);
      }
    }

    /** Puts back the name that begins at an index; gives its end, or 0. */
    private int nameAt(int start, int limit, boolean plain) {
      int end = wordEnd(start, limit);
      String first = bareAt(start, end);
      Integer longest = mostWords.get(first);
      if (longest == null) {
        return 0;
      }
      Entry best = plain && isCapitals(start, end) ? names.get(first) : null;
      int bestEnd = best == null ? 0 : end;
      for (int words = 2;
          words <= longest && nextWord(end) < limit && nextWord(end) > end;
          words++) {
        end = wordEnd(nextWord(end), limit);
        String bare = bareAt(start, end);
        if (words == 2) {
          longest = mostWords.getOrDefault(bare, 0);
        }
        Entry entry = names.get(bare);
        if (entry != null && view.wordEnd(end) && (plain || isSlip(entry, start, end, words))) {
          best = entry;
          bestEnd = end;
        }
      }
      if (best == null) {
        return 0;
      }
      named = true;
      respell(start, best.form());
      return bestEnd;
    }

    private String bareAt(int start, int end) {
      return bare(view.folded().substring(start, end));
    }

    private boolean isCapitals(int start, int end) {
      for (int i = start; i < end; i++) {
        if (Character.isLowerCase(view.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private int insideAt(int start, int limit) {
      int word = markers.startingAt(MarkerGroup.UNMARKED_LINK, view.folded(), start);
      String link =
          word < 0
              ? null
              : markers.value(MarkerGroup.UNMARKED_LINK, view.folded().substring(start, word));
      if (link != null) {
        respell(start, link);
        return word;
      }
      if (!firstWordsInside.contains(view.folded().substring(start, wordEnd(start, limit)))) {
        return 0;
      }
      int bestEnd = 0;
      String best = "";
      int end = start;
      for (int words = 1; words <= MOST_WORDS && end < limit; words++) {
        end = wordEnd(words == 1 ? start : nextWord(end), limit);
        String marked = inside.get(view.folded().substring(start, end));
        if (marked != null && view.wordEnd(end)) {
          best = marked;
          bestEnd = end;
        }
        if (nextWord(end) >= limit || nextWord(end) == end) {
          break;
        }
      }
      if (bestEnd > 0) {
        respell(start, best);
      }
      return bestEnd;
    }

    /**
     * Whether a name of several words is misspelt in fewer than half of them, and its capitals are
     * those of the name: {@code Hỏi nông dân} asks one.
     */
    private boolean isSlip(Entry entry, int start, int end, int words) {
      String written = view.folded().substring(start, end);
      if (words < FEWEST_WORDS_OF_SLIP || forms.contains(written)) {
        return false;
      }
      int wrong = 0;
      boolean mistaken = false;
      boolean capitals = true;
      for (int i = 0; i < written.length(); i++) {
        char c = view.charAt(start + i);
        capitals &= !Character.isLowerCase(c);
        mistaken |= written.charAt(i) != entry.form().charAt(i);
        if (i + 1 == written.length() || written.charAt(i + 1) == ' ') {
          wrong += mistaken ? 1 : 0;
          mistaken = false;
        }
      }
      return 2 * wrong < words && (capitals || hasCapitalsOf(entry, start));
    }

    private boolean hasCapitalsOf(Entry entry, int start) {
      String usual = entry.written();
      if (usual.length() != entry.form().length()) {
        return false;
      }
      for (int i = 0; i < usual.length(); i++) {
        if (Character.isUpperCase(usual.charAt(i))
            && Character.isLowerCase(view.charAt(start + i))) {
          return false;
        }
      }
      return true;
    }

    /** Writes a folded name over the text, in the text's own letter case. */
    private void respell(int start, String marked) {
      if (respelt == null) {
        respelt = new StringBuilder(view.normal());
      }
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (view.folded().charAt(start + i) != c) {
          boolean capital = Character.isUpperCase(view.charAt(start + i));
          respelt.setCharAt(start + i, capital ? Character.toUpperCase(c) : c);
        }
      }
    }

    private int wordEnd(int start, int limit) {
      int end = start;
      while (end < limit && isInWord(view.charAt(end))) {
        end++;
      }
      return Math.max(end, Math.min(start + 1, limit));
    }

    /** The start of the word behind an index, over what stands inside names. */
    private int nextWord(int end) {
      int next = end;
      while (next - end < 3 && " ,-".indexOf(view.charAt(next)) >= 0) {
        next++;
      }
      return next;
    }
  }

  private static ImmutableMap<String, Integer> mostWords(Set<String> names) {
    Map<String, Integer> most = new HashMap<>();
    for (String name : names) {
      int words = 0;
      int end = 0;
      int second = 0;
      while (end < name.length()) {
        end = endOfWord(name, end);
        words++;
        second = words <= 2 ? end : second;
      }
      most.merge(name.substring(0, endOfWord(name, 0)), words, Math::max);
      most.merge(name.substring(0, second), words, Math::max);
    }
    return ImmutableMap.copyOf(most);
  }

  /** The end of the word that begins at an index, or behind the spaces and marks there. */
  private static int endOfWord(String name, int index) {
    int end = index;
    while (end < name.length() && !isInWord(name.charAt(end))) {
      end++;
    }
    while (end < name.length() && isInWord(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '&';
  }

  private static ImmutableSet<String> firstWords(Set<String> phrases) {
    Set<String> firsts = new HashSet<>();
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      firsts.add(space < 0 ? phrase : phrase.substring(0, space));
    }
    return ImmutableSet.copyOf(firsts);
  }

  /** A word without its marks, letter for letter. */
  private String bare(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] < BEHIND_LETTERS ? bare[letters[i]] : letters[i];
    }
    return new String(letters);
  }
}
