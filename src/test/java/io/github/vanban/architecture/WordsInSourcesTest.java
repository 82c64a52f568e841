package io.github.vanban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Vietnamese words are data: none stands in a string or character of the sources of these packages.
 * What is exempt says why, and how many literals it may have; the numbers may only shrink.
 */
class WordsInSourcesTest {

  private static final Path ROOT = Path.of("src/main/java/io/github/vanban");

  private static final List<String> PACKAGES =
      List.of(
          "model",
          "internal/text",
          "internal/lexicon",
          "internal/structure",
          "internal/grammar",
          "internal/date",
          "internal/reference",
          "internal/body",
          "internal/resolve",
          "internal/check");

  private static final Map<String, Integer> EXEMPT =
      Map.of(
          // The alphabet: which letters carry which tone, and letters that Unicode has twice.
          "internal/text/ToneMarks.java", 6,
          "internal/text/NormalizedText.java", 4,
          "internal/text/Marks.java", 2,
          // The grammar of numerals: a closed system in which each word is a step of the algorithm.
          "internal/text/NumberWords.java", 36,
          "internal/text/Multiple.java", 12,
          "internal/text/Numeral.java", 2,
          // The alphabet as items count by it.
          "internal/structure/Mark.java", 1,
          // Left of the lexicon: abbreviations that end no sentence, and the letters of items.
          "internal/text/Sentences.java", 3,
          // The API, which reads no files: units by the names they print with, and what joins them.
          "model/Provision.java", 19,
          // The API: codes of organs that a term's number follows.
          "model/DocumentKeys.java", 1);

  /** Comments, text blocks, strings and characters, whichever begins first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*(?s:.*?)\\*/|(?<literal>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])+')");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");

  @Test
  void should_have_no_vietnamese_words_in_strings_but_those_exempt() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          List<String> words = words(Files.readString(file));
          String path = name + "/" + file.getFileName();
          if (words.size() > EXEMPT.getOrDefault(path, 0)) {
            found.put(path, words);
          }
        }
      }
    }
    assertThat(found).as("move these words to lexicon/ or rules/").isEmpty();
  }

  @Test
  void should_exempt_no_more_than_there_is() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String path : EXEMPT.keySet()) {
      counts.put(path, words(Files.readString(ROOT.resolve(path))).size());
    }
    assertThat(counts).as("lower the numbers of the exemptions").isEqualTo(new TreeMap<>(EXEMPT));
  }

  @Test
  void should_see_words_in_strings_and_none_in_comments() {
    assertThat(
            words("/* số */ // \"số\"\n String a = \"x\\\"đ\"; char c = 'đ'; String b = \"so\";"))
        .containsExactly("\"x\\\"đ\"", "'đ'");
  }

  private static List<String> words(String source) {
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      String literal = token.group("literal");
      if (literal != null && LETTER.matcher(literal).find()) {
        words.add(literal);
      }
    }
    return words;
  }
}
