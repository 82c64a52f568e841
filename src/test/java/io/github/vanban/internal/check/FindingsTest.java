package io.github.vanban.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM_MISMATCH | the parts add up to 1622, the total is 1612 | Có 1.612 TTHC, trong đó cấp tỉnh 1.240, cấp huyện 245, cấp xã 137.
          SUM_MISMATCH | the parts add up to 24, the total is 25 | Có 25 đơn vị, gồm 21 xã và 3 thị trấn.
          SUM_MISMATCH | the parts add up to 1200, the total is 1000 | Có 1.000 hồ sơ, trong đó 1.200 hồ sơ trực tuyến.
          SUM_MISMATCH | the parts add up to 1513, the total is 1531 | Cấp tỉnh 1.210 TTHC; cấp huyện 205 TTHC; cấp xã 98 TTHC. Tổng cộng: 1.531 TTHC.
          SUM_MISMATCH | the parts add up to 656, the total is 640 | Tiếp nhận 640 đơn, trong đó khiếu nại 571 đơn, tố cáo 65 đơn, kiến nghị 20 đơn.
          SUM_MISMATCH | the parts add up to 105, the total is 100 | Có 100 hồ sơ, trong đó Gia Lai 60 hồ sơ, Kon Tum 45 hồ sơ.
          FRACTION_PERCENT | 38/45 is 84.44 %, not 88.4 % | Đã giải quyết 38/45 vụ việc, đạt 88,4%.
          FRACTION_PERCENT | 26/40 is 65 %, not 70 % | Giải quyết khiếu nại đạt 70% (26/40 đơn), giải quyết tố cáo đạt 90% (9/10 đơn).
          CHANGE_MISMATCH | from 91 to 64 is 27, not 37 | Đơn tố cáo giảm từ 91 đơn năm 2018 xuống còn 64 đơn năm 2019 (giảm 37 đơn).
          CHANGE_MISMATCH | from 12450 to 5230 is 7220, not 7520 | Số hộ nghèo giảm từ 12.450 hộ xuống còn 5.230 hộ, giảm 7.520 hộ.
          CHANGE_MISMATCH | from 10.85 to 1.31 is 9.54, not 8.54 | Hộ nghèo giảm từ 10,85% xuống còn 1,31%, giảm 8,54%.
          CHANGE_MISMATCH | from 200 to 150 is 50, not 30 | TTHC giảm từ 200 thủ tục xuống còn 150 thủ tục (giảm 30%).
          CHANGE_MISMATCH | a rise from 120 to 100 | Biên chế tăng từ 120 người lên 100 người.
          REPEATED_DIFFERS | told as 1853 before, and as 1835 here | Toàn tỉnh có 1.853 TTHC được công khai. Đến nay, toàn tỉnh có 1.835 TTHC được công khai.
          PERCENT_OVER_100 | the shares add up to 103 % | Rất hài lòng 62%, hài lòng 33%, không hài lòng 8%.
          PERCENT_OVER_100 | the shares add up to 110 % | Loại tốt chiếm 45%, khá chiếm 40%, trung bình chiếm 25%.
          MALFORMED_DATE | no date of the calendar: no day 30 in month 2 of 2021 | Hội nghị họp ngày 30/2/2021.
          """)
  void should_find_what_contradicts_itself(FindingKind kind, String message, String text) {
    Extraction extraction = EXTRACTOR.extract(text);

    assertThat(extraction.findings()).extracting(Finding::kind).containsExactly(kind);
    assertThat(extraction.findings().get(0).message()).isEqualTo(message);
    assertThat(extraction.findings().get(0).mentions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What trong đó tells may fall short; approximate and rounded figures may miss.
        "Có 1.612 TTHC, trong đó cấp tỉnh 1.240, cấp huyện 245.",
        "Có hơn 300 hộ, gồm 120 hộ nghèo và 190 hộ cận nghèo.",
        "Thu 10,5 tỷ đồng, gồm 6,3 tỷ đồng thu nội địa và 4,3 tỷ đồng thu khác.",
        // Levels that cumulate are no parts unless the words say so.
        "Dịch vụ công mức độ 1,2 là 100 thủ tục, mức độ 3 là 60 thủ tục và mức độ 4 là 30 thủ tục.",
        "Đã giải quyết 38/45 vụ việc, đạt 84,4%.",
        // A percentage before its bracket is that of the bracket, not of the one before.
        "Giải quyết khiếu nại đạt 65% (26/40 đơn), giải quyết tố cáo đạt 90% (9/10 đơn).",
        // Hours, minutes and seconds are no parts of what stands before.
        "Trả kết quả 3.690 hồ sơ trong quý III/2019\nĐăng lúc: 09/10/2019 14:32:07 (GMT+7)",
        // A total told after figures that are not said to make it up.
        "Đã xử lý 120 hồ sơ, đã trả 110 hồ sơ. Tổng số 150 hồ sơ.",
        "Hộ nghèo giảm từ 10,85% xuống còn 1,31%, giảm 9,54%.",
        "TTHC giảm từ 200 thủ tục xuống còn 150 thủ tục (giảm 25%).",
        // Shares of different wholes, shares that hold others, shares rounded up.
        "Có 62% hộ dùng nước sạch, 88% hộ có điện, 75% hộ có nhà vệ sinh.",
        "Hài lòng và rất hài lòng đạt 95%, trong đó rất hài lòng 60%.",
        "Học lực giỏi 45%, khá 40%, trung bình 15%; hạnh kiểm tốt 90%, khá 10%.",
        "Từ khá trở lên đạt 85%, giỏi 45%.",
        "Rất hài lòng 33,4%, hài lòng 33,4%, không hài lòng 33,3%.",
        // The same words of two years, of two places, of two things.
        "Năm 2019, toàn tỉnh có 120 mô hình. Năm 2020, toàn tỉnh có 135 mô hình.",
        "Huyện Ba Tơ có 12 mô hình. Huyện Trà Bồng có 15 mô hình.",
        "Toàn tỉnh có 120 xã miền núi. Toàn tỉnh có 135 xã đồng bằng.",
        "Xếp hạng tăng từ 24/63 lên 20/63 tỉnh, thành phố.",
        // The same words of two times, shares of a plan, steps that are no points.
        "Trước sắp xếp, toàn tỉnh có 226 xã. Sau sắp xếp, toàn tỉnh có 210 xã.",
        "Đầu năm, toàn tỉnh có 5.600 hộ nghèo. Cuối năm, toàn tỉnh có 4.230 hộ nghèo.",
        "Đã triển khai tại 45/60 xã, đạt 112,5% chỉ tiêu.",
        "Điểm số tăng từ 83,7 điểm lên 85,2 điểm, tăng 5 bậc.",
        // Parts that may be counted in others of them.
        "Có 1.902 TTHC, trong đó 1.855 TTHC thực hiện theo cơ chế một cửa, 136 TTHC thực hiện theo cơ chế một cửa liên thông.",
        "Toàn tỉnh có 120 xã, trong đó 85 xã đạt chuẩn, 30 xã nâng cao, 10 xã kiểu mẫu.",
        "Cử 25 cán bộ đi học (trong đó có 15 cán bộ học cao cấp lý luận, 12 cán bộ nữ).",
        "Có 350 cán bộ, trong đó đại học 280, thạc sĩ 60, cao cấp lý luận chính trị 90.",
        "Tiếp nhận 1.250 hồ sơ, trong đó có 900 hồ sơ đất đai và 1.100 hồ sơ đã trả kết quả.",
        // A part that is all of the total holds the others.
        "Có 2.268 thủ tục, trong đó mức độ 2 là 2.268 thủ tục, mức độ 3 là 1.089 thủ tục.",
        // What is told alone of a larger whole is no part of the smaller figure before it.
        "Tỉnh ủy khen 14 tập thể, 11 cá nhân; riêng năm 2019, UBND huyện khen 27 tập thể.",
        // Levels without diacritics are levels.
        "Tong so la 297 TTHC, chia ra:\n- muc do 2: 198 TTHC\n- muc do 3: 74 TTHC\n- muc do 4: 25 TTHC",
        // Cells hold figures whatever word ends the cell before them.
        "TT\tLĩnh vực\tHồ sơ\n1\tXây dựng, hạ tầng\t89\n2\tĐất đai\t40\n\tCộng\t129"
      })
  void should_be_silent_where_another_reading_explains_it(String text) {
    assertThat(EXTRACTOR.extract(text).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng kinh phí 5 tỷ đồng, trong đó ngân sách tỉnh 1 tỷ 200,5 triệu đồng, ngân sách huyện 2 tỷ 300,5 triệu đồng.",
        "Thu ngân sách tăng từ 1 tỷ 100,5 triệu đồng lên 1 tỷ 200,5 triệu đồng, tăng 9,1%.",
        "Tổng số 16,5 ha, gồm: lúa 10 ,2 ha; ngô 6,3 ha.",
        "Tỷ lệ hoàn thành tốt nhiệm vụ 50%, hoàn thành nhiệm vụ 38/45,5%, không hoàn thành nhiệm vụ 5%.",
      })
  void should_round_numbers_in_every_form(String text) {
    assertThat(VanBan.extractor().extract(text).findings()).isEmpty();
  }
}
