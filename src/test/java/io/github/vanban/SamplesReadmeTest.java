package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of samples lists the texts that are there, each with its gold. */
class SamplesReadmeTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @Test
  void should_list_every_text_once_and_in_order() throws IOException {
    List<String> listed =
        ROW.matcher(Files.readString(SAMPLES.resolve("README.md")))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();

    assertThat(listed).isEqualTo(named(".txt"));
  }

  @Test
  void should_have_gold_beside_every_text() throws IOException {
    assertThat(named(".json")).containsAll(named(".txt"));
  }

  private static List<String> named(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
