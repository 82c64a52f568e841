package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tree of words holds the words it was made of, and no others. */
class WordTrieTest {

  private static final String LETTERS = "abđệ \uD83D\uDE00";

  @Test
  void should_find_each_word_and_no_other() {
    Random random = new Random(13);
    TreeMap<String, List<String>> words = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      String word = word(random);
      words.computeIfAbsent(word, w -> new ArrayList<>()).add(word + i);
    }

    WordTrie<String> trie = new WordTrie<>(words);

    assertThat(words).allSatisfy((word, values) -> assertThat(find(trie, word)).isEqualTo(values));
    for (int i = 0; i < 5000; i++) {
      String word = word(random);
      assertThat(find(trie, word)).as(word).isEqualTo(words.getOrDefault(word, List.of()));
    }
  }

  @Test
  void should_find_nothing_where_there_are_no_words() {
    WordTrie<String> trie = new WordTrie<>(new TreeMap<>());

    assertThat(trie.child(WordTrie.ROOT, 'a')).isEqualTo(WordTrie.NONE);
    assertThat(trie.isWord(WordTrie.ROOT)).isFalse();
  }

  private static List<String> find(WordTrie<String> trie, String word) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = trie.child(node, word.charAt(i));
      if (node == WordTrie.NONE) {
        return List.of();
      }
    }
    assertThat(trie.isWord(node)).isEqualTo(!trie.values(node).isEmpty());
    return trie.values(node);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
