package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final String TEXT =
      """
      UBND HUYỆN BÙ NHO
      Số: 12/BC-UBND

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Bù Nho, ngày 3 tháng 2 năm 2021

      BÁO CÁO
      Kết quả kiểm soát thủ tục hành chính

      Theo Nghị định số 63/2010/NĐ-CP ngày 8/6/2010 của Chính phủ, huyện đã rà soát
      40 thủ tục hành chính (cấp huyện 25, cấp xã 10).
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void should_show_fields_citations_and_figures_with_place_and_rule() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);

    CommandRun run = CommandRun.of("show", file);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .contains(
            "title      BÁO CÁO Kết quả kiểm soát thủ tục hành chính",
            "date       2021-02-03",
            "documents cited: 1",
            "  DECREE 63/2010/NĐ-CP, of 2010-06-08, by Chính phủ")
        .anyMatch(line -> line.startsWith("      11:6 reference."))
        .anyMatch(line -> line.startsWith("  40 thủ tục  TOTAL") && line.contains(" 12:1 "))
        .anyMatch(line -> line.startsWith("      25 thủ tục  PART"));
  }

  @Test
  void should_break_no_line_of_the_screen() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT.repeat(3));

    assertThat(CommandRun.of("show", file).out().lines()).allMatch(line -> line.length() <= 118);
  }

  @Test
  void should_tell_what_cannot_be_read() {
    CommandRun run = CommandRun.of("show", folder.resolve("none.txt"));

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("none.txt");
  }
}
