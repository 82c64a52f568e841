package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {

  private static List<Body> bodies(String text) {
    return Extractors.SHARED.bodies(text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/families/bodies.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void should_read_every_family_of_bodies(
      String written,
      BodyKind kind,
      @Nullable AdministrativeLevel level,
      String name,
      @Nullable String place) {
    for (String text :
        List.of("Theo " + written + ", kết quả tốt.", "(" + written + ")", written)) {
      assertThat(bodies(text))
          .as(text)
          .singleElement()
          .satisfies(
              body -> {
                assertThat(body.text()).isEqualTo(written);
                assertThat(body.kind()).isEqualTo(kind);
                assertThat(body.level()).isEqualTo(level);
                assertThat(body.name()).isEqualTo(name);
                assertThat(body.place()).isEqualTo(place);
              });
    }
  }

  static Stream<Arguments> heads_and_units() {
    List<String> heads =
        List.of(
            "Ủy ban nhân dân",
            "UBND",
            "Uỷ ban nhân dân",
            "HĐND",
            "Hội đồng nhân dân",
            "Công an",
            "Hội Nông dân",
            "Hội Liên hiệp Phụ nữ",
            "Hội Cựu chiến binh",
            "Đảng bộ",
            "Văn phòng UBND");
    List<Arguments> units =
        List.of(
            Arguments.of("tỉnh Hà Tĩnh", AdministrativeLevel.PROVINCE, "Hà Tĩnh"),
            Arguments.of("tỉnh Đắk Lắk", AdministrativeLevel.PROVINCE, "Đắk Lắk"),
            Arguments.of("thành phố Hà Nội", AdministrativeLevel.PROVINCE, "Hà Nội"),
            Arguments.of("thành phố Vinh", AdministrativeLevel.DISTRICT, "Vinh"),
            Arguments.of("huyện Đức Thọ", AdministrativeLevel.DISTRICT, "Đức Thọ"),
            Arguments.of("thị xã Kỳ Anh", AdministrativeLevel.DISTRICT, "Kỳ Anh"),
            Arguments.of("quận Ninh Kiều", AdministrativeLevel.DISTRICT, "Ninh Kiều"),
            Arguments.of("xã Tân Hưng", AdministrativeLevel.COMMUNE, "Tân Hưng"),
            Arguments.of("phường Cái Răng", AdministrativeLevel.COMMUNE, "Cái Răng"),
            Arguments.of("đặc khu Phú Quốc", AdministrativeLevel.COMMUNE, "Phú Quốc"));
    return heads.stream()
        .flatMap(
            head ->
                units.stream()
                    .map(
                        unit ->
                            Arguments.of(
                                head + " " + unit.get()[0], unit.get()[1], unit.get()[2])));
  }

  @ParameterizedTest
  @MethodSource("heads_and_units")
  void should_read_level_and_place_from_the_unit_behind_the_head(
      String written, AdministrativeLevel level, String place) {
    assertThat(bodies("Đề nghị " + written + " báo cáo."))
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.text()).isEqualTo(written);
              assertThat(body.level()).isEqualTo(level);
              assertThat(body.place()).isEqualTo(place);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HĐND, UBND tỉnh|HĐND;UBND tỉnh",
        "Vụ Tổng hợp, Bộ Nội vụ|Vụ Tổng hợp;Bộ Nội vụ",
        "Quốc hội khóa XV|Quốc hội",
        "Thứ trưởng Bộ Nội vụ phát biểu|Bộ Nội vụ",
        "Trưởng ban Dân vận Tỉnh ủy|ban Dân vận Tỉnh ủy",
        "Thủ tướng Chính phủ ban hành Chỉ thị số 5/CT-TTg|Thủ tướng Chính phủ",
        "Sở Nội vụ và Sở Tài chính|Sở Nội vụ;Sở Tài chính"
      })
  void should_mark_the_organ_and_no_more(String text, String spans) {
    assertThat(Extractors.SHARED.extract(text).bodies())
        .extracting(Body::text)
        .containsExactly(spans.split(";"));
  }

  @Test
  void should_share_the_level_at_the_end_of_a_list() {
    assertThat(bodies("Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam huyện dự họp."))
        .extracting(Body::level)
        .containsOnly(AdministrativeLevel.DISTRICT);
  }

  @Test
  void should_run_over_a_line_that_was_wrapped() {
    assertThat(bodies("báo cáo Uỷ ban\nnhân dân tỉnh"))
        .extracting(Body::text)
        .containsExactly("Uỷ ban\nnhân dân tỉnh");
  }

  @Test
  void should_not_run_over_an_empty_line() {
    assertThat(bodies("Ủy ban nhân dân\n\nTỉnh Hà Tĩnh"))
        .extracting(Body::text)
        .containsExactly("Ủy ban nhân dân");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đề nghị các huyện, ĐUTTTU thực hiện.;huyện, ĐUTTTU",
        "Thường trực HĐND tỉnh Chủ tịch UBND tỉnh ký Quyết định số 5/QĐ-UBND.;Thường trực HĐND tỉnh|Chủ tịch UBND tỉnh",
        "UBND tỉnh Chủ tịch UBND tỉnh ban hành Kế hoạch số 3/KH-UBND.;UBND tỉnh|Chủ tịch UBND tỉnh",
      })
  void should_part_names_from_the_titles_behind_them(String text, String bodies) {
    assertThat(Extractors.SHARED.extract(text).bodies())
        .extracting(Body::text)
        .containsExactly(bodies.split("\\|"));
  }
}
