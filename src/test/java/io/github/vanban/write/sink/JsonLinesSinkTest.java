package io.github.vanban.write.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.write.EarlierResults;
import io.github.vanban.write.JsonLines;
import io.github.vanban.write.Result;
import io.github.vanban.write.Results;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSinkTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path file() {
    return folder.resolve("out.jsonl");
  }

  @Test
  void should_write_the_lines_that_the_library_writes() throws IOException {
    Result.Extracted text = Results.of("a.txt", Results.TEXT);
    Results.write(
        JsonLinesSink.create(file(), false),
        List.of(text, new Result.Failed("b.txt", "missing", "no such file")));

    assertThat(Files.readString(file()))
        .isEqualTo(
            JsonLines.line("a.txt", text.extraction())
                + "\n"
                + JsonLines.errorLine("b.txt", "missing", "no such file")
                + "\n");
  }

  @Test
  void should_go_on_behind_the_last_whole_line_wherever_the_file_was_cut() throws IOException {
    List<Result> results = Results.few();
    Results.write(JsonLinesSink.create(file(), false), results);
    byte[] whole = Files.readAllBytes(file());

    for (int keep = 0; keep <= whole.length; keep += 97) {
      Files.write(file(), Arrays.copyOf(whole, keep));
      JsonLinesSink sink = JsonLinesSink.resume(file(), false);
      int there = 0;
      try (sink;
          EarlierResults earlier = sink.earlier()) {
        String source;
        while ((source = earlier.next()) != null) {
          assertThat(source).isEqualTo(results.get(there).source());
          there++;
        }
        for (int i = there; i < results.size(); i++) {
          sink.write(sink.prepare(i + 1L, results.get(i)));
        }
      }
      assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }
  }

  @Test
  void should_say_which_line_is_none_of_its_own() throws IOException {
    Files.writeString(file(), "{\"schema\":1,\"source\":\"a\"}\n{\"no\":{\"source\":1}}\nno\n");
    try (JsonLinesSink sink = JsonLinesSink.resume(file(), false);
        EarlierResults earlier = sink.earlier()) {
      assertThat(earlier.next()).isEqualTo("a");
      assertThatThrownBy(earlier::next).hasMessageContaining("out.jsonl line 2 has no source");
      assertThatThrownBy(earlier::next).hasMessageContaining("out.jsonl line 3 is no line");
    }
  }

  @Test
  void should_say_that_nobody_reads_the_stream_any_more() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (JsonLinesSink sink = JsonLinesSink.to(new PrintStream(closed), false)) {
      byte[] line = sink.prepare(1, new Result.Failed("a", "missing", "no such file"));
      assertThatThrownBy(() -> sink.write(line)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void should_name_the_file_that_cannot_be_written() {
    assertThatThrownBy(() -> JsonLinesSink.create(folder, false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
  }
}
