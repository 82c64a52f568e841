package io.github.vanban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.model.Body;
import io.github.vanban.model.Category;
import io.github.vanban.model.Statistic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconOverrideTest {

  private static final String BODIES =
      "id\tclass\tkind\tlevel\tcase\tname\tvariants\tcodes\texample\n";
  private static final String NOUNS = "id\tnoun\tvariants\tcategory\tgroup\texample\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_find_words_that_a_user_adds() throws IOException {
    Path file = file("nouns.tsv", NOUNS + "my-cheo\tvở chèo\t-\tSTAGE\tother\t12 vở chèo\n");

    Extractor extractor = VanBan.builder().lexicon(file).build();

    assertThat(extractor.statistics("Nhà hát dựng 12 vở chèo."))
        .extracting(Statistic::text, Statistic::unit, Statistic::category)
        .containsExactly(tuple("12 vở chèo", "vở chèo", new Category("STAGE")));
  }

  @Test
  void should_take_words_away_with_an_empty_row_of_the_same_id() throws IOException {
    String text = "Bộ Nội vụ họp với Quốc hội.";
    Path file =
        file("bodies.tsv", BODIES + "quoc-hoi\tNATIONAL\tASSEMBLY\tCENTRAL\tcap\t-\t-\t-\t-\n");

    Extractor extractor = VanBan.builder().lexicon(file).build();

    assertThat(VanBan.extractor().bodies(text))
        .extracting(Body::text)
        .containsExactly("Bộ Nội vụ", "Quốc hội");
    assertThat(extractor.bodies(text)).extracting(Body::text).containsExactly("Bộ Nội vụ");
  }

  @Test
  void should_prefer_an_added_row_to_a_row_of_the_library_with_the_same_word() throws IOException {
    Path file = file("nouns.tsv", NOUNS + "my-xa\txã\t-\tVILLAGE\tplace\t12 xã\n");

    assertThat(VanBan.builder().lexicon(file).build().statistics("Có 12 xã về đích."))
        .extracting(Statistic::category)
        .containsExactly(new Category("VILLAGE"));
  }

  @Test
  void should_read_all_tables_of_a_folder_and_a_byte_order_mark() throws IOException {
    file("nouns.tsv", "\ufeff" + NOUNS + "my-cheo\tvở chèo\t-\tOTHER\tother\t12 vở chèo\n");
    file("readme.txt", "not a table");

    assertThat(VanBan.builder().lexicon(folder).build().statistics("Có 12 vở chèo.")).hasSize(1);
  }

  @Test
  void should_read_words_and_rules_from_a_stream_and_a_resource() throws IOException {
    String words = NOUNS + "my-cheo\tvở chèo\t-\tSTAGE\tother\t12 vở chèo\n";
    Path file = file("nouns.tsv", words);
    String text = "Nhà hát dựng 12 vở chèo.";

    assertThat(
            VanBan.builder()
                .lexicon("mine/nouns.tsv", () -> new ByteArrayInputStream(words.getBytes(UTF_8)))
                .build()
                .statistics(text))
        .isEqualTo(VanBan.builder().lexicon(file).build().statistics(text))
        .isEqualTo(VanBan.builder().lexicon(file.toUri().toURL()).build().statistics(text))
        .hasSize(1);
  }

  @Test
  void should_name_the_stream_that_is_at_fault() {
    VanBan.Builder builder = VanBan.builder();

    assertThatThrownBy(
            () ->
                builder
                    .lexicon("mine/nouns.tsv", InputStream::nullInputStream)
                    .lexicon("mine/others.tsv", InputStream::nullInputStream))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mine/others.tsv: no lexicon file has this name");
    assertThatThrownBy(
            () ->
                builder.lexicon(
                    "mine/nouns.tsv", () -> new ByteArrayInputStream(new byte[] {(byte) 0xff})))
        .hasMessage("mine/nouns.tsv: not UTF-8");
    assertThatThrownBy(
            () ->
                builder.rules(
                    "mine",
                    () -> {
                      throw new IOException("the line is dead");
                    }))
        .hasMessage("mine: cannot be read: the line is dead");
  }

  @Test
  void should_load_what_ships_once() {
    assertThat(VanBan.extractor()).isSameAs(VanBan.extractor());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          nouns.tsv;  a|b|-|OTHER|other;          line 2: 5 cells, not 6
          nouns.tsv;  a|b|-|other|other|c;        line 2: a category is written in capitals, not other
          nouns.tsv;  a|b|-|OTHER|clothes|c;      line 2: group cannot be "clothes"
          nouns.tsv;  a|b|-|OTHER|other|c~a|b|-|OTHER|other|c; line 3: the id a stands in line 2 too
          bodies.tsv; a|HEAD|OTHER|-|cap|b|-|-|c; line 2: class cannot be "HEAD"
          bodies.tsv; a|NATIONAL|PARTIES|-|cap|b|-|-|c; line 2: kind cannot be "PARTIES"
          bodies.tsv; a|NATIONAL|PARTY|TOP|cap|b|-|-|c; line 2: level cannot be "TOP"
          markers.tsv; a|approx|-|cỡ|c;           line 2: group and value cannot be "approx "
          """)
  void should_name_the_file_the_line_and_the_fault(String name, String rows, String fault)
      throws IOException {
    String header =
        switch (name) {
          case "nouns.tsv" -> NOUNS;
          case "bodies.tsv" -> BODIES;
          default -> "id\tgroup\tvalue\twords\texample\n";
        };
    Path file = file(name, header + rows.replace('|', '\t').replace('~', '\n') + "\n");

    assertThatThrownBy(() -> VanBan.builder().lexicon(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(fault);
  }

  @Test
  void should_name_a_file_that_is_no_lexicon_lacks_columns_or_is_missing() throws IOException {
    Path unknown = file("verbs.tsv", NOUNS);
    Path narrow = file("nouns.tsv", "id\tnoun\na\tb\n");
    Path missing = folder.resolve("laws.tsv");

    assertThatThrownBy(() -> VanBan.builder().lexicon(unknown))
        .hasMessageContaining("verbs.tsv: no lexicon file has this name")
        .hasMessageContaining("lexicon/nouns.tsv");
    assertThatThrownBy(() -> VanBan.builder().lexicon(narrow))
        .hasMessageContaining("nouns.tsv: the columns are [id, noun], not [id, noun, variants");
    assertThatThrownBy(() -> VanBan.builder().lexicon(missing))
        .hasMessageContaining("laws.tsv: no such file");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
