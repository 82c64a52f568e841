package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The accuracy that was reached stays reached. */
class AccuracyTest {

  @Test
  void should_reach_every_threshold_on_the_samples() {
    CommandRun run = CommandRun.of("evaluate", "--gold", "samples", "@samples/thresholds.args");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
