package io.github.vanban.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.model.Provision;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkersTest {

  private static final Markers MARKERS = Lexicon.load().markers();

  @Test
  void should_take_the_longest_marker_before_an_index() {
    String text = "số liệu không quá 5";

    assertThat(MARKERS.endingAt(MarkerGroup.APPROX, text, 17)).isEqualTo(8);
    assertThat(MARKERS.endingAt(MarkerGroup.APPROX, text, 13)).isEqualTo(-1);
  }

  @Test
  void should_take_the_longest_marker_behind_an_index() {
    assertThat(MARKERS.startingAt(MarkerGroup.CHANGE, "cắt giảm được 20", 0)).isEqualTo(13);
    assertThat(MARKERS.startingAt(MarkerGroup.CHANGE, "cắt cỏ", 0)).isEqualTo(-1);
  }

  @Test
  void should_take_no_part_of_a_word() {
    assertThat(MARKERS.startingAt(MarkerGroup.CHANGE, "tăngđến", 0)).isEqualTo(-1);
    assertThat(MARKERS.endingAt(MarkerGroup.APPROX, "xhơn", 4)).isEqualTo(-1);
  }

  @Test
  void should_know_no_marker_at_the_ends_of_a_text() {
    assertThat(MARKERS.startingAt(MarkerGroup.CHANGE, "", 0)).isEqualTo(-1);
    assertThat(MARKERS.startingAt(MarkerGroup.CHANGE, "tăng", 4)).isEqualTo(-1);
    assertThat(MARKERS.endingAt(MarkerGroup.CHANGE, "tăng", 0)).isEqualTo(-1);
  }

  @Test
  void should_tell_what_a_marker_means_to_its_group() {
    assertThat(MARKERS.value(MarkerGroup.APPROX, "gần")).isEqualTo("LESS");
    assertThat(MARKERS.value(MarkerGroup.APPROX, "hơn")).isEqualTo("GREATER");
    assertThat(MARKERS.value(MarkerGroup.APPROX, "xa")).isNull();
  }

  @Test
  void should_have_the_words_of_all_units_of_documents() {
    assertThat(
            MARKERS.words(MarkerGroup.PROVISION_UNIT, null).stream()
                .flatMap(word -> Provision.parse(word + " 5").stream())
                .map(provision -> provision.path().get(0).unit()))
        .contains(Provision.Unit.values());
  }

  @Test
  void should_refuse_a_file_that_leaves_a_group_out() {
    Table table = Table.parse("mine.tsv", List.of("id\tgroup\tvalue\twords", "a\tstop\t-\thọp"));

    assertThatThrownBy(() -> new Markers(table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine.tsv: no row of the group function");
  }
}
