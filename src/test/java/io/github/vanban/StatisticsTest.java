package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.model.Approximation;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

  private static List<Statistic> statistics(String text) {
    return Extractors.SHARED.statistics(text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/families/figures.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void should_read_every_form_of_a_figure(
      String written,
      BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal max,
      String unit,
      String category,
      @Nullable Approximation approx) {
    for (String text :
        List.of("Đến nay có " + written + ", được dân ủng hộ.", "(" + written + ")", written)) {
      assertThat(statistics(text))
          .as(text)
          .singleElement()
          .satisfies(
              figure -> {
                assertThat(figure.text()).isEqualTo(written);
                assertThat(figure.value()).isEqualTo(value);
                assertThat(figure.of()).isEqualTo(of);
                assertThat(figure.max()).isEqualTo(max);
                assertThat(figure.unit()).startsWith(unit);
                assertThat(figure.category()).isEqualTo(new Category(category));
                assertThat(figure.approx()).isEqualTo(approx);
                assertThat(figure.whole()).isNull();
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hơn, GREATER",
    "trên, GREATER",
    "ít nhất, GREATER",
    "gần, LESS",
    "dưới, LESS",
    "không quá, LESS",
    "khoảng, ABOUT",
    "~, ABOUT"
  })
  void should_read_how_a_figure_is_bounded(String word, Approximation approx) {
    assertThat(statistics("Đã có " + word + " 340 tỷ đồng."))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.text()).isEqualTo("340 tỷ đồng");
              assertThat(figure.approx()).isEqualTo(approx);
            });
  }

  @Test
  void should_read_a_bound_behind_a_figure() {
    assertThat(statistics("Đạt 95% trở lên."))
        .singleElement()
        .extracting(Statistic::approx)
        .isEqualTo(Approximation.GREATER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỉnh có 300 mô hình, trong đó cấp tỉnh 100, cấp huyện 120, cấp xã 80.",
        "Tỉnh có 300 mô hình, trong đó có 100 mô hình cấp tỉnh, 120 mô hình cấp huyện, 80 mô hình cấp xã.",
        "Tỉnh có 300 mô hình. Trong đó, có 100 mô hình cấp tỉnh, 120 mô hình cấp huyện và 80 mô hình cấp xã.",
        "Tỉnh có 300 mô hình, gồm: 100 mô hình cấp tỉnh, 120 mô hình cấp huyện và 80 mô hình cấp xã.",
        "Tỉnh có 300 mô hình (100 mô hình cấp tỉnh, 120 mô hình cấp huyện, 80 mô hình cấp xã).",
        "Tỉnh có 300 mô hình (gồm 100 mô hình cấp tỉnh; 120 mô hình cấp huyện và 80 mô hình cấp xã).",
        "Tỉnh có 300 mô hình, cụ thể: cấp tỉnh 100; cấp huyện 120; cấp xã 80.",
        "Tỉnh có 300 mô hình, chia ra: cấp tỉnh 100, cấp huyện 120, cấp xã 80.",
        "Tỉnh có 300 mô hình:\n- Cấp tỉnh: 100 mô hình;\n- Cấp huyện: 120 mô hình;\n- Cấp xã: 80 mô hình.",
        "Tỉnh có 300 mô hình, trong đó lĩnh vực cấp tỉnh có 100 mô hình, cấp huyện có 120 mô hình, cấp xã có 80 mô hình."
      })
  void should_tie_the_parts_of_a_breakdown_to_their_total(String text) {
    List<Statistic> figures = statistics(text);

    assertThat(figures).extracting(f -> f.value().intValue()).containsExactly(300, 100, 120, 80);
    assertThat(figures)
        .extracting(Statistic::role)
        .containsExactly(Role.TOTAL, Role.PART, Role.PART, Role.PART);
    Statistic total = figures.get(0);
    assertThat(figures).extracting(Statistic::whole).containsExactly(null, total, total, total);
    assertThat(total.parts()).isEqualTo(figures.subList(1, 4));
    assertThat(figures).extracting(Statistic::unit).containsOnly("mô hình");
    assertThat(figures).extracting(Statistic::category).containsOnly(Category.MODEL);
    assertThat(Extractors.SHARED.extract(text).findings()).isEmpty();
  }

  @Test
  void should_read_parts_under_other_nouns_than_their_total() {
    assertThat(statistics("25 đơn vị hành chính, gồm 22 xã và 3 thị trấn."))
        .extracting(Statistic::role)
        .containsExactly(Role.TOTAL, Role.PART, Role.PART);
    assertThat(statistics("Có 55 mô hình (29 tập thể, 26 cá nhân)."))
        .extracting(Statistic::role)
        .containsExactly(Role.TOTAL, Role.PART, Role.PART);
  }

  @Test
  void should_keep_a_change_between_a_total_and_its_part_apart() {
    assertThat(
            statistics(
                "Tiếp nhận 8.722 đơn, giảm 0,4% so với năm 2019, trong đó 7.081 đơn đủ điều kiện."))
        .extracting(Statistic::role)
        .containsExactly(Role.TOTAL, Role.CHANGE, Role.PART);
  }

  @Test
  void should_tie_a_fraction_to_the_whole_that_was_told_before() {
    List<Statistic> figures = statistics("Có 45 vụ việc, đã giải quyết 38/45 vụ việc.");

    assertThat(figures.get(1).role()).isEqualTo(Role.PART);
    assertThat(figures.get(1).whole()).isSameAs(figures.get(0));
  }

  @Test
  void should_break_down_a_change_into_changes() {
    List<Statistic> figures = statistics("Giảm 20 đơn vị, trong đó giảm 12 phòng và 8 chi cục.");

    assertThat(figures).extracting(Statistic::role).containsOnly(Role.CHANGE);
    assertThat(figures)
        .extracting(Statistic::whole)
        .containsExactly(null, figures.get(0), figures.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giảm 20 đơn vị so với năm 2015.|CHANGE",
        "Tăng 15 mô hình so với năm 2019.|CHANGE",
        "Cắt giảm 231 thủ tục.|CHANGE",
        "Giảm còn 4%.|VALUE",
        "Giảm xuống còn 60.059 hộ.|VALUE",
        "Tổng diện tích 5.000 ha.|TOTAL",
        "Toàn tỉnh có 334 mô hình.|TOTAL",
        "Huyện đã xây dựng 334 mô hình.|VALUE",
        "Có 245/411 xã đạt chuẩn.|VALUE"
      })
  void should_tell_the_role_of_a_figure(String text, Role role) {
    assertThat(statistics(text)).singleElement().extracting(Statistic::role).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2020, tỉnh có 50 mô hình.|2020",
        "Quý I/2023, giải quyết 120 hồ sơ.|2023-Q1",
        "6 tháng đầu năm 2020, giải quyết 120 hồ sơ.|2020-H1",
        "Giai đoạn 2016-2020, xây dựng 120 mô hình.|2016/2020",
        "Xây dựng 120 mô hình.|",
        "Mở 7 lớp về Luật Khiếu nại năm 2011.|"
      })
  void should_take_the_period_from_its_own_sentence(String text, @Nullable String period) {
    assertThat(statistics(text))
        .singleElement()
        .satisfies(
            figure -> {
              CalendarValue value = figure.period();
              assertThat(value == null ? null : value.iso()).isEqualTo(period);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 100 hồ sơ, gồm: 60 hồ sơ trực tuyến và 50 hồ sơ trực tiếp.|SUM_MISMATCH",
        "Có 100 hồ sơ, gồm: 40 hồ sơ trực tuyến và 50 hồ sơ trực tiếp.|SUM_MISMATCH",
        "Có 100 hồ sơ, trong đó 60 hồ sơ trực tuyến và 50 hồ sơ trực tiếp.|SUM_MISMATCH",
        "Có 38/45 vụ việc được giải quyết, đạt 90%.|FRACTION_PERCENT",
        "Số hộ nghèo từ 500 hộ xuống còn 300 hộ, giảm 250 hộ.|CHANGE_MISMATCH"
      })
  void should_find_what_contradicts_itself(String text, FindingKind kind) {
    assertThat(Extractors.SHARED.extract(text).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Có 100 hồ sơ, gồm: 60 hồ sơ trực tuyến và 40 hồ sơ trực tiếp.",
        "Có 100 hồ sơ, trong đó 60 hồ sơ trực tuyến và 30 hồ sơ trực tiếp.",
        "Có khoảng 100 hồ sơ, gồm: 60 hồ sơ trực tuyến và 50 hồ sơ trực tiếp.",
        "Có 38/45 vụ việc được giải quyết, đạt 84,4%.",
        "Có 38/45 vụ việc được giải quyết, đạt 84,44%.",
        "Số hộ nghèo từ 500 hộ xuống còn 300 hộ, giảm 200 hộ."
      })
  void should_find_nothing_where_the_figures_agree(String text) {
    assertThat(Extractors.SHARED.extract(text).findings()).isEmpty();
  }

  @Test
  void should_point_every_part_at_a_figure_that_is_no_part_of_itself() {
    List<Statistic> figures =
        statistics(
            "Có 300 mô hình, trong đó 200 mô hình tập thể (gồm 150 mô hình xã và 50 mô hình thôn), 100 mô hình cá nhân.");
    for (Statistic figure : figures) {
      assertThat(figure.whole()).isNotSameAs(figure);
    }
    assertThat(figures.get(2).whole()).isSameAs(figures.get(1));
    assertThat(figures.get(1).whole()).isSameAs(figures.get(0));
    assertThat(figures)
        .extracting(f -> f.value().intValue())
        .containsExactly(300, 200, 150, 50, 100);
  }

  @Test
  void should_keep_the_dates_of_two_levels_to_them() {
    assertThat(
            statistics("Hộ nghèo giảm từ 11,2% năm 2016 xuống còn 3,1% năm 2019; 8 xã đạt chuẩn."))
        .extracting(figure -> figure.period() == null ? null : figure.period().iso())
        .containsExactly("2016", "2019", null);
  }

  @Test
  void should_leave_the_next_item_of_a_list_its_noun() {
    assertThat(statistics("Gồm 359 đồng chí, đảng viên khối doanh nghiệp 20 đồng chí."))
        .extracting(Statistic::text)
        .containsExactly("359 đồng chí", "20 đồng chí");
  }

  @Test
  void should_read_two_numbers_whose_nouns_stand_before_them() {
    assertThat(statistics("Số hồ sơ trực tuyến là 115.665 và tổng số hồ sơ là 168.746."))
        .extracting(Statistic::unit)
        .containsExactly("hồ sơ", "hồ sơ");
  }

  @Test
  void should_give_a_total_of_several_years_the_period_of_none() {
    assertThat(statistics("Năm 2016 có 109 mô hình; năm 2017 có 105 mô hình; cộng 214 mô hình."))
        .extracting(figure -> figure.period() == null ? null : figure.period().iso())
        .containsExactly("2016", "2017", null);
  }

  @Test
  void should_read_the_first_of_two_levels_without_its_noun() {
    assertThat(statistics("Nâng từ 45 lên 60 mô hình."))
        .extracting(Statistic::text, Statistic::unit)
        .containsExactly(tuple("45", "mô hình"), tuple("60 mô hình", "mô hình"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - TTHC cấp tỉnh: 1.540.                                | 1.540 | thủ tục
          Hồ sơ đã giải quyết: 5.400.                            | 5.400 | hồ sơ
          Tổng số hồ sơ tiếp nhận 5.600 (tăng so với năm trước). | 5.600 | hồ sơ
          Số hồ sơ đã giải quyết 5.400.                          | 5.400 | hồ sơ
          """)
  void should_read_a_number_whose_noun_stands_before_it(String text, String number, String unit) {
    assertThat(statistics(text))
        .extracting(Statistic::text, Statistic::unit)
        .containsExactly(tuple(number, unit));
  }
}
