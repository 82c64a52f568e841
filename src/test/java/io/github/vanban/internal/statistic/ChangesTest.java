package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Change;
import io.github.vanban.model.Change.Direction;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.ToldChange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Giảm 20 xã so với năm 2015.                             | DECREASE | năm 2015
          Tăng 131 mô hình so với cùng kỳ năm 2021.               | INCREASE | cùng kỳ năm 2021
          So với năm 2019, số TTHC giảm 64 thủ tục.               | DECREASE | năm 2019
          Thủ tục được cắt giảm so năm 2015 là 419 thủ tục.       | CUT      | năm 2015
          Tỉnh cắt giảm 35 thủ tục.                               | CUT      |
          Tinh giản 154 người.                                    | CUT      |
          Thu ngân sách vượt 5,2% kế hoạch.                       | EXCESS   | kế hoạch
          Bình quân tăng thu nhập 140.000 đồng/người.             | INCREASE |
          Mức hài lòng cao hơn 1,9% so với năm 2017; đạt kế hoạch. | INCREASE | năm 2017
          """)
  void should_tell_direction_and_baseline(String text, Direction direction, String baseline) {
    Statistic statistic = EXTRACTOR.statistics(text).get(0);

    assertThat(statistic.role()).isEqualTo(Role.CHANGE);
    assertThat(told(statistic, List.of()))
        .isEqualTo(new ToldChange(direction, baseline, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biên chế từ 67.936 người xuống còn 60.059 người (giảm 7.877 người).",
        "Hộ nghèo giảm từ 12.450 hộ xuống 5.230 hộ, giảm 7.220 hộ.",
        "Tỷ lệ hộ nghèo giảm từ 10,85% xuống còn 1,31%, giảm 9,54%.",
        "Số thủ tục từ 200 thủ tục giảm còn 150 thủ tục, giảm 50 thủ tục."
      })
  void should_link_a_change_to_the_figures_before_and_after(String text) {
    List<Statistic> statistics = EXTRACTOR.statistics(text);

    assertThat(statistics).extracting(Statistic::role).endsWith(Role.VALUE, Role.CHANGE);
    assertThat(statistics.get(0).change()).isNull();
    assertThat(told(statistics.get(1), statistics)).isEqualTo(fall(0, null));
    assertThat(told(statistics.get(2), statistics)).isEqualTo(fall(0, 1));
  }

  @Test
  void should_link_a_change_told_in_other_words_than_the_levels() {
    List<Statistic> levels =
        EXTRACTOR.statistics("Giảm từ 67.936 người xuống còn 60.059 người (giảm 7.877 biên chế).");
    List<Statistic> ranks = EXTRACTOR.statistics("Xếp 9/63 tỉnh (tăng 26 bậc).");

    assertThat(told(levels.get(2), levels)).isEqualTo(fall(0, 1));
    assertThat(told(ranks.get(1), ranks))
        .isEqualTo(new ToldChange(Direction.INCREASE, null, null, 0));
  }

  @Test
  void should_tell_that_a_level_was_reached_whatever_it_was_before() {
    List<Statistic> statistics = EXTRACTOR.statistics("Tỷ lệ hộ nghèo giảm còn 4%.");

    assertThat(statistics).extracting(Statistic::role).containsExactly(Role.VALUE);
    assertThat(told(statistics.get(0), statistics)).isEqualTo(fall(null, null));
  }

  @Test
  void should_tell_what_is_left_behind_a_change() {
    List<Statistic> statistics = EXTRACTOR.statistics("Giảm 25 phòng, còn 40 phòng.");

    assertThat(told(statistics.get(0), statistics)).isEqualTo(fall(null, 1));
    assertThat(statistics.get(1).role()).isEqualTo(Role.VALUE);
  }

  @Test
  void should_tell_the_figure_that_has_changed_by_number_or_share() {
    List<Statistic> counted = EXTRACTOR.statistics("Có 742 mô hình, tăng 131 mô hình.");
    List<Statistic> shared = EXTRACTOR.statistics("Tiếp nhận 8.722 đơn, giảm 0,4%.");

    assertThat(told(counted.get(1), counted))
        .isEqualTo(new ToldChange(Direction.INCREASE, null, null, 0));
    assertThat(told(shared.get(1), shared)).isEqualTo(fall(null, 0));
  }

  @Test
  void should_share_direction_and_baseline_between_figures_of_one_change() {
    assertThat(EXTRACTOR.statistics("Giảm 222 đơn vị, tương đương 64,72% so với năm 2015."))
        .extracting(statistic -> told(statistic, List.of()))
        .containsOnly(new ToldChange(Direction.DECREASE, "năm 2015", null, null));
    assertThat(EXTRACTOR.statistics("Các bộ giảm 17 tổng cục, 08 cục và 145 vụ."))
        .extracting(Statistic::role)
        .containsOnly(Role.CHANGE);
    assertThat(EXTRACTOR.statistics("Giảm 146 lượt tiếp, 127 lượt người."))
        .extracting(Statistic::role)
        .containsOnly(Role.CHANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Miễn, giảm trên 3,1 nghìn tỷ đồng tiền thuế.",
        "Có 1.612 TTHC, trong đó cấp tỉnh 1.240.",
        "Chương trình giảm nghèo hỗ trợ 120 hộ.",
        "Tăng cường 12 cán bộ xuống cơ sở.",
        "Trong 120 hộ còn 15 hộ nghèo."
      })
  void should_not_take_for_a_change_what_has_not_changed(String text) {
    assertThat(EXTRACTOR.statistics(text)).extracting(Statistic::change).containsOnlyNulls();
    assertThat(EXTRACTOR.statistics(text)).extracting(Statistic::role).doesNotContain(Role.CHANGE);
  }

  /** What the change of a figure tells, with indices in a list of figures. */
  private static ToldChange told(Statistic statistic, List<Statistic> figures) {
    Change change = Objects.requireNonNull(statistic.change());
    return new ToldChange(
        change.direction(),
        change.baseline(),
        change.before() == null ? null : figures.indexOf(change.before()),
        change.after() == null ? null : figures.indexOf(change.after()));
  }

  private static ToldChange fall(@Nullable Integer before, @Nullable Integer after) {
    return new ToldChange(Direction.DECREASE, null, before, after);
  }
}
