package io.github.vanban.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.DocumentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and signature blocks in every layout that documents are passed on in. */
class DocumentFieldsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  /** Parts of an office, not the marks {@code T/M} and {@code K/T}. */
  private static final Splitter OFFICES =
      Splitter.on(Pattern.compile("(?<=\\p{L}{2})/(?=\\p{L}{2})"));

  private static DocumentInfo read(String text) {
    return EXTRACTOR.extract(text).document();
  }

  private static final String GROUNDS =
      "\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\n";

  /** Who issues, the lines of the left column, the number. */
  static Stream<Arguments> heads() {
    return Stream.of(
        Arguments.of(
            "ỦY BAN NHÂN DÂN\nTỈNH TRÀ VINH", "16/BC-UBND", "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH"),
        Arguments.of("UBND TỈNH TRÀ VINH\nSỞ NỘI VỤ", "16/BC-SNV", "SỞ NỘI VỤ"),
        Arguments.of(
            "HỘI ĐỒNG NHÂN DÂN\nHUYỆN CẦU KÈ", "16/BC-HĐND", "HỘI ĐỒNG NHÂN DÂN HUYỆN CẦU KÈ"),
        Arguments.of("BỘ NỘI VỤ", "16/BC-BNV", "BỘ NỘI VỤ"),
        Arguments.of("ĐẢNG BỘ TỈNH TRÀ VINH\nHUYỆN ỦY CẦU KÈ", "16-BC/HU", "HUYỆN ỦY CẦU KÈ"),
        Arguments.of(
            "TỈNH ỦY TRÀ VINH\nBAN DÂN VẬN", "16-BC/BDVTU", "BAN DÂN VẬN TỈNH ỦY TRÀ VINH"));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void should_read_the_head_in_every_layout(String left, String number, String issuer) {
    boolean party = number.contains("-BC/");
    String motto =
        party
            ? "ĐẢNG CỘNG SẢN VIỆT NAM"
            : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
    String signed = "Trà Vinh, ngày 05 tháng 6 năm 2020";
    for (String head :
        List.of(
            left + "\n-------\n\n" + motto + "\n---------------\n\nSố: " + number + "\n\n" + signed,
            left + "\n*\nSố: " + number + "\n\n" + motto + "\n\n" + signed,
            columns(left, motto, "          ") + "\nSố: " + number + "          " + signed,
            columns(left, motto, "\t") + "\nSố: " + number + "\t" + signed,
            columns(left, motto, " | ") + "\nSố: " + number + " | " + signed,
            columns(left, motto, " ") + "\nSố: " + number + " " + signed,
            left + "\n|\n" + motto + "\n|\nSố: " + number + "\n|\n" + signed + "\n|")) {
      String text = head + "\n\nBÁO CÁO\nKết quả công tác dân vận năm 2020" + GROUNDS;
      DocumentInfo info = read(text);
      assertThat(info.issuer()).as(text).isEqualTo(issuer);
      assertThat(info.type()).as(text).isEqualTo(DocumentType.REPORT);
      assertThat(info.number()).as(text).isNotNull();
      assertThat(info.date()).as(text).isEqualTo(LocalDate.of(2020, 6, 5));
      assertThat(info.title()).as(text).isEqualTo("BÁO CÁO Kết quả công tác dân vận năm 2020");
      assertThat(info.place()).as(text).isEqualTo(issuer.startsWith("BỘ") ? null : "Trà Vinh");
    }
  }

  private static String columns(String left, String right, String gap) {
    List<String> l = left.lines().toList();
    List<String> r = right.lines().toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(l.size(), r.size()); i++) {
      lines.add((i < l.size() ? l.get(i) : "") + gap + (i < r.size() ? r.get(i) : ""));
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH;CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH;PHÓ CHỦ TỊCH",
        "KT. CHỦ TỊCH/PHÓ CHỦ TỊCH;PHÓ CHỦ TỊCH",
        "KT. BỘ TRƯỞNG/THỨ TRƯỞNG;THỨ TRƯỞNG",
        "KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC;PHÓ GIÁM ĐỐC",
        "TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG;CHÁNH VĂN PHÒNG",
        "TL. CHỦ TỊCH/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG;PHÓ CHÁNH VĂN PHÒNG",
        "TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ NỘI VỤ;GIÁM ĐỐC SỞ NỘI VỤ",
        "T/M BAN THƯỜNG VỤ/PHÓ BÍ THƯ;PHÓ BÍ THƯ",
        "T/M BAN THƯỜNG VỤ/PHÓ BÍ THƯ/THƯỜNG TRỰC;PHÓ BÍ THƯ THƯỜNG TRỰC",
        "K/T TRƯỞNG BAN/PHÓ TRƯỞNG BAN THƯỜNG TRỰC;PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
        "T/L BAN THƯỜNG VỤ/CHÁNH VĂN PHÒNG;CHÁNH VĂN PHÒNG",
        "TM. ĐOÀN CHỦ TỊCH/PHÓ CHỦ TỊCH;PHÓ CHỦ TỊCH",
        "THỦ TƯỚNG;THỦ TƯỚNG",
        "CHỦ TỊCH QUỐC HỘI;CHỦ TỊCH QUỐC HỘI"
      })
  void should_read_signer_and_own_office_in_every_layout(String block, String position) {
    List<String> office = OFFICES.splitToList(block);
    String recipients = "Nơi nhận:\n- Như trên;\n- Ban Dân vận Tỉnh ủy;\n- Lưu: VT.";
    for (String signer : List.of("Trần Hữu Đạt", "Lưu Thị Bích Ngọc", "Y Hoàng", "Lê An")) {
      for (String written : List.of(signer, "Đại tá " + signer, "TS. " + signer)) {
        String lines = String.join("\n", office) + "\n\n(Đã ký)\n\n" + written;
        for (String end :
            List.of(
                lines,
                recipients + "\n\n" + lines,
                lines + "\n\n" + recipients,
                columns(recipients, lines.replaceAll("\n+", "\n"), "\t"),
                columns(recipients, lines.replaceAll("\n+", "\n"), "        "),
                String.join(" ", office) + "\n\n\n" + written,
                recipients + "\n\n" + String.join(" ", office) + "\n" + written)) {
          String text = "Trên đây là báo cáo của đơn vị./.\n\n" + end + "\n";
          DocumentInfo info = read(text);
          assertThat(info.signer()).as(text).isEqualTo(signer);
          assertThat(info.signerPosition()).as(text).isEqualTo(position);
          if (end.contains("Nơi nhận")) {
            assertThat(info.recipients())
                .as(text)
                .containsExactly("Như trên", "Ban Dân vận Tỉnh ủy", "Lưu: VT");
          }
        }
      }
    }
  }

  @Test
  void should_read_offices_and_names_in_other_letter_cases() {
    DocumentInfo mixed = read("Xin báo cáo.\n\nKT. Giám đốc\nPhó Giám đốc\n\nTrần Hữu Đạt");
    assertThat(mixed.signer()).isEqualTo("Trần Hữu Đạt");
    assertThat(mixed.signerPosition()).isEqualTo("Phó Giám đốc");
    DocumentInfo capitals = read("Xin báo cáo.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTRẦN HỮU ĐẠT");
    assertThat(capitals.signer()).isEqualTo("TRẦN HỮU ĐẠT");
    assertThat(capitals.signerPosition()).isEqualTo("PHÓ GIÁM ĐỐC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chủ tịch UBND tỉnh dự họp.\n\nTrần Hữu Đạt",
        "Bài, ảnh: Trần Hữu Đạt",
        "Cuộc họp có đủ các thành viên.\n\nHà Nội\n\nBan biên tập"
      })
  void should_take_no_byline_for_a_signer(String text) {
    assertThat(read(text).signer()).isNull();
  }

  static Stream<Arguments> recipients() {
    return Stream.of(
        Arguments.of("Nơi nhận:\n- Như trên;\n- Lưu: VT.", List.of("Như trên", "Lưu: VT")),
        Arguments.of(
            "Nơi nhận: Như trên; - Sở Y tế; - Lưu: VT.", List.of("Như trên", "Sở Y tế", "Lưu: VT")),
        Arguments.of(
            "Nơi nhận:\nNhư Điều 3;\nSở Y tế;\nLưu: VT.",
            List.of("Như Điều 3", "Sở Y tế", "Lưu: VT")),
        Arguments.of(
            "Nơi nhận:\n+ Ban Tổ chức Tỉnh ủy,\n+ Các huyện ủy,\n+ Lưu Văn phòng Tỉnh ủy.",
            List.of("Ban Tổ chức Tỉnh ủy", "Các huyện ủy", "Lưu Văn phòng Tỉnh ủy")),
        Arguments.of(
            "Nơi nhận:\n- Các sở, ban, ngành,\n- Ủy ban Mặt trận Tổ quốc Việt Nam\ntỉnh (b/c);\n- Lưu: VT, NC (3).",
            List.of(
                "Các sở, ban, ngành",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (b/c)",
                "Lưu: VT, NC (3)")),
        Arguments.of(
            "Kính gửi: Bộ Nội vụ\n\nThực hiện công văn của Bộ, sở báo cáo.", List.of("Bộ Nội vụ")),
        Arguments.of(
            "Kính gửi:\n- Các sở, ban, ngành;\n- UBND các huyện.\n\nThực hiện chỉ đạo.",
            List.of("Các sở, ban, ngành", "UBND các huyện")),
        Arguments.of("Nơi nhận hồ sơ là bộ phận một cửa của xã.", List.of()));
  }

  @ParameterizedTest
  @MethodSource("recipients")
  void should_read_recipients_in_every_form(String text, List<String> recipients) {
    assertThat(read("Xin báo cáo.\n\n" + text + "\n").recipients()).isEqualTo(recipients);
  }

  static Stream<Arguments> issuers() {
    return Stream.of(
        Arguments.of(
            "ỦY BAN NHÂN DÂN\nTỈNH TRÀ VINH\nSố: 16/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc công bố thủ tục\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ VINH",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ VINH"),
        Arguments.of(
            "TỈNH ỦY TRÀ VINH\n*\nSố 16-CT/TU\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề công tác dân vận",
            "BAN THƯỜNG VỤ TỈNH ỦY"),
        Arguments.of(
            "BỘ NỘI VỤ - BỘ TÀI CHÍNH\nSố: 16/2006/TTLT-BNV-BTC\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn chế độ phụ cấp",
            "BỘ NỘI VỤ và BỘ TÀI CHÍNH"),
        Arguments.of(
            "HỘI ĐỒNG NHÂN DÂN\nTỈNH TRÀ VINH\nSố: 16/NQ-HĐND\n\nNGHỊ QUYẾT\nVề dự toán ngân sách\n\nHỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH\nKHÓA X, KỲ HỌP THỨ 6",
            "HỘI ĐỒNG NHÂN DÂN TỈNH TRÀ VINH"));
  }

  @ParameterizedTest
  @MethodSource("issuers")
  void should_tell_who_issues(String head, @Nullable String issuer) {
    assertThat(read(head + GROUNDS).issuer()).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "THONG BAO/cua Van phong UBND tinh;NOTICE",
        "QUYÉT ĐỊNH/Về việc khen thưởng;DECISION",
        "KẾ HOẠCH/Tuyên truyền;PLAN"
      })
  void should_tell_the_type_where_marks_are_lost(String title, DocumentType type) {
    String text = "UBND TỈNH TRÀ VINH\nSố: 16/UBND-NC\n\n" + title.replace('/', '\n') + GROUNDS;
    assertThat(read(text).type()).isEqualTo(type);
    assertThat(read(text).title()).isEqualTo(title.replace('/', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trang chủ | Tin tức | Văn bản\n%s\nThứ hai, 05/6/2020 | 08:15\n\nSáng nay, hội nghị diễn ra.",
        "Trang chủ » Tin tức » Dân vận\n\n%s\n\nCập nhật lúc 15:42 | 05/6/2020 | Lượt xem: 1.284\n\nNội dung.",
        "# %s\n\n*Thứ hai, 05/6/2020 - 08:15*\n\nNội dung.",
        "%s\n05/06/2020 16:40\nNội dung tin bài.",
        "Tỉnh Đoàn Trà Vinh\n05 tháng 6, 2020 lúc 19:47\n\n%s\n\nCả tỉnh có 12 mô hình.",
        "%s"
      })
  void should_find_the_headline_of_a_page(String page) {
    String headline = "Trà Vinh: Lan tỏa phong trào “Dân vận khéo” ở vùng đồng bào Khmer";
    assertThat(read(page.formatted(headline)).title()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH quyết định:\n- Sở Nội vụ chủ trì;", ""})
  void should_find_no_type_where_no_head_is(String text) {
    assertThat(read(text).type()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PHÁT BIỂU CỦA BÍ THƯ TỈNH ỦY|TẠI HỘI NGHỊ TỔNG KẾT NĂM 2013;PHÁT BIỂU CỦA BÍ THƯ TỈNH ỦY TẠI HỘI NGHỊ TỔNG KẾT NĂM 2013",
        "Tỉnh Đoàn Bạc Liêu|🎉 THÁNG THANH NIÊN 2021 VỀ ĐÍCH SỚM 🎉;THÁNG THANH NIÊN 2021 VỀ ĐÍCH SỚM",
        "KẾT QUẢ GIẢI QUYẾT THỦ TỤC NĂM 2019|Kính gửi bà con cô bác trong huyện;KẾT QUẢ GIẢI QUYẾT THỦ TỤC NĂM 2019",
        "Ủy ban nhân dân huyện Cầu Kè|Kết quả giải quyết thủ tục hành chính;Kết quả giải quyết thủ tục hành chính"
      })
  void should_take_a_headline_whole_and_no_name_of_a_body_for_one(String lines, String title) {
    String text = lines.replace('|', '\n') + "\n\n" + "Sáng nay hội nghị đã họp. ".repeat(10);

    assertThat(read(text).title()).isEqualTo(title);
  }

  @Test
  void should_not_take_the_seat_of_a_ministry_for_what_its_letter_is_about() {
    String text =
        """
        BỘ TƯ PHÁP
        Số: 12/BTP-PLHSHC
        Hà Nội, ngày 09 tháng 6 năm 2022

        Kính gửi: Ủy ban nhân dân các tỉnh

        Ý kiến xin gửi về Bộ Tư pháp, 60 Trần Phú, Ba Đình, Hà Nội.
        """;

    assertThat(read(text).place()).isNull();
  }

  @Test
  void should_take_the_enacting_line_for_an_issuer_whose_head_lost_its_place() {
    String text =
        """
        ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 757/QĐ-UBND | Quảng Ninh, ngày 21 tháng 04 năm 2014 |
        QUYẾT ĐỊNH
        V/V BAN HÀNH QUY CHẾ
        ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH
        Căn cứ Luật Tổ chức HĐND và UBND ngày 26 tháng 11 năm 2003;
        """;

    assertThat(read(text).issuer()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUẬT QUY HOẠCH\nLuật này có hiệu lực kể từ\nngày 01 tháng 01 năm 2019;\nđược sửa đổi sau đó.",
        "LUẬT QUY HOẠCH\nHồ sơ đã nhận đến hết\nngày 15/5/2019\nđược xử lý theo quy định cũ.",
      })
  void should_take_no_date_that_a_sentence_runs_into(String text) {
    assertThat(read(text).date()).isNull();
  }

  @Test
  void should_go_on_with_a_subject_where_a_line_cuts_the_name_of_a_body() {
    String text =
        """
        ỦY BAN NHÂN DÂN TỈNH SƠN LA
        Số: 68/KH-UBND

        KẾ HOẠCH
        THỰC HIỆN CHỈ THỊ CỦA BAN
        BÍ THƯ VỀ QUAN HỆ LAO ĐỘNG
        Căn cứ Chỉ thị số 37-CT/TW của Ban Bí thư;
        """;

    assertThat(read(text).title())
        .isEqualTo("KẾ HOẠCH THỰC HIỆN CHỈ THỊ CỦA BAN BÍ THƯ VỀ QUAN HỆ LAO ĐỘNG");
  }
}
