package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names made of heads, levels, places, abbreviations and list forms are all found whole. */
class GeneratedNamesTest {

  private static final List<String> HEADS =
      List.of(
          "Ủy ban nhân dân",
          "Uỷ ban nhân dân",
          "UBND",
          "Hội đồng nhân dân",
          "HĐND",
          "Thường trực HĐND",
          "Văn phòng HĐND và UBND",
          "Tòa án nhân dân",
          "TAND",
          "Viện kiểm sát nhân dân",
          "VKSND",
          "Công an",
          "Mặt trận Tổ quốc Việt Nam",
          "Ủy ban MTTQ Việt Nam",
          "Hội Nông dân",
          "Hội LHPN",
          "Hội Cựu chiến binh",
          "LĐLĐ",
          "Bảo hiểm xã hội",
          "BHXH",
          "Thanh tra",
          "Trung tâm Phục vụ hành chính công",
          "Ủy ban bầu cử",
          "Ban Chỉ đạo chuyển đổi số");

  private static final Map<String, String> COMPLEMENTS =
      Map.ofEntries(
          Map.entry("tỉnh", "PROVINCE"),
          Map.entry("tỉnh Trà Vinh", "PROVINCE"),
          Map.entry("tỉnh Đắk Lắk", "PROVINCE"),
          Map.entry("tỉnh Bà Rịa - Vũng Tàu", "PROVINCE"),
          Map.entry("thành phố Đà Nẵng", "PROVINCE"),
          Map.entry("TP.HCM", "PROVINCE"),
          Map.entry("TP Hà Nội", "PROVINCE"),
          Map.entry("thành phố Hồ Chí Minh", "PROVINCE"),
          Map.entry("thành phố Vĩnh Long", "DISTRICT"),
          Map.entry("cấp tỉnh", "PROVINCE"),
          Map.entry("các tỉnh, thành phố", "PROVINCE"),
          Map.entry("huyện", "DISTRICT"),
          Map.entry("huyện Cầu Kè", "DISTRICT"),
          Map.entry("huyện Ba Vì", "DISTRICT"),
          Map.entry("quận 3", "DISTRICT"),
          Map.entry("thị xã Duyên Hải", "DISTRICT"),
          Map.entry("cấp huyện", "DISTRICT"),
          Map.entry("huyện, thị xã, thành phố", "DISTRICT"),
          Map.entry("xã Tân An", "COMMUNE"),
          Map.entry("phường 7", "COMMUNE"),
          Map.entry("thị trấn Càng Long", "COMMUNE"),
          Map.entry("đặc khu Phú Quốc", "COMMUNE"),
          Map.entry("các xã, phường, thị trấn", "COMMUNE"),
          Map.entry("cấp xã", "COMMUNE"),
          Map.entry("các cấp", ""));

  private static final List<String> FRAMES =
      List.of("%s đã họp.", "Theo đề nghị của %s, ngày mai nghỉ.", "Báo cáo (gửi %s)", "%s");

  @Test
  void should_find_every_head_with_every_complement_in_every_frame() {
    SoftAssertions all = new SoftAssertions();
    for (String head : HEADS) {
      COMPLEMENTS.forEach(
          (complement, level) -> {
            String name = head + " " + complement;
            for (String frame : FRAMES) {
              checkOne(all, frame.formatted(name), name, level);
            }
          });
    }
    all.assertAll();
  }

  @Test
  void should_find_headers_in_capitals_and_over_two_lines() {
    SoftAssertions all = new SoftAssertions();
    for (String head : HEADS) {
      for (String complement : List.of("tỉnh Trà Vinh", "huyện Cầu Kè", "xã Tân An")) {
        String name = (head + " " + complement).toUpperCase(Locale.ROOT);
        checkOne(all, name, name, null);
        String wrapped = (head + "\n" + complement).toUpperCase(Locale.ROOT);
        checkOne(all, wrapped, wrapped, null);
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATIONAL", "DEPARTMENT_NAME", "AGENCY_NAME", "ROOM_NAME"})
  void should_find_every_name_of_the_lexicon_whole(String grammarClass) {
    SoftAssertions all = new SoftAssertions();
    for (Table.Row row : Finding.LEXICON.rows(WordList.BODIES)) {
      if (row.get("class").equals(grammarClass)) {
        List<String> words = new ArrayList<>(row.list("name"));
        words.addAll(row.list("variants"));
        for (String word : words) {
          checkOne(all, "Theo đề nghị của " + word + ", việc này đã xong.", word, null);
        }
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Giao Sở Tài chính, Xây dựng và Nội vụ thẩm định;Sở Tài chính, Xây dựng và Nội vụ",
        "các Bộ: Tài chính, Nội vụ, Y tế báo cáo;Bộ: Tài chính, Nội vụ, Y tế",
        "các sở: Tư pháp, Nội vụ phối hợp;sở: Tư pháp, Nội vụ",
        "các Bộ Quốc phòng, Công an và Ngoại giao cho ý kiến;Bộ Quốc phòng, Công an và Ngoại giao",
        "đề nghị các huyện, thị, thành ủy quán triệt;huyện, thị, thành ủy"
      })
  void should_take_a_list_under_one_head_as_one(String text, String list) {
    assertThat(Finding.texts(text)).containsExactly(list);
  }

  @Test
  void should_keep_bodies_apart_that_share_no_head() {
    assertThat(Finding.texts("Bộ Quốc phòng, Công an tỉnh và Sở Nội vụ, Ban Dân vận Tỉnh ủy"))
        .containsExactly("Bộ Quốc phòng", "Công an tỉnh", "Sở Nội vụ", "Ban Dân vận Tỉnh ủy");
  }

  @Test
  void should_tell_the_regions_of_courts_treasuries_and_customs_by_number() {
    assertThat(
            Finding.texts(
                "Tòa án nhân dân khu vực 3 - Hà Nội, Kho bạc Nhà nước Khu vực XI, Thuế cơ sở 5."))
        .containsExactly(
            "Tòa án nhân dân khu vực 3 - Hà Nội", "Kho bạc Nhà nước Khu vực XI", "Thuế cơ sở 5");
  }

  @Test
  void should_stay_linear_where_heads_and_lists_never_end() {
    String hostile =
        Stream.generate(() -> "các Bộ: Tài chính, Nội vụ, Sở Y tế, ")
            .limit(5_000)
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();
    assertThatCode(() -> Finding.texts(hostile)).doesNotThrowAnyException();
  }

  private static void checkOne(
      SoftAssertions all, String text, String name, @Nullable String level) {
    List<FoundBody> found = Finding.bodies(text);
    List<String> texts = found.stream().map(b -> text.substring(b.start(), b.end())).toList();
    all.assertThat(texts).as(text).containsExactly(name);
    if (level != null && found.size() == 1) {
      AdministrativeLevel expected = level.isEmpty() ? null : AdministrativeLevel.valueOf(level);
      all.assertThat(found.get(0).level()).as(text).isEqualTo(expected);
    }
  }
}
