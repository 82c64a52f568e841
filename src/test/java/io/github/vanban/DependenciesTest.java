package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what CoreNLP and Guava drag in, only what the code needs is there. */
class DependenciesTest {

  private static final Path COMMAND = Path.of("target", "vanban-cli.jar");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>.*?<artifactId>(.*?)</artifactId>.*?</dependency>", Pattern.DOTALL);

  /** Where the classes of the command and of what it needs are. */
  private static final List<String> OURS =
      List.of(
          "io/github/vanban/",
          "edu/stanford/nlp/",
          "com/google/common/",
          "com/google/thirdparty/",
          "com/fasterxml/jackson/",
          "picocli/",
          "com/github/rzymek/opczip/",
          "org/dhatim/fastexcel/",
          "org/jspecify/",
          "org/postgresql/",
          "org/sqlite/",
          "org/slf4j/",
          "org/apache/tika/",
          "org/jsoup/",
          "org/apache/poi/",
          // The schemas of office files, and what reads by them.
          "org/apache/xmlbeans/",
          "org/openxmlformats/",
          "com/microsoft/schemas/",
          "org/etsi/",
          "org/w3/",
          "org/apache/commons/compress/",
          "org/apache/commons/lang3/",
          "org/apache/pdfbox/",
          "org/apache/fontbox/",
          "org/apache/james/mime4j/",
          "org/apache/commons/io/",
          "org/apache/commons/codec/",
          "org/apache/commons/collections4/",
          "org/apache/commons/logging/",
          "org/apache/logging/");

  @Test
  void should_have_corenlp_and_not_its_models() {
    assertThat(ClassPath.jars())
        .anyMatch(jar -> jar.matches("stanford-corenlp-[\\d.]+\\.jar"))
        .noneMatch(jar -> jar.contains("models"));
  }

  @Test
  void should_need_few_jars_and_little_room() throws IOException {
    assertThat(ClassPath.needed()).hasSizeLessThan(7);
    long size = sizeOfOurs();
    for (String jar : ClassPath.needed()) {
      size += Files.size(Path.of(jar));
    }
    assertThat(size).isLessThan(14_000_000);
  }

  /** What the jar of the library takes, which is not built when tests run: its classes, packed. */
  private static long sizeOfOurs() throws IOException {
    Path classes = Path.of("target", "classes");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    return bytes.size();
  }

  @Test
  void should_leave_all_other_jars_to_who_needs_them() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String ours = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
    assertThat(DEPENDENCY.matcher(ours).results())
        .filteredOn(dependency -> !dependency.group().contains("<optional>true</optional>"))
        .filteredOn(dependency -> !dependency.group().contains("<scope>test</scope>"))
        .extracting(dependency -> dependency.group(1))
        .containsExactlyInAnyOrder("stanford-corenlp", "slf4j-api", "guava", "jspecify");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xom",
        "joda-time",
        "jollyday",
        "lucene",
        "javax.servlet",
        "jaxb",
        "istack",
        "javax.activation",
        "activation",
        "javax.json",
        "ejml",
        "protobuf",
        "AppleJava",
        "txw2",
        "FastInfoset",
        "stax",
        "j2objc",
        "error_prone",
        "listenablefuture"
      })
  void should_keep_away_the_jars_that_corenlp_and_guava_would_bring(String name) {
    assertThat(ClassPath.jars()).noneMatch(jar -> jar.contains(name));
  }

  @Test
  void should_keep_them_out_of_the_command_too() throws IOException {
    assumeTrue(Files.exists(COMMAND), "the command's jar is not built");
    try (ZipFile jar = new ZipFile(COMMAND.toFile())) {
      assertThat(
              jar.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.endsWith(".class"))
                  .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", "")))
          .allMatch(name -> OURS.stream().anyMatch(name::startsWith));
    }
  }
}
