package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The word lists, and one automaton (Aho-Corasick) that finds all their words in one pass.
 *
 * <p>Immutable and thread-safe once loaded; loading takes some hundred milliseconds, so keep it.
 */
public final class Lexicon {

  private static final Comparator<Hit> LEFTMOST_LONGEST =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed());

  private final AhoCorasickDoubleArrayTrie<List<Entry>> automaton;
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
    this.automaton = new AhoCorasickDoubleArrayTrie<>();
    automaton.build(words);
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

  /** Finds the words of all lists in a text, in time linear in its length. */
  public Hits scan(NormalizedText view) {
    Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
    automaton.parseText(
        view.folded(),
        (begin, end, words) -> {
          if (view.wordStart(begin)
              && (view.wordEnd(end) || !Character.isLetter(view.charAt(end - 1)))) {
            for (Entry entry : words) {
              found
                  .computeIfAbsent(entry.list(), l -> new ArrayList<>())
                  .add(new Hit(begin, end, entry));
            }
          }
        });
    Map<WordList, List<Hit>> kept = new EnumMap<>(WordList.class);
    found.forEach((list, hits) -> kept.put(list, leftmostLongest(hits)));
    return new Hits(kept);
  }

  private static List<Hit> leftmostLongest(List<Hit> hits) {
    hits.sort(LEFTMOST_LONGEST);
    ImmutableList.Builder<Hit> kept = ImmutableList.builder();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.start() >= end) {
        kept.add(hit);
        end = hit.end();
      }
    }
    return kept.build();
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
