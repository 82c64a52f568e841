package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Dimension;
import io.github.vanban.model.FindingKind;
import io.github.vanban.model.Statistic;
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
  private static final int COUNT = 1500;

  /**
   * @param before whether the labels stand before the numbers only
   */
  private record Parts(
      Dimension dimension, List<String> labels, List<String> nouns, boolean before) {

    Parts(Dimension dimension, List<String> labels, List<String> nouns) {
      this(dimension, labels, nouns, false);
    }
  }

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
              List.of("mô hình", "điển hình")),
          new Parts(
              Dimension.YEAR,
              List.of("năm 2016", "năm 2017", "năm 2018"),
              List.of("mô hình", "TTHC", "hồ sơ"),
              true),
          new Parts(Dimension.SEX, List.of("nam", "nữ"), List.of("cán bộ", "đảng viên"), true),
          new Parts(
              Dimension.AGENCY,
              List.of("Sở Y tế", "Sở Tư pháp", "Sở Xây dựng"),
              List.of("TTHC", "hồ sơ"),
              true));

  /** What stands behind the total, between its parts, before the last and behind it. */
  private enum Shape {
    AMONG(false, ", trong đó ", ", ", ", ", "."),
    AMONG_ANEW(false, ". Trong đó, ", ", ", ", ", "."),
    LAST_BY_AND(false, ", trong đó ", ", ", " và ", "."),
    MADE_OF(true, ", gồm ", ", ", ", ", "."),
    MADE_OF_SEMICOLONS(true, ", bao gồm: ", "; ", "; ", "."),
    IN_PARTICULAR(true, ", cụ thể: ", "; ", "; ", "."),
    DIVIDED(true, ", chia ra: ", "; ", "; ", "."),
    COLON(true, ": ", "; ", "; ", "."),
    BRACKETS(false, " (", ", ", ", ", ")."),
    BRACKETED_WORDS(true, " (gồm: ", "; ", " và ", ")."),
    BULLETS(true, ", cụ thể như sau:\n- ", ";\n- ", ";\n- ", "."),
    LETTERS(true, ", gồm:\na) ", ";\nb) ", ";\nc) ", ".");

    private final boolean complete;
    private final String opening;
    private final String separator;
    private final String lastSeparator;
    private final String closing;

    Shape(
        boolean complete, String opening, String separator, String lastSeparator, String closing) {
      this.complete = complete;
      this.opening = opening;
      this.separator = separator;
      this.lastSeparator = lastSeparator;
      this.closing = closing;
    }

    String text(String total, List<String> parts) {
      int last = parts.size() - 1;
      return total
          + opening
          + String.join(separator, parts.subList(0, last))
          + lastSeparator
          + parts.get(last)
          + closing;
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
    boolean labelFirst = random.nextBoolean() || kind.before;
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
    String stock =
        pick(random, List.of("Toàn tỉnh có ", "Đến nay, đơn vị đã rà soát ", "Tổng số có "));
    String text = shape.text(stock + number(total, grouped) + " " + noun, parts);
    return new Sentence(seed, text, kind.dimension, shape.complete, total, values);
  }

  /** Numbers that look like years are grouped: without a noun they are years. */
  private static String number(long value, boolean grouped) {
    boolean yearLike = value >= 1900 && value < 2100;
    return (grouped || yearLike) && value > 999
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
    assertThat(value(breakdown.whole())).isEqualTo(sentence.total);
    assertThat(breakdown.parts().stream().map(GeneratedBreakdownsTest::value).toList())
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

  private static long value(Statistic statistic) {
    return statistic.value().longValueExact();
  }
}
