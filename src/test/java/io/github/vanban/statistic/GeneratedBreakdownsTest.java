package io.github.vanban.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breakdowns made of shapes, dimensions, nouns and ways to write numbers, whose answers are known.
 * The seed of each is in its name, so that a failure can be made again.
 */
class GeneratedBreakdownsTest {

  private static final Extractor EXTRACTOR = VanBan.extractor();
  private static final int COUNT = 600;

  private record Parts(Dimension dimension, List<String> labels, List<String> nouns) {}

  private static final List<Parts> DIMENSIONS =
      List.of(
          new Parts(
              Dimension.LEVEL,
              List.of("cấp tỉnh", "cấp huyện", "cấp xã"),
              List.of("TTHC", "thủ tục hành chính", "cán bộ", "văn bản")),
          new Parts(
              Dimension.SERVICE_LEVEL,
              List.of("toàn trình", "một phần"),
              List.of("DVCTT", "dịch vụ công trực tuyến")),
          new Parts(
              Dimension.SERVICE_LEVEL,
              List.of("mức độ 2", "mức độ 3", "mức độ 4"),
              List.of("dịch vụ công", "thủ tục")),
          new Parts(
              Dimension.FIELD,
              List.of("lĩnh vực kinh tế", "lĩnh vực văn hóa - xã hội", "lĩnh vực an ninh"),
              List.of("mô hình", "điển hình")),
          new Parts(
              Dimension.PARTICIPANT,
              List.of("tập thể", "cá nhân"),
              List.of("mô hình", "điển hình")));

  /** What stands behind the total, and between its parts. */
  private enum Shape {
    AMONG(", trong đó ", ", ", false),
    MADE_OF(", gồm ", ", ", true),
    MADE_OF_SEMICOLONS(", bao gồm: ", "; ", true),
    IN_PARTICULAR(", cụ thể: ", "; ", true),
    BRACKETS(" (", ", ", false),
    BULLETS(", cụ thể như sau:\n- ", ";\n- ", true);

    private final String opening;
    private final String separator;
    private final boolean complete;

    Shape(String opening, String separator, boolean complete) {
      this.opening = opening;
      this.separator = separator;
      this.complete = complete;
    }
  }

  private record Sentence(
      int seed, String text, Dimension dimension, boolean complete, long total, List<Long> parts) {
    @Override
    public String toString() {
      return "seed " + seed + ": " + text;
    }
  }

  private static Sentence sentence(int seed, boolean contradictory) {
    Random random = new Random(seed);
    Parts kind = pick(random, DIMENSIONS);
    Shape shape = pick(random, List.of(Shape.values()));
    String noun = pick(random, kind.nouns);
    boolean labelFirst = random.nextBoolean();
    boolean grouped = random.nextBoolean();
    List<Long> values = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String label : kind.labels) {
      long value = random.nextLong(12, random.nextBoolean() ? 92 : 2012);
      values.add(value);
      String number = number(value, grouped);
      parts.add(
          labelFirst
              ? label + " " + number + (random.nextBoolean() ? " " + noun : "")
              : number + " " + noun + " " + label);
    }
    long sum = values.stream().mapToLong(Long::longValue).sum();
    long total = contradictory ? sum - 1 - random.nextInt(9) : sum;
    String text =
        pick(random, List.of("Toàn tỉnh có ", "Đến nay, đơn vị đã rà soát ", "Tổng số có "))
            + number(total, grouped)
            + " "
            + noun
            + shape.opening
            + String.join(shape.separator, parts)
            + (shape == Shape.BRACKETS ? ")." : ".");
    return new Sentence(seed, text, kind.dimension, shape.complete, total, values);
  }

  private static String number(long value, boolean grouped) {
    return grouped && value > 999
        ? String.format(Locale.ROOT, "%d.%03d", value / 1000, value % 1000)
        : Long.toString(value);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  static Stream<Sentence> consistent() {
    return IntStream.range(0, COUNT).mapToObj(seed -> sentence(seed, false));
  }

  @ParameterizedTest
  @MethodSource("consistent")
  void should_read_total_parts_and_dimension_and_find_nothing_wrong(Sentence sentence) {
    Extraction extraction = EXTRACTOR.extract(sentence.text);

    assertThat(extraction.breakdowns()).hasSize(1);
    Breakdown breakdown = extraction.breakdowns().get(0);
    assertThat(value(extraction, breakdown.whole())).isEqualTo(sentence.total);
    assertThat(breakdown.parts().stream().map(i -> value(extraction, i)).toList())
        .isEqualTo(sentence.parts);
    assertThat(breakdown.dimension()).isEqualTo(sentence.dimension);
    assertThat(breakdown.complete()).isEqualTo(sentence.complete);
    assertThat(extraction.findings()).isEmpty();
  }

  @Test
  void should_find_what_contradicts_itself_in_ninety_nine_of_a_hundred() {
    List<Sentence> missed =
        IntStream.range(0, COUNT)
            .mapToObj(seed -> sentence(seed, true))
            .filter(
                sentence ->
                    EXTRACTOR.extract(sentence.text).findings().stream()
                        .noneMatch(f -> f.kind() == FindingKind.SUM_MISMATCH))
            .toList();

    assertThat(missed).hasSizeLessThan(COUNT / 100);
  }

  private static long value(Extraction extraction, int index) {
    return extraction.statistics().get(index).value().longValueExact();
  }
}
