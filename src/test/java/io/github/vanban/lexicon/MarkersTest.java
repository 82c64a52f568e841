package io.github.vanban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkersTest {

  private static final Markers MARKERS = Lexicon.load().markers();

  @Test
  void should_take_the_longest_marker_before_an_index() {
    String text = "số liệu không quá 5";

    assertThat(MARKERS.endingAt("approx", text, 17)).isEqualTo(8);
    assertThat(MARKERS.endingAt("approx", text, 13)).isEqualTo(-1);
  }

  @Test
  void should_take_the_longest_marker_behind_an_index() {
    assertThat(MARKERS.startingAt("change", "cắt giảm được 20", 0)).isEqualTo(13);
    assertThat(MARKERS.startingAt("change", "cắt cỏ", 0)).isEqualTo(-1);
  }

  @Test
  void should_take_no_part_of_a_word() {
    assertThat(MARKERS.startingAt("change", "tăngđến", 0)).isEqualTo(-1);
    assertThat(MARKERS.endingAt("approx", "xhơn", 4)).isEqualTo(-1);
  }

  @Test
  void should_know_no_marker_at_the_ends_of_a_text() {
    assertThat(MARKERS.startingAt("change", "", 0)).isEqualTo(-1);
    assertThat(MARKERS.startingAt("change", "tăng", 4)).isEqualTo(-1);
    assertThat(MARKERS.endingAt("change", "tăng", 0)).isEqualTo(-1);
  }

  @Test
  void should_tell_what_a_marker_means_to_its_group() {
    assertThat(MARKERS.value("approx", "gần")).isEqualTo("LESS");
    assertThat(MARKERS.value("approx", "hơn")).isEqualTo("GREATER");
    assertThat(MARKERS.value("approx", "xa")).isNull();
  }
}
