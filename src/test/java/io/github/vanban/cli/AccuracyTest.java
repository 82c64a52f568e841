package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accuracy that was reached stays reached. */
class AccuracyTest {

  private static final Path SHARED = Path.of("..", "shared");

  /** What VanBan has to reach on real texts, which are not ours to ship. */
  private static final List<String> LEAST_ON_REAL_TEXTS =
      List.of(
          "references.number=0.985",
          "references.span=0.97",
          "references.type=0.98",
          "references.issued=0.97",
          "references.issuer=0.88",
          "references.links=0.97",
          "dates.value=0.985",
          "dates.span=0.97",
          "bodies.span=0.93",
          "bodies.overlap=0.96",
          "bodies.kind=0.91",
          "bodies.level=0.88",
          "statistics.value=0.96",
          "statistics.span=0.85",
          "statistics.unit=0.92",
          "statistics.PROCEDURE=0.95",
          "statistics.PROCEDURE.label=0.8",
          "statistics.PROCEDURE.role=0.8",
          "statistics.MODEL=0.95",
          "statistics.MODEL.label=0.8",
          "statistics.MODEL.role=0.8",
          "statistics.whole=0.85",
          "statistics.period=0.8",
          "findings=1");

  @Test
  void should_reach_every_threshold_on_the_samples() {
    CommandRun run = CommandRun.of("evaluate", "--gold", "samples", "@samples/thresholds.args");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void should_reach_what_is_asked_on_real_texts() {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold beside this clone");
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--gold"));
    arguments.add(SHARED.resolve("gold").toString());
    arguments.add("--texts");
    arguments.add(SHARED.resolve("corpus").toString());
    LEAST_ON_REAL_TEXTS.forEach(least -> arguments.addAll(List.of("--min", least)));

    CommandRun run = CommandRun.of(arguments.toArray());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
