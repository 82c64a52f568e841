package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Chiều 02/4, UBND tỉnh Hà Tĩnh có 12 xã đạt chuẩn.";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private record Run(int exit, String out, String err) {
    List<JsonNode> lines() throws IOException {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : out.lines().toList()) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    }
  }

  private static Run run(String standardInput, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
      int exit = VanBanCommand.run(arguments);
      return new Run(
          exit,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void should_write_one_line_for_each_text_and_nothing_else() throws IOException {
    String a = file("a.txt", TEXT);
    String b = file("b.txt", "");

    Run run = run("", "extract", b, a);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
    assertThat(run.lines()).extracting(line -> line.get("source").asText()).containsExactly(b, a);
    assertThat(run.lines().get(0).get("bodies")).isEmpty();
    assertThat(run.lines().get(1).at("/bodies/0/text").asText()).isEqualTo("UBND tỉnh Hà Tĩnh");
  }

  @Test
  void should_read_standard_input() throws IOException {
    Run run = run(TEXT, "extract", "-");

    assertThat(run.exit()).isZero();
    assertThat(run.lines().get(0).get("source").asText()).isEqualTo("-");
    assertThat(run.lines().get(0).get("chars").asInt()).isEqualTo(TEXT.length());
  }

  @Test
  void should_name_the_texts_of_a_set_by_their_ids() throws IOException {
    String set = file("set.jsonl", "{\"id\":\"x1\",\"text\":\"" + TEXT + "\"}\n");

    assertThat(run("", "extract", set).lines().get(0).get("source").asText()).isEqualTo("x1");
  }

  @Test
  void should_complete_dates_by_the_date_it_is_given() throws IOException {
    Run run = run(TEXT, "extract", "--date", "2021-04-05", "-");

    assertThat(run.lines().get(0).at("/dates/0/value").asText()).isEqualTo("2021-04-02");
  }

  @Test
  void should_write_tables_to_a_folder() throws IOException {
    Path tables = folder.resolve("tables");

    Run run =
        run("", "extract", "--format", "csv", "--bom", "-o", tables.toString(), file("a", TEXT));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(tables.resolve("bodies.csv")))
        .startsWith("\ufeffdocument,source,")
        .contains("Ủy ban nhân dân tỉnh Hà Tĩnh");
  }

  @Test
  void should_sum_up_what_it_found_and_what_failed_when_results_go_to_a_file() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    String[] arguments = {
      "extract", "-o", folder.resolve("out.jsonl").toString(), file("a.txt", TEXT), missing
    };

    Run run = run("", arguments);

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err())
        .contains("1 texts in 0:0", "1 bodies", "1 of 2 inputs could not be read: 1 missing");
    String[] quiet = Arrays.copyOf(arguments, arguments.length + 1);
    quiet[arguments.length] = "--quiet";
    assertThat(run("", quiet).err()).doesNotContain("bodies").contains(missing);
  }

  @Test
  void should_read_a_list_of_texts_with_blanks_in_their_names() throws IOException {
    String text = file("báo cáo tháng 3.txt", TEXT);

    Run run = run("", "extract", "@" + file("list", text + "\n# no.txt\n"));

    assertThat(run.lines())
        .extracting(line -> line.get("source").asText())
        .containsExactly(text, "# no.txt");
  }

  @Test
  void should_not_take_its_own_output_for_an_input() throws IOException {
    file("a.txt", TEXT);
    String output = folder.resolve("out.jsonl").toString();

    assertThat(run("", "extract", "-o", output, folder.toString()).exit()).isZero();
    assertThat(run("", "extract", "-o", output, folder.toString()).exit()).isZero();

    assertThat(Files.readAllLines(Path.of(output))).hasSize(1);
  }

  @Test
  void should_end_at_the_first_failure_if_wanted_and_try_it_again_when_resumed()
      throws IOException {
    String a = file("a.txt", TEXT);
    String b = folder.resolve("b.txt").toString();
    String c = file("c.txt", TEXT);
    Path output = folder.resolve("out.jsonl");

    Run first = run("", "extract", "--fail-fast", "-o", output.toString(), a, b, c);

    assertThat(first.exit()).isEqualTo(4);
    assertThat(first.err()).contains(b);
    assertThat(Files.readAllLines(output)).hasSize(1);

    file("b.txt", TEXT);
    Run second = run("", "extract", "--resume", "-o", output.toString(), a, b, c);

    assertThat(second.exit()).isZero();
    assertThat(second.err()).contains("1 were there already");
    assertThat(Files.readString(output)).isEqualTo(run("", "extract", a, b, c).out());
  }

  @Test
  void should_refuse_to_resume_with_other_inputs() throws IOException {
    String a = file("a.txt", TEXT);
    String b = file("b.txt", TEXT);
    String output = folder.resolve("out.jsonl").toString();
    run("", "extract", "-o", output, a, b);
    String before = Files.readString(Path.of(output));

    Run other = run("", "extract", "--resume", "-o", output, a, a);
    Run fewer = run("", "extract", "--resume", "-o", output, a);

    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("result 2 of the output is of " + b, "input 2 is " + a);
    assertThat(fewer.exit()).isEqualTo(2);
    assertThat(fewer.err()).contains("input 2 is not there");
    assertThat(Files.readString(Path.of(output))).isEqualTo(before);
  }

  @Test
  void should_say_that_results_cannot_be_written_any_more() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public boolean checkError() {
              return true;
            }
          });
      System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
      assertThat(VanBanCommand.run("extract", "samples")).isEqualTo(5);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(told.toString(StandardCharsets.UTF_8))
        .isEqualTo("vanban: standard output cannot be written\n");
  }

  @Test
  void should_write_to_a_file() throws IOException {
    Path output = folder.resolve("out.jsonl");

    Run run = run(TEXT, "extract", "-o", output.toString(), "-");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).isEqualTo(run(TEXT, "extract", "-").out());
  }

  @Test
  void should_write_the_same_with_any_number_of_threads() {
    String one = run("", "extract", "--threads", "1", "samples").out();

    assertThat(one).isNotEmpty();
    assertThat(run("", "extract", "--threads", "8", "samples").out()).isEqualTo(one);
  }

  @Test
  void should_say_what_a_text_was_converted_from() throws IOException {
    Path file = folder.resolve("tcvn3.txt");
    Files.write(file, "Héi n«ng d©n tØnh Hµ TÜnh".getBytes(StandardCharsets.ISO_8859_1));

    JsonNode line = run("", "extract", file.toString()).lines().get(0);

    assertThat(line.get("format").asText()).isEqualTo("text");
    assertThat(line.get("encodings")).extracting(JsonNode::asText).containsExactly("tcvn3");
    assertThat(line.get("content").asText()).isEqualTo("Hội nông dân tỉnh Hà Tĩnh");
    assertThat(line.get("chars").asInt()).isEqualTo(25);
    assertThat(line.at("/bodies/0/text").asText()).isEqualTo("Hội nông dân tỉnh Hà Tĩnh");
  }

  @Test
  void should_take_the_encoding_it_is_told() throws IOException {
    Path file = folder.resolve("viscii.txt");
    Files.write(file, new byte[] {'l', (byte) 0xed});

    assertThat(run("", "extract", file.toString()).lines().get(0).at("/error/kind").asText())
        .isEqualTo("encoding");
    assertThat(
            run("", "extract", "--encoding", "viscii", file.toString())
                .lines()
                .get(0)
                .get("content")
                .asText())
        .isEqualTo("lí");
  }

  @Test
  void should_write_of_plain_text_in_utf_8_no_more_than_ever() throws IOException {
    JsonNode line = run("", "extract", file("a.txt", TEXT)).lines().get(0);

    assertThat(line.fieldNames()).toIterable().doesNotContain("format", "encodings", "content");
  }

  @Test
  void should_write_an_error_line_and_go_on() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    String good = file("good.txt", TEXT);

    Run run = run("", "extract", missing, good);

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.lines().get(0).get("source").asText()).isEqualTo(missing);
    assertThat(run.lines().get(0).at("/error/kind").asText()).isEqualTo("missing");
    assertThat(run.lines().get(0).at("/error/message").asText()).isNotEmpty();
    assertThat(run.lines().get(0).has("chars")).isFalse();
    assertThat(run.lines().get(1).get("source").asText()).isEqualTo(good);
    assertThat(run.err()).contains(missing, "1 of 2");
  }

  @Test
  void should_tell_kinds_of_failure_apart() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'T', (byte) 0xe9, 'l'});
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {'P', 'K', 0});

    Run run =
        run(
            "",
            "extract",
            "--max-bytes",
            "20",
            latin.toString(),
            binary.toString(),
            file("large.txt", TEXT));

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.lines())
        .extracting(line -> line.at("/error/kind").asText())
        .containsExactly("encoding", "binary", "too_large");
    assertThat(run.lines().get(2).at("/error/message").asText()).contains("20");
  }

  @Test
  void should_extract_from_no_text_that_is_too_long_whatever_it_is_in() throws IOException {
    String set = file("set.jsonl", "{\"id\":\"long\",\"text\":\"" + "x".repeat(21) + "\"}\n");

    Run run = run("", "extract", "--max-chars", "20", file("just.txt", "x".repeat(20)), set);

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.lines().get(0).has("error")).isFalse();
    assertThat(run.lines().get(1).at("/error/kind").asText()).isEqualTo("too_large");
    assertThat(run.lines().get(1).at("/error/message").asText())
        .isEqualTo("a text of 21 characters, more than 20; see --max-chars");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract",
        "42",
        "extract --nothing x",
        "extract --threads 0 x",
        "extract --threads many x",
        "extract --max-bytes 0 x",
        "extract --max-chars 0 x",
        "extract --max-elements 0 x",
        "extract --encoding latin1 x",
        "extract --date 5/4/2021 x",
        "extract -o /nowhere/at/all x",
        "extract --format csv x",
        "extract --format nothing x",
        "extract --resume x",
        "extract --resume --format xlsx -o out.xlsx x",
        "extract --format sqlite x",
        "extract --format jdbc -o jdbc:nothing:x x"
      })
  void should_refuse_wrong_usage(String arguments) {
    Run run = run("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: vanban");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help"})
  void should_print_help_on_standard_output(String arguments) {
    Run run = run("", arguments.split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Usage: vanban", "Exit codes:", "4");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "extract --version"})
  void should_print_its_version(String arguments) {
    Run run = run("", arguments.split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("vanban ");
  }

  @Test
  void should_print_a_completion_script() {
    Run run = run("", "generate-completion");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("complete", "vanban", "--threads");
    assertThat(run.err()).isEmpty();
  }
}
