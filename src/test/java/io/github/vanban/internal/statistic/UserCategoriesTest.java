package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.VanBan;
import io.github.vanban.model.Category;
import io.github.vanban.model.Statistic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCategoriesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_count_by_the_categories_that_the_readme_adds() throws IOException {
    write("nouns.tsv", "id\tnoun");

    assertThat(
            VanBan.builder()
                .lexicon(folder)
                .build()
                .statistics("Xã có 1.250 hộ nghèo, đã tiêm 12.500 liều vắc xin cho 9.000 người."))
        .extracting(Statistic::unit, Statistic::category)
        .containsExactly(
            tuple("hộ nghèo", new Category("POVERTY")),
            tuple("liều vắc xin", new Category("VACCINE")),
            tuple("người", Category.OTHER));
  }

  @Test
  void should_enter_in_rows_the_counts_that_the_readme_adds() throws IOException {
    write("nouns.tsv", "id\tnoun");
    write("counts.tsv", "id\tlist");

    assertThat(
            VanBan.builder()
                .lexicon(folder)
                .build()
                .extract("Toàn huyện có 1.250 hộ nghèo, trong đó 310 hộ nghèo người Khmer.")
                .counts()
                .of("poor"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.measures()).containsOnlyKeys("total", "khmer");
              assertThat(row.get("total")).extracting(Statistic::text).isEqualTo("1.250 hộ nghèo");
              assertThat(row.get("khmer")).extracting(Statistic::text).isEqualTo("310 hộ nghèo");
            });
  }

  /** Writes the example of the README that begins with these columns. */
  private void write(String file, String columns) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```tsv\n" + columns) + "```tsv\n".length();
    Files.writeString(folder.resolve(file), readme.substring(start, readme.indexOf("```", start)));
  }
}
