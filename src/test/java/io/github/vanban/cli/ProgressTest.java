package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void should_tell_what_is_done_what_failed_the_rate_and_the_time_left() {
    assertThat(Progress.line(120, 3, 120, MINUTE, 500, 0, OptionalLong.of(2000)))
        .isEqualTo("25 %, 120 done, 3 failed, 2.0/s, 3:00 left");
  }

  @Test
  void should_reckon_with_what_this_run_did_alone() {
    assertThat(Progress.line(120, 0, 60, MINUTE, 1500, 1000, OptionalLong.of(2000)))
        .isEqualTo("75 %, 120 done, 0 failed, 1.0/s, 1:00 left");
  }

  @Test
  void should_promise_nothing_where_the_total_is_not_known() {
    assertThat(Progress.line(120, 0, 120, MINUTE, 500, 0, OptionalLong.empty()))
        .isEqualTo("120 done, 0 failed, 2.0/s");
    assertThat(Progress.line(0, 0, 0, Duration.ZERO, 0, 0, OptionalLong.of(0)))
        .isEqualTo("0 done, 0 failed");
  }

  @Test
  void should_not_pass_the_end_where_files_grew() {
    assertThat(Progress.line(1, 0, 1, MINUTE, 3000, 0, OptionalLong.of(2000)))
        .startsWith("100 %")
        .endsWith("0:00 left");
  }

  @Test
  void should_draw_a_bar_as_full_as_there_is_done() {
    assertThat(Progress.bar(500, OptionalLong.of(2000))).isEqualTo("[######..................] ");
    assertThat(Progress.bar(0, OptionalLong.of(2000))).isEqualTo("[........................] ");
    assertThat(Progress.bar(9, OptionalLong.of(9))).isEqualTo("[########################] ");
    assertThat(Progress.bar(9, OptionalLong.empty())).isEmpty();
  }

  @Test
  void should_write_times_as_people_do() {
    assertThat(Progress.time(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
    assertThat(Progress.time(Duration.ofSeconds(3599))).isEqualTo("59:59");
    assertThat(Progress.time(Duration.ZERO)).isEqualTo("0:00");
  }

  @Test
  void should_say_nothing_of_its_own_where_nothing_is_wanted() {
    StringWriter err = new StringWriter();
    try (Progress progress =
        new Progress(new PrintWriter(err), Progress.Style.NONE, OptionalLong::empty)) {
      progress.done(1, true);
      progress.tell("a.txt: not UTF-8");
    }
    assertThat(err).hasToString("vanban: a.txt: not UTF-8\n");
  }
}
