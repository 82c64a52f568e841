package io.github.vanban.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.VanBan;
import io.github.vanban.model.DocumentType;
import io.github.vanban.model.SelfMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfMentionsTest {

  private static Extraction extraction(String text) {
    return VanBan.extractor().extract(text);
  }

  @Test
  void should_find_where_a_text_speaks_of_itself() {
    Extraction extraction =
        extraction(
            "Số: 12/2020/NĐ-CP\n\nCăn cứ Nghị định số 30/2020/NĐ-CP. Khoản 2 Điều 5 Nghị định này"
                + " thay thế Nghị định số 1/2001/NĐ-CP; Quy chế này có hiệu lực.");

    assertThat(extraction.references()).hasSize(2);
    assertThat(extraction.selfMentions())
        .extracting(SelfMention::text)
        .containsExactly("Nghị định này", "Quy chế này");
    assertThat(extraction.selfMentions())
        .extracting(SelfMention::type)
        .containsExactly(DocumentType.DECREE, DocumentType.REGULATION);
    assertThat(extraction.selfMentions().get(0).provisions()).hasToString("[khoản 2 điều 5]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 3/4/2020, Tỉnh ủy ban hành Nghị quyết số 12-NQ/TU. Nghị quyết này đi vào cuộc sống.",
        "Tỉnh ủy đã xem xét kế hoạch này và luật này.",
        "Nghị định nào, Luật nay",
      })
  void should_leave_out_what_goes_back_to_another_document_or_is_none(String text) {
    assertThat(extraction(text).selfMentions()).isEmpty();
  }
}
