package io.github.vanban.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static final String SENTENCE =
      "Trong năm, các phòng của huyện đã tổ chức nhiều buổi họp để bàn việc làm đường, đắp đê và"
          + " xây nhà văn hóa cho các thôn ở xa trung tâm.";

  @Test
  void should_find_nothing_in_an_empty_text() {
    assertThat(Sketches.of("")).isEmpty();
    assertThat(Sketches.of(" \n\t\n")).isEmpty();
  }

  @Test
  void should_give_every_block_an_exact_span() {
    String text = "  I. KẾT QUẢ  \n\n   - Một;  \n   - Hai.\n\n" + SENTENCE + "  \n";
    Document document = Structure.of(text);

    for (Block block : document.blocks()) {
      assertThat(document.text(block)).isEqualTo(document.text(block).strip()).isNotEmpty();
    }
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void should_read_a_document_from_its_letterhead_to_its_signature() {
    assertThat(
            Sketches.of(
                """
                UBND HUYỆN BÙ NHO
                PHÒNG NỘI VỤ
                Số: 12/BC-PNV

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Bù Nho, ngày 3 tháng 2 năm 2021

                BÁO CÁO
                Công tác văn thư năm 2020

                Kính gửi: Sở Nội vụ.

                Phòng Nội vụ báo cáo như sau:

                I. KẾT QUẢ

                1. Văn bản đi

                Phòng đã gửi 12 văn bản.

                2. Văn bản đến

                Phòng đã nhận 30 văn bản, gồm:

                - Của tỉnh: 20 văn bản;

                + Sở Nội vụ: 15 văn bản;

                + Sở Tài chính: 5 văn bản;

                - Của xã: 10 văn bản.

                Nơi nhận:
                - Như trên;
                - Lưu: VT.

                TRƯỞNG PHÒNG


                Lê Thị Bưởi
                """))
        .containsExactly(
            "LETTERHEAD: UBND HUYỆN BÙ NHO PHÒNG NỘI VỤ Số: 12/BC-PNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
                + " VIỆT NAM Độc lập - Tự do - Hạnh phúc Bù Nho, ngày 3 tháng 2 năm 2021",
            "HEADING 1: BÁO CÁO Công tác văn thư năm 2020",
            "RECIPIENTS: Kính gửi: Sở Nội vụ.",
            "PARAGRAPH: Phòng Nội vụ báo cáo như sau:",
            "HEADING 2: I. KẾT QUẢ",
            "HEADING 3: 1. Văn bản đi",
            "PARAGRAPH: Phòng đã gửi 12 văn bản.",
            "HEADING 3: 2. Văn bản đến",
            "PARAGRAPH: Phòng đã nhận 30 văn bản, gồm:",
            "ITEM 1 <8: - Của tỉnh: 20 văn bản;",
            "ITEM 2 <9: + Sở Nội vụ: 15 văn bản;",
            "ITEM 2 <9: + Sở Tài chính: 5 văn bản;",
            "ITEM 1 <8: - Của xã: 10 văn bản.",
            "RECIPIENTS: Nơi nhận: - Như trên; - Lưu: VT.",
            "SIGNATURE: TRƯỞNG PHÒNG Lê Thị Bưởi");
  }

  @Test
  void should_part_recipients_from_the_signature_beside_them() {
    Document document =
        Structure.of(
            """
            Đề nghị các xã thực hiện./.

            Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
            - Các xã;                             CHỦ TỊCH
            - Lưu: VT.
                                                 Lò Văn Xuân
            """);

    assertThat(lines(document, document.blocks().get(1)))
        .containsExactly("Nơi nhận:", "- Các xã;", "- Lưu: VT.");
    assertThat(lines(document, document.blocks().get(2)))
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Xuân");
  }

  private static List<String> lines(Document document, Block block) {
    List<Span> lines =
        block instanceof Block.Recipients recipients
            ? recipients.lines()
            : ((Block.Signature) block).lines();
    return lines.stream().map(line -> line.in(document.text())).toList();
  }

  @Test
  void should_find_the_signature_of_a_name_that_is_a_word_without_its_marks() {
    assertThat(Sketches.of("Thi hành ngay./.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrương Văn Mít"))
        .last()
        .isEqualTo("SIGNATURE: KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trương Văn Mít");
  }

  @Test
  void should_take_the_office_below_a_title_for_no_signature() {
    assertThat(
            Sketches.of(
                """
                QUYẾT ĐỊNH
                Về việc lập tổ công tác

                CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ

                Căn cứ Luật Cán bộ;
                """))
        .containsExactly(
            "HEADING 1: QUYẾT ĐỊNH Về việc lập tổ công tác",
            "PARAGRAPH: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
            "PARAGRAPH: Căn cứ Luật Cán bộ;");
  }

  @Test
  void should_join_lines_where_the_whole_text_is_wrapped() {
    String wrapped =
        """
        Trong năm qua, nhân dân các thôn đã góp công làm được
        nhiều đoạn đường đất nối các xóm với nhau, nhờ đó xe
        chở nông sản đi lại dễ hơn trước. Cùng thời gian, ban
        quản lý đã cho đào mương, đắp bờ, trồng cây ven đường
        và dựng thêm hai nhà văn hóa cho bà con ở nơi xa khu
        trung tâm. Mọi việc đều do người dân bàn và quyết.

        Việc của năm sau còn nhiều.
        """;

    assertThat(Sketches.of(wrapped)).hasSize(2).allMatch(block -> block.startsWith("PARAGRAPH"));
  }

  @Test
  void should_keep_a_long_headline_apart_where_lines_are_not_wrapped() {
    assertThat(
            Sketches.of(
                "Xã Đồng Lách ra quân nạo vét kênh mương trước mùa mưa bão năm nay\n"
                    + SENTENCE
                    + "\n"
                    + SENTENCE))
        .containsExactly(
            "HEADING 1: Xã Đồng Lách ra quân nạo vét kênh mương trước mùa mưa bão năm nay",
            "PARAGRAPH: " + SENTENCE,
            "PARAGRAPH: " + SENTENCE);
  }

  @Test
  void should_see_that_short_items_that_follow_one_another_are_no_headings() {
    assertThat(Sketches.of("Có các lĩnh vực sau:\n\n1. Đất đai\n\n2. Hộ tịch\n\n3. Y tế"))
        .containsExactly(
            "PARAGRAPH: Có các lĩnh vực sau:",
            "ITEM 1 <0: 1. Đất đai",
            "ITEM 1 <0: 2. Hộ tịch",
            "ITEM 1 <0: 3. Y tế");
  }

  @Test
  void should_count_on_over_a_paragraph_between_items() {
    assertThat(Sketches.of("Gồm:\n1. Đắp đê.\nĐê dài 3 km.\n- Phía đông.\n2. Đào mương."))
        .containsExactly(
            "PARAGRAPH: Gồm:",
            "ITEM 1 <0: 1. Đắp đê.",
            "PARAGRAPH: Đê dài 3 km.",
            "ITEM 1: - Phía đông.",
            "ITEM 1 <0: 2. Đào mương.");
  }

  @Test
  void should_nest_signs_of_one_kind_by_their_indentation() {
    assertThat(Sketches.of("Gồm:\n- Một:\n  - Hai;\n  - Ba;\n- Bốn."))
        .containsExactly(
            "PARAGRAPH: Gồm:",
            "ITEM 1 <0: - Một:",
            "ITEM 2 <1: - Hai;",
            "ITEM 2 <1: - Ba;",
            "ITEM 1 <0: - Bốn.");
  }

  @Test
  void should_know_marks_of_every_kind() {
    for (String mark :
        List.of(
            "-", "–", "+", "*", "•", "1.", "1)", "1/", "(1)", "a)", "a.", "(a)", "1.1.", "i)")) {
      assertThat(Sketches.of(mark + " Đắp đê biển;"))
          .as(mark)
          .containsExactly("ITEM 1: " + mark + " Đắp đê biển;");
    }
  }

  @Test
  void should_take_no_number_date_or_name_for_a_mark() {
    for (String line :
        List.of(
            "12 xã đã nộp.",
            "1.204 hồ sơ đã trả.",
            "12/3/2024 là hạn cuối.",
            "2010 - 2015 là giai đoạn đầu.",
            "-5 độ là thấp nhất.",
            "V/v lập tổ công tác.",
            "Điều 5 của Luật này quy định.",
            "A là chữ đầu.")) {
      assertThat(Sketches.of(line)).as(line).containsExactly("PARAGRAPH: " + line);
    }
  }

  @Test
  void should_tell_articles_with_titles_from_articles_that_are_sentences() {
    assertThat(
            Sketches.of(
                "Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Quy định này áp dụng cho xã.\n\n"
                    + "Điều 2. Quy định này có hiệu lực từ ngày ký."))
        .containsExactly(
            "HEADING 2: Chương I QUY ĐỊNH CHUNG",
            "HEADING 3: Điều 1. Phạm vi",
            "ITEM 1 <1: 1. Quy định này áp dụng cho xã.",
            "PARAGRAPH: Điều 2. Quy định này có hiệu lực từ ngày ký.");
  }

  @Test
  void should_read_markdown() {
    assertThat(
            Sketches.of(
                "# Tin xã\n\n" + SENTENCE + "\n\n## Đê điều\n\n**1.** Đắp đê;\n\n> Lời dặn.\n"))
        .containsExactly(
            "HEADING 1: # Tin xã",
            "PARAGRAPH: " + SENTENCE,
            "HEADING 2: ## Đê điều",
            "ITEM 1 <2: **1.** Đắp đê;",
            "QUOTATION: > Lời dặn.");
  }

  @Test
  void should_find_tables_however_they_are_drawn() {
    String expected = "TABLE 1: TT | Thôn | Số hộ / 1 | Bưởi | 120 / 2 | Mít | 95";

    assertThat(Sketches.of("|TT|Thôn|Số hộ|\n|--|--|--|\n|1|Bưởi|120|\n|2|Mít|95|"))
        .containsExactly(expected);
    assertThat(Sketches.of("TT\tThôn\tSố hộ\n1\tBưởi\t120\n2\tMít\t95")).containsExactly(expected);
    assertThat(Sketches.of("TT   Thôn    Số hộ\n1    Bưởi    120\n2    Mít      95"))
        .containsExactly(expected);
  }

  @Test
  void should_find_a_table_with_a_cell_a_line() {
    assertThat(
            Sketches.of(
                SENTENCE + "\n\nThôn\nSố hộ\nBưởi\n120\nMít\n95\nỔi\n70\nNa\n64\n\n" + SENTENCE))
        .element(1)
        .isEqualTo("TABLE 1: Thôn | Số hộ / Bưởi | 120 / Mít | 95 / Ổi | 70 / Na | 64");
  }

  @Test
  void should_give_a_table_its_caption_with_its_unit() {
    assertThat(
            Sketches.of(
                SENTENCE
                    + "\n\nBảng 2. Chi cho lễ hội\nĐVT: triệu đồng\n|Việc|Chi|\n|--|--|\n|Đèn|30|"))
        .last()
        .isEqualTo("TABLE 1 [Bảng 2. Chi cho lễ hội ĐVT: triệu đồng]: Việc | Chi / Đèn | 30");
  }

  @Test
  void should_take_rows_of_years_and_of_column_numbers_for_heads() {
    assertThat(Sketches.of("Thôn\tHộ\t\n\t2020\t2021\n(1)\t(2)\t(3)\nMít\t90\t95"))
        .containsExactly(
            "TABLE 3: Thôn | Hộ |  /  | 2020 | 2021 / (1) | (2) | (3) / Mít | 90 | 95");
  }

  @Test
  void should_tell_what_stands_around_an_article_by_its_place() {
    assertThat(
            Sketches.of(
                "Trang chủ\nTin tức > Nông thôn\nXã Mít đắp xong đê biển dài ba cây số\n"
                    + "12/3/2020\nLượt xem: 31\n\n"
                    + SENTENCE
                    + "\n\nBưởi Na\n\nCác tin khác\n- Xã Ổi mở chợ\nBản quyền: UBND xã Mít"))
        .containsExactly(
            "FURNITURE: Trang chủ Tin tức > Nông thôn",
            "HEADING 1: Xã Mít đắp xong đê biển dài ba cây số",
            "PARAGRAPH: 12/3/2020",
            "FURNITURE: Lượt xem: 31",
            "PARAGRAPH: " + SENTENCE,
            "PARAGRAPH: Bưởi Na",
            "FURNITURE: Các tin khác - Xã Ổi mở chợ Bản quyền: UBND xã Mít");
  }

  @Test
  void should_not_take_words_of_furniture_for_it_in_the_text() {
    String text =
        SENTENCE
            + "\n\nHồ sơ trực tuyến: 4.210.\n\nVịnh đón 310.000 khách.\n\n- Trực tuyến: 730;\n\n"
            + SENTENCE;

    assertThat(Sketches.of(text)).noneMatch(block -> block.startsWith("FURNITURE"));
  }

  @Test
  void should_keep_what_the_format_tells() {
    String text = "Đê biển\nCó hai đoạn\nđông\ntây\nBưởi\t12\nMít\t5";
    Block.Table table =
        new Block.Table(
            new Span(29, 42),
            1,
            null,
            0,
            List.of(
                new Block.Row(new Span(29, 36), List.of(cell(29, 33), cell(34, 36))),
                new Block.Row(new Span(37, 42), List.of(cell(37, 40), cell(41, 42)))));
    Document document =
        Structure.of(
            text,
            List.of(
                new Block.Heading(new Span(0, 7), 1, 1),
                new Block.Paragraph(new Span(8, 19), 1),
                new Block.Item(new Span(20, 24), 1, new Span(20, 20), 1, null),
                new Block.Item(new Span(25, 28), 1, new Span(25, 25), 1, null),
                table));

    assertThat(Sketches.of(document))
        .containsExactly(
            "HEADING 1: Đê biển",
            "PARAGRAPH: Có hai đoạn",
            "ITEM 1 <1: đông",
            "ITEM 1 <1: tây",
            "TABLE 0: Bưởi | 12 / Mít | 5");
    assertThat(document.pages()).isEqualTo(1);
  }

  private static Block.Cell cell(int start, int end) {
    return new Block.Cell(new Span(start, end), 1, 1);
  }
}
