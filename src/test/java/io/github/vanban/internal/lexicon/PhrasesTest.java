package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the grammar takes its example as marked, and does not take its counter-example. */
class PhrasesTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Table TABLE = Table.load(Phrases.FILE);

  static Stream<Table.Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void should_take_what_is_marked_in_its_example(Table.Row row) {
    String marked = row.get("example");
    int start = marked.indexOf('⟦');
    int end = marked.indexOf('⟧') - 1;
    String text = marked.replace("⟦", "").replace("⟧", "");

    Matcher m = matcher(row, text, start, end);

    assertThat(tried(row, m)).as(row.where()).isTrue();
    assertThat(text.substring(m.start(), m.end())).isEqualTo(text.substring(start, end));
    assertThat(m.start()).isEqualTo(start);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void should_not_take_its_counter_example(Table.Row row) {
    String marked = row.get("counter-example");
    if (marked.isEmpty()) {
      // What is optional as a whole takes nothing anywhere.
      assertThat(LEXICON.phrases().pattern(row.id()).matcher("").lookingAt()).isTrue();
      return;
    }
    String text = marked.replace("⟦", "").replace("⟧", "");
    int start = Math.max(0, marked.indexOf('⟦'));
    int mark = marked.replace("⟦", "").indexOf('⟧');
    int end = mark < 0 ? text.length() : mark;

    assertThat(tried(row, matcher(row, text, start, end))).as(row.where()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void should_be_asked_for_by_a_class_or_be_a_piece_of_another_pattern(Table.Row row) {
    String use = Phrases.isPiece(row.id()) ? "{" + row.id() + "}" : "\"" + row.id() + "\"";

    assertThat(Sources.ALL.contains(use)).as(row.where()).isTrue();
  }

  @Test
  void should_name_the_row_that_refers_to_what_there_is_not() {
    assertThatThrownBy(() -> phrases("a\there\tfolded\tx{NONE}\tx\ty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
    assertThatThrownBy(() -> phrases("a\there\tfolded\t<no-such-group>\tx\ty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-group");
    assertThatThrownBy(() -> phrases("A\tpiece\tfolded\tx{A}\tx\ty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> phrases("a\there\tfolded\t(x\tx\ty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.tsv line 2");
    assertThatThrownBy(() -> LEXICON.phrases().pattern("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no row none");
  }

  @Test
  void should_begin_at_the_first_words_of_a_group() {
    assertThat(LEXICON.phrases().begins("tháng | <period>"))
        .containsExactlyInAnyOrder("tháng", "giai", "nhiệm", "niên", "năm", "thời", "khóa");
  }

  private static Phrases phrases(String row) {
    return new Phrases(
        Table.parse("mine.tsv", List.of("id\tat\ttext\tpattern\texample\tcounter-example", row)),
        LEXICON.markers(),
        LEXICON.rows(WordList.DOCUMENT_TYPES));
  }

  private static Matcher matcher(Table.Row row, String text, int start, int end) {
    Matcher m = LEXICON.phrases().pattern(row.id()).matcher(text).useTransparentBounds(true);
    return switch (row.get("at")) {
      case "here", "piece" -> m.region(start, text.length());
      case "before" -> m.region(0, end);
      case "whole" -> m.region(start, end);
      case "within" -> m;
      default -> throw new IllegalArgumentException(row.where() + ": at " + row.get("at"));
    };
  }

  private static boolean tried(Table.Row row, Matcher m) {
    return switch (row.get("at")) {
      case "here", "piece" -> m.lookingAt();
      case "whole" -> m.matches();
      default -> m.find();
    };
  }

  /** The sources and rule files, where an id is looked for. */
  private static final class Sources {
    static final String ALL = read();

    private static String read() {
      try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
        return files
            .filter(f -> f.toString().endsWith(".java") || f.toString().contains("rules"))
            .filter(Files::isRegularFile)
            .map(Sources::text)
            .collect(Collectors.joining("\n"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
