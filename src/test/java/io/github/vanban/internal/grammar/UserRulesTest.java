package io.github.vanban.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.VanBan;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a user's own beside those of the library. */
class UserRulesTest {

  private static final String COLUMNS = "id\theads\tkind\tpattern\texample\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_take_a_rule_that_a_user_adds_with_its_id_and_kind() throws IOException {
    Path file =
        file(
            "my.wards\tFRONT_HEAD\tOTHER\t[] [{word:\"cụm\"}] [{lex:NUM}]?"
                + " [{lex:CAP}]\tHội Nông dân cụm Đông\n");

    List<Body> bodies =
        VanBan.builder().rules(file).build().bodies("Hội Nông dân cụm Đông họp tổng kết.");

    assertThat(bodies).hasSize(1);
    assertThat(bodies.get(0).text()).isEqualTo("Hội Nông dân cụm Đông");
    assertThat(bodies.get(0).rule()).isEqualTo("my.wards");
    assertThat(bodies.get(0).kind()).isEqualTo(BodyKind.OTHER);
  }

  @Test
  void should_put_a_row_with_the_id_of_a_rule_in_its_place() throws IOException {
    Path file =
        file("body.steering-bare\tSTEERING_HEAD\tPARTY\t[]\tHội đồng Thi đua - Khen thưởng\n");

    assertThat(
            VanBan.builder().rules(file).build().bodies("Hội đồng Thi đua - Khen thưởng.").get(0))
        .matches(body -> body.kind() == BodyKind.PARTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a|HEAD|head|[]|b;                   line 2: no class of heads is "HEAD"
          a|NATIONAL|first|[]|b;              line 2: kind cannot be "first"
          a|NATIONAL|head|[{lex:}|b;          line 2:
          a|NATIONAL|head|[]|-;               line 2: a rule needs an example
          a|NATIONAL|head|[];                 line 2: 4 cells, not 5
          a|NATIONAL|head|[]|b~a|NATIONAL|head|[]|b; line 3: the id a stands in line 2 too
          """)
  void should_name_the_file_the_line_and_the_fault(String rows, String fault) throws IOException {
    Path file = file(rows.replace('|', '\t').replace('~', '\n') + "\n");

    assertThatThrownBy(() -> VanBan.builder().rules(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault)
        .hasMessageContaining("rules.tsv");
  }

  @Test
  void should_run_the_example_of_each_rule_that_is_added() throws IOException {
    Path file =
        file(
            """
            my.good|FRONT_HEAD|OTHER|[] [{word:"cụm"}] [{lex:CAP}]|Hội Nông dân cụm Đông
            my.bad|FRONT_HEAD|OTHER|[] [{word:"cụm"}] [{lex:CAP}]|Hội Nông dân khối Đông
            """
                .replace('|', '\t'));
    VanBan.Builder builder = VanBan.builder().rules(file);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rules.tsv")
        .hasMessageContaining(
            "line 3: the rule my.bad does not find its example \"Hội Nông dân khối Đông\"; found"
                + " there: \"Hội Nông dân\" by body.local");
  }

  private Path file(String rows) throws IOException {
    Path file = folder.resolve("rules.tsv");
    Files.writeString(file, COLUMNS + rows);
    return file;
  }
}
