package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same texts give the same bytes wherever and however they are read. */
class DeterminismTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static String extractAll(Extractor extractor) {
    return Samples.texts().stream()
        .map(path -> line(extractor, path))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Extractor extractor, Path path) {
    return JsonLines.line(path.toString(), extractor.extract(Samples.read(path)));
  }

  @Test
  void should_not_depend_on_locale_and_time_zone() {
    String expected = extractAll(Extractors.SHARED);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(extractAll(VanBan.extractor())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void should_be_shared_between_threads() throws InterruptedException, ExecutionException {
    String expected = extractAll(Extractors.SHARED);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> runs = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        runs.add(pool.submit(() -> extractAll(Extractors.SHARED)));
      }
      for (Future<String> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void should_write_utf8_under_any_default_encoding() throws IOException, InterruptedException {
    String expected = extractAll(Extractors.SHARED);

    assertThat(
            command(
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati"))
        .isEqualTo(expected);
  }

  /** Standard output of the command in a JVM of its own. */
  private String command(String... properties) throws IOException, InterruptedException {
    Path out = folder.resolve("out.jsonl");
    Path err = folder.resolve("err.txt");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(properties));
    line.addAll(
        List.of("-cp", ClassPath.text(), "io.github.vanban.cli.Main", "extract", "samples"));
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("finishes").isTrue();
      assertThat(Files.readString(err, StandardCharsets.ISO_8859_1)).isEmpty();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
