package io.github.vanban.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The optional libraries are those of the pom. */
class LibraryTest {

  @ParameterizedTest
  @EnumSource
  void should_be_known_by_a_class_that_it_has(Library library) {
    assertThat(library.isThere()).isTrue();
  }

  @Test
  void should_be_in_the_readme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Library library : Library.values()) {
      String[] parts = library.coordinates().split(":", -1);
      assertThat(readme).contains("`" + parts[0] + ":" + parts[1] + "`");
    }
    assertThat(readme)
        .contains("<version>" + Library.JACKSON.coordinates().split(":", -1)[2] + "</version>");
  }

  @ParameterizedTest
  @EnumSource
  void should_be_an_optional_dependency_in_the_version_that_is_told(Library library)
      throws IOException {
    String[] parts = library.coordinates().split(":", -1);
    assertThat(parts).hasSize(3);
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .containsPattern(
            "<groupId>"
                + parts[0]
                + "</groupId>\\s*<artifactId>"
                + parts[1]
                + "</artifactId>\\s*<version>[^<]*</version>\\s*<optional>true</optional>")
        .contains("version>" + parts[2] + "<");
  }
}
