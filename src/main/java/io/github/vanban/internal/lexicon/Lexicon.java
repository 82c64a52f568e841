package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The word lists, and one tree of all their words, which finds them in one pass.
 *
 * <p>Immutable and thread-safe once loaded; loading takes some hundred milliseconds, so keep it.
 */
public final class Lexicon {

  private final WordTrie<Entry> trie;
  private final ImmutableMap<WordList, Table> tables;
  private final ImmutableListMultimap<WordList, Entry> entries;
  private final Markers markers;
  private final List<CountList> counts;
  private final Phrases phrases;

  private Lexicon(Map<WordList, Table> tables, Markers markers, List<CountList> counts) {
    this.markers = markers;
    this.counts = counts;
    this.tables = ImmutableMap.copyOf(tables);
    this.phrases = new Phrases(Table.load(Phrases.FILE), markers, rows(WordList.DOCUMENT_TYPES));
    ImmutableListMultimap.Builder<WordList, Entry> all = ImmutableListMultimap.builder();
    TreeMap<String, List<Entry>> words = new TreeMap<>();
    for (Map.Entry<WordList, Table> table : this.tables.entrySet()) {
      for (Table.Row row : table.getValue().rows()) {
        for (String column : table.getKey().columns()) {
          for (String word : row.list(column)) {
            for (String form : spellings(NormalizedText.fold(word))) {
              Entry entry = new Entry(table.getKey(), row, form, word);
              all.put(table.getKey(), entry);
              words.computeIfAbsent(form, f -> new ArrayList<>(1)).add(entry);
            }
          }
        }
      }
    }
    this.entries = all.build();
    this.trie = new WordTrie<>(words);
  }

  /** Loads the lexicon that ships with the library. */
  public static Lexicon load() {
    return of(LexiconFiles.shipped());
  }

  /** The lexicon of these files. */
  public static Lexicon of(LexiconFiles files) {
    Map<WordList, Table> tables = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      tables.put(list, files.table(list.path()));
    }
    return new Lexicon(
        tables,
        new Markers(files.table(LexiconFiles.MARKERS)),
        CountList.of(files.table(LexiconFiles.COUNTS)));
  }

  /** The rows of one list. */
  public List<Table.Row> rows(WordList list) {
    Table table = tables.get(list);
    return table == null ? List.of() : table.rows();
  }

  /** All words of one list in all their spellings. */
  public List<Entry> entries(WordList list) {
    return entries.get(list);
  }

  /** The function words. */
  public Markers markers() {
    return markers;
  }

  /** What is counted in rows. */
  public List<CountList> counts() {
    return counts;
  }

  /** The grammar of phrases. */
  public Phrases phrases() {
    return phrases;
  }

  /**
   * Finds the words of all lists in a text. Its time is linear in the length of the text: from each
   * beginning of a word on, it reads no further than the lists have a word that goes on like it.
   */
  public Hits scan(NormalizedText view) {
    char[] text = view.folded().toCharArray();
    Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
    for (int start = view.nextWordStart(0);
        start < text.length;
        start = view.nextWordStart(start + 1)) {
      int node = trie.child(WordTrie.ROOT, text[start]);
      for (int end = start + 1; node != WordTrie.NONE; end++) {
        if (trie.isWord(node) && (view.wordEnd(end) || !Character.isLetter(view.charAt(end - 1)))) {
          List<Entry> words = trie.values(node);
          for (int i = 0; i < words.size(); i++) {
            Entry entry = words.get(i);
            keepLeftmostLongest(
                found.computeIfAbsent(entry.list(), list -> new ArrayList<>()), start, end, entry);
          }
        }
        node = end < text.length ? trie.child(node, text[end]) : WordTrie.NONE;
      }
    }
    found.replaceAll((list, hits) -> ImmutableList.copyOf(hits));
    return new Hits(found);
  }

  /** Hits come by their start, and of those with the same start, the shorter first. */
  private static void keepLeftmostLongest(List<Hit> kept, int start, int end, Entry entry) {
    Hit last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    if (last == null || start >= last.end()) {
      kept.add(new Hit(start, end, entry));
    } else if (start == last.start() && end > last.end()) {
      kept.set(kept.size() - 1, new Hit(start, end, entry));
    }
  }

  /** A hyphen stands with and without a space on either side. */
  private static Set<String> spellings(String form) {
    Set<String> out = new LinkedHashSet<>();
    out.add(form);
    if (form.indexOf('-') > 0) {
      String tight = form.replaceAll(" ?- ?", "-");
      out.add(tight);
      out.add(tight.replace("-", " - "));
      out.add(tight.replace("-", "- "));
      out.add(tight.replace("-", " -"));
    }
    return out;
  }
}
