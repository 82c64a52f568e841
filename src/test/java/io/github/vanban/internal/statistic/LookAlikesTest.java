package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nothing. */
class LookAlikesTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện theo Điều 15, khoản 3 Điều 12 và điểm 2 Mục 4.",
        "Liên hệ 0912.345.678 hoặc (024) 3825 1234.",
        "Trụ sở tại số 12 đường Lê Lợi, phường 3, quận 5.",
        "Phương châm \"3 không, 3 đúng\".",
        "Cơ chế một cửa, một cửa liên thông.",
        "Phòng, chống dịch Covid-19.",
        "Đi theo Quốc lộ 1A và Tỉnh lộ 8.",
        "Lượt xem: 1.234. Đang online: 45. Tổng lượt truy cập: 98.765.432",
        "Số điện thoại: 3822456. Số tài khoản: 123456789.",
        "Dịch vụ công mức độ 3, 4 và cấp độ 1,2.",
        "Hơn 02 năm thực hiện, trong 15 ngày làm việc.",
        "Đại hội khóa XI, hàng ngàn hộ, hai cấp.",
        "Tiêm mũi 1 và mũi 2 đúng lịch."
      })
  void should_count_nothing(String text) {
    assertThat(EXTRACTOR.statistics(text)).isEmpty();
  }
}
