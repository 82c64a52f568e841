package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.BodyKind;
import io.github.vanban.model.DateKind;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Role;
import io.github.vanban.model.Severity;
import io.github.vanban.read.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's reference of the output explains every value that can stand in it. */
class OutputReferenceTest {

  @ParameterizedTest
  @MethodSource("values")
  void should_explain_every_value(String value) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("`" + value + "`");
  }

  static Stream<String> values() {
    Stream<Enum<?>> written =
        Stream.<Enum<?>[]>of(
                DocumentType.values(),
                DateKind.values(),
                BodyKind.values(),
                AdministrativeLevel.values(),
                Role.values(),
                Dimension.values(),
                Approximation.values(),
                FindingKind.values())
            .flatMap(Stream::of);
    Stream<Enum<?>> writtenLower =
        Stream.<Enum<?>[]>of(Layer.values(), Severity.values(), InputException.Kind.values())
            .flatMap(Stream::of);
    return Stream.concat(
        written.map(Enum::name), writtenLower.map(value -> value.name().toLowerCase(Locale.ROOT)));
  }
}
