package io.github.vanban.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number that could be a year, a day or a month is none where its context says what else it
 * is, whatever the number.
 */
class NumbersAreNoDatesTest {

  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2049;
  private static final int LONGEST_DURATION = 75;
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private static final Lexicon LEXICON = Lexicon.load();

  private final DateFinder finder = new DateFinder(LEXICON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quyết định số #/QĐ-UBND của tỉnh",
        "Quyết định #/QĐ-UBND",
        "Công văn số #/UBND-NC",
        "Kế hoạch #/KH-BCĐ",
        "số #",
        "Báo cáo số #",
        "có # hộ nghèo",
        "# người tham gia",
        "đã tiếp nhận # hồ sơ",
        "tiếp # lượt công dân",
        "hơn # đoàn viên",
        "gần # lượt",
        "được # triệu đồng",
        "thu # tỷ đồng",
        "giải quyết 15/# hồ sơ",
        "đạt #/2500 hộ",
        "rộng # m2",
        "dài # km",
        "đạt # tấn",
        "trồng # cây xanh",
        "còn (# hộ)",
        "gồm # thủ tục, # hồ sơ",
        "là # đơn",
        "số nhà #",
        "phòng #",
        "tài khoản #",
        "mã số #",
        "lô #, thửa #",
        "điện thoại #",
        "tiêu chuẩn ISO #",
        "TCVN #",
        "tổng số # hồ sơ",
        "so với # hộ",
        "từ # hộ lên # hộ",
        "tăng # người",
        "cao # m, nặng # kg"
      })
  void should_take_no_count_and_no_number_of_a_document_for_a_year(String context) {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      assertNoDate(context.replace("#", Integer.toString(year)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sau # năm thực hiện",
        "trong # năm qua",
        "hơn # năm",
        "kế hoạch # năm",
        "kỷ niệm # năm thành lập",
        "trong # tháng",
        "# ngày làm việc",
        "cứ # tháng một lần",
        "trước # tuổi",
        "# quý liền",
        "từ # đến 90 ngày"
      })
  void should_take_no_duration_for_a_date(String context) {
    for (int length = 1; length <= LONGEST_DURATION; length++) {
      assertNoDate(context.replace("#", Integer.toString(length)));
    }
  }

  @Test
  void should_take_no_fraction_for_a_day_and_month_unless_a_word_says_so() {
    for (int upper = 1; upper <= LAST_DAY; upper++) {
      for (int lower = 1; lower <= LAST_MONTH; lower++) {
        String fraction = upper + "/" + lower;
        assertNoDate("có " + fraction + " xã đạt chuẩn");
        assertNoDate("đạt " + fraction + " chỉ tiêu");
        assertNoDate("tỷ lệ " + fraction);
        assertThat(finder.find(NormalizedText.of("họp ngày " + fraction + " tại xã")))
            .as(fraction)
            .hasSize(1);
      }
    }
  }

  private void assertNoDate(String text) {
    for (String sentence : new String[] {text, "Ông cho biết, " + text + "."}) {
      assertThat(finder.find(NormalizedText.of(sentence))).as(sentence).isEmpty();
    }
  }
}
