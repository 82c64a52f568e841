package io.github.vanban.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.VanBan;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of authorities that have lost their marks, by a keyboard without them or by a scan. */
class LostMarksTest {

  private static final LostMarks MARKS = new LostMarks(Finding.LEXICON);

  private static String restored(String text) {
    return MARKS.restored(NormalizedText.of(text)).normal();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kinh gui UBND tinh An Giang;                   UBND tinh An Giang;              Ủy ban nhân dân tỉnh An Giang
          Van phong HDND va UBND huyen hop;              Van phong HDND va UBND huyen;    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện
          Theo So Noi vu Ha Tinh;                        So Noi vu Ha Tinh;               Sở Nội vụ tỉnh Hà Tĩnh
          UBND cac xa, thi tran da hop;                  UBND cac xa, thi tran;           Ủy ban nhân dân các xã, thị trấn
          HDND tinh thong qua;                           HDND tinh;                       Hội đồng nhân dân tỉnh
          Bao hiem xa hoi huyen cu nguoi;                Bao hiem xa hoi huyen;           Bảo hiểm xã hội huyện
          THEO UY BAN NHAN DAN TINH;                     UY BAN NHAN DAN TINH;            Ủy ban nhân dân tỉnh
          """)
  void should_find_bodies_in_lines_without_diacritics(String text, String body, String canonical) {
    List<Body> found = VanBan.extractor().bodies("Tin nhắn như sau:\n" + text + "\nĐã nhận.");

    assertThat(found).extracting(Body::text).containsExactly(body);
    assertThat(found).extracting(b -> b.identity().canonical()).containsExactly(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "Gửi Sờ Nội vụ để biết, Gửi Sở Nội vụ để biết",
    "Bô Tài chính đã trả lời, Bộ Tài chính đã trả lời",
    "chuyển Viện kiểm sát nhân đân, chuyển Viện kiểm sát nhân dân",
    "ỦY BẠN NHÂN DÂN TỈNH, ỦY BAN NHÂN DÂN TỈNH"
  })
  void should_mend_slips_of_single_marks_in_long_names(String written, String mended) {
    assertThat(restored(written)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hỏi nông dân về giống lúa mới.",
        "Tình uy tín của ông ấy.",
        "Ban Dân tộc tỉnh và Sở Công Thương.",
        "Vu Van An, Ban 12, So 5, Phong 3",
        "Please send the report to me",
        "Sở nội trú, bộ tài liệu, ban nhạc dân ca",
        ""
      })
  void should_leave_all_else_as_it_is(String text) {
    NormalizedText view = NormalizedText.of(text);

    assertThat(MARKS.restored(view).normal()).isEqualTo(text);
  }

  @Test
  void should_keep_every_offset() {
    String text = "A\u0300 Tin: 📢 UBND  tinh\u200b An Giang hop.\nHết.";

    assertThat(VanBan.extractor().bodies(text))
        .singleElement()
        .satisfies(
            body -> assertThat(text.substring(body.start(), body.end())).isEqualTo(body.text()));
  }

  @Test
  void should_refuse_a_spelling_of_another_length() {
    NormalizedText view = NormalizedText.of("UBND");

    assertThatThrownBy(() -> view.respelt("UBND tỉnh"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4");
  }
}
