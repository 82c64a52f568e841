package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
  void should_say_that_a_name_with_half_a_pattern_is_not_there() {
    assertThat(read("", path("a{b.txt"), path("a.txt")))
        .containsExactly("@/a{b.txt!MISSING", "@/a.txt=a");
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

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** An archive of names and texts in turn. */
  private static byte[] zip(Charset names, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void should_walk_a_folder_in_the_order_of_full_names() throws IOException {
    for (String name : List.of("a-b/x.txt", "a/x.txt", "a.txt", "A.txt", "a/b/c.txt", "a0.txt")) {
      Path file = folder.resolve("order").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }

    assertThat(read("", path("order")))
        .containsExactly(
            "@/order/A.txt=",
            "@/order/a-b/x.txt=",
            "@/order/a.txt=",
            "@/order/a/b/c.txt=",
            "@/order/a/x.txt=",
            "@/order/a0.txt=");
  }

  @Test
  void should_pass_over_what_programs_leave_beside_texts() throws IOException {
    write("~$a.txt", new byte[0]);
    write("._a.txt", new byte[0]);
    Files.createSymbolicLink(folder.resolve(".#a.txt"), Path.of("somebody@somewhere.1:2"));

    assertThat(read("", folder.toString()))
        .containsExactly("@/a.txt=a", "@/b.txt=bê", "@/sub/c.txt=c");
  }

  @Test
  void should_tell_of_a_link_to_a_file_that_is_not_there() throws IOException {
    Files.createSymbolicLink(folder.resolve("a1.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("a2.bin"), Path.of("nowhere.bin"));

    assertThat(read("", folder.toString()))
        .containsExactly("@/a.txt=a", "@/a1.txt!MISSING", "@/b.txt=bê", "@/sub/c.txt=c");
  }

  @Test
  void should_leave_the_output_out_of_folders_but_not_where_it_is_named() throws IOException {
    Files.writeString(folder.resolve("out.jsonl"), "{\"text\":\"x\"}\n");
    List<String> sources = new ArrayList<>();
    Inputs inputs =
        new Inputs(LIMIT, InputStream.nullInputStream(), new Utf8Reader())
            .without(folder.resolve("sub/../out.jsonl"));
    inputs.each(
        List.of(folder.toString(), path("out.jsonl")), input -> sources.add(input.source()));

    assertThat(sources)
        .containsExactly(path("a.txt"), path("b.txt"), path("sub/c.txt"), path("out.jsonl") + "#1");
  }

  @Test
  void should_read_the_files_of_a_list() throws IOException {
    Files.writeString(folder.resolve("hai từ.txt"), "2");
    Files.writeString(
        folder.resolve("list"),
        "\ufeff" + path("hai từ.txt") + "\r\n\n" + path("?.txt") + "\n" + path("none.txt"));

    assertThat(read("", "@" + path("list")))
        .containsExactly("@/hai từ.txt=2", "@/a.txt=a", "@/b.txt=bê", "@/none.txt!MISSING");
  }

  @Test
  void should_read_a_list_from_standard_input() {
    assertThat(read(path("b.txt") + "\n" + path("a.txt") + "\n", "@-"))
        .containsExactly("@/b.txt=bê", "@/a.txt=a");
  }

  @Test
  void should_say_that_a_list_is_not_there() {
    assertThat(read("", "@" + path("none"), path("a.txt")))
        .containsExactly("@@/none!MISSING", "@/a.txt=a");
  }

  @Test
  void should_read_a_packed_set_of_texts() throws IOException {
    write("set.jsonl.gz", gzip("{\"id\":\"one\",\"text\":\"một\"}\n{\"text\":\"hai\"}\n"));

    assertThat(read("", path("set.jsonl.gz"))).containsExactly("one=một", "@/set.jsonl.gz#2=hai");
  }

  @Test
  void should_say_that_a_packed_set_is_cut_short_behind_what_it_has() throws IOException {
    byte[] whole = gzip("{\"id\":\"one\",\"text\":\"" + "một ".repeat(50) + "\"}\n");
    write("set.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));

    assertThat(read("", path("set.jsonl.gz"), path("a.txt")))
        .contains("@/set.jsonl.gz!UNREADABLE")
        .endsWith("@/a.txt=a");
  }

  @Test
  void should_say_that_a_set_is_not_packed() throws IOException {
    write("set.jsonl.gz", "{\"text\":\"hai\"}\n".getBytes(StandardCharsets.UTF_8));

    assertThat(read("", path("set.jsonl.gz"))).containsExactly("@/set.jsonl.gz!UNREADABLE");
  }

  @Test
  void should_go_on_behind_a_line_of_a_set_that_is_too_long_or_no_utf8() throws IOException {
    ByteArrayOutputStream set = new ByteArrayOutputStream();
    set.write(("{\"text\":\"" + "x".repeat(200_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
    set.write(new byte[] {'{', (byte) 0xe9, '}', '\n'});
    set.write("{\"id\":\"b\",\"text\":\"hai\"}".getBytes(StandardCharsets.UTF_8));
    write("set.jsonl", set.toByteArray());

    assertThat(read("", path("set.jsonl")))
        .containsExactly("@/set.jsonl line 1!TOO_LARGE", "@/set.jsonl line 2!ENCODING", "b=hai");
  }

  @Test
  void should_read_the_texts_of_an_archive_in_its_order() throws IOException {
    write(
        "texts.zip",
        zip(
            StandardCharsets.UTF_8,
            "số/b.txt",
            "bê",
            "a.txt",
            "a",
            "notes.md",
            "m",
            "set.jsonl",
            "{\"id\":\"one\",\"text\":\"một\"}\n{\"text\":\"hai\"}",
            "inner.zip",
            "PK",
            "__MACOSX/._a.txt",
            "x"));

    assertThat(read("", path("texts.zip")))
        .containsExactly(
            "@/texts.zip!số/b.txt=bê",
            "@/texts.zip!a.txt=a",
            "one=một",
            "@/texts.zip!set.jsonl#2=hai",
            "@/texts.zip!inner.zip!UNREADABLE");
  }

  @Test
  void should_hold_an_entry_to_the_limit_whatever_it_unpacks_to() throws IOException {
    write("bomb.zip", zip(StandardCharsets.UTF_8, "big.txt", "0".repeat(5_000_000), "a.txt", "a"));

    assertThat(read("", path("bomb.zip")))
        .containsExactly("@/bomb.zip!big.txt!TOO_LARGE", "@/bomb.zip!a.txt=a");
  }

  @Test
  void should_read_an_archive_whose_names_are_not_in_utf8() throws IOException {
    write("old.zip", zip(StandardCharsets.ISO_8859_1, "é.txt", "a"));

    assertThat(read("", path("old.zip"))).containsExactly("@/old.zip!é.txt=a");
  }

  @Test
  void should_know_sets_and_archives_whose_endings_are_in_capitals() throws IOException {
    write("A.ZIP", zip(StandardCharsets.UTF_8, "S.JSONL", "{\"text\":\"hai\"}", "B.TXT", "b"));

    assertThat(read("", path("A.ZIP"))).containsExactly("@/A.ZIP!S.JSONL#1=hai", "@/A.ZIP!B.TXT=b");
  }

  @Test
  void should_say_that_an_archive_cannot_be_read() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, "a.txt", "a".repeat(500));
    write("cut.zip", Arrays.copyOf(whole, whole.length / 2));
    write("none.zip", "no archive".getBytes(StandardCharsets.UTF_8));

    assertThat(read("", path("cut.zip"), path("none.zip"), path("gone.zip")))
        .containsExactly("@/cut.zip!UNREADABLE", "@/none.zip!UNREADABLE", "@/gone.zip!MISSING");
  }

  @Test
  void should_tell_the_size_of_what_the_arguments_name() throws IOException {
    write("set.jsonl.gz", gzip("{\"text\":\"một\"}\n{\"text\":\"hai\"}\n"));
    Inputs inputs = new Inputs(LIMIT, InputStream.nullInputStream(), new Utf8Reader());
    AtomicLong each = new AtomicLong();
    inputs.each(List.of(folder.toString()), input -> each.addAndGet(input.size()));

    assertThat(inputs.size(List.of(folder.toString())))
        .hasValue(5 + Files.size(folder.resolve("set.jsonl.gz")))
        .hasValue(each.get());
    assertThat(inputs.size(List.of(path("a.txt"), "-"))).isEmpty();
  }

  @Test
  void should_close_what_is_open_when_the_consumer_ends_the_walk() throws IOException {
    write("texts.zip", zip(StandardCharsets.UTF_8, "a.txt", "a", "b.txt", "b"));
    Inputs inputs = new Inputs(LIMIT, InputStream.nullInputStream(), new Utf8Reader());
    List<String> sources = new ArrayList<>();

    assertThatThrownBy(
            () ->
                inputs.each(
                    List.of(path("texts.zip"), path("a.txt")),
                    input -> {
                      sources.add(input.source());
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(sources).containsExactly(path("texts.zip") + "!a.txt");
  }
}
