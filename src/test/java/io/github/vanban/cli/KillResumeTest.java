package io.github.vanban.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs that are killed at random moments and taken up again give the output of an unbroken run. The
 * build does so a few times; {@code mvn -Pkill test -Dtest=KillResumeTest} does it for long.
 */
class KillResumeTest {

  private static final int TEXTS = Integer.getInteger("kill.texts", 2000);
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
  private static final List<String> FORMATS = List.of("jsonl", "csv", "sqlite");
  private static final Pattern SUMMARY =
      Pattern.compile("(\\d+) texts in [\\d:]+(?:; (\\d+) were there already)?");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  /** The outputs of unbroken runs, by format. */
  private static final Map<String, Map<String, byte[]>> UNBROKEN = new TreeMap<>();

  @BeforeAll
  static void write_the_set_and_the_unbroken_outputs() throws IOException, SQLException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      String text =
          i % 97 == 96
              ? "no JSON"
              : "{\"id\":\"t%d\",\"text\":\"Ngày %d/%d/2021, UBND tỉnh Hà Tĩnh ban hành Quyết định số %d/QĐ-UBND về %d thủ tục, \\\"mẫu\\\"\"}"
                  .formatted(i, i % 28 + 1, i % 12 + 1, i + 1, i % 500 + 2);
      lines.add(text);
    }
    Files.write(folder.resolve("set.jsonl"), lines);
    for (String format : FORMATS) {
      Path output = folder.resolve("unbroken-" + format);
      assertThat(CommandRun.of(arguments(format, output).toArray()).code()).isEqualTo(4);
      UNBROKEN.put(format, contents(format, output));
    }
  }

  private static Map<String, byte[]> unbroken(String format) {
    return requireNonNull(UNBROKEN.get(format));
  }

  private static List<String> arguments(String format, Path output) {
    return List.of(
        "extract",
        folder.resolve("set.jsonl").toString(),
        "--format",
        format,
        "--output",
        output.toString(),
        "--resume");
  }

  private static Process start(String format, Path output, Path err) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, Main.class.getName()));
    command.addAll(arguments(format, output));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err.toFile())
        .start();
  }

  /** The files of an output, or the rows of a database, by name. */
  private static Map<String, byte[]> contents(String format, Path output)
      throws IOException, SQLException {
    Map<String, byte[]> all = new TreeMap<>();
    if (!Files.exists(output)) {
      return all;
    }
    if (format.equals("sqlite")) {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + output)) {
        for (String table :
            List.of("documents", "sources", "failures", "document_references", "statistics")) {
          String rows = String.join("\n", rows(connection, "SELECT * FROM " + table));
          all.put(table, rows.getBytes(StandardCharsets.UTF_8));
        }
      }
    } else {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.put(output.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet set = statement.executeQuery(sql)) {
      int columns = set.getMetaData().getColumnCount();
      while (set.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(set.getString(i)));
        }
        rows.add(String.join(" | ", row));
      }
    }
    rows.sort(null);
    return rows;
  }

  private static long size(Path output) throws IOException {
    if (!Files.exists(output)) {
      return 0;
    }
    long size = 0;
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  /** Lets a process run until the output has a size, or it ends. */
  private static void await(Process process, Path output, long size)
      throws IOException, InterruptedException {
    while (process.isAlive() && size(output) < size) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
  }

  /** The results that are there as a whole. */
  private static int results(String format, Path output) throws IOException, SQLException {
    if (!Files.exists(output)) {
      return 0;
    }
    return switch (format) {
      case "jsonl" -> count(Files.readAllBytes(output));
      // Behind the row of names; no cell of these documents has a line break.
      case "csv" ->
          Files.exists(output.resolve("documents.csv"))
              ? Math.max(0, count(Files.readAllBytes(output.resolve("documents.csv"))) - 1)
              : 0;
      default -> {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + output)) {
          assertThat(rows(connection, "PRAGMA integrity_check")).containsExactly("ok");
          boolean made =
              !rows(connection, "SELECT 1 FROM sqlite_master WHERE name = 'sources'").isEmpty();
          yield made
              ? Integer.parseInt(rows(connection, "SELECT COUNT(*) FROM sources").get(0))
              : 0;
        }
      }
    };
  }

  private static int count(byte[] lines) {
    return (int) IntStream.range(0, lines.length).filter(i -> lines[i] == '\n').count();
  }

  /** What a killed run leaves is what an unbroken one has at that point, byte for byte. */
  private static void assertBegun(String format, Path output) throws IOException, SQLException {
    if (format.equals("sqlite")) {
      return;
    }
    for (Map.Entry<String, byte[]> file : contents(format, output).entrySet()) {
      byte[] whole = unbroken(format).getOrDefault(file.getKey(), new byte[0]);
      int length = file.getValue().length;
      assertThat(length).isLessThanOrEqualTo(whole.length);
      assertThat(Arrays.equals(file.getValue(), Arrays.copyOf(whole, length)))
          .as("what is there of " + file.getKey())
          .isTrue();
    }
  }

  static Stream<Integer> rounds() {
    return IntStream.range(0, ROUNDS).boxed();
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void should_give_the_output_of_an_unbroken_run_however_it_was_killed(int round)
      throws IOException, InterruptedException, SQLException {
    Random random = new Random(round);
    String format = FORMATS.get(round % FORMATS.size());
    Path output = folder.resolve("killed-" + round);
    Path err = folder.resolve("err-" + round);
    long whole = size(folder.resolve("unbroken-" + format));

    for (double share : random.doubles(3).sorted().toArray()) {
      Process process = start(format, output, err);
      await(process, output, (long) (whole * share));
      process.destroyForcibly().waitFor();
      assertBegun(format, output);
    }
    int there = results(format, output);
    Process process = start(format, output, err);

    assertThat(process.waitFor()).as(Files.readString(err)).isIn(0, 4);
    Map<String, byte[]> contents = contents(format, output);
    assertThat(contents.keySet()).isEqualTo(unbroken(format).keySet());
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      assertThat(Arrays.equals(file.getValue(), unbroken(format).get(file.getKey())))
          .as(file.getKey())
          .isTrue();
    }
    Matcher summary = SUMMARY.matcher(Files.readString(err));
    assertThat(summary.find()).as(Files.readString(err)).isTrue();
    String earlier = summary.group(2);
    assertThat(earlier == null ? 0 : Integer.parseInt(earlier))
        .as("results that were not made again")
        .isEqualTo(there);
  }

  @Test
  void should_end_cleanly_with_what_is_done_when_told_to_end()
      throws IOException, InterruptedException, SQLException {
    Path output = folder.resolve("ended.jsonl");
    Path err = folder.resolve("ended-err");
    Process process = start("jsonl", output, err);
    await(process, output, size(folder.resolve("unbroken-jsonl")) / 5);
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(Files.readString(err)).contains("interrupted").containsPattern(SUMMARY);
    assertBegun("jsonl", output);
    assertThat(Files.readString(output)).endsWith("}\n");
    assertThat(start("jsonl", output, err).waitFor()).isIn(0, 4);
    assertThat(Files.mismatch(output, folder.resolve("unbroken-jsonl"))).isEqualTo(-1);
  }
}
