package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vanban.internal.library.Library;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is a module, with no more than the library cannot do without: what the thin jar's
 * users have. The program is in {@code src/test/modular}.
 */
class ModularProgramTest {

  private static final Path SOURCES = Path.of("src", "test", "modular");

  /** Where it is compiled to. */
  @SuppressWarnings("NullAway.Init")
  private static Path program;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    program = Files.createDirectory(folder.resolve("program"));
    assertThat(compile(program, sources("program"))).isEmpty();
  }

  @Test
  void should_run_on_this_jdk() throws Exception {
    assertThat(run(Path.of(System.getProperty("java.home")))).isEqualTo(expected());
  }

  @Test
  void should_run_on_the_newest_jdk() throws Exception {
    Optional<Path> newest = newestJdk();
    assumeTrue(newest.isPresent(), "there is no other JDK under /usr/lib/jvm");
    assertThat(run(newest.orElseThrow())).isEqualTo(expected());
  }

  @Test
  void should_not_compile_what_reaches_for_the_inside(@TempDir Path folder) throws IOException {
    assertThat(compile(folder, sources("intruder")))
        .contains("package io.github.vanban.internal.lexicon is not visible");
  }

  /** Each line is what the program prints of one thing that it tries. */
  private static String expected() {
    return String.join(
        "\n",
        "reference 76|NQ|CP",
        "token rules PEOPLES_COMMITTEE",
        "annotations true",
        "inside IllegalAccessException",
        "json " + Library.JACKSON.missing("writing JSON"),
        "output line " + Library.JACKSON.missing("reading JSON"),
        "json sink " + Library.JACKSON.missing("writing JSON"),
        "workbook " + Library.FASTEXCEL.missing("writing a workbook"),
        "sqlite " + Library.SQLITE.missing("writing to it"),
        "reading pdf " + Library.PDFBOX.missing("reading pdf"),
        "reading html " + Library.JSOUP.missing("reading html"),
        "reading eml " + Library.TIKA.missing("telling what kind of file it is"),
        "reading others " + Library.TIKA.missing("telling what kind of file it is"),
        "reading text Nghị quyết",
        "set " + Library.JACKSON.missing("reading sets of texts"),
        "gold " + Library.JACKSON.missing("reading gold"),
        "command vanban: " + Library.PICOCLI.missing("the command"),
        "");
  }

  private static String run(Path jdk) throws Exception {
    List<String> command =
        List.of(
            jdk.resolve("bin").resolve("java").toString(),
            "--module-path",
            program + File.pathSeparator + modulePath(),
            "--module",
            "program/program.Program",
            jdk.toString(),
            modulePath());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return out;
  }

  /** The library as it is built, and the jars that it needs. */
  private static String modulePath() {
    return Stream.concat(
            Stream.of(Path.of("target", "classes").toAbsolutePath().toString()),
            ClassPath.needed().stream())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the compiler has to say. */
  private static String compile(Path to, List<Path> sources) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    Stream<String> options =
        Stream.of("--release", "17", "-Xlint", "-d", to.toString(), "--module-path", modulePath());
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            out,
            out,
            Stream.concat(options, sources.stream().map(Path::toString)).toArray(String[]::new));
    return said.toString();
  }

  private static List<Path> sources(String name) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The newest JDK where Debian and others put them, if it is not the one that runs the tests. */
  private static Optional<Path> newestJdk() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    Map<Integer, Path> homes = new TreeMap<>(Comparator.reverseOrder());
    List<Path> found = new ArrayList<>();
    try (Stream<Path> list = Files.list(all)) {
      list.forEach(found::add);
    }
    for (Path home : found) {
      Path release = home.resolve("release");
      if (Files.isRegularFile(release) && Files.isExecutable(home.resolve("bin").resolve("java"))) {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(release)) {
          properties.load(in);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        homes.put(Runtime.Version.parse(version).feature(), home);
      }
    }
    return homes.entrySet().stream()
        .findFirst()
        .filter(newest -> newest.getKey() > Runtime.version().feature())
        .map(Map.Entry::getValue);
  }
}
