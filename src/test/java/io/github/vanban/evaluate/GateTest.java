package io.github.vanban.evaluate;

import static io.github.vanban.evaluate.Made.body;
import static io.github.vanban.evaluate.Made.evaluation;
import static io.github.vanban.evaluate.Made.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.model.Layer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final AnnotatedText GOLD =
      text("a", Layer.BODIES, body(0, 10, "PARTY"), body(20, 30, "PARTY"), body(40, 50, "PARTY"));

  /** Two of three found, one of them as another kind. */
  private static final Evaluation NOW =
      evaluation(GOLD, text("a", Layer.BODIES, body(0, 10, "PARTY"), body(20, 30, "FRONT")));

  @ParameterizedTest
  @CsvSource({
    "bodies.span=0.8, bodies.span, F1, 0.8",
    "bodies.span.f1=0.8, bodies.span, F1, 0.8",
    "bodies.span.p=1, bodies.span, PRECISION, 1",
    "bodies.span.r=0.5, bodies.span, RECALL, 0.5",
    "bodies.kind.accuracy=0, bodies.kind, ACCURACY, 0"
  })
  void should_read_thresholds(String form, String measure, Figure figure, double least) {
    assertThat(Threshold.parse(form)).isEqualTo(new Threshold(measure, figure, least));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bodies.span", "=1", "bodies.span=", "a=x", "a=1.1", "a=-1", "a=NaN"})
  void should_refuse_what_is_no_threshold(String form) {
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(form));
  }

  @Test
  void should_let_through_what_reaches_a_threshold_as_reports_show_it() {
    Verdict verdict =
        gate("bodies.span=0.8", "bodies.span.r=0.6667", "bodies.kind.accuracy=0.5").judge(NOW);

    assertThat(verdict.passes()).isTrue();
    assertThat(verdict.changes()).isNull();
  }

  @Test
  void should_tell_what_falls_short_and_by_how_much() {
    Verdict verdict = gate("bodies.span=0.95", "bodies.kind.p=0.5", "bodies.kind.p=0.6").judge(NOW);

    assertThat(verdict.passes()).isFalse();
    assertThat(verdict.shortfalls())
        .extracting(Shortfall::toString)
        .containsExactly(
            "bodies.span f1 is 0.8000, 0.1500 below 0.9500: the threshold",
            "bodies.kind p is 0.5000, 0.1000 below 0.6000: the threshold");
  }

  @Test
  void should_refuse_thresholds_of_what_is_not_scored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gate("dates.value=0.1").judge(NOW))
        .withMessageContaining("no measure dates.value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gate("bodies.overlap.accuracy=0.1").judge(NOW))
        .withMessageContaining("no accuracy");
  }

  @Test
  void should_fail_what_fell_by_more_than_the_drop() {
    Baseline before = Baseline.of(evaluation(GOLD, GOLD));

    assertThat(Gate.of(List.of()).against(before, 0.7).judge(NOW).passes()).isTrue();
    assertThat(Gate.of(List.of()).against(before, 0.3).judge(NOW).shortfalls())
        .extracting(Shortfall::measure)
        .contains("bodies.kind", "bodies.ner.strict")
        .doesNotContain("bodies.span");
    assertThat(Gate.of(List.of()).against(Baseline.of(NOW), 0).judge(NOW).passes()).isTrue();
  }

  @Test
  void should_fail_what_is_scored_no_more() {
    Baseline before = new Baseline(Map.of("dates.value", 0.9), Set.of("a"), List.of());

    assertThat(Gate.of(List.of()).against(before, 0.002).judge(NOW).shortfalls())
        .extracting(Shortfall::toString)
        .containsExactly(
            "dates.value f1 is 0.0000, 0.8980 below 0.8980: the baseline has 0.9000, and it is"
                + " scored no more");
  }

  @Test
  void should_list_gains_and_losses_mention_by_mention() {
    Evaluation before =
        evaluation(GOLD, text("a", Layer.BODIES, body(0, 10, "FRONT"), body(20, 30, "PARTY")));

    Changes changes = Baseline.of(before).changes(NOW);

    assertThat(changes.gains())
        .extracting(MentionError::kind, MentionError::start, MentionError::measures)
        .containsExactly(
            tuple(MentionError.Kind.MISS, 0, Set.of("bodies.kind")),
            tuple(MentionError.Kind.EXTRA, 0, Set.of("bodies.kind")));
    assertThat(changes.losses())
        .extracting(MentionError::kind, MentionError::start, MentionError::measures)
        .containsExactly(
            tuple(MentionError.Kind.MISS, 20, Set.of("bodies.kind")),
            tuple(MentionError.Kind.EXTRA, 20, Set.of("bodies.kind")));
  }

  @Test
  void should_not_blame_texts_that_only_one_side_has() {
    Evaluation before = evaluation(text("old", Layer.BODIES, body(0, 9, "PARTY")), GOLD);

    Changes changes = Baseline.of(before).changes(NOW);

    assertThat(changes).isEqualTo(new Changes(List.of(), List.of()));
  }

  private static Gate gate(String... thresholds) {
    return Gate.of(List.of(thresholds).stream().map(Threshold::parse).toList());
  }
}
