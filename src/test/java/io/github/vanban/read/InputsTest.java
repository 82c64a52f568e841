package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

  private static final long LIMIT = 1000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeEach
  void write_files() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("b.txt"), "bê");
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("sub/c.txt"), "c");
    Files.writeString(folder.resolve("notes.md"), "m");
  }

  /** What was read, as {@code source=text} or {@code source!KIND}. */
  private List<String> read(String standardInput, String... arguments) {
    List<String> all = new ArrayList<>();
    byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
    new Inputs(LIMIT, new ByteArrayInputStream(bytes), new Utf8Reader())
        .each(
            List.of(arguments),
            input -> {
              String source = input.source().replace(folder.toString(), "@");
              try {
                all.add(source + "=" + input.read().text());
              } catch (InputException e) {
                all.add(source + "!" + e.kind());
                assertThat(e).message().isNotBlank();
              }
            });
    return all;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  @Test
  void should_read_files_in_the_order_of_the_arguments() {
    assertThat(read("", path("b.txt"), path("a.txt"), path("b.txt")))
        .containsExactly("@/b.txt=bê", "@/a.txt=a", "@/b.txt=bê");
  }

  @Test
  void should_read_any_file_that_is_named() {
    assertThat(read("", path("notes.md"))).containsExactly("@/notes.md=m");
  }

  @Test
  void should_read_the_texts_of_a_folder_by_name() {
    assertThat(read("", folder.toString()))
        .containsExactly("@/a.txt=a", "@/b.txt=bê", "@/sub/c.txt=c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.txt", "{a,b}.txt", "?.txt", "[ab].*xt"})
  void should_read_what_a_glob_matches(String glob) {
    assertThat(read("", folder + "/" + glob)).containsExactly("@/a.txt=a", "@/b.txt=bê");
  }

  @Test
  void should_read_folders_below_with_a_double_star() {
    assertThat(read("", folder + "/**.txt"))
        .containsExactly("@/a.txt=a", "@/b.txt=bê", "@/sub/c.txt=c");
  }

  @Test
  void should_say_that_a_glob_matches_nothing() {
    assertThat(read("", folder + "/*.pdf")).containsExactly("@/*.pdf!MISSING");
  }

  @Test
  void should_read_standard_input() {
    assertThat(read("đầu vào", "-")).containsExactly("-=đầu vào");
  }

  @Test
  void should_read_an_empty_file_and_one_of_white_space() throws IOException {
    write("empty.txt", new byte[0]);

    assertThat(read(" \n", path("empty.txt"), "-")).containsExactly("@/empty.txt=", "-= \n");
  }

  @Test
  void should_leave_out_the_byte_order_mark() throws IOException {
    write("bom.txt", "\ufeffxã".getBytes(StandardCharsets.UTF_8));

    assertThat(read("", path("bom.txt"))).containsExactly("@/bom.txt=xã");
  }

  @Test
  void should_go_on_behind_what_cannot_be_read() throws IOException {
    write("latin.txt", "Đắk Lắk".getBytes(StandardCharsets.UTF_16));
    write("cut.txt", new byte[] {'x', (byte) 0xe1, (byte) 0xba});
    write("binary.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
    write("large.txt", new byte[(int) LIMIT + 1]);

    assertThat(
            read(
                "",
                path("none.txt"),
                path("latin.txt"),
                path("cut.txt"),
                path("binary.txt"),
                path("large.txt"),
                path("a.txt")))
        .containsExactly(
            "@/none.txt!MISSING",
            "@/latin.txt!BINARY",
            "@/cut.txt!ENCODING",
            "@/binary.txt!BINARY",
            "@/large.txt!TOO_LARGE",
            "@/a.txt=a");
  }

  @Test
  void should_read_a_file_of_just_the_limit() throws IOException {
    write("full.txt", "x".repeat((int) LIMIT).getBytes(StandardCharsets.UTF_8));

    assertThat(read("", path("full.txt"))).containsExactly("@/full.txt=" + "x".repeat((int) LIMIT));
  }

  @Test
  void should_hold_standard_input_to_the_limit() {
    assertThat(read("x".repeat((int) LIMIT + 1), "-")).containsExactly("-!TOO_LARGE");
  }

  @Test
  void should_name_the_limit_in_its_message() throws IOException {
    write("large.txt", new byte[(int) LIMIT + 1]);
    List<String> messages = new ArrayList<>();

    new Inputs(LIMIT, new ByteArrayInputStream(new byte[0]), new Utf8Reader())
        .each(
            List.of(path("large.txt")),
            input -> {
              try {
                messages.add(input.read().text());
              } catch (InputException e) {
                messages.add(String.valueOf(e.getMessage()));
              }
            });

    assertThat(messages).singleElement().asString().contains("1000 bytes", "1001", "--max-bytes");
  }

  @Test
  void should_say_that_a_file_may_not_be_read() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "x");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "runs as root");

    assertThat(read("", path("secret.txt"))).containsExactly("@/secret.txt!UNREADABLE");
  }

  @Test
  void should_read_a_set_of_texts_by_id() throws IOException {
    Files.writeString(
        folder.resolve("set.jsonl"),
        "{\"id\":\"one\",\"text\":\"một\"}\n\n{\"text\":\"hai\"}\r\n{\"id\":3,\"text\":\"\"}");

    assertThat(read("", path("set.jsonl"))).containsExactly("one=một", "@/set.jsonl#3=hai", "3=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":\"x\"}", "{\"text\":5}", "[]", "no json", "{\"text\":null}", "\"text\""})
  void should_go_on_behind_a_line_of_a_set_that_is_no_text(String line) throws IOException {
    Files.writeString(folder.resolve("set.jsonl"), line + "\n{\"id\":\"b\",\"text\":\"hai\"}\n");

    assertThat(read("", path("set.jsonl")))
        .containsExactly("@/set.jsonl line 1!MALFORMED", "b=hai");
  }

  @Test
  void should_say_that_a_set_is_not_there() {
    assertThat(read("", path("none.jsonl"))).containsExactly("@/none.jsonl!MISSING");
  }
}
