package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which real texts tell totals and their parts, one by one. */
class BreakdownShapesTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words before the parts
          Có 334 mô hình, trong đó 124 mô hình tập thể, 210 mô hình cá nhân. | 334 mô hình | 124 mô hình; 210 mô hình | PARTICIPANT
          Tổng số 1.853 TTHC. Trong đó, cấp tỉnh 1.435 TTHC, cấp huyện 262 TTHC và cấp xã 156 TTHC. | 1.853 TTHC | 1.435 TTHC; 262 TTHC; 156 TTHC | LEVEL
          Có 1.833 thủ tục, cụ thể: 1.500 thủ tục cấp tỉnh; 333 thủ tục cấp xã. | 1.833 thủ tục | 1.500 thủ tục; 333 thủ tục | LEVEL
          Có 98 mô hình, phân theo lĩnh vực: kinh tế 40, văn hóa - xã hội 30, quốc phòng - an ninh 28. | 98 mô hình | 40; 30; 28 | FIELD
          Có 700 hồ sơ. Trong tổng số hồ sơ trên, đã giải quyết 650 hồ sơ; đang giải quyết 50 hồ sơ. | 700 hồ sơ | 650 hồ sơ; 50 hồ sơ | OTHER
          Vận động được 340 tỷ đồng, riêng năm 2020 được 75 tỷ đồng. | 340 tỷ đồng | 75 tỷ đồng | OTHER
          Trong 8 lĩnh vực có 5 lĩnh vực tăng, 2 lĩnh vực giữ nguyên và 1 lĩnh vực giảm. | 8 lĩnh vực | 5 lĩnh vực; 2 lĩnh vực; 1 lĩnh vực | FIELD
          Trong số 44 cơ quan, đơn vị có 30 đơn vị xếp hạng Tốt; 13 đơn vị xếp hạng Khá; 1 đơn vị xếp hạng Trung bình. | 44 cơ quan, đơn vị | 30 đơn vị; 13 đơn vị; 1 đơn vị | OTHER
          # signs before the parts
          Có 55 mô hình (29 tập thể, 26 cá nhân). | 55 mô hình | 29 tập thể; 26 cá nhân | PARTICIPANT
          Có 114 mô hình: lĩnh vực kinh tế có 76 mô hình, lĩnh vực văn hóa có 38 mô hình. | 114 mô hình | 76 mô hình; 38 mô hình | FIELD
          Có 2.886 lượt mô hình (gồm 359 mô hình cấp tỉnh; 122 mô hình cấp huyện và 2.405 mô hình cấp xã). | 2.886 lượt mô hình | 359 mô hình; 122 mô hình; 2.405 mô hình | LEVEL
          Tiếp nhận 219 đơn (KN 76, TC 143). | 219 đơn | 76; 143 | OTHER
          Có 55 mô hình (29 tập thể, 26 cá nhân | 55 mô hình | 29 tập thể; 26 cá nhân | PARTICIPANT
          # other heads than the total's
          Có 274 mô hình, gồm 194 mô hình tập thể và 80 điển hình cá nhân. | 274 mô hình | 194 mô hình; 80 điển hình | PARTICIPANT
          Có 25 đơn vị hành chính, gồm 22 xã và 3 thị trấn. | 25 đơn vị hành chính | 22 xã; 3 thị trấn | OTHER
          Có 327 nguồn tin, trong đó 289 tin có giá trị. | 327 nguồn tin | 289 tin | OTHER
          # other figures between
          Có 27 dự án, gồm 8 dự án FDI với vốn 41,6 triệu USD và 19 dự án trong nước. | 27 dự án | 8 dự án; 19 dự án | OTHER
          Có 8.722 đơn, giảm 0,4% so với năm 2019, trong đó có 7.081 đơn khiếu nại, giảm 13,2%. | 8.722 đơn | 7.081 đơn | OTHER
          Có 334 mô hình (tăng 20 mô hình so với năm 2018), trong đó 124 mô hình tập thể. | 334 mô hình | 124 mô hình | PARTICIPANT
          # a fraction, a change
          Huyện công nhận 118/143 mô hình, chia ra 74 mô hình tập thể, 44 mô hình cá nhân. | 118/143 mô hình | 74 mô hình; 44 mô hình | PARTICIPANT
          Tỉnh giảm 25 phòng, trong đó sở giảm 9 phòng, chi cục giảm 11 phòng, trung tâm giảm 5 phòng. | 25 phòng | 9 phòng; 11 phòng; 5 phòng | AGENCY
          # years, sexes, agencies
          Có 214 điểm sáng, trong đó năm 2016 có 109 điểm sáng, năm 2017 có 105 điểm sáng. | 214 điểm sáng | 109 điểm sáng; 105 điểm sáng | YEAR
          Có 120 cán bộ, chia theo giới tính: nam 70, nữ 50. | 120 cán bộ | 70; 50 | SEX
          Có 1.500 hồ sơ, gồm: Sở Y tế 620, Sở Tư pháp 480, Sở Xây dựng 400. | 1.500 hồ sơ | 620; 480; 400 | AGENCY
          # parts before their total, what remains
          Tiếp nhận mới 1.496 đơn, tồn kỳ trước 40 đơn, lũy kế 1.536 đơn. | 1.536 đơn | 1.496 đơn; 40 đơn | OTHER
          Cấp tỉnh 1.210 TTHC; cấp huyện 205 TTHC; cấp xã 98 TTHC. Tổng cộng: 1.513 TTHC. | 1.513 TTHC | 1.210 TTHC; 205 TTHC; 98 TTHC | LEVEL
          Có 2.118 đơn. Qua phân loại, có 1.774 đơn đủ điều kiện; còn lại 344 đơn trùng lặp. | 2.118 đơn | 1.774 đơn; 344 đơn | OTHER
          Có 1.536 đơn (tồn đầu kỳ 40 đơn, tiếp nhận mới 1.496 đơn). | 1.536 đơn | 40 đơn; 1.496 đơn | OTHER
          """)
  void should_find_the_parts_of_a_total(
      String text, String total, String parts, Dimension dimension) {
    Extraction extraction = EXTRACTOR.extract(text);

    assertThat(extraction.breakdowns()).hasSize(1);
    Breakdown breakdown = extraction.breakdowns().get(0);
    assertThat(breakdown.whole().text()).isEqualTo(total);
    assertThat(breakdown.parts().stream().map(Statistic::text).toList())
        .isEqualTo(Arrays.asList(parts.split("; ")));
    assertThat(breakdown.dimension()).isEqualTo(dimension);
    for (Statistic part : breakdown.parts()) {
      assertThat(part.whole()).isSameAs(breakdown.whole());
      assertThat(part.unit()).isNotNull();
    }
    assertThat(extraction.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Có 330 mô hình, trong đó 124 mô hình tập thể, 210 mô hình cá nhân.",
        "Tổng số 1.850 TTHC. Trong đó, cấp tỉnh 1.435 TTHC, cấp huyện 262 TTHC và cấp xã 156 TTHC.",
        "Có 1.832 thủ tục, cụ thể: 1.500 thủ tục cấp tỉnh; 333 thủ tục cấp xã.",
        "Có 99 mô hình, phân theo lĩnh vực: kinh tế 40, văn hóa - xã hội 30, quốc phòng - an ninh 28.",
        "Có 54 mô hình (29 tập thể, 26 cá nhân).",
        "Có 115 mô hình: lĩnh vực kinh tế có 76 mô hình, lĩnh vực văn hóa có 38 mô hình.",
        "Có 275 mô hình, gồm 194 mô hình tập thể và 80 điển hình cá nhân.",
        "Có 26 đơn vị hành chính, gồm 22 xã và 3 thị trấn.",
        "Huyện công nhận 119/143 mô hình, chia ra 74 mô hình tập thể, 44 mô hình cá nhân.",
        "Tỉnh giảm 24 phòng, trong đó sở giảm 9 phòng, chi cục giảm 11 phòng, trung tâm giảm 5 phòng.",
        "Có 213 điểm sáng, trong đó năm 2016 có 109 điểm sáng, năm 2017 có 105 điểm sáng.",
        "Có 121 cán bộ, chia theo giới tính: nam 70, nữ 50.",
        "Có 1.501 hồ sơ, gồm: Sở Y tế 620, Sở Tư pháp 480, Sở Xây dựng 400.",
        "Cấp tỉnh 1.210 TTHC; cấp huyện 205 TTHC; cấp xã 98 TTHC. Tổng cộng: 1.514 TTHC."
      })
  void should_find_that_the_parts_contradict_their_total(String text) {
    assertThat(EXTRACTOR.extract(text).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.SUM_MISMATCH);
  }

  @Test
  void should_divide_a_part_in_turn() {
    Extraction extraction =
        EXTRACTOR.extract(
            "Có 1.500 TTHC, trong đó cấp tỉnh 1.200 TTHC (mức độ 3: 700; mức độ 4: 500), cấp huyện 300 TTHC.");

    assertThat(extraction.breakdowns())
        .extracting(b -> b.whole().text(), b -> b.parts().stream().map(Statistic::text).toList())
        .containsExactlyInAnyOrder(
            tuple("1.500 TTHC", List.of("1.200 TTHC", "300 TTHC")),
            tuple("1.200 TTHC", List.of("700", "500")));
    assertThat(extraction.statistics().get(1).role()).isEqualTo(Role.PART);
  }

  @Test
  void should_divide_one_total_in_several_ways() {
    Extraction extraction =
        EXTRACTOR.extract(
            "Có 100 mô hình, trong đó: kinh tế 60 mô hình, văn hóa 40 mô hình; chia theo cấp: cấp tỉnh 30 mô hình, cấp xã 70 mô hình.");

    assertThat(extraction.breakdowns())
        .extracting(
            Breakdown::whole,
            b -> b.parts().stream().map(Statistic::text).toList(),
            Breakdown::dimension)
        .containsExactly(
            tuple(
                extraction.statistics().get(0),
                List.of("60 mô hình", "40 mô hình"),
                Dimension.FIELD),
            tuple(
                extraction.statistics().get(0),
                List.of("30 mô hình", "70 mô hình"),
                Dimension.LEVEL));
  }

  @Test
  void should_take_a_percentage_for_a_part() {
    List<Statistic> statistics =
        EXTRACTOR.statistics("Có 8.500 hộ, trong đó có hơn 75% là hộ nghèo.");

    assertThat(statistics.get(1).role()).isEqualTo(Role.PART);
    assertThat(statistics.get(1).whole()).isSameAs(statistics.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        | Cấp | Số TTHC |
        |---|---:|
        | Cấp tỉnh | 1.352 |
        | Cấp xã | 121 |
        | Tổng cộng | 1.473 |
        """,
        "TT\tCấp\tSố TTHC\n1\tCấp tỉnh\t1.352\n2\tCấp xã\t121\n\tTổng cộng\t1.473\n",
        // an empty line between the rows
        "TT\tCấp\tSố TTHC\n\n1\tCấp tỉnh\t1.352\n\n2\tCấp xã\t121\n\n\tTổng cộng\t1.473\n",
        "| Cấp | Số TTHC |\n\n|---|---:|\n\n| Cấp tỉnh | 1.352 |\n\n| Cấp xã | 121 |\n\n| Tổng cộng | 1.473 |\n"
      })
  void should_read_tables_of_pipes_and_of_tabs(String table) {
    Extraction extraction = EXTRACTOR.extract(table);

    assertThat(extraction.breakdowns())
        .containsExactly(
            new Breakdown(
                extraction.statistics().get(2),
                extraction.statistics().subList(0, 2),
                Dimension.LEVEL,
                true));
    assertThat(extraction.statistics()).extracting(Statistic::unit).containsOnly("thủ tục");
    assertThat(EXTRACTOR.extract(table.replace("1.473", "1.437")).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.SUM_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a new sentence about one of many, and a figure of another thing in a bracket
        "Tỉnh có 3.286.415 người. Riêng thành phố Biên Hòa có hơn 1,24 triệu người đang cư trú.",
        "Có 1.268 mô hình (năm 2015 có 1.046 mô hình).",
        // items of a list, the last of them told alone
        "Huyện A kết nạp 21 đảng viên; huyện B 52 đảng viên; riêng huyện C 13 đảng viên.",
        "Mở 12 lớp (420 học viên).",
        "Tiếp 259 lượt/316 người."
      })
  void should_divide_nothing(String text) {
    assertThat(EXTRACTOR.extract(text).breakdowns()).isEmpty();
  }

  @Test
  void should_part_tables_that_stand_under_each_other() {
    String table = "Cấp\tSố TTHC\nCấp tỉnh\t1.352\nCấp xã\t121\nTổng cộng\t1.473\n";

    assertThat(EXTRACTOR.extract(table + "\n" + table).breakdowns())
        .extracting(breakdown -> breakdown.whole().text())
        .containsExactly("1.473", "1.473");
  }

  @Test
  void should_divide_what_is_told_beside_a_total_and_its_parts() {
    Extraction extraction =
        EXTRACTOR.extract(
            "Đã tiếp 1.264 lượt (1.371 người), chia theo cấp: cấp tỉnh 419 lượt/440 người; cấp huyện 845 lượt/931 người.");

    assertThat(extraction.breakdowns())
        .extracting(b -> b.whole().text(), b -> b.parts().stream().map(Statistic::text).toList())
        .containsExactly(
            tuple("1.264 lượt", List.of("419 lượt", "845 lượt")),
            tuple("1.371 người", List.of("440 người", "931 người")));
    assertThat(extraction.statistics()).extracting(Statistic::role).doesNotContain(Role.VALUE);
  }

  @Test
  void should_go_back_to_a_total_that_is_named_again() {
    List<Statistic> statistics =
        EXTRACTOR.statistics(
            "Có 39.552 viên chức thôi việc. Trong số viên chức thôi việc, ngành giáo dục có 16.427 người, ngành y tế có 12.198 người.");

    Statistic total = statistics.get(0);
    assertThat(statistics).extracting(Statistic::whole).containsExactly(null, total, total);
  }

  @Test
  void should_add_up_nothing_but_what_is_alike() {
    assertThat(
            EXTRACTOR
                .extract(
                    "Tổ chức đối thoại 15 cuộc.\n\nKhen thưởng: Tỉnh ủy khen 01 tập thể; UBND tỉnh khen 05 tập thể, 09 cá nhân.")
                .breakdowns())
        .isEmpty();
  }

  @Test
  void should_take_kinds_of_petitions_for_parts_and_not_for_what_is_counted() {
    List<Statistic> statistics =
        EXTRACTOR.statistics(
            "Tiếp nhận 1.256 đơn (khiếu nại: 215, tố cáo: 86, kiến nghị, phản ánh: 955).");

    assertThat(statistics).extracting(Statistic::unit).containsOnly("đơn");
    assertThat(statistics.get(0).parts()).isEqualTo(statistics.subList(1, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bảng 1. Số hồ sơ đã giải quyết, chia theo đơn vị;hồ sơ",
        "Biểu số 2: Số lượng đơn vị sự nghiệp công lập;đơn vị",
        "3. Đơn vị sự nghiệp công lập;đơn vị",
        "II. Mô hình theo lĩnh vực;mô hình",
      })
  void should_take_the_noun_that_the_line_above_a_table_begins_with(String caption, String unit) {
    String text =
        "Cung cấp 12 dịch vụ công.\n\n"
            + caption
            + "\n\n| Lĩnh vực | Năm 2021 | Năm 2022 | Tăng (%) |\n|---|---:|---:|---:|\n"
            + "| Y tế | 500 | 600 | 20 |\n| Tổng cộng | 500 | 600 | 20 |\n";

    assertThat(EXTRACTOR.statistics(text))
        .filteredOn(figure -> figure.text().equals("500") || figure.text().equals("600"))
        .hasSize(4)
        .extracting(Statistic::unit)
        .containsOnly(unit);
    assertThat(EXTRACTOR.statistics(text))
        .filteredOn(figure -> figure.text().equals("20"))
        .extracting(Statistic::role)
        .containsOnly(Role.CHANGE);
  }

  @Test
  void should_read_a_table_that_a_rule_ends_with_the_text() {
    String table = "Đơn vị|Số hồ sơ\nXã A|5\nXã B|6\nTổng|11";

    assertThat(EXTRACTOR.statistics(table + "\n+---+---+")).hasSize(3);
    assertThat(EXTRACTOR.statistics(table)).hasSize(3);
  }
}
