package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {

  private static final String TEXT = "I. ĐÊ ĐIỀU\n\nXã làm hai việc:\n\n- Đắp đê;\n- Đào mương.\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), content).toString();
  }

  @Test
  void should_write_the_text_as_it_is() throws IOException {
    CommandRun run = CommandRun.of("text", file(TEXT));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(TEXT);
  }

  @Test
  void should_write_blocks_with_their_places() throws IOException {
    CommandRun run = CommandRun.of("text", "--blocks", file(TEXT));

    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "HEADING 2  @1:1",
            "    I. ĐÊ ĐIỀU",
            "PARAGRAPH  @3:1",
            "    Xã làm hai việc:",
            "ITEM 1 \"-\" under 3:1  @5:1",
            "    - Đắp đê;",
            "ITEM 1 \"-\" under 3:1  @6:1",
            "    - Đào mương.");
  }

  @Test
  void should_write_blocks_as_lines_of_json() throws IOException {
    CommandRun run =
        CommandRun.of(
            "text", "--blocks", "--form", "jsonl", file("Gồm:\n|Thôn|Hộ|\n|-|-|\n|Mít|5|"));

    assertThat(run.out().lines())
        .hasSize(2)
        .last()
        .asString()
        .contains(
            "\"kind\":\"TABLE\"",
            "\"caption\":null",
            "\"header\":1",
            "\"rows\":[[\"Thôn\",\"Hộ\"],[\"Mít\",\"5\"]]");
  }

  @Test
  void should_tell_what_cannot_be_read() {
    CommandRun run = CommandRun.of("text", folder.resolve("none.txt").toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("none.txt");
  }
}
