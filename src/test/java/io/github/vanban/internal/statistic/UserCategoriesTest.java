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
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("```tsv\n") + "```tsv\n".length();
    Path nouns =
        Files.writeString(
            folder.resolve("nouns.tsv"), readme.substring(start, readme.indexOf("```", start)));

    assertThat(
            VanBan.builder()
                .lexicon(nouns)
                .build()
                .statistics("Xã có 1.250 hộ nghèo, đã tiêm 12.500 liều vắc xin cho 9.000 người."))
        .extracting(Statistic::unit, Statistic::category)
        .containsExactly(
            tuple("hộ nghèo", new Category("POVERTY")),
            tuple("liều vắc xin", new Category("VACCINE")),
            tuple("người", Category.OTHER));
  }
}
