package io.github.vanban.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> sentences(String text) {
    NormalizedText view = NormalizedText.of(text);
    Sentences sentences = Sentences.of(view);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < sentences.count(); i++) {
      all.add(view.normal().substring(sentences.start(i), sentences.end(i)));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đoàn về TP. Hồ Chí Minh dự họp.",
        "UBND TX. Kỳ Anh báo cáo.",
        "Cuộc họp do Đ/c. Nguyễn Văn An chủ trì.",
        "Có 1.853 TTHC đã công bố.",
        "Ngày 22.12.2024 ban hành văn bản.",
        "Kinh phí 9.209,56 tỷ đồng.",
        "1. Kết quả đạt được rất tốt.",
        "3.1. Các huyện ủy quán triệt.",
        "II. Phương hướng năm sau.",
        "a. Công tác tuyên truyền.",
        "TS. Lê Thị Bình phát biểu.",
        "PGS. TS. Lê Thị Bình phát biểu.",
        "KT. CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN",
        "Ông A. Nguyễn ký văn bản.",
        "Các nội dung (v.v.) và hơn nữa.",
        "Trang www.hatinh.gov.vn đăng tin."
      })
  void should_not_break_inside_a_sentence(String sentence) {
    assertThat(sentences(sentence)).containsExactly(NormalizedText.of(sentence).normal());
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "!", "?", "…", ".\"", ".)"})
  void should_break_behind_what_ends_a_sentence(String stop) {
    assertThat(sentences("Hội nghị kết thúc" + stop + " Đại biểu ra về."))
        .containsExactly("Hội nghị kết thúc" + stop, "Đại biểu ra về.");
  }

  @Test
  void should_not_break_before_a_lower_case_letter() {
    assertThat(sentences("Đã làm v.v. và xong.")).hasSize(1);
  }

  @Test
  void should_break_at_an_empty_line() {
    assertThat(sentences("Một dòng\n\nmột dòng nữa")).containsExactly("Một dòng", "một dòng nữa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "+ ", "• "})
  void should_break_before_an_item(String bullet) {
    assertThat(sentences("Gồm các việc sau đây\n" + bullet + "Việc một;\n" + bullet + "Việc hai."))
        .hasSize(3);
  }

  @Test
  void should_go_on_over_a_line_that_was_merely_wrapped() {
    assertThat(
            sentences(
                "Ủy ban nhân dân tỉnh đã ban hành nhiều văn bản chỉ đạo các sở,\nban, ngành thực hiện nghiêm."))
        .hasSize(1);
  }

  @Test
  void should_find_the_sentence_of_an_index() {
    NormalizedText view = NormalizedText.of("Câu một. Câu hai. Câu ba.");
    Sentences sentences = Sentences.of(view);

    assertThat(sentences.at(0)).isZero();
    assertThat(sentences.at(view.normal().indexOf("hai"))).isEqualTo(1);
    assertThat(sentences.at(view.length() - 1)).isEqualTo(2);
    assertThat(sentences.at(view.length() + 5)).isEqualTo(2);
  }

  @Test
  void should_have_none_in_an_empty_text() {
    Sentences sentences = Sentences.of(NormalizedText.of(""));

    assertThat(sentences.count()).isZero();
    assertThat(sentences.at(0)).isZero();
  }
}
