package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Category;
import io.github.vanban.model.Change;
import io.github.vanban.model.Statistic;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what was done with them
          Các xã đăng ký mới 156 mô hình.                                   | đăng ký mới
          Ban Chỉ đạo huyện đã công nhận 131/156 mô hình.                   | công nhận
          Duy trì 14 mô hình hiện có.                                       | hiện có
          Sở kiến nghị đơn giản hoá 57 thủ tục.                             | kiến nghị đơn giản hoá
          Tỉnh đã tích hợp 2.604 dịch vụ công.                              | tích hợp
          Có 132 mô hình "Dân vận khéo" được công nhận.                     | được công nhận
          Miễn lệ phí đối với 117 thủ tục khi nộp trực tuyến.               | Miễn lệ phí
          # what they are of
          Có 334 mô hình thuộc lĩnh vực kinh tế.                            | lĩnh vực kinh tế
          Bộ công bố 24 thủ tục hành chính về hộ tịch.                      | hộ tịch
          Lĩnh vực thủy sản hiện có 61 TTHC, gồm 33 TTHC cấp tỉnh và 28 TTHC cấp xã. | Lĩnh vực thủy sản
          Ngoài ra còn 186 thủ tục nội bộ (121 thủ tục cấp tỉnh, 65 thủ tục cấp xã). | nội bộ
          Mỗi xã biên giới xây dựng mới ít nhất 3 mô hình.                  | Mỗi xã biên giới
          Mỗi cấp chọn việc, mỗi chi bộ đăng ký 01 mô hình.                 | mỗi chi bộ
          Công bố danh mục 15 TTHC lĩnh vực đất đai.                        | Công bố danh mục
          Cấp huyện thấp nhất là 33 thủ tục, cao nhất là 424 thủ tục.       | Cấp huyện thấp nhất
          # what was done, without who did it
          Chủ tịch UBND tỉnh đã tặng 28 tập thể.                            | tặng
          Cơ quan hành chính các cấp đã tiếp 866 lượt/964 lượt người.       | tiếp
          Qua thẩm định, huyện công nhận được 266 mô hình.                  | công nhận
          Trong năm đã phát động đăng ký mô hình "Dân vận khéo" là 332 mô hình. | đăng ký
          # commas that join words of one kind
          Có 977 thủ tục sửa đổi, bổ sung.                                  | sửa đổi, bổ sung
          Tỉnh đã cắt giảm, đơn giản hoá 156 TTHC.                          | cắt giảm, đơn giản hoá
          Có 97 TTHC tiếp nhận, trả kết quả qua bưu chính công ích.         | tiếp nhận, trả kết quả qua bưu chính công ích
          Tiếp nhận 57 đơn khiếu nại, tố cáo.                               | khiếu nại, tố cáo
          Có 120 mô hình thuộc lĩnh vực kinh tế, văn hóa - xã hội.          | lĩnh vực kinh tế, văn hóa - xã hội
          # whose they are
          Khối Mặt trận và các đoàn thể có 320 mô hình.                     | Khối Mặt trận và các đoàn thể
          # a total that is only said to be there
          Số dịch vụ công trực tuyến đang cung cấp là 301 dịch vụ công.     |
          # commas that part figures
          Có 12 TTHC sửa đổi, bổ sung 5 TTHC.                               | sửa đổi
          # the name of an authority is no verb
          Sở Xây dựng có 86 TTHC.                                           | Sở Xây dựng
          # never a sign at an edge
          Có 05 lượt đoàn/75 lượt người.                                    | đoàn
          # words that distinguish nothing
          Ban Chỉ đạo xây dựng 123 mô hình Dân vận khéo năm 2022.           |
          Toàn tỉnh có 1.045 mô hình "Dân vận khéo".                        |
          Tổng số TTHC thuộc thẩm quyền giải quyết của thành phố là 2.154 TTHC. |
          Huyện phấn đấu có trên 80 mô hình.                                |
          Xây dựng 140 mô hình "Dân vận khéo" trong năm 2016.               |
          UBND tỉnh công bố 1.907 TTHC.                                     |
          """)
  void should_tell_what_distinguishes_a_figure(String text, String label) {
    assertThat(EXTRACTOR.statistics(text).get(0).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huyện đã công nhận 131/156 mô hình, đạt 83,97%.                           | công nhận | MODEL
          Đăng ký 160 mô hình, công nhận từ 85% trở lên.                            | công nhận | MODEL
          Toàn trình 978 thủ tục, một phần 712 thủ tục, tỷ lệ toàn trình đạt 57,9%. | tỷ lệ toàn trình | PROCEDURE
          Số TTHC tăng 8 thủ tục, tương ứng 4,2%.                                   | thủ tục | PROCEDURE
          Tỷ lệ dịch vụ công trực tuyến toàn trình mới đạt 46,5%.                   | Tỷ lệ dịch vụ công trực tuyến toàn trình mới | PROCEDURE
          Khối bộ đạt 63,5%, còn khối các địa phương chỉ đạt 18,5%.                 | khối các địa phương chỉ | OTHER
          Tỷ lệ số hóa hồ sơ, kết quả đạt 78,5%.                                    | Tỷ lệ số hóa hồ sơ, kết quả | OTHER
          Tỷ lệ dịch vụ công toàn trình đạt 46,5%, cần nâng lên ít nhất 60%.        | Tỷ lệ dịch vụ công toàn trình | PROCEDURE
          Có 06 TTHC mức độ 4 (chiếm 29,8% tổng số TTHC).                           | mức độ 4 | PROCEDURE
          DVCTT mức độ 3, 4 chiếm 62,95%.                                           | DVCTT mức độ 3, 4 | PROCEDURE
          Ít nhất 30% TTHC cung cấp trực tuyến theo Nghị quyết số 17/NQ-CP.         | TTHC cung cấp trực tuyến | PROCEDURE
          Có 1.120 thủ tục trực tuyến, tỷ lệ hài lòng đạt 97,8%.                    | tỷ lệ hài lòng | OTHER
          """)
  void should_tell_what_a_percentage_is_a_share_of(String text, String label, String category) {
    List<Statistic> statistics = EXTRACTOR.statistics(text);
    Statistic share = statistics.get(statistics.size() - 1);

    assertThat(share.unit()).isEqualTo("%");
    assertThat(share.label()).isEqualTo(label);
    assertThat(share.category()).isEqualTo(new Category(category));
  }

  @Test
  void should_label_a_level_reached_and_a_change_like_the_figure_that_changed() {
    assertThat(
            EXTRACTOR.statistics(
                "TTHC thuộc lĩnh vực đất đai giảm từ 96 thủ tục xuống còn 71 thủ tục (giảm 25 thủ tục)."))
        .extracting(Statistic::label)
        .containsOnly("lĩnh vực đất đai");
  }

  @Test
  void should_join_the_heads_of_row_and_column_where_columns_tell_different_things() {
    String table =
        """
        TT\tCấp\tĐã rà soát (thủ tục)\tĐề nghị bãi bỏ (thủ tục)
        1\tCấp tỉnh\t865\t57
        2\tCấp huyện\t214\t21
        \tCộng\t1.079\t78
        """;

    assertThat(EXTRACTOR.statistics(table))
        .extracting(Statistic::label)
        .containsExactly(
            "Cấp tỉnh, đã rà soát",
            "Cấp tỉnh, đề nghị bãi bỏ",
            "Cấp huyện, đã rà soát",
            "Cấp huyện, đề nghị bãi bỏ",
            "đã rà soát",
            "đề nghị bãi bỏ");
  }

  @Test
  void should_keep_the_commas_of_a_list_whose_items_semicolons_part() {
    assertThat(
            EXTRACTOR.statistics(
                "Có 570 đơn vị, gồm: sở, hội quần chúng có 15 đơn vị; doanh nghiệp, nhóm hộ có 555 đơn vị."))
        .extracting(Statistic::label)
        .containsExactly(null, "sở, hội quần chúng", "doanh nghiệp, nhóm hộ");
    assertThat(
            EXTRACTOR.statistics(
                "Có 90 tỷ đồng, gồm:\na) Chi y tế, giáo dục: 50 tỷ đồng;\nb) Chi đầu tư: 40 tỷ đồng."))
        .extracting(Statistic::label)
        .containsExactly(null, "Chi y tế, giáo dục", "Chi đầu tư");
  }

  @Test
  void should_label_what_is_counted_beside_a_figure_by_the_same_subject() {
    assertThat(
            EXTRACTOR.statistics(
                "Cấp tỉnh có 18/20 sở với 1.402 TTHC; cấp xã có 9 xã với 118 TTHC."))
        .extracting(Statistic::label)
        .containsExactly("Cấp tỉnh", "Cấp tỉnh", "cấp xã", "cấp xã");
  }

  @Test
  void should_label_what_is_listed_behind_one_verb() {
    assertThat(EXTRACTOR.statistics("Bộ đề xuất bãi bỏ 297 điều kiện kinh doanh, 54 thủ tục."))
        .extracting(Statistic::label)
        .containsExactly("Bộ đề xuất bãi bỏ", "đề xuất bãi bỏ");
  }

  @Test
  void should_label_parts_by_their_own_nouns_right_behind_the_words_that_open_them() {
    assertThat(EXTRACTOR.statistics("Biểu dương 45 điển hình, gồm 20 tập thể, 25 cá nhân."))
        .extracting(Statistic::label)
        .endsWith("tập thể", "cá nhân");
  }

  @Test
  void should_label_a_change_behind_a_bracket_like_the_figure_before_it() {
    List<Statistic> statistics =
        EXTRACTOR.statistics(
            "Có 214 mô hình được công nhận (132 mô hình tập thể, 82 mô hình cá nhân), tăng 126 mô hình.");

    assertThat(statistics.get(3).label()).isEqualTo(statistics.get(0).label());
    Change change = Objects.requireNonNull(statistics.get(3).change());
    assertThat(change.direction()).isEqualTo(Change.Direction.INCREASE);
    assertThat(change.after()).isSameAs(statistics.get(0));
  }

  @Test
  void should_label_the_items_of_a_list_without_signs_at_their_ends() {
    assertThat(
            EXTRACTOR.statistics("Có 99 TTHC:\n- mức độ 3: 74 TTHC\n- mức độ 4: 25 TTHC\nNay đủ."))
        .extracting(Statistic::label)
        .containsExactly(null, "mức độ 3", "mức độ 4");
  }
}
