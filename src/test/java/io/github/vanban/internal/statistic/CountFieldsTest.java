package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.TypedCounts;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of the typed counts in several wordings; a field that is not named is empty. */
class CountFieldsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # all of them
          Tổng số TTHC thuộc thẩm quyền giải quyết trên địa bàn tỉnh là 1.928 thủ tục. | total=1928
          UBND tỉnh công khai 1.812 TTHC.                                | total=1812
          Tổng số TTHC được chuẩn hóa: 1.905 thủ tục.                    | total=1905
          # by level
          Bộ công bố 312 TTHC, gồm 95 TTHC cấp trung ương và 217 TTHC cấp tỉnh. | total=312 central=95 province=217
          Có 987 TTHC, trong đó 412 TTHC do trung ương giải quyết.       | total=987 central=412
          Số thủ tục cấp tỉnh là 1.402; cấp huyện là 243; cấp xã là 118. | province=1402 district=243 commune=118
          Có 1.763 TTHC, chia theo cấp: tỉnh 1.402, huyện 243, xã 118.   | total=1763 province=1402 district=243 commune=118
          Có 388 TTHC (268 TTHC thuộc thẩm quyền của UBND cấp huyện, 120 TTHC của UBND cấp xã). | total=388 district=268 commune=120
          Số TTHC là 1.705, gồm: 1.350 thủ tục cấp thành phố, 235 thủ tục cấp quận, 120 thủ tục cấp phường. | total=1705 province=1350 district=235 commune=120
          # what one level has is not all
          Toàn tỉnh có 1.420 TTHC cấp tỉnh, 268 TTHC cấp huyện.          | province=1420 district=268
          # of two levels together none has the count
          Có 350 TTHC cấp huyện, cấp xã.                                 |
          # online, in both schemes
          Số dịch vụ công trực tuyến mức độ 3 là 512, mức độ 4 là 388.   | level3=512 level4=388
          Có 620 dịch vụ mức độ 3 và 450 dịch vụ mức độ 4.               | level3=620 level4=450
          Có 600 dịch vụ công, gồm cấp độ 1,2: 200; cấp độ 3: 250; cấp độ 4: 150. | total=600 level3=250 level4=150 level12=200
          Đã đưa 845 TTHC lên mức độ 3, mức độ 4.                        | level34=845
          Cung cấp trực tuyến mức độ 3, 4 đối với 845 thủ tục hành chính. | level34=845
          Tỉnh cung cấp 1.204 DVCTT, trong đó 806 DVCTT toàn trình và 398 DVCTT một phần. | total=1204 full=806 partial=398
          Số TTHC cung cấp DVCTT toàn trình là 950 thủ tục, một phần là 610 thủ tục. | full=950 partial=610
          Cung cấp 1.230 DVCTT (gồm 730 toàn trình, 500 một phần).       | total=1230 full=730 partial=500
          Có 1.560/1.850 TTHC là dịch vụ công trực tuyến toàn trình.     | full=1560
          Cung cấp 1.900 dịch vụ công toàn trình và một phần.            |
          # by how they are handled
          Có 1.250 TTHC được tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích. | post=1250
          Có 1.105 thủ tục được tiếp nhận và trả kết quả qua bưu điện.   | post=1105
          Có 1.750 TTHC được tiếp nhận tại bộ phận một cửa; 320 TTHC thực hiện liên thông. | oneStop=1750 interlinked=320
          Có 1.432 TTHC theo cơ chế một cửa, 215 TTHC theo cơ chế một cửa liên thông. | oneStop=1432 interlinked=215
          Có 1.585 TTHC thực hiện theo cơ chế một cửa, một cửa liên thông. | oneStop=1585
          # cut, abolished, simplified; not what is only proposed
          Kiến nghị cắt giảm, đơn giản hóa 46 TTHC.                      |
          # whose desk they come to tells no level
          Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh là 1.456 TTHC. |
          # shares and changes are no counts
          Có 95% TTHC cấp xã theo cơ chế một cửa, tăng 12 TTHC.          |
          """)
  void should_fill_the_fields_of_procedures(String text, @Nullable String fields) {
    assertThat(EXTRACTOR.extract(text).counts().procedures())
        .extracting(CountFieldsTest::fields)
        .isEqualTo(fields == null ? List.of() : List.of(fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Toàn huyện có 475 mô hình "Dân vận khéo" trên các lĩnh vực kinh tế, văn hóa - xã hội. | total=475
          Có 214 mô hình, trong đó kinh tế 86, văn hóa - xã hội 71, quốc phòng - an ninh 24, xây dựng hệ thống chính trị 33. | total=214 economy=86 culture=71 defence=24 politics=33
          Có 60 mô hình: 32 mô hình lĩnh vực kinh tế; 28 mô hình lĩnh vực văn hóa, xã hội. | total=60 economy=32 culture=28
          Lĩnh vực kinh tế có 32 mô hình; lĩnh vực quốc phòng, an ninh có 11 mô hình. | economy=32 defence=11
          Trong 214 mô hình có 86 mô hình về phát triển kinh tế.         | total=214 economy=86
          Có 214 mô hình (KT: 86, VH-XH: 71, QP-AN: 24, HTCT: 33).       | total=214 economy=86 culture=71 defence=24 politics=33
          Có 55 mô hình (29 tập thể, 26 cá nhân).                        | total=55 collectives=29 individuals=26
          Huyện công nhận 56 mô hình tập thể và 23 mô hình cá nhân.      | collectives=56 individuals=23
          Có 274 mô hình, trong đó 194 mô hình của tập thể và 80 điển hình của cá nhân. | total=274 collectives=194 individuals=80
          Trong năm đã phát động đăng ký mô hình "Dân vận khéo" là 332 mô hình. | registered=332
          Các cấp đăng ký 310 mô hình, được công nhận 275 mô hình.       | registered=310 recognised=275
          Có 132 mô hình "Dân vận khéo" được công nhận.                  | recognised=132
          Ban Chỉ đạo huyện đã công nhận 131/156 mô hình.                | recognised=131
          Có 35 mô hình được công nhận, 12 mô hình được đề nghị công nhận. | recognised=35
          """)
  void should_fill_the_fields_of_models(String text, String fields) {
    assertThat(EXTRACTOR.extract(text).counts().models())
        .extracting(CountFieldsTest::fields)
        .containsExactly(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tiếp nhận 541 đơn; đã giải quyết 498 đơn, đạt 92,1%.           | received=541 settled=498 rate=92.1
          Tổng số đơn tiếp nhận: 856 đơn; đã giải quyết: 790 đơn (đạt 92,3%). | received=856 settled=790 rate=92.3
          Tiếp nhận 320 đơn, đã giải quyết xong 298 đơn. Tỷ lệ giải quyết đạt 93,1%. | received=320 settled=298 rate=93.1
          Đã giải quyết 38/45 vụ việc khiếu nại, tố cáo.                 | settled=38
          Đã giải quyết 176 đơn/221 đơn.                                 | settled=176
          Tiếp nhận 916 đơn. Tổng số đơn phải xử lý trong kỳ là 1.073 đơn. | received=916
          Tiếp nhận 85 đơn, trong đó khiếu nại 30 đơn, tố cáo 55 đơn.    | received=85
          Lãnh đạo các cấp tiếp 540 lượt công dân.                       | meetings=540
          Tổng số lượt tiếp công dân: 1.215 lượt.                        | meetings=1215
          Toàn tỉnh tiếp 1.215 lượt với 1.430 công dân.                  | meetings=1215
          Tiếp 259 lượt/316 người.                                       | meetings=259
          Còn 22 đơn đang giải quyết.                                    |
          """)
  void should_fill_the_fields_of_cases(String text, @Nullable String fields) {
    assertThat(EXTRACTOR.extract(text).counts().cases())
        .extracting(CountFieldsTest::fields)
        .isEqualTo(fields == null ? List.of() : List.of(fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          UBND tỉnh Lào Cai công khai 1.812 TTHC.             | Lào Cai | PROVINCE | Ủy ban nhân dân tỉnh Lào Cai | -
          Năm 2023, Sở Y tế có 142 TTHC.                      | -       | PROVINCE | Sở Y tế | 2023
          Huyện Ba Tơ có 245 TTHC.                            | Ba Tơ   | DISTRICT | - | -
          Xã Hương Sơn đã công nhận 6 mô hình.                | Hương Sơn | COMMUNE | - | -
          Theo báo cáo của Sở Nội vụ, toàn tỉnh có 1.850 TTHC. | -      | PROVINCE | - | -
          Đến 30/6/2023, trên địa bàn huyện có 268 TTHC.      | -       | DISTRICT | - | 2023-06-30
          Cả nước có 6.422 TTHC.                              | -       | CENTRAL  | - | -
          Thực hiện Kế hoạch của Ban Dân vận Trung ương, xã đã công nhận 6 mô hình. | - | COMMUNE | - | -
          """)
  void should_tell_the_scope(
      String text,
      @Nullable String place,
      @Nullable AdministrativeLevel level,
      @Nullable String agency,
      @Nullable String period) {
    TypedCounts counts = EXTRACTOR.extract(text).counts();
    CountScope scope =
        counts.models().isEmpty()
            ? counts.procedures().get(0).scope()
            : counts.models().get(0).scope();

    assertThat(scope.place()).isEqualTo(place);
    assertThat(scope.level()).isEqualTo(level);
    assertThat(scope.agency()).isEqualTo(agency);
    assertThat(scope.period() == null ? null : scope.period().iso()).isEqualTo(period);
  }

  @Test
  void should_give_each_authority_counts_of_its_own() {
    assertThat(
            EXTRACTOR
                .extract("Sở Tư pháp có 125 TTHC, Sở Y tế có 142 TTHC, Sở Xây dựng có 86 TTHC.")
                .counts()
                .procedures())
        .extracting(c -> c.scope().agency(), CountFieldsTest::fields)
        .containsExactly(
            tuple("Sở Tư pháp", "total=125"),
            tuple("Sở Y tế", "total=142"),
            tuple("Sở Xây dựng", "total=86"));
  }

  /** Each measure with its value, in the order of the row. */
  private static String fields(CountRow row) {
    StringJoiner told = new StringJoiner(" ");
    row.measures()
        .forEach((measure, figure) -> told.add(measure + "=" + figure.value().toPlainString()));
    return told.toString();
  }
}
