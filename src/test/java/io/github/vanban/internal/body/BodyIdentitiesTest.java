package io.github.vanban.internal.body;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.BodyHistory;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Branch;
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

  @Test
  void should_tell_units_that_many_organs_have_apart_by_their_organ() {
    List<BodyIdentity> found =
        of("Vụ Tổng hợp, Bộ Nội vụ và Vụ Pháp chế (Bộ Y tế) trình. Vụ Tổng hợp làm lại.", null);

    assertThat(found)
        .extracting(BodyIdentity::id)
        .containsExactly(
            "vụ-tổng-hợp-bộ-nội-vụ",
            "bộ-nội-vụ",
            "vụ-pháp-chế-bộ-y-tế",
            "bộ-y-tế",
            "vụ-tổng-hợp-bộ-nội-vụ");
    assertThat(of("Vụ Tổng hợp trình.", null).get(0).id()).isNull();
    assertThat(
            of("Vụ Tổng hợp, Bộ Y tế; Vụ Tổng hợp, Bộ Nội vụ. Vụ Tổng hợp trình.", null)
                .get(4)
                .id())
        .isNull();
    assertThat(of("Phòng Tổ chức cán bộ, Sở Y tế trình.", "Trà Vinh").get(0).id())
        .isEqualTo("phòng-tổ-chức-cán-bộ-sở-y-tế-tỉnh-trà-vinh");
    assertThat(of("Cục Kiểm soát TTHC, Văn phòng Chính phủ trình.", null).get(0).id())
        .isEqualTo(of("Cục Kiểm soát TTHC trình.", null).get(0).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          các Bộ: Tài chính, Nội vụ và Y tế họp.;      bộ-tài-chính bộ-nội-vụ bộ-y-tế
          Bộ Tài chính, Nội vụ họp.;                   bộ-tài-chính bộ-nội-vụ
          Sở Tài chính, Xây dựng họp.;                 sở-tài-chính-tỉnh-trà-vinh sở-xây-dựng-tỉnh-trà-vinh
          Sở Tài chính, Xây dựng tỉnh Trà Vinh họp.;   sở-tài-chính-tỉnh-trà-vinh sở-xây-dựng-tỉnh-trà-vinh
          """)
  void should_give_the_members_of_a_list_the_ids_of_their_full_names(String text, String ids) {
    assertThat(of(text, "Trà Vinh").get(0).members())
        .extracting(BodyIdentity::id)
        .containsExactly(ids.split(" "));
  }

  @Test
  void should_name_the_committees_of_all_levels_that_share_their_last_word() {
    BodyIdentity several = of("Các huyện, thị, thành ủy họp.", "Trà Vinh").get(0);

    assertThat(several.canonical()).isEqualTo("Huyện ủy, Thị ủy, Thành ủy");
    assertThat(several.id()).isNull();
    assertThat(several.members())
        .extracting(BodyIdentity::canonical)
        .containsExactly("Huyện ủy", "Thị ủy", "Thành ủy");
  }

  @Test
  void should_take_a_unit_behind_a_list_for_that_of_all() {
    FoundBody list = Finding.bodies("Sở Tài chính, Xây dựng tỉnh Trà Vinh họp.").get(0);

    assertThat(list.end()).isEqualTo("Sở Tài chính, Xây dựng tỉnh Trà Vinh".length());
    assertThat(list.place()).isEqualTo("Trà Vinh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          Bộ Kế hoạch và Đầu tư;                  1995; 2025-03-01; bộ-tài-chính
          Bộ Thương mại;                          1992; 2007;       bộ-công-thương
          Bộ Nông nghiệp và Môi trường;           2025-03-01; -;    ''
          Sở Giao thông vận tải;                  -;    2025;       sở-xây-dựng-tỉnh-trà-vinh
          Ban Dân vận Tỉnh ủy;                    -;    2025;       ban-tuyên-giáo-và-dân-vận-tỉnh-ủy-trà-vinh
          """)
  void should_tell_what_followed_a_body(
      String name, @Nullable String since, @Nullable String until, String successors) {
    BodyHistory history = requireNonNull(of(name + " họp.", "Trà Vinh").get(0).history());

    assertThat(history.since()).isEqualTo(since);
    assertThat(history.until()).isEqualTo(until);
    assertThat(String.join(" ", history.successors())).isEqualTo(successors);
    assertThat(of("Bộ Quốc phòng họp.", null).get(0).history()).isNull();
    assertThat(of("Văn phòng Bộ Kế hoạch và Đầu tư họp.", null).get(0).history()).isNull();
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
          Tổng cục Hải quan, Bộ Công an trình.;                -
          Thanh tra Bộ Nội vụ, Văn phòng Bộ Tài chính trình.;  Bộ Nội vụ
          Thanh tra Sở KH&CN trình.;                           Sở Khoa học và Công nghệ
          """)
  void should_take_the_organ_named_behind_a_unit_for_its_parent(
      String text, @Nullable String parent) {
    assertThat(of(text, null).get(0).parent()).isEqualTo(parent);
  }
}
