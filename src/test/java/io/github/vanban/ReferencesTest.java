package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.model.DocumentType;
import io.github.vanban.model.Reference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

  private static List<Reference> references(String text) {
    return Extractors.SHARED.references(text);
  }

  private static @Nullable String key(Reference reference) {
    return reference.number() == null ? null : reference.number().key();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/families/references.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void should_read_every_system_of_numbers(
      String written, DocumentType type, @Nullable String number) {
    for (String text :
        List.of("Thực hiện " + written + ", các xã đã làm tốt.", "(theo " + written + ")")) {
      assertThat(references(text))
          .as(text)
          .singleElement()
          .satisfies(
              reference -> {
                assertThat(reference.text()).isEqualTo(written);
                assertThat(reference.type()).isEqualTo(type);
                assertThat(key(reference)).isEqualTo(number);
                assertThat(reference.cluster()).isEqualTo(1);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", " /", "/ ", " / ", "-", " - ", " -", "- ", "–", " – ", "—", "‑", "−"})
  void should_read_a_symbol_with_any_separator(String separator) {
    String written = "Quyết định số 926" + separator + "QĐ-UBND";

    assertThat(references("Theo " + written + " của tỉnh"))
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.text()).isEqualTo(written);
              assertThat(key(reference)).isEqualTo("926|QĐ|UBND");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"số ", "số: ", "Số ", "số:", "SỐ ", "số  ", "số\u00a0", "(số ", ""})
  void should_read_a_number_behind_any_word_for_number(String word) {
    assertThat(references("Theo Chỉ thị " + word + "16/CT-TTg của Thủ tướng"))
        .extracting(ReferencesTest::key)
        .containsExactly("16|CT|TTg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Nghị quyết số* *203/2025/QH15*",
        "**Nghị quyết số 203/2025/QH15**",
        "“Nghị quyết số 203/2025/QH15”",
        "Nghị quyết số 203/2025\u200b/QH15"
      })
  void should_read_a_number_through_marks_of_layout(String text) {
    assertThat(references("theo " + text))
        .extracting(ReferencesTest::key)
        .containsExactly("203/2025||QH15");
  }

  @Test
  void should_give_every_member_of_a_list_the_symbol_that_ends_it() {
    List<Reference> list = references("các Nghị quyết số 10, 11 và 12-NQ/TW");

    assertThat(list)
        .extracting(Reference::text)
        .containsExactly("Nghị quyết số 10", "11", "12-NQ/TW");
    assertThat(list)
        .extracting(ReferencesTest::key)
        .containsExactly("10|NQ|TW", "11|NQ|TW", "12|NQ|TW");
    assertThat(list).extracting(Reference::cluster).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {", ", " và ", "; ", ", số ", " và số ", "; và "})
  void should_go_on_with_a_list_of_symbols(String link) {
    assertThat(references("các Quyết định số 10/QĐ-UBND" + link + "11/QĐ-UBND của tỉnh"))
        .extracting(ReferencesTest::key)
        .containsExactly("10|QĐ|UBND", "11|QĐ|UBND");
  }

  @Test
  void should_take_the_type_from_the_symbol_where_no_word_tells_it() {
    assertThat(references("Thực hiện 218-QĐ/TW và 114-KL/TW."))
        .extracting(Reference::type)
        .containsExactly(DocumentType.DECISION, DocumentType.CONCLUSION);
  }

  @Test
  void should_share_date_and_issuer_along_a_list() {
    List<Reference> list =
        references(
            "Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị");

    assertThat(list).extracting(Reference::issued).containsOnly(LocalDate.of(2013, 12, 12));
    assertThat(list).extracting(Reference::issuer).containsOnly("Bộ Chính trị");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ|2016-05-16|Thủ tướng Chính phủ",
        "Chỉ thị số 16/CT-TTg, ngày 16 tháng 5 năm 2016 của Thủ tướng Chính phủ|2016-05-16|Thủ tướng Chính phủ",
        "Ngày 14/8/2019, Ban Tuyên giáo Tỉnh ủy có Báo cáo số 164-BC/BTGTU về kết quả|2019-08-14|Ban Tuyên giáo Tỉnh ủy",
        "Ban Thường vụ Tỉnh ủy vừa ban hành Kế hoạch số 118-KH/TU về việc này||Ban Thường vụ Tỉnh ủy",
        "Quyết định số 12/QĐ-UBND ngày 26/0/2/2007 của UBND tỉnh||UBND tỉnh",
        "Thông tư liên tịch số 01/2015/TTLT-BTP-BCA ngày 02/3/2015 giữa Bộ Tư pháp và Bộ Công an|2015-03-02|Bộ Tư pháp và Bộ Công an",
        "Chủ tịch UBND tỉnh Hà Tĩnh ban hành Quyết định số 12/QĐ-UBND||Chủ tịch UBND tỉnh Hà Tĩnh",
        "Bộ trưởng Bộ Nội vụ ký Thông tư số 5/2020/TT-BNV||Bộ trưởng Bộ Nội vụ",
        "Theo Quyết định số 12/QĐ-UBND||"
      })
  void should_attach_date_and_issuer(
      String text, @Nullable LocalDate issued, @Nullable String issuer) {
    assertThat(references(text))
        .singleElement()
        .satisfies(
            reference -> {
              assertThat(reference.issued()).isEqualTo(issued);
              assertThat(reference.issuer()).isEqualTo(issuer);
            });
  }

  @Test
  void should_put_mentions_of_one_document_into_one_cluster() {
    assertThat(
            references(
                "Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ (sau đây gọi tắt là Chỉ thị số 16)."
                    + " Nghị quyết số 16-NQ/TW. Chỉ thị số 16 nêu rõ; Chỉ thị 16-CT/TTg."))
        .extracting(Reference::cluster)
        .containsExactly(1, 1, 2, 1, 1);
  }

  @Test
  void should_keep_documents_of_different_organs_apart() {
    assertThat(references("Kế hoạch số 01/KH-UBND và Kế hoạch số 01/KH-SNV"))
        .extracting(Reference::cluster)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khoản 2 Điều 5 Luật Khiếu nại|khoản 2 Điều 5",
        "điểm a khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP|điểm a khoản 1 Điều 3",
        "Điều 5 của Luật Khiếu nại|Điều 5",
        "Luật Khiếu nại|"
      })
  void should_keep_the_part_that_is_cited(String text, @Nullable String provision) {
    assertThat(references(text))
        .singleElement()
        .extracting(Reference::provision)
        .isEqualTo(provision);
  }

  @Test
  void should_read_the_name_of_a_law_over_a_line_break() {
    assertThat(references("theo Luật\n\nThực hiện dân chủ ở cơ sở năm 2022"))
        .extracting(Reference::text)
        .containsExactly("Luật\n\nThực hiện dân chủ ở cơ sở");
  }

  @Test
  void should_leave_the_year_behind_nam_out_of_the_name_of_a_law() {
    Extraction extraction = Extractors.SHARED.extract("Luật Cán bộ, công chức năm 2008 quy định");

    assertThat(extraction.references())
        .extracting(Reference::text)
        .containsExactly("Luật Cán bộ, công chức");
    assertThat(extraction.dates()).extracting(date -> date.text()).containsExactly("năm 2008");
  }

  @Test
  void should_not_mention_the_number_of_the_text_itself() {
    String text =
        "UBND TỈNH HÀ TĨNH\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc hỗ trợ\n\nCăn cứ Luật Đất đai;";
    Extraction extraction = Extractors.SHARED.extract(text);

    assertThat(extraction.references()).extracting(Reference::text).containsExactly("Luật Đất đai");
    assertThat(extraction.document().number()).hasToString("12/QĐ-UBND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "[", "'"})
  void should_bear_any_number_of_marks_before_a_mention(String mark) {
    String text = "UBND tỉnh ban hành " + mark.repeat(100) + "Quyết định số 12/QĐ-UBND";

    assertThat(Extractors.SHARED.references(text)).hasSize(1);
  }
}
