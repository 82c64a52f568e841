package io.github.vanban.evaluate.assertj;

import static io.github.vanban.evaluate.Made.body;
import static io.github.vanban.evaluate.Made.text;
import static io.github.vanban.evaluate.assertj.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Gate;
import io.github.vanban.evaluate.Made;
import io.github.vanban.evaluate.Threshold;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.model.Layer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationAssertTest {

  private static final Evaluation HALF =
      Made.evaluation(
          text("a", Layer.BODIES, body(0, 10, "PARTY"), body(20, 30, "PARTY")),
          text("a", Layer.BODIES, body(0, 10, "PARTY")));

  @Test
  void should_pass_what_reaches_its_figures() {
    assertThat(HALF)
        .hasF1AtLeast("bodies.span", 0.6667)
        .hasPrecisionAtLeast("bodies.span", 1)
        .hasRecallAtLeast("bodies.span", 0.5)
        .hasAccuracyAtLeast("bodies.kind", 1)
        .passes(Gate.of(List.of(Threshold.parse("bodies.kind.r=0.5"))));
  }

  @Test
  void should_tell_by_how_much_a_figure_falls_short_and_the_errors_under_it() {
    assertThatThrownBy(() -> assertThat(HALF).hasRecallAtLeast("bodies.span", 0.9))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("bodies.span r is 0.5000, 0.4000 below 0.9000: the threshold")
        .hasMessageContaining("MISS  a at 20: «xxxxxxxxxx»");
  }

  @Test
  void should_show_only_the_first_of_many_errors() {
    Evaluation none =
        Made.evaluation(
            text(
                "a",
                Layer.BODIES,
                IntStream.range(0, 25)
                    .mapToObj(i -> body(10 * i, 10 * i + 5, "PARTY"))
                    .toArray(Annotation[]::new)),
            text("a", Layer.BODIES));

    assertThatThrownBy(() -> assertThat(none).hasF1AtLeast("bodies.span", 0.1))
        .hasMessageEndingWith("and 5 more");
  }

  @Test
  void should_refuse_null_and_measures_that_are_not_scored() {
    assertThatThrownBy(() -> assertThat(null).hasF1AtLeast("bodies.span", 0))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(HALF).hasF1AtLeast("dates.value", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no measure dates.value");
  }
}
