package io.github.vanban.write;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.read.ReadText;
import java.io.IOException;
import java.util.List;

/** Results that tests of several forms of output write. */
public final class Results {

  /** A text in which every layer has something. */
  public static final String TEXT =
      """
      ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH

      Báo cáo rà soát thủ tục hành chính

      Sáng 12/3/2024, UBND tỉnh Hà Tĩnh họp bàn việc thực hiện Nghị quyết số 76/NQ-CP ngày \
      15/7/2021 của Chính phủ và khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.
      Toàn tỉnh có 1.612 TTHC, trong đó cấp tỉnh 1.240, cấp huyện 245 và cấp xã 137; 38/45 xã đã làm \
      xong các việc mà Nghị quyết 76 giao. Toàn tỉnh xây dựng được 250 mô hình "Dân vận khéo", \
      trong đó có 120 mô hình trên lĩnh vực kinh tế, 1-2 mô hình quốc phòng. Ngày 30/2/2024 đã tiếp \
      nhận 12 đơn khiếu nại, giải quyết 10 đơn.

      Nơi nhận:
      - Văn phòng Chính phủ (b/c);
      - Lưu: VT.
      """;

  private static final Extractor EXTRACTOR = VanBan.extractor();

  private Results() {}

  /** What is in a text. */
  public static Result.Extracted of(String source, String text) {
    return new Result.Extracted(source, ReadText.plain(text), EXTRACTOR.extract(text));
  }

  /** Results of a few texts, one of which could not be read. */
  public static List<Result> few() {
    return List.of(
        of("a.txt", TEXT),
        new Result.Failed("b.txt", "encoding", "not UTF-8"),
        of("=c, \"d\".txt", "Quyết định số 5/QĐ-UBND ngày 1/2/2020 của UBND tỉnh Hà Tĩnh."),
        of("empty.txt", ""));
  }

  /** Writes results, numbered from 1 on, and closes the sink. */
  public static <P> void write(ResultSink<P> sink, List<? extends Result> results)
      throws IOException {
    try (sink) {
      long number = 0;
      for (Result result : results) {
        sink.write(sink.prepare(++number, result));
      }
    }
  }
}
