package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.Finding;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Provision;
import io.github.vanban.model.Reference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedDocumentsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  private static List<CitedDocument> documents(String text) {
    return EXTRACTOR.extract(text).documents();
  }

  private static List<Finding> conflicts(String text) {
    return EXTRACTOR.extract(text).findings().stream()
        .filter(finding -> finding.kind() == FindingKind.REFERENCE_CONFLICT)
        .toList();
  }

  @Test
  void should_gather_all_that_the_text_says_of_a_document() {
    String text =
        "Kế hoạch số 12-KH/TU ngày 3/4/2020 của Tỉnh ủy về phát triển kinh tế, xã hội (sau đây gọi"
            + " tắt là Kế hoạch số 12). Kế hoạch 12 đạt kết quả.";

    assertThat(documents(text))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.key()).isEqualTo("PLAN:12|KH|TU@2020");
              assertThat(document.issued()).isEqualTo(LocalDate.of(2020, 4, 3));
              assertThat(document.issuer()).isEqualTo("Tỉnh ủy");
              assertThat(document.title()).isEqualTo("về phát triển kinh tế, xã hội");
              assertThat(document.aliases()).containsExactly("Kế hoạch số 12");
              assertThat(document.mentions()).hasSize(3);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đề án số 02-ĐA/TU của Tỉnh ủy (sau đây gọi là Đề án). Đề án đã xong.|Đề án",
        "Quyết định số 217-QĐ/TW (gọi tắt là Quyết định 217)|Quyết định 217",
        "Nghị định số 34/2016/NĐ-CP về dân quân, sau đây viết tắt là NĐ 34, đã nêu|NĐ 34",
        "Luật Đất đai năm 2024 (sau đây gọi tắt là Luật Đất đai)|Luật Đất đai",
      })
  void should_take_defined_names_as_aliases(String text, String alias) {
    assertThat(documents(text))
        .singleElement()
        .extracting(CitedDocument::aliases)
        .isEqualTo(List.of(alias));
  }

  @Test
  void should_leave_a_body_its_abbreviation() {
    assertThat(documents("Công văn số 12/SNV-CCHC của Sở Nội vụ (viết tắt là SNV) nêu rõ"))
        .singleElement()
        .extracting(CitedDocument::aliases)
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chỉ thị số 16/CT-TTg",
        "chỉ thị 16-CT/TTg",
        "CHỈ THỊ SỐ: 16 / CT – TTg",
        "Chỉ thị số 016/CT-TTG"
      })
  void should_give_one_key_to_all_spellings(String citation) {
    assertThat(documents("Thực hiện " + citation + " của Thủ tướng Chính phủ"))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.key()).isEqualTo("DIRECTIVE:16|CT|TTg");
              assertThat(document.uri()).isEqualTo("urn:x-vanban:directive:16:ct:ttg");
            });
  }

  @Test
  void should_tell_documents_of_two_places_apart() {
    assertThat(
            documents(
                "Quyết định số 01/QĐ-UBND của UBND tỉnh Hà Nam và Quyết định số 01/QĐ-UBND của UBND"
                    + " tỉnh Lào Cai"))
        .extracting(CitedDocument::key)
        .containsExactly("DECISION:1|QĐ|UBND@Hà Nam", "DECISION:1|QĐ|UBND@Lào Cai");
  }

  @Test
  void should_tell_documents_of_two_years_apart() {
    List<CitedDocument> documents =
        documents(
            "Chỉ thị số 16/CT-TTg ngày 16/5/2016 và sau đó Chỉ thị số 16/CT-TTg ngày 31/3/2020;"
                + " Chỉ thị 16 được thực hiện tốt. Chỉ thị số 16 ngày 16/5/2016 đã hết hiệu lực.");

    assertThat(documents)
        .extracting(CitedDocument::key)
        .containsExactly("DIRECTIVE:16|CT|TTg@2016", "DIRECTIVE:16|CT|TTg@2020");
    assertThat(documents)
        .extracting(document -> document.mentions().stream().map(Reference::text).toList())
        .containsExactly(
            List.of("Chỉ thị số 16/CT-TTg", "Chỉ thị số 16"),
            List.of("Chỉ thị số 16/CT-TTg", "Chỉ thị 16"));
    assertThat(documents.get(1).uri()).isEqualTo("urn:x-vanban:directive:16:ct:ttg:2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;DECREE:30/2020|NĐ|CP",
        "Nghị quyết số 1661/NQ-UBTVQH15 ngày 16/6/2025;RESOLUTION:1661|NQ|UBTVQH15",
        "Nghị quyết Trung ương 4 khóa XII ngày 30/10/2016;RESOLUTION:4|NQ|TW-XII",
      })
  void should_leave_the_year_out_of_a_key_that_has_it_or_the_term(String text, String key) {
    assertThat(documents("Theo " + text))
        .singleElement()
        .extracting(CitedDocument::key)
        .isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật Đất đai năm 2013",
        "Luật Đất đai 2013",
        "Luật Đất đai số 45/2013/QH13",
        "Luật số 45/2013/QH13",
        "luật đất đai 2013",
      })
  void should_give_one_key_to_a_law_by_name_and_by_number(String citation) {
    assertThat(documents("Theo " + citation + " thì"))
        .singleElement()
        .extracting(CitedDocument::key)
        .isEqualTo("LAW:45/2013||QH13");
  }

  @Test
  void should_join_a_law_by_name_and_by_number() {
    assertThat(
            documents(
                "Luật Đất đai năm 2013, Luật số 45/2013/QH13, Luật Đất đai 2024 và Luật Đất đai số"
                    + " 45/2013/QH13"))
        .extracting(document -> document.mentions().stream().map(Reference::text).toList())
        .containsExactly(
            List.of("Luật Đất đai", "Luật số 45/2013/QH13", "Luật Đất đai số 45/2013/QH13"),
            List.of("Luật Đất đai 2024"));
  }

  @Test
  void should_join_a_law_with_the_number_that_brackets_give_it() {
    assertThat(documents("Luật Thư viện (Luật số 46/2019/QH14) và Luật số 47/2019/QH14"))
        .extracting(document -> document.mentions().stream().map(Reference::text).toList())
        .containsExactly(
            List.of("Luật Thư viện", "Luật số 46/2019/QH14"), List.of("Luật số 47/2019/QH14"));
  }

  @Test
  void should_keep_two_laws_of_one_name_and_year_apart() {
    assertThat(
            documents(
                "Luật Tổ chức chính quyền địa phương số 65/2025/QH15 và Luật Tổ chức chính quyền địa"
                    + " phương số 72/2025/QH15"))
        .hasSize(2);
  }

  @Test
  void should_take_the_place_of_the_text_for_a_province_s_document() {
    String text = "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nCăn cứ Quyết định số 01/QĐ-UBND ngày 2/3/2020";

    assertThat(documents(text))
        .singleElement()
        .extracting(CitedDocument::key)
        .isEqualTo(
            documents("Quyết định số 01/QĐ-UBND ngày 2/3/2020 của UBND tỉnh Hà Nam").get(0).key());
  }

  @Test
  void should_join_a_plenum_without_term_with_the_one_before() {
    assertThat(documents("Nghị quyết Trung ương 4 (khóa XI); sau Nghị quyết TW 4, các nơi"))
        .hasSize(1);
  }

  @Test
  void should_go_on_with_a_title_behind_a_comma_before_a_name() {
    assertThat(
            documents(
                "Kế hoạch số 5/KH-UBND về sắp xếp Sở Tài chính, Sở Nội vụ, Sở Y tế. Chỉ thị số"
                    + " 7-CT/TU về công tác thuế, Tỉnh ủy yêu cầu các cấp"))
        .extracting(CitedDocument::title)
        .containsExactly("về sắp xếp Sở Tài chính, Sở Nội vụ, Sở Y tế", "về công tác thuế");
  }

  @Test
  void should_name_the_bodies_that_a_symbol_stands_for() {
    assertThat(
            documents("Chỉ thị số 16/CT-TTg; Thông tư liên tịch số 01/2015/TTLT-BTP-BCA; 5-QĐ/TW"))
        .extracting(CitedDocument::organs)
        .containsExactly(
            List.of("Thủ tướng Chính phủ"), List.of("Bộ Tư pháp", "Bộ Công an"), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021",
        "Theo Chỉ thị số 12/BC-UBND của tỉnh",
        "Quyết định số 12/QĐ-UBND ngày 3/4/2020; sau đó Quyết định số 12/QĐ-UBND ngày 4/4/2020",
      })
  void should_report_what_contradicts_itself(String text) {
    assertThat(conflicts(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
        "Quy định số 66-QĐ/TW và Thông báo số 12-KL/TU",
        "Luật số 31/2024/QH15 và Văn bản số 12/BC-UBND",
        "Quyết định số 12/QĐ-UBND ngày 3/4/2020; sau đó Quyết định số 12/QĐ-UBND ngày 03/04/2020",
      })
  void should_report_nothing_where_all_agrees(String text) {
    assertThat(conflicts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "điểm a khoản 2 Điều 5 Luật Nhà ở|điểm a khoản 2 điều 5",
        "điểm a, khoản 2, Điều 5 của Luật Nhà ở|điểm a khoản 2 điều 5",
        "các Điều 3, 4 và 7 Luật Nhà ở|điều 3; điều 4; điều 7",
        "khoản 1, khoản 3 Điều 10 Luật Nhà ở|khoản 1 điều 10; khoản 3 điều 10",
        "Điều 5 khoản 2 Luật Nhà ở|khoản 2 điều 5",
        "các điểm a, b khoản 2 và khoản 3 Điều 5 Luật Nhà ở|"
            + "điểm a khoản 2 điều 5; điểm b khoản 2 điều 5; khoản 3 điều 5",
        "Chương III Luật Nhà ở|chương III",
        "Mục II Phần B Nghị quyết số 18-NQ/TW|mục II phần B",
        "Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP|phụ lục I",
        "Mẫu số 02 Phụ lục II Thông tư số 01/2021/TT-BTP|mẫu 02 phụ lục II",
        "khoản 2 Điều 8, Điều 9 Nghị định 30/2020|khoản 2 điều 8; điều 9",
        "Nghị định 46/2014/NĐ-CP (Điều 5, khoản 2)|khoản 2 điều 5",
        "Nghị định số 46/2014/NĐ-CP ngày 15/5/2014 của Chính phủ (khoản 2 Điều 5)|khoản 2 điều 5",
        "Luật Đất đai, Điều 5|điều 5",
        "Luật Khiếu nại năm 2011, tại Điều 7|điều 7",
        "Thông tư số 01/2021/TT-BTP (Phụ lục I)|phụ lục I",
        "Mẫu số 02/TNDN Phụ lục II Thông tư số 80/2021/TT-BTC|mẫu 02/TNDN phụ lục II",
        "Nghị định số 46/2014/NĐ-CP tại khoản 2 Điều 5 quy định|khoản 2 điều 5",
        "từ Điều 5 đến Điều 7 Luật Nhà ở|điều 5; điều 6; điều 7",
        "các điểm c đến đ khoản 1 Điều 3 Luật Nhà ở|"
            + "điểm c khoản 1 điều 3; điểm d khoản 1 điều 3; điểm đ khoản 1 điều 3",
      })
  void should_parse_the_parts_that_are_cited(String text, String parts) {
    List<Reference> references = EXTRACTOR.references("Theo " + text + ".");

    assertThat(references).hasSize(1);
    assertThat(references.get(0).provisions().stream().map(Provision::toString))
        .containsExactly(parts.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật Nhà ở, Điều 6 của Nghị định này",
        "Luật Nhà ở, khoản 2 Điều này",
        "Luật Nhà ở, Điều 5 quy chế này",
        "Luật Nhà ở; Điều 5. Hiệu lực",
      })
  void should_not_take_a_part_of_another_document_behind_a_mention(String text) {
    assertThat(EXTRACTOR.references("Theo " + text).get(0).provisions()).isEmpty();
  }

  @Test
  void should_give_a_part_between_two_documents_to_the_second() {
    assertThat(EXTRACTOR.references("Luật Đất đai, Điều 5 Nghị định số 43/2014/NĐ-CP"))
        .extracting(Reference::provision)
        .containsExactly(null, "Điều 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luật này", "Nghị định này", "Điều 5 Luật này", "Thông tư số này"})
  void should_not_take_the_text_itself_for_another_document(String self) {
    assertThat(documents("Theo Luật Đất đai, " + self + " có hiệu lực")).hasSize(1);
  }
}
