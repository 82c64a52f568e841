package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityLevelsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "12/5/2020;Hải Phòng;PROVINCE",
        "12/5/2020;Nghệ An;-",
        "12/5/2026;Nghệ An;PROVINCE",
        "30/6/2025;Nghệ An;-",
        "01/7/2025;Nghệ An;PROVINCE"
      })
  void should_tell_whose_city_by_the_place_and_the_date(
      String date, String place, @Nullable AdministrativeLevel level) {
    String text =
        place
            + ": Lan tỏa phong trào thi đua trong toàn dân\n\n"
            + date
            + " 08:15\n\nSáng nay, lãnh đạo HĐND, UBND thành phố và Thành ủy dự hội nghị ở "
            + place
            + ".";
    assertThat(EXTRACTOR.extract(text).bodies())
        .as(text)
        .hasSize(3)
        .extracting(Body::level)
        .containsOnly(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND thành phố Vinh", "Thành ủy Vinh", "UBND các huyện, thành phố"})
  void should_leave_the_level_that_a_name_tells(String name) {
    String text = "Đà Nẵng, ngày 12 tháng 5 năm 2020\n\nĐại diện " + name + " phát biểu.";
    assertThat(EXTRACTOR.extract(text).bodies())
        .singleElement()
        .extracting(Body::level)
        .isEqualTo(AdministrativeLevel.DISTRICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Chủ tịch UBND tỉnh ban hành Kế hoạch số 15/KH-UBND.;Chủ tịch UBND tỉnh",
        "Giám đốc Sở Y tế ban hành Kế hoạch số 15/KH-SYT.;Giám đốc Sở Y tế",
        "Chủ tịch HĐND tỉnh ban hành Kế hoạch số 15/KH-HĐND.;HĐND tỉnh",
        "Giám đốc Kho bạc Nhà nước tỉnh ban hành Kế hoạch số 15/KH-KBNN.;Kho bạc Nhà nước tỉnh"
      })
  void should_let_an_office_issue_that_has_the_power_to(String text, String issuer) {
    assertThat(EXTRACTOR.extract(text).references())
        .singleElement()
        .extracting(reference -> reference.issuer())
        .isEqualTo(issuer);
  }
}
