package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.model.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {

  private static final String TEXT =
      "UBND tỉnh Hà Tĩnh ban hành Kế hoạch số 12/KH-UBND; theo Kế hoạch số 12, cả tỉnh có 30 mô"
          + " hình, trong đó 10 mô hình kinh tế.\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"json", "brat"})
  void should_draft_gold_beside_a_text_that_then_is_gold(String format) throws Exception {
    Path text = text("a.txt");

    CommandRun run = CommandRun.of("annotate", text, "--format", format);

    Path draft = folder.resolve(format.equals("json") ? "a.json" : "a.ann");
    assertThat(run).isEqualTo(new CommandRun(0, draft + "\n", ""));
    AnnotatedText gold = GoldFolder.of(folder).read().get(0);
    assertThat(gold.mentions(Layer.REFERENCES)).hasSize(2);
    assertThat(gold.mentions(Layer.BODIES)).hasSize(1);
    assertThat(gold.mentions(Layer.STATISTICS)).hasSize(2);
    assertThat(CommandRun.of("evaluate", "--gold", folder, "--min", "statistics.whole=1").code())
        .isZero();
  }

  @Test
  void should_give_brat_its_configuration_and_keep_one_that_is_there() throws IOException {
    Path text = text("a.txt");
    Path configuration = folder.resolve("annotation.conf");

    CommandRun.of("annotate", "--format=brat", text);
    assertThat(configuration).content().startsWith("[entities]\nReference\n");

    Files.writeString(configuration, "mine");
    CommandRun.of("annotate", "--format=brat", "--force", text);
    assertThat(configuration).hasContent("mine");
  }

  @Test
  void should_not_overwrite_gold_unless_told_to() throws IOException {
    Path text = text("a.txt");
    Path gold = Files.writeString(folder.resolve("a.json"), "by hand");

    CommandRun run = CommandRun.of("annotate", text);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo("vanban: " + gold + ": is there already; --force overwrites it\n");
    assertThat(gold).hasContent("by hand");
    assertThat(CommandRun.of("annotate", text, "--force").code()).isZero();
    assertThat(gold).content().startsWith("{");
  }

  @Test
  void should_write_offsets_and_into_another_folder_when_asked() throws IOException {
    text("x/a.txt");
    Path out = folder.resolve("gold");

    assertThat(CommandRun.of("annotate", folder.resolve("x"), "--offsets", "-o", out).code())
        .isZero();

    assertThat(out.resolve("a.json")).content().contains("\"nth\":1,\"start\":0,\"end\":17,");
  }

  @Test
  void should_go_on_behind_what_cannot_be_read() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path set =
        Files.writeString(folder.resolve("set.jsonl"), "{\"id\":\"t1\",\"text\":\"Năm 2019.\"}");
    Path text = text("a.txt");

    CommandRun run = CommandRun.of("annotate", missing, set, text);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEqualTo(folder.resolve("a.json") + "\n");
    assertThat(run.err())
        .contains(missing + ": no such file")
        .contains("t1: its draft cannot be written: it has no file of its own to stand beside");
  }

  @Test
  void should_check_gold_and_count_what_is_in_it() throws IOException {
    Path text = text("a.txt");
    CommandRun.of("annotate", text);

    assertThat(CommandRun.of("annotate", "--check", folder))
        .isEqualTo(
            new CommandRun(
                0, folder + ": 1 text, 2 references, 0 dates, 1 bodies, 2 statistics\n", ""));
  }

  @Test
  void should_check_every_path_and_tell_each_fault_with_its_place() throws IOException {
    text("a.txt");
    Path gold =
        Files.writeString(
            folder.resolve("a.json"), "{\"dates\":[{\"text\":\"năm 2019\",\"kind\":\"YEAR\"}]}");
    Path none = folder.resolve("none");

    CommandRun run = CommandRun.of("annotate", "--check", none, gold);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "vanban: " + none + ": there is no such folder or file",
            "vanban: " + gold + ": dates[0] \"năm 2019\": does not stand in the text");
  }

  @Test
  void should_check_the_samples_of_the_library() {
    CommandRun run = CommandRun.of("annotate", "--check", "samples");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private Path text(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TEXT);
  }
}
