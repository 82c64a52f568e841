package io.github.vanban.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Branch;
import io.github.vanban.text.NormalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyIdentitiesTest {

  private static final BodyIdentities IDENTITIES = new BodyIdentities(Finding.LEXICON);

  private static List<BodyIdentity> of(String text, @Nullable String place) {
    return IDENTITIES.of(NormalizedText.of(text), Finding.bodies(text), place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          UBND tỉnh;                      Ủy ban nhân dân tỉnh Trà Vinh
          ỦY BAN NHÂN DÂN TỈNH;           Ủy ban nhân dân tỉnh Trà Vinh
          BTV Tỉnh ủy;                    Ban Thường vụ Tỉnh ủy Trà Vinh
          Sở KH&CN;                       Sở Khoa học và Công nghệ tỉnh Trà Vinh
          Sở Nội vụ Trà Vinh;             Sở Nội vụ tỉnh Trà Vinh
          Tỉnh ủy Trà Vinh;               Tỉnh ủy Trà Vinh
          UBND HUYỆN CẦU KÈ;              Ủy ban nhân dân huyện Cầu Kè
          UBND các huyện;                 Ủy ban nhân dân các huyện
          Bộ GD&ĐT;                       Bộ Giáo dục và Đào tạo
          """)
  void should_expand_settle_and_complete_names(String written, String canonical) {
    assertThat(of(written + " họp.", "Trà Vinh"))
        .extracting(BodyIdentity::canonical)
        .containsExactly(canonical);
  }

  @Test
  void should_name_one_body_by_one_id_however_it_is_written() {
    assertThat(of("UBND tỉnh, Uỷ ban nhân dân tỉnh Trà Vinh, UBND Trà Vinh họp.", "Trà Vinh"))
        .extracting(BodyIdentity::id)
        .containsOnly("ủy-ban-nhân-dân-tỉnh-trà-vinh");
    assertThat(of("TP.HCM: UBND TP.HCM họp với UBND thành phố Hồ Chí Minh.", null))
        .extracting(BodyIdentity::id)
        .containsOnly("ủy-ban-nhân-dân-thành-phố-hồ-chí-minh");
  }

  @Test
  void should_leave_open_what_the_text_leaves_open() {
    assertThat(of("UBND tỉnh họp.", null)).extracting(BodyIdentity::id).containsOnlyNulls();
    assertThat(of("UBND tỉnh họp với Tỉnh ủy Bến Tre.", "Trà Vinh").get(0).id()).isNull();
    assertThat(of("UBND các huyện, Công an các cấp họp.", "Trà Vinh"))
        .extracting(BodyIdentity::id)
        .containsOnlyNulls();
    assertThat(of("UBND thành phố họp.", "Trà Vinh").get(0).canonical())
        .isEqualTo("Ủy ban nhân dân thành phố");
  }

  @Test
  void should_tell_namesakes_in_two_provinces_apart() {
    String text = "UBND huyện Châu Thành họp.";

    assertThat(of(text, "Trà Vinh").get(0).id()).isNotEqualTo(of(text, "Bến Tre").get(0).id());
    assertThat(of(text, null).get(0).id()).isNull();
  }

  @Test
  void should_tell_code_branch_parent_and_province() {
    BodyIdentity ministry = of("Bộ Nội vụ họp.", "Trà Vinh").get(0);
    BodyIdentity office = of("Văn phòng UBND tỉnh Trà Vinh họp.", null).get(0);
    BodyIdentity department = of("Sở Tư pháp họp.", "Bến Tre").get(0);

    assertThat(ministry.code()).isEqualTo("BNV");
    assertThat(ministry.branch()).isEqualTo(Branch.EXECUTIVE);
    assertThat(ministry.province()).isNull();
    assertThat(ministry.id()).isEqualTo("bộ-nội-vụ");
    assertThat(office.parent()).isEqualTo("Ủy ban nhân dân tỉnh Trà Vinh");
    assertThat(office.provinceToday()).isEqualTo("Vĩnh Long");
    assertThat(department.parent()).isEqualTo("Ủy ban nhân dân tỉnh Bến Tre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          Vụ Tổng hợp, Bộ Nội vụ trình.;                      Bộ Nội vụ
          Cục Kiểm soát TTHC (Văn phòng Chính phủ) trình.;     Văn phòng Chính phủ
          Vụ Pháp chế của Bộ Y tế trình.;                      Bộ Y tế
          Vụ Tổng hợp trình Bộ Nội vụ.;                        -
          Cục Thuế tỉnh, Bộ Nội vụ trình.;                     -
          """)
  void should_take_the_organ_named_behind_a_unit_for_its_parent(
      String text, @Nullable String parent) {
    assertThat(of(text, null).get(0).parent()).isEqualTo(parent);
  }
}
