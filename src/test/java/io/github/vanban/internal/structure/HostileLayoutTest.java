package io.github.vanban.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.document.Document;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No layout brings the reading of blocks to a halt; the limit is a guard, not a measure. */
class HostileLayoutTest {

  private static final int LINES = 200_000;
  private static final Duration HANGING = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> should_read_layouts_full_of_trouble() {
    return Stream.of(
            "- a\n",
            "- a:\n",
            "- a\n  + b\n",
            "1. A\n\n",
            "1. a\nb\n",
            "a:\n- b\n",
            "a) b\n",
            "1.1.1. A\n",
            "i) a\n",
            "(1) a; ",
            "[1]\n",
            "- 1 -\n",
            "|\n",
            "| a\n",
            "|a|b|\n",
            "|---|\n",
            "a|b\n",
            "a\tb\n",
            "\t",
            "a  b  c\n",
            "a 1 2 3\n",
            "a\n",
            "1\n",
            "12\nx\n",
            "# a\n",
            "> a\n",
            "**a**\n",
            "*",
            "A. ",
            "...",
            "Nơi nhận:\n",
            "Kính gửi:\n",
            "TM. UBND\n",
            "GIÁM ĐỐC\n",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
            "BÁO CÁO\n",
            "Tin khác\n",
            "Xem thêm:\n- a\n",
            "Điều 1. A\n",
            "Bảng 1\na\tb\nc\td\n\n")
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.replace("\n", "⏎").replace("\t", "⇥"), () -> assertRead(unit)));
  }

  private static void assertRead(String unit) {
    String text = unit.repeat(LINES);

    Outline outline = assertTimeoutPreemptively(HANGING, () -> Outline.of(Structure.of(text)));

    Document document = outline.document();
    assertThat(document.text()).isEqualTo(text);
    assertThat(outline.sentences().count())
        .isGreaterThanOrEqualTo(outline.blocks().isEmpty() ? 0 : 1);
  }
}
