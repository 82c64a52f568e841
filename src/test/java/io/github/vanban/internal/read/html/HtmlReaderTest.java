package io.github.vanban.internal.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.internal.lexicon.Table;
import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.encoding.PlainTextReader;
import io.github.vanban.internal.structure.Sketches;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.ReadText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlReaderTest {

  private static ReadText readAll(String page) throws InputException {
    return new HtmlReader(new PlainTextReader(null))
        .read(page.getBytes(StandardCharsets.UTF_8), new Watch(ReadLimits.DEFAULT));
  }

  private static String read(String page) throws InputException {
    return readAll(page).text();
  }

  @Test
  void should_find_the_article_of_a_news_page() throws InputException {
    String page =
        """
        <!DOCTYPE html><html><head><title>Báo</title><style>p{}</style><script>var a=1;</script></head>
        <body>
        <header><div class="logo">Cổng thông tin điện tử</div></header>
        <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>
        <div class="wrapper">
          <ul class="breadcrumb"><li><a href="/">Trang chủ</a></li></ul>
          <div class="detail">
            <h1>Hà Tĩnh rà soát thủ tục hành chính</h1>
            <div class="post-date">Thứ ba - 12/03/2024 08:15</div>
            <span>Đã xem: 1.036</span><span>Phản hồi: 0</span>
            <div class="content">
              <p>Sáng 12/3, UBND tỉnh Hà Tĩnh họp bàn việc rà soát thủ tục hành chính năm 2024.</p>
              <p>Toàn tỉnh có <b>1.612</b> thủ tục,
                 trong đó cấp tỉnh 1.240 thủ tục, cấp huyện 245 và cấp xã 127 thủ tục.</p>
              <img src="http://example.invalid/a.jpg" alt="ảnh">
              <p>Trước đó, tỉnh đã cắt giảm 120 thủ tục trong các lĩnh vực đất đai, xây dựng.</p>
            </div>
            <p class="author">Tác giả: Lê Thị Bình</p>
          </div>
          <div class="tin-lien-quan"><h3>Tin liên quan</h3>
            <ul><li><a href="/1">Quảng Trị có 12 mô hình mới</a> (01/3)</li></ul></div>
          <div class="box"><ul>
            <li><a href="/2">Nghệ An họp tổng kết năm 2023 tại thành phố Vinh</a></li>
            <li><a href="/3">Thanh Hóa công bố 35 dịch vụ công trực tuyến mới</a></li>
            <li><a href="/4">Quảng Bình triển khai kế hoạch cải cách hành chính</a></li></ul></div>
        </div>
        <aside>Lượt truy cập: 9.999.999</aside>
        <footer>Bản quyền thuộc về Sở Thông tin, số 1 đường A</footer>
        </body></html>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            Hà Tĩnh rà soát thủ tục hành chính
            Thứ ba - 12/03/2024 08:15
            Sáng 12/3, UBND tỉnh Hà Tĩnh họp bàn việc rà soát thủ tục hành chính năm 2024.
            Toàn tỉnh có 1.612 thủ tục, trong đó cấp tỉnh 1.240 thủ tục, cấp huyện 245 và cấp xã 127 thủ tục.
            Trước đó, tỉnh đã cắt giảm 120 thủ tục trong các lĩnh vực đất đai, xây dựng.
            Tác giả: Lê Thị Bình
            """);
  }

  @Test
  void should_not_build_a_page_of_too_many_elements() {
    assertThatThrownBy(() -> read("<p>a < b".repeat(1_000_001)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-elements");
  }

  /** As portals of communes and schools are built: related news and counters without names. */
  @Test
  void should_leave_out_what_only_its_heading_or_words_tell() throws InputException {
    String page =
        """
        <body><div class="row"><div class="col-md-18"><div class="panel"><h1 class="title">Xã Kỳ Thư công bố quyết định</h1>
        <div class="hidden d-none">Quản trị viên</div><div class="hidden md:block"><span>Thứ ba - 09/08/2022 08:00</span></div>
        <ul class="list-inline"><li><a title="Gửi"><em></em></a></li><li><a title="In"></a></li></ul>
        <div class="hometext"><b>Chiều 8/8/2022, xã Kỳ Thư công bố Quyết định số 1640/QĐ-UBND của UBND tỉnh.</b></div>
        <div class="bodytext"><p>Xã có 7 thôn, 1.432 hộ với 5.210 nhân khẩu, tỷ lệ hộ nghèo còn 2,1%.</p>
        <table><tr><th>Thôn</th><th>Danh mục</th></tr><tr><td>Thanh Hòa</td><td>Đường</td></tr></table></div>
        <p><strong>Nguồn tin: </strong>UBND xã</p></div>
        <div class="panel"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><div>Xếp hạng: <b>5</b> - 1 phiếu bầu</div></div>
        <div class="panel"><p class="h3"><strong>Những tin mới hơn</strong></p><ul><li><a>Xã ra quân làm 3 km đường</a> (12/08/2022)</li></ul>
        <p class="h3"><strong>Các tin khác:</strong></p><div><a>Họp giao ban tháng 7</a> <i>(01/08)</i></div></div></div>
        <div class="col-md-6"><div>THỐNG KÊ TRUY CẬP</div><div>Đang online: 15</div><div>Hôm nay: 3.214</div><div>Tổng truy cập: 9.876.543</div></div></div></body>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            Xã Kỳ Thư công bố quyết định
            Thứ ba - 09/08/2022 08:00
            Chiều 8/8/2022, xã Kỳ Thư công bố Quyết định số 1640/QĐ-UBND của UBND tỉnh.
            Xã có 7 thôn, 1.432 hộ với 5.210 nhân khẩu, tỷ lệ hộ nghèo còn 2,1%.
            Thôn\tDanh mục
            Thanh Hòa\tĐường
            Nguồn tin: UBND xã
            """);
  }

  /**
   * As portals in frames of tables are built: a row for the title, one for the date, one for the
   * text.
   */
  @Test
  void should_not_join_the_lines_of_a_table_of_one_column() throws InputException {
    String page =
        """
        <form><table><tr><td class="LeftPane"><h2>Thông tin</h2><a>Đường dây nóng</a></td><td class="ContentPane">
        <table><tr><td>UBND tỉnh ban hành kế hoạch rà soát</td></tr><tr><td>Cập nhật lúc: 07:30 11/01/2021</td></tr>
        <tr><td>Ngày 08/01/2021, UBND tỉnh ban hành Kế hoạch số 05/KH-UBND về rà soát thủ tục.</td></tr>
        <tr><td><p>Theo đó, 19 sở, ban, ngành rà soát 152 thủ tục.</p><p>Văn phòng UBND tỉnh tổng hợp trước ngày 15/9/2021.</p></td></tr></table>
        <div><b>Các bài đã đăng:</b><ul><li><a>Công bố 32 thủ tục</a> (05/01/2021)</li></ul></div></td></tr></table></form>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            UBND tỉnh ban hành kế hoạch rà soát
            Cập nhật lúc: 07:30 11/01/2021
            Ngày 08/01/2021, UBND tỉnh ban hành Kế hoạch số 05/KH-UBND về rà soát thủ tục.
            Theo đó, 19 sở, ban, ngành rà soát 152 thủ tục.
            Văn phòng UBND tỉnh tổng hợp trước ngày 15/9/2021.
            """);
  }

  /** As a large newspaper is built: columns named like sidebars, teasers that are articles too. */
  @Test
  void should_tell_an_article_from_teasers_of_others() throws InputException {
    String page =
        """
        <div class="sidebar-1"><span class="date">Thứ ba, 12/3/2024, 10:11 (GMT+7)</span><h1>Hà Tĩnh cắt giảm 120 thủ tục</h1>
        <p class="description"><span class="location-stamp">Hà Tĩnh</span>UBND tỉnh công bố danh mục 120 thủ tục được cắt giảm.</p>
        <article class="fck_detail"><p>Chiều 12/3, Chủ tịch UBND tỉnh ký Quyết định 515/QĐ-UBND công bố danh mục thủ tục.</p>
        <div class="box-tinlienquanv2"><article><h4><a>Quảng Trị có 35 mô hình mới</a></h4></article></div>
        <p>Theo kế hoạch, việc cắt giảm xong trước 30/6.</p></article></div>
        <div class="sidebar-2"><div><h2>Xem nhiều</h2><article><h3><a>Giá vàng tăng 500.000 đồng</a></h3></article></div></div>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            Thứ ba, 12/3/2024, 10:11 (GMT+7)
            Hà Tĩnh cắt giảm 120 thủ tục
            Hà Tĩnh UBND tỉnh công bố danh mục 120 thủ tục được cắt giảm.
            Chiều 12/3, Chủ tịch UBND tỉnh ký Quyết định 515/QĐ-UBND công bố danh mục thủ tục.
            Theo kế hoạch, việc cắt giảm xong trước 30/6.
            """);
  }

  @TestFactory
  Stream<DynamicTest> should_take_every_example_for_a_heading_of_other_articles() {
    OtherArticles headings = OtherArticles.load();
    return Table.load("read/other-articles.tsv").rows().stream()
        .map(row -> row.get("example"))
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example, () -> assertThat(headings.isHeading(example)).isTrue()));
  }

  @Test
  void should_find_the_article_of_an_old_page_of_tables() throws InputException {
    String page =
        """
        <html><body><table><tr><td colspan=2><img src=a.gif></td></tr><tr>
        <td width=150><a href=a>Giới thiệu</a><br><a href=b>Tin tức</a><br><a href=c>Văn bản</a></td>
        <td><b>Kết quả một năm dân vận khéo</b><br><i>(15/6/2011)</i><br>
        Năm 2010, toàn huyện có 76 mô hình tập thể và 38 mô hình cá nhân được công nhận.<br>
        Trong đó lĩnh vực kinh tế có 51 mô hình; văn hóa - xã hội 42 mô hình.<br>
        Ban Dân vận Huyện ủy đã tham mưu ban hành Kế hoạch số 12-KH/HU ngày 02/3/2010.</td>
        </tr></table></body></html>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            Kết quả một năm dân vận khéo
            (15/6/2011)
            Năm 2010, toàn huyện có 76 mô hình tập thể và 38 mô hình cá nhân được công nhận.
            Trong đó lĩnh vực kinh tế có 51 mô hình; văn hóa - xã hội 42 mô hình.
            Ban Dân vận Huyện ủy đã tham mưu ban hành Kế hoạch số 12-KH/HU ngày 02/3/2010.
            """);
  }

  @Test
  void should_keep_a_title_and_a_date_that_stand_above_the_article() throws InputException {
    String page =
        "<body><div class=top><h1>Hội nghị tổng kết</h1><time>05/4/2021</time><p>Chia sẻ</p></div>"
            + "<div class=news-list><p>"
            + "Tin khác có nhiều chữ hơn một chút. ".repeat(4)
            + "</p></div><div id=main-content><p>"
            + "UBND tỉnh đã ban hành kế hoạch. ".repeat(20)
            + "</p><p>"
            + "Các sở, ngành đã thực hiện. ".repeat(20)
            + "</p></div></body>";

    assertThat(read(page))
        .startsWith("Hội nghị tổng kết\n05/4/2021\nUBND tỉnh")
        .doesNotContain("Tin khác", "Chia sẻ");
  }

  @Test
  void should_keep_rows_and_cells_apart() throws InputException {
    String page =
        """
        <p>Kết quả năm 2020:</p>
        <table><thead><tr><th>Huyện</th><th>Số TTHC</th></tr></thead>
        <tr><td><p>Hương Khê</p></td><td>245</td></tr>
        <tr><td>Can<br>Lộc</td><td>1.240</td></tr>
        <tr><td>Đức Thọ</td><td>37</td></tr></table>
        <p>Hết.</p>
        """;

    assertThat(read(page))
        .isEqualTo(
            """
            Kết quả năm 2020:
            Huyện\tSố TTHC
            Hương Khê\t245
            Can Lộc\t1.240
            Đức Thọ\t37
            Hết.
            """);
  }

  @Test
  void should_write_lists_as_they_are_shown() throws InputException {
    assertThat(read("<p>Gồm:<ul><li>một</li><li>hai</li></ul><ol><li>ba<li>bốn</ol>"))
        .isEqualTo("Gồm:\n- một\n- hai\n1. ba\n2. bốn\n");
  }

  @Test
  void should_convert_what_is_set_in_fonts_of_before_unicode() throws InputException {
    ReadText read =
        readAll(
            "<p style=\"font-family:'.VnTime',serif\">Céng hßa <b>x· héi</b></p>"
                + "<p><font face=VNI-Times>Vieät Nam</font> Việt Nam</p>");

    assertThat(read.text()).isEqualTo("Cộng hòa xã hội\nViệt Nam Việt Nam\n");
    assertThat(read.encodings()).containsExactly(Encoding.UTF_8, Encoding.TCVN3, Encoding.VNI);
  }

  @Test
  void should_keep_all_of_a_page_that_is_nothing_but_text() throws InputException {
    assertThat(read("<p>Số: 15/QĐ-UBND</p><p>Điều 1.</p>")).isEqualTo("Số: 15/QĐ-UBND\nĐiều 1.\n");
    assertThat(read("")).isEmpty();
  }

  @Test
  void should_hold_to_the_limit_of_nesting() {
    String page = "<div>".repeat(1000) + "x";

    assertThatThrownBy(() -> read(page))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--max-nesting");
  }

  @TestFactory
  Stream<DynamicTest> should_take_every_example_for_furniture() {
    return Table.load("read/furniture.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      var element = Jsoup.parse(row.get("example")).body().child(0);
                      String name = element.className() + " " + element.id();
                      assertThat(Furniture.common().isName(name)).isTrue();
                    }));
  }

  @Test
  void should_not_take_names_for_furniture_that_only_begin_like_some() {
    assertThat(
            Stream.of("content", "article-body", "detail", "newsContent", "header-title", "shared")
                .filter(Furniture.common()::isName))
        .isEmpty();
  }

  @Test
  void should_hand_over_the_headings_lists_quotations_and_tables_of_a_page() throws InputException {
    String sentence =
        "Trong năm, xã đã đắp xong đê biển, đào mương và trồng cây ven đường. ".repeat(4);
    ReadText read =
        readAll(
            "<article><h1>Xã Mít đắp đê biển</h1><p>"
                + sentence
                + "</p><h2>Đê điều</h2><ul><li>đông<ol><li>một</li></ol></li></ul>"
                + "<blockquote><p>Việc của dân.</p></blockquote><table><thead>"
                + "<tr><th rowspan=2>Thôn</th><th colspan=2>Hộ</th></tr><tr><th>Mới</th><th>Cũ</th></tr>"
                + "</thead><tr><td>Mít</td><td>9</td><td>5</td></tr></table></article>");

    assertThat(Sketches.of(read.document()))
        .containsExactly(
            "HEADING 1: Xã Mít đắp đê biển",
            "PARAGRAPH: " + sentence.strip(),
            "HEADING 2: Đê điều",
            "ITEM 1 <2: - đông",
            "ITEM 2 <3: 1. một",
            "QUOTATION: Việc của dân.",
            "TABLE 2: Thôn | Hộ | ^ / ^ | Mới | Cũ / Mít | 9 | 5");
  }
}
