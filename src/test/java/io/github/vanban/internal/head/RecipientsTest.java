package io.github.vanban.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.VanBan;
import io.github.vanban.model.Body;
import io.github.vanban.model.Recipient;
import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a document goes to, line by line. */
class RecipientsTest {

  private static final String LETTER =
      "SỞ NỘI VỤ\nSố: 12/SNV-CCHC\n\n%s\n\nSở Nội vụ đề nghị các đơn vị báo cáo trước ngày 05/6/2020.\n";

  private static Extraction read(String text) {
    return VanBan.extractor().extract(text);
  }

  private static List<Recipient> listed(String line) {
    String text = "Trên đây là báo cáo./.\n\nNơi nhận:\n- " + line + ";\n- Lưu: VT.\n";
    Extraction extraction = read(text);
    extraction
        .document()
        .distribution()
        .forEach(r -> assertThat(text.substring(r.start(), r.end())).isEqualTo(r.text()));
    return extraction.document().distribution();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "UBND tỉnh (b/c);UBND tỉnh;COPY;REPORT;b/c",
        "UBND tỉnh (để báo cáo);UBND tỉnh;COPY;REPORT;để báo cáo",
        "Sở Tài chính ( để phối hợp );Sở Tài chính;COPY;COORDINATION;để phối hợp",
        "UBND các huyện (để t/h);UBND các huyện;COPY;ACTION;để t/h",
        "Các phòng chuyên môn (để biết);Các phòng chuyên môn;COPY;INFORMATION;để biết",
        "Cổng TTĐT tỉnh (để đăng tải);Cổng TTĐT tỉnh;COPY;PUBLICATION;để đăng tải",
        "UBND tỉnh để báo cáo;UBND tỉnh;COPY;REPORT;để báo cáo",
        "TT Tỉnh ủy, TT HĐND tỉnh b/c;TT Tỉnh ủy, TT HĐND tỉnh;COPY;REPORT;b/c",
        "Sở Y tế (qua thư điện tử);Sở Y tế;COPY;-;qua thư điện tử",
        "Cục Kiểm soát TTHC (VPCP);Cục Kiểm soát TTHC (VPCP);COPY;-;-",
        "Như trên;Như trên;AS_NAMED;-;-",
        "Như Điều 3 (để thực hiện);Như Điều 3;AS_NAMED;ACTION;để thực hiện",
        "Lưu: VT, TH (05b);VT, TH;FILE;-;05b",
        "Lưu VPTU (TH-2);VPTU;FILE;-;TH-2",
        "Lưu;Lưu;FILE;-;-",
      })
  void should_tell_name_role_and_note_of_a_line(
      String line, String name, RecipientRole role, RecipientPurpose purpose, String note) {
    Recipient recipient = listed(line).get(0);

    assertThat(recipient.text()).isEqualTo(line);
    assertThat(recipient.name()).isEqualTo(name);
    assertThat(recipient.role()).isEqualTo(role);
    assertThat(recipient.purpose()).isEqualTo(purpose);
    assertThat(recipient.note()).isEqualTo(note);
  }

  @Test
  void should_point_at_the_bodies_that_a_line_names() {
    Extraction extraction =
        read(
            """
            UBND TỈNH TRÀ VINH
            Số: 12/BC-UBND

            BÁO CÁO
            Kết quả năm 2020

            Nơi nhận:
            - Văn phòng Chính phủ (b/c);
            - Sở Nội vụ, Thanh tra tỉnh;
            - Như trên;
            """);

    assertThat(extraction.document().distribution())
        .extracting(r -> r.bodies().stream().map(Body::text).toList())
        .containsExactly(
            List.of("Văn phòng Chính phủ"), List.of("Sở Nội vụ", "Thanh tra tỉnh"), List.of());
  }

  @Test
  void should_give_the_addressees_before_the_list() {
    Extraction extraction =
        read(LETTER.formatted("Kính gửi: Bộ Nội vụ") + "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n");

    assertThat(extraction.document().distribution())
        .extracting(Recipient::role)
        .containsExactly(RecipientRole.ADDRESSEE, RecipientRole.AS_NAMED, RecipientRole.FILE);
    assertThat(extraction.document().recipients()).containsExactly("Như trên", "Lưu: VT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kính gửi: Bộ Nội vụ",
        "Kính gửi:\nBộ Nội vụ.",
        "KÍNH GỬI: Bộ Nội vụ.",
        "Kinh gui: Bộ Nội vụ",
        "Kính gửi: - Bộ Nội vụ;"
      })
  void should_read_one_addressee_in_every_form(String address) {
    assertThat(read(LETTER.formatted(address)).document().recipients())
        .containsExactly("Bộ Nội vụ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kính gửi: Bộ Nội vụ\nThực hiện Nghị quyết số 01/NQ-CP ngày 07 tháng 01 năm 2016 của Chính\n"
            + "phủ, Sở Nội vụ báo cáo như sau:",
        "Kính gửi: Bộ Nội vụ.\nThực hiện Kế hoạch số 12/KH-UBND, Sở Nội vụ báo cáo.",
        "Kính gửi: Bộ Nội vụ\nCăn cứ Kế hoạch số 12/KH-UBND, Sở báo cáo."
      })
  void should_not_take_the_letter_itself_for_recipients(String address) {
    assertThat(read(LETTER.formatted(address)).document().recipients())
        .containsExactly("Bộ Nội vụ");
  }

  @Test
  void should_join_an_addressee_that_goes_over_lines() {
    String text =
        LETTER.formatted(
            "Kính gửi:\n- Ủy ban nhân dân các tỉnh, thành phố\ntrực thuộc Trung ương;\n- Bộ Nông nghiệp và\nMôi trường.");

    assertThat(read(text).document().recipients())
        .containsExactly(
            "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
            "Bộ Nông nghiệp và Môi trường");
  }

  @Test
  void should_read_a_list_without_diacritics() {
    String text =
        "Tren day la bao cao.\n\nNoi nhan:\n- Nhu tren;\n- UBND tinh (b/c);\n- Luu: VT.\n";

    assertThat(read(text).document().distribution())
        .extracting(Recipient::role)
        .containsExactly(RecipientRole.AS_NAMED, RecipientRole.COPY, RecipientRole.FILE);
  }

  @Test
  void should_leave_out_the_signature_that_a_page_has_beside_the_list() {
    String text =
        """
        Trên đây là báo cáo./.
        Nơi nhận: TM. ỦY BAN NHÂN DÂN
        - Như trên; KT. CHỦ TỊCH
        - TTr Tỉnh ủy (B/c); PHÓ CHỦ TỊCH
        - Lưu: VT, KSTT.
        Lê Hồng Vinh
        """;

    assertThat(read(text).document().recipients())
        .containsExactly("Như trên", "TTr Tỉnh ủy (B/c)", "Lưu: VT, KSTT");
    assertThat(read(text).document().signer()).isEqualTo("Lê Hồng Vinh");
    assertThat(read(text).document().signerPosition()).isEqualTo("PHÓ CHỦ TỊCH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Lưu Văn Bình, Giám đốc Sở Nội vụ;COPY", "Lưu Văn thư;FILE", "LƯU: VT;FILE"})
  void should_tell_a_surname_from_the_copy_that_is_filed(String line, RecipientRole role) {
    assertThat(listed(line).get(0).role()).isEqualTo(role);
  }
}
