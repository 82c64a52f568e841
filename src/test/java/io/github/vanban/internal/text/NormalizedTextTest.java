package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

  @Test
  void should_compose_letters_that_stand_apart_from_their_marks() {
    String composed = "Ủy ban nhân dân tỉnh Đắk Lắk";
    String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);

    NormalizedText view = NormalizedText.of(apart);

    assertThat(view.normal()).isEqualTo(composed);
    assertThat(view.originalText(0, 2)).isEqualTo(Normalizer.normalize("Ủy", Normalizer.Form.NFD));
    assertThat(view.originalText(0, view.length())).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"‐", "‑", "‒", "–", "—", "―", "−", "﹘", "﹣", "－"})
  void should_read_every_dash_as_a_hyphen(String dash) {
    assertThat(NormalizedText.of("114" + dash + "KL/TW").normal()).isEqualTo("114-KL/TW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "„", "‟", "«", "»", "＂"})
  void should_read_every_double_quote_as_one(String quote) {
    assertThat(NormalizedText.of("a " + quote + "b").normal()).isEqualTo("a \"b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘", "’", "‚", "‛"})
  void should_read_every_single_quote_as_one(String quote) {
    assertThat(NormalizedText.of("a " + quote + "b").normal()).isEqualTo("a 'b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"⁄", "∕", "／"})
  void should_read_every_slash_as_one(String slash) {
    assertThat(NormalizedText.of("16" + slash + "CT").normal()).isEqualTo("16/CT");
  }

  @Test
  void should_read_the_icelandic_letter_as_the_vietnamese_one() {
    assertThat(NormalizedText.of("QÐ-HÐND ð").normal()).isEqualTo("QĐ-HĐND đ");
    assertThat(NormalizedText.of("QÐ").folded()).isEqualTo("qđ");
  }

  @Test
  void should_read_the_letter_oi_of_old_fonts_as_the_vietnamese_one() {
    NormalizedText view = NormalizedText.of("Thủ tƣớng, TRUNG ƢƠNG");
    assertThat(view.normal()).isEqualTo("Thủ tướng, TRUNG ƯƠNG");
    assertThat(view.written(0, 9)).isEqualTo("Thủ tƣớng");
  }

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa", "hoá, hóa", "hoả, hỏa", "hoã, hõa", "hoạ, họa", //
    "loè, lòe", "loé, lóe", "khoẻ, khỏe", "loẽ, lõe", "loẹ, lọe", //
    "thuỳ, thùy", "thuý, thúy", "thuỷ, thủy", "thuỹ, thũy", "thuỵ, thụy", //
    "Uỷ, Ủy", "UỶ, ỦY", "HOÀ, HÒA", "Khoẻ, Khỏe"
  })
  void should_put_the_tone_mark_where_the_old_style_has_it(String modern, String old) {
    assertThat(NormalizedText.of(modern).normal()).isEqualTo(old);
    assertThat(NormalizedText.of(old).normal()).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoàn", "toàn", "khoẻo", "quý", "quà", "quế", "thuyền", "hoạt", "huỳnh"})
  void should_leave_the_tone_mark_where_both_styles_agree(String word) {
    assertThat(NormalizedText.of(word).normal()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"qúy, quý", "qùa, quà", "qủa, quả", "qúi, quí", "Qúy, Quý"})
  void should_never_leave_the_tone_mark_on_the_u_behind_q(String typed, String meant) {
    assertThat(NormalizedText.of(typed).folded()).isEqualTo(NormalizedText.of(meant).folded());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200b, 0x200c, 0x200d, 0x200e, 0x202a, 0x2060, 0xfeff, 0x00ad})
  void should_drop_what_cannot_be_seen(int invisible) {
    String text = "16" + (char) invisible + "/CT";

    NormalizedText view = NormalizedText.of(text);

    assertThat(view.normal()).isEqualTo("16/CT");
    assertThat(view.originalText(0, 5)).isEqualTo(text);
  }

  @Test
  void should_drop_markdown_emphasis_and_keep_the_span_of_what_it_surrounds() {
    NormalizedText view = NormalizedText.of("**Nghị quyết số** *203/2025/QH15* của");

    assertThat(view.normal()).isEqualTo("Nghị quyết số 203/2025/QH15 của");
    int start = view.normal().indexOf("203");
    assertThat(view.originalText(start, start + 13)).isEqualTo("203/2025/QH15");
  }

  @Test
  void should_drop_the_backslash_of_markdown_before_what_it_escapes() {
    assertThat(NormalizedText.of("1\\. Quyết định 16\\-QĐ").normal())
        .isEqualTo("1. Quyết định 16-QĐ");
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 0xa0, 0x2000, 0x2003, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000})
  void should_read_every_space_as_a_plain_one(int space) {
    assertThat(NormalizedText.of("a" + (char) space + "b").normal()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \n ", "\u2028", "\u0085", "\u00a0\n"})
  void should_read_every_line_break_as_one(String lineBreak) {
    assertThat(NormalizedText.of("a" + lineBreak + "b").normal()).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\u2029", "\f", "\n\n\n\n"})
  void should_read_every_empty_line_as_a_paragraph(String gap) {
    assertThat(NormalizedText.of("a" + gap + "b").normal())
        .isEqualTo("a" + NormalizedText.PARAGRAPH + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "   ", " \t ", "\u00a0\u00a0\u00a0\u00a0"})
  void should_read_a_wide_gap_as_a_column(String gap) {
    assertThat(NormalizedText.of("a" + gap + "b").normal()).isEqualTo("a\tb");
  }

  @Test
  void should_fold_letter_case_and_white_space_at_equal_length() {
    NormalizedText view = NormalizedText.of("ỦY BAN\n\nNhân\tdân");

    assertThat(view.folded()).isEqualTo("ủy ban nhân dân").hasSize(view.length());
  }

  @Test
  void should_have_no_white_space_at_the_ends() {
    NormalizedText view = NormalizedText.of(" \n a \t\n");

    assertThat(view.normal()).isEqualTo("a");
    assertThat(view.originalStart(0)).isEqualTo(3);
    assertThat(view.originalEnd(1)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://soytehanam.gov.vn/tin-tuc/2021-04-19/16.html",
        "www.vanban24.vn",
        "phongnoivu.123@hatinh.gov.vn",
        "dichvucong.gov.vn",
        "http://a.vn/12/5/2020?x=QĐ"
      })
  void should_blot_out_addresses_at_equal_length(String address) {
    NormalizedText view = NormalizedText.of("xem " + address + " ngày");

    String ascii = address.contains("?x=") ? "http://a.vn/12/5/2020?x=Q" : address;
    assertThat(view.normal())
        .startsWith("xem " + String.valueOf(NormalizedText.BLOT).repeat(ascii.length()));
    assertThat(view.normal()).endsWith(" ngày").hasSize(("xem " + address + " ngày").length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"giá 5.000.000.vnd", "TP.Vinh", "a . vn", "thu chi.Việt", "12.5.2020"})
  void should_not_take_other_full_stops_for_addresses(String text) {
    assertThat(NormalizedText.of(text).normal())
        .doesNotContain(String.valueOf(NormalizedText.BLOT));
  }

  @Test
  void should_give_back_what_was_written_without_its_line_breaks() {
    NormalizedText view = NormalizedText.of("Uỷ ban\n  nhân dân –\u200b tỉnh");

    assertThat(view.written(0, view.length())).isEqualTo("Uỷ ban nhân dân – tỉnh");
  }

  @Test
  void should_know_where_words_begin_and_end_when_they_are_glued() {
    NormalizedText view = NormalizedText.of("hội nghịPhát biểu");
    int glued = view.normal().indexOf('P');

    assertThat(view.wordStart(glued)).isTrue();
    assertThat(view.wordEnd(glued)).isTrue();
    assertThat(view.wordStart(1)).isFalse();
    assertThat(view.wordEnd(1)).isFalse();
    assertThat(view.wordStart(0)).isTrue();
    assertThat(view.wordEnd(view.length())).isTrue();
  }

  @Test
  void should_give_an_empty_view_of_an_empty_text() {
    NormalizedText view = NormalizedText.of("");

    assertThat(view.length()).isZero();
    assertThat(view.originalStart(0)).isZero();
    assertThat(view.originalEnd(0)).isZero();
    assertThat(view.charAt(0)).isEqualTo('\0');
    assertThat(view.charAt(-1)).isEqualTo('\0');
  }

  @Test
  void should_know_whether_an_empty_line_stands_between() {
    NormalizedText view = NormalizedText.of("a b\n\nc");

    assertThat(view.crossesParagraph(0, 3)).isFalse();
    assertThat(view.crossesParagraph(0, 5)).isTrue();
  }
}
