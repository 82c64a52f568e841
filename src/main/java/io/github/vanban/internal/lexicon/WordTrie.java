package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;

/**
 * A tree of words by their characters, with something kept for each word. Immutable.
 *
 * <p>It is a double array (Aoe, 1989): a node is a place in it, and its children stand at the
 * node's offset plus the code of their character. So a step is two look-ups, however many children
 * a node has.
 */
final class WordTrie<V> {

  /** The node where all words begin. */
  static final int ROOT = 0;

  /** What {@link #child} gives where no word goes on; no node has the root as its child. */
  static final int NONE = 0;

  private static final int FREE = -1;

  /** The code of each character, from 1 on; 0 for those that are in no word. */
  private final char[] codes;

  /**
   * For each place its offset, and the node that it is a child of or {@link #FREE}; side by side,
   * since both are looked up in turn.
   */
  private final int[] nodes;

  /** Where in {@link #values} that stands which is kept for the word that ends at each node. */
  private final int[] words;

  private final ImmutableList<ImmutableList<V>> values;

  /** A tree of these words. */
  WordTrie(SortedMap<String, List<V>> words) {
    Builder builder = new Builder(words.keySet());
    ImmutableList.Builder<ImmutableList<V>> kept = ImmutableList.builder();
    kept.add(ImmutableList.of());
    words.values().forEach(value -> kept.add(ImmutableList.copyOf(value)));
    this.values = kept.build();
    this.codes = builder.codes;
    this.nodes = builder.nodes();
    this.words = builder.words;
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int child(int node, char character) {
    int code = character < codes.length ? codes[character] : 0;
    int place = nodes[2 * node] + code;
    return nodes[2 * place + 1] == node ? place : NONE;
  }

  /** What is kept for the word that ends at a node; empty where none does. */
  ImmutableList<V> values(int node) {
    return values.get(words[node]);
  }

  /** Whether a word ends at a node. */
  boolean isWord(int node) {
    return words[node] > 0;
  }

  /** Lays the nodes out, those nearest to the root first. */
  private static final class Builder {
    private final List<String> sorted;
    private final char[] codes;
    private final int maxCode;
    private int[] offsets = new int[0];
    private int[] parents = new int[0];
    private int[] words = new int[0];
    private int firstFree = 1;

    Builder(Iterable<String> words) {
      sorted = ImmutableList.copyOf(words);
      int[] characters = sorted.stream().flatMapToInt(String::chars).sorted().distinct().toArray();
      maxCode = characters.length;
      codes = new char[maxCode == 0 ? 0 : characters[maxCode - 1] + 1];
      for (int i = 0; i < maxCode; i++) {
        codes[characters[i]] = (char) (i + 1);
      }
      grow(1 + maxCode);
      Queue<Prefix> open = new ArrayDeque<>();
      open.add(new Prefix(ROOT, 0, sorted.size(), 0));
      for (Prefix prefix = open.poll(); prefix != null; prefix = open.poll()) {
        place(prefix, open);
      }
    }

    int[] nodes() {
      int[] nodes = new int[2 * parents.length];
      for (int i = 0; i < parents.length; i++) {
        nodes[2 * i] = offsets[i];
        nodes[2 * i + 1] = parents[i];
      }
      return nodes;
    }

    private void place(Prefix prefix, Queue<Prefix> open) {
      int length = prefix.length();
      int from = prefix.from();
      if (from < prefix.to() && sorted.get(from).length() == length) {
        words[prefix.node()] = from + 1;
        from++;
      }
      if (from == prefix.to()) {
        return;
      }
      List<Integer> starts = new ArrayList<>();
      for (int i = from; i < prefix.to(); i++) {
        if (i == from || sorted.get(i).charAt(length) != sorted.get(i - 1).charAt(length)) {
          starts.add(i);
        }
      }
      int[] children = starts.stream().mapToInt(i -> codes[sorted.get(i).charAt(length)]).toArray();
      int offset = offsetFor(children);
      offsets[prefix.node()] = offset;
      for (int i = 0; i < children.length; i++) {
        parents[offset + children[i]] = prefix.node();
        int to = i + 1 < children.length ? starts.get(i + 1) : prefix.to();
        open.add(new Prefix(offset + children[i], starts.get(i), to, length + 1));
      }
    }

    /** The first offset at which the places of all these codes are free. */
    private int offsetFor(int[] children) {
      while (firstFree < parents.length && parents[firstFree] != FREE) {
        firstFree++;
      }
      int offset = Math.max(0, firstFree - children[0]);
      while (true) {
        grow(offset + maxCode + 1);
        int tried = offset;
        if (Arrays.stream(children).allMatch(code -> parents[tried + code] == FREE)) {
          return offset;
        }
        offset++;
      }
    }

    private void grow(int size) {
      int old = parents.length;
      if (size > old) {
        int grown = Math.max(size, old + (old >> 1));
        offsets = Arrays.copyOf(offsets, grown);
        words = Arrays.copyOf(words, grown);
        parents = Arrays.copyOf(parents, grown);
        Arrays.fill(parents, old, grown, FREE);
      }
    }
  }

  /** The words of the sorted list, {@code to} excluded, that begin with the same characters. */
  private record Prefix(int node, int from, int to, int length) {}
}
