package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The README's command reference knows every command, option and exit code that there is. */
class CommandReferenceTest {

  private static final Path README = Path.of("README.md");

  @Test
  void should_name_every_command() throws IOException {
    String[] names =
        VanBanCommand.commandLine().getSubcommands().keySet().stream()
            .map(name -> "`" + name + "`")
            .toArray(String[]::new);

    assertThat(names).isNotEmpty();
    assertThat(Files.readString(README)).contains(names);
  }

  @Test
  void should_name_every_option() throws IOException {
    String[] options =
        commands()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .map(CommandLine.Model.OptionSpec::longestName)
            .toArray(String[]::new);

    assertThat(options).isNotEmpty();
    assertThat(Files.readString(README)).contains(options);
  }

  @Test
  void should_name_every_exit_code() throws IOException {
    String[] rows =
        commands()
            .flatMap(c -> c.getCommandSpec().usageMessage().exitCodeList().keySet().stream())
            .map(code -> "\n| " + code + " | ")
            .toArray(String[]::new);

    assertThat(rows).isNotEmpty();
    assertThat(Files.readString(README)).contains(rows);
  }

  private static Stream<CommandLine> commands() {
    CommandLine main = VanBanCommand.commandLine();
    return Stream.concat(Stream.of(main), main.getSubcommands().values().stream());
  }
}
