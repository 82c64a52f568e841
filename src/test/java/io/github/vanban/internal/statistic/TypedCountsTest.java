package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.Statistic;
import io.github.vanban.write.JsonLines;
import io.github.vanban.write.OutputLine;
import io.github.vanban.write.OutputLines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedCountsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @Test
  void should_sort_procedures_by_administrative_level() {
    CountRow counts =
        procedures(
            "Đến tháng 9/2021, UBND tỉnh Bến Tre công khai 1.742 TTHC, trong đó cấp tỉnh 1.389 thủ tục,"
                + " cấp huyện 241 thủ tục, cấp xã 112 thủ tục.");

    assertThat(text(counts.get("total"))).isEqualTo("1.742 TTHC");
    assertThat(text(counts.get("province"))).isEqualTo("1.389 thủ tục");
    assertThat(text(counts.get("district"))).isEqualTo("241 thủ tục");
    assertThat(text(counts.get("commune"))).isEqualTo("112 thủ tục");
    assertThat(counts.scope().place()).isEqualTo("Bến Tre");
    assertThat(counts.scope().level()).isEqualTo(AdministrativeLevel.PROVINCE);
    assertThat(counts.scope().agency()).isEqualTo("Ủy ban nhân dân tỉnh Bến Tre");
  }

  @Test
  void should_sort_online_services_of_both_schemes() {
    CountRow old =
        procedures("Có 1.100 dịch vụ công, gồm mức độ 1,2: 480; mức độ 3: 400; mức độ 4: 220.");
    CountRow now = procedures("Đã cung cấp 1.120 DVCTT toàn trình và 456 DVCTT một phần.");

    assertThat(text(old.get("level12"))).isEqualTo("480");
    assertThat(text(old.get("level3"))).isEqualTo("400");
    assertThat(text(old.get("level4"))).isEqualTo("220");
    assertThat(text(now.get("full"))).isEqualTo("1.120 DVCTT");
    assertThat(text(now.get("partial"))).isEqualTo("456 DVCTT");
  }

  @Test
  void should_sort_procedures_by_how_they_are_handled() {
    CountRow counts =
        procedures(
            "Có 978 thủ tục tiếp nhận qua bưu chính công ích; 1.432 TTHC theo cơ chế một cửa,"
                + " 215 TTHC theo cơ chế một cửa liên thông; cắt giảm 35 thủ tục.");

    assertThat(text(counts.get("post"))).isEqualTo("978 thủ tục");
    assertThat(text(counts.get("oneStop"))).isEqualTo("1.432 TTHC");
    assertThat(text(counts.get("interlinked"))).isEqualTo("215 TTHC");
    assertThat(counts.measures()).doesNotContainKey("simplified");
  }

  @Test
  void should_give_counts_of_their_own_to_a_part_that_is_broken_down_in_turn() {
    assertThat(
            EXTRACTOR
                .extract(
                    "Toàn tỉnh có 1.500 TTHC, trong đó cấp tỉnh 1.200 TTHC (mức độ 3: 700; mức độ 4: 500),"
                        + " cấp huyện 300 TTHC.")
                .counts()
                .procedures())
        .extracting(c -> text(c.get("total")), c -> c.scope().level())
        .containsExactly(
            tuple("1.500 TTHC", AdministrativeLevel.PROVINCE),
            tuple("1.200 TTHC", AdministrativeLevel.PROVINCE));
  }

  @Test
  void should_sort_models_by_field_and_by_who_made_them() {
    CountRow fields =
        models(
            "Toàn huyện có 86 mô hình “Dân vận khéo”, trong đó: kinh tế 32 mô hình; văn hóa - xã hội 28"
                + " mô hình; quốc phòng - an ninh 11 mô hình; xây dựng hệ thống chính trị 15 mô hình.");
    CountRow makers =
        models(
            "Các cấp đăng ký 2.310 mô hình (tập thể 1.504, cá nhân 806), được công nhận 1.875 mô hình.");

    assertThat(text(fields.get("economy"))).isEqualTo("32 mô hình");
    assertThat(text(fields.get("culture"))).isEqualTo("28 mô hình");
    assertThat(text(fields.get("defence"))).isEqualTo("11 mô hình");
    assertThat(text(fields.get("politics"))).isEqualTo("15 mô hình");
    assertThat(fields.scope().level()).isEqualTo(AdministrativeLevel.DISTRICT);
    assertThat(text(makers.get("collectives"))).isEqualTo("1.504");
    assertThat(text(makers.get("individuals"))).isEqualTo("806");
    assertThat(text(makers.get("registered"))).isEqualTo("2.310 mô hình");
    assertThat(text(makers.get("recognised"))).isEqualTo("1.875 mô hình");
  }

  @Test
  void should_count_petitions_and_meetings_with_citizens() {
    CountRow counts =
        EXTRACTOR
            .extract(
                "Năm 2021, toàn huyện tiếp 215 lượt công dân; tiếp nhận 57 đơn khiếu nại;"
                    + " đã giải quyết 51/57 đơn, đạt tỷ lệ 89,5%.")
            .counts()
            .cases()
            .get(0);

    assertThat(text(counts.get("meetings"))).startsWith("215 lượt");
    assertThat(text(counts.get("received"))).startsWith("57 đơn");
    assertThat(text(counts.get("settled"))).isEqualTo("51/57 đơn");
    assertThat(text(counts.get("rate"))).isEqualTo("89,5%");
  }

  @Test
  void should_tell_the_place_of_the_text_where_the_sentence_names_none() {
    String title = "Tỉnh Bến Tre đẩy mạnh cải cách hành chính\n\n";

    assertThat(procedures(title + "UBND tỉnh công khai 126 TTHC.").scope().place())
        .isEqualTo("Bến Tre");
    assertThat(procedures(title + "Cả nước có tổng số 6.422 TTHC.").scope().place()).isNull();
  }

  @Test
  void should_keep_scopes_apart() {
    assertThat(
            EXTRACTOR
                .extract(
                    "Năm 2019, toàn tỉnh có 120 mô hình (60 tập thể, 60 cá nhân). Năm 2020, toàn tỉnh có 135 mô hình (70 tập thể, 65 cá nhân).")
                .counts()
                .models())
        .extracting(
            c -> text(c.get("total")), c -> text(c.get("collectives")), c -> c.scope().period())
        .containsExactly(
            tuple("120 mô hình", "60 tập thể", new CalendarValue.Year(2019)),
            tuple("135 mô hình", "70 tập thể", new CalendarValue.Year(2020)));
  }

  @Test
  void should_count_nothing_where_the_text_tells_nothing() {
    assertThat(EXTRACTOR.extract("Có 12 xã và 40 km đường.").counts().procedures()).isEmpty();
    assertThat(EXTRACTOR.extract("Tiếp 12 đoàn khách.").counts().cases()).isEmpty();
  }

  @Test
  void should_read_back_what_is_written() throws Exception {
    Extraction extraction =
        EXTRACTOR.extract(
            "Có 1.100 dịch vụ công, gồm mức độ 1,2: 480; mức độ 3: 400; mức độ 4: 220. Công nhận 5 mô hình."
                + " Tiếp 215 lượt công dân.");

    OutputLine line = OutputLines.parse(JsonLines.line("a.txt", extraction));

    assertThat(line).isEqualTo(new OutputLine.Extracted("a.txt", extraction, null));
  }

  private static CountRow procedures(String text) {
    assertThat(EXTRACTOR.extract(text).counts().procedures()).hasSize(1);
    return EXTRACTOR.extract(text).counts().procedures().get(0);
  }

  private static CountRow models(String text) {
    assertThat(EXTRACTOR.extract(text).counts().models()).hasSize(1);
    return EXTRACTOR.extract(text).counts().models().get(0);
  }

  private static @Nullable String text(@Nullable Statistic statistic) {
    return statistic == null ? null : statistic.text();
  }
}
