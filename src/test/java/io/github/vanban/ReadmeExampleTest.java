package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the library does. */
class ReadmeExampleTest {

  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/vanban/ReadmeExampleTest.java");

  @Test
  void should_show_the_output_that_the_command_gives() throws IOException {
    String readme = Files.readString(README);
    String text = between(readme, "<<'END'\n", "END\n");
    String shown = between(readme, "```json\n", "```").replaceAll("\n *", "");

    String line = JsonLines.line("vi-du.txt", VanBan.extractor().extract(text));

    assertThat(line).containsSubsequence(shown.split("…"));
  }

  @Test
  void should_tell_what_the_library_example_says() throws IOException {
    String text = between(Files.readString(README), "<<'END'\n", "END\n");

    assertThat(libraryExample(text))
        .containsExactly(
            "Nghị quyết số 76/NQ-CP is RESOLUTION:76|NQ|CP@2021",
            "Nghị quyết 76 is RESOLUTION:76|NQ|CP@2021",
            "Sáng 12/3/2024 is a TUESDAY",
            "ngày 15/7/2021 is a THURSDAY",
            "1240 of 1612 thủ tục",
            "245 of 1612 thủ tục",
            "137 of 1612 thủ tục",
            "SUM_MISMATCH: the parts add up to 1622, the total is 1612");
  }

  @Test
  void should_show_the_library_example_that_runs_here() throws IOException {
    String code = between(Files.readString(SOURCE), "// README begins\n", "// README ends");

    assertThat(between(Files.readString(README), "```java\n", "```")).isEqualTo(code.stripIndent());
  }

  private static List<String> libraryExample(String text) {
    List<String> told = new ArrayList<>();
    // README begins
    Extractor extractor = VanBan.extractor(); // immutable and thread-safe; loaded once
    Extraction extraction = extractor.extract(text);

    for (Reference reference : extraction.references()) {
      told.add(reference.text() + " is " + reference.document().key());
    }
    for (DateMention date : extraction.dates()) {
      if (date.value() instanceof CalendarValue.Day day) { // a sealed interface: Day, Month, Year …
        told.add(date.text() + " is a " + day.date().getDayOfWeek());
      }
    }
    for (Statistic figure : extraction.statistics()) {
      Statistic whole = figure.whole();
      if (figure.role() == Role.PART && whole != null) {
        told.add(figure.value() + " of " + whole.value() + " " + whole.unit());
      }
    }
    for (Finding finding : extraction.findings()) {
      told.add(finding.kind() + ": " + finding.message());
    }
    // README ends
    return told;
  }

  private static String between(String text, String begin, String end) {
    assertThat(text).contains(begin);
    int start = text.indexOf(begin) + begin.length();
    int stop = text.indexOf(end, start);
    assertThat(stop).as("%s behind %s", end, begin).isPositive();
    return text.substring(start, stop);
  }
}
