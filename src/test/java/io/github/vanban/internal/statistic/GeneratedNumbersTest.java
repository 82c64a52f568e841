package io.github.vanban.internal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Approximation;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that is written in any form of the language is read back with the same value. */
class GeneratedNumbersTest {

  private static final int CASES = 1500;
  private static final Extractor EXTRACTOR = VanBan.extractor();

  private static final List<String> THINGS =
      List.of("hộ", "thủ tục", "mô hình", "người", "xã", "hồ sơ", "cán bộ", "lượt", "đơn vị");

  private static final List<String> LINKS = List.of("-", " - ", " – ", "–", " đến ", "÷");

  private static final Map<String, Long> MULTIPLIERS =
      Map.of(
          "chục", 10L,
          "trăm", 100L,
          "nghìn", 1000L,
          "ngàn", 1000L,
          "vạn", 10_000L,
          "triệu", 1_000_000L,
          "tỷ", 1_000_000_000L,
          "tỉ", 1_000_000_000L,
          "nghìn tỷ", 1_000_000_000_000L,
          "triệu tỷ", 1_000_000_000_000_000L);

  private static final Map<String, String> MEASURES =
      Map.of(
          "ha", "ha",
          "m2", "m2",
          "m²", "m2",
          "km²", "km2",
          "m³", "m3",
          "m³/s", "m3/giây",
          "tấn", "tấn",
          "kWh", "kWh",
          "°C", "độ C");

  private static final Map<String, String> MONEY =
      Map.of("đồng", "đồng", "VNĐ", "đồng", "đ", "đồng", "USD", "USD", "EUR", "EUR");

  /**
   * A figure as it is written.
   *
   * @param before what stands before it, up to the number
   * @param text the figure itself
   * @param unit how its unit begins in the output
   */
  private record Written(
      String before,
      String text,
      BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal max,
      String unit,
      @Nullable Approximation approx) {

    static Written of(String text, BigDecimal value, String unit) {
      return new Written("", text, value, null, null, unit, null);
    }

    Written behind(String words, @Nullable Approximation bound) {
      return new Written(words, text, value, of, max, unit, bound);
    }
  }

  /** A way to write a number. */
  private record Form(String name, Function<Random, Written> writer) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form("ungrouped", r -> count(r, Integer.toString(1 + r.nextInt(9999)))),
        new Form("leading zero", r -> count(r, "0" + (1 + r.nextInt(9)))),
        new Form("grouped", r -> count(r, written(r.nextLong(1000, 999_999_999), 0, '.'))),
        new Form(
            "decimals of measures",
            r -> {
              BigDecimal value = decimal(r, 9_999_999, 1 + r.nextInt(3));
              String unit = pick(r, MEASURES.keySet());
              String space = unit.equals("°C") && r.nextBoolean() ? "" : " ";
              return Written.of(
                  written(value, '.') + space + unit, value, String.valueOf(MEASURES.get(unit)));
            }),
        new Form(
            "percent",
            r -> {
              BigDecimal value = decimal(r, 100, 1 + r.nextInt(3));
              return Written.of(
                  written(value, '.') + pick(r, List.of("%", " %", " phần trăm")), value, "%");
            }),
        new Form(
            "percent with a point",
            r -> {
              BigDecimal value = decimal(r, 100, 1 + r.nextInt(2));
              return Written.of(value.toPlainString() + "%", value, "%");
            }),
        new Form(
            "percentage points",
            r -> {
              BigDecimal value = decimal(r, 20, 2);
              String unit = pick(r, List.of(" điểm phần trăm", " điểm %"));
              return Written.of(written(value, '.') + unit, value, "điểm phần trăm");
            }),
        new Form(
            "money",
            r -> {
              BigDecimal value = BigDecimal.valueOf(r.nextLong(1000, 99_999_999_999L));
              String unit = pick(r, MONEY.keySet());
              return Written.of(
                  written(value, '.') + " " + unit, value, String.valueOf(MONEY.get(unit)));
            }),
        new Form(
            "multiplied",
            r -> {
              BigDecimal number = number(r);
              String multiplier = pick(r, MULTIPLIERS.keySet());
              return Written.of(
                  written(number, '.') + " " + multiplier + " đồng",
                  times(number, multiplier),
                  "đồng");
            }),
        new Form(
            "multiplied things",
            r -> {
              BigDecimal number = number(r);
              String multiplier = pick(r, List.of("nghìn", "ngàn", "vạn", "triệu"));
              String thing = pick(r, List.of("người", "lượt", "hộ"));
              return Written.of(
                  written(number, '.') + " " + multiplier + " " + thing,
                  times(number, multiplier),
                  thing.substring(0, 2));
            }),
        new Form(
            "a half more",
            r -> {
              int number = 1 + r.nextInt(99);
              String multiplier = pick(r, List.of("nghìn", "triệu", "tỷ", "vạn", "nghìn tỷ"));
              return Written.of(
                  number + " " + multiplier + " rưỡi đồng",
                  times(BigDecimal.valueOf(number).add(new BigDecimal("0.5")), multiplier),
                  "đồng");
            }),
        new Form("sums", GeneratedNumbersTest::sum),
        new Form(
            "short for millions",
            r -> {
              BigDecimal number = number(r);
              return Written.of(
                  written(number, '.') + pick(r, List.of(" tr.đồng", " tr.đ", "tr đồng", "tr/hộ")),
                  times(number, "triệu"),
                  "đồng");
            }),
        new Form(
            "ranges",
            r -> {
              int low = 1 + r.nextInt(500);
              int high = low + 1 + r.nextInt(500);
              String thing = pick(r, THINGS);
              return range(low + pick(r, LINKS) + high + " " + thing, low, high, thing);
            }),
        new Form(
            "ranges of shares",
            r -> {
              int low = 1 + r.nextInt(50);
              int high = low + 1 + r.nextInt(49);
              String sign = r.nextBoolean() ? "%" : "";
              return range(low + sign + pick(r, LINKS) + high + "%", low, high, "%");
            }),
        new Form(
            "multiplied ranges",
            r -> {
              long low = r.nextLong(1, 51);
              long high = low + r.nextLong(1, 50);
              String multiplier = pick(r, List.of("nghìn", "triệu", "tỷ"));
              long factor = MULTIPLIERS.getOrDefault(multiplier, 1L);
              String text = low + pick(r, LINKS) + high + " " + multiplier + " đồng/năm";
              return range(text, low * factor, high * factor, "đồng/năm");
            }),
        new Form(
            "fractions",
            r -> {
              long of = r.nextLong(2, 5000);
              long value = r.nextLong(1, of + 1);
              String thing = pick(r, List.of("xã", "thủ tục", "hộ", "hồ sơ", "đơn vị"));
              String text = written(value, 0, '.') + "/" + written(of, 0, '.') + " " + thing;
              return new Written(
                  "",
                  text,
                  BigDecimal.valueOf(value),
                  BigDecimal.valueOf(of),
                  null,
                  thing.substring(0, 2),
                  null);
            }),
        new Form(
            "ranks",
            r -> {
              long value = r.nextLong(1, 64);
              return new Written(
                  "xếp thứ hạng ",
                  value + "/63 tỉnh, thành phố",
                  BigDecimal.valueOf(value),
                  BigDecimal.valueOf(63),
                  null,
                  "tỉnh",
                  null);
            }),
        new Form(
            "torn groups",
            r -> {
              long value = r.nextLong(1000, 9_999_999);
              String text = written(value, 0, '.').replace(".", pick(r, List.of(" .", ". ")));
              return count(r, text, value);
            }),
        new Form(
            "torn decimals",
            r -> {
              BigDecimal value = decimal(r, 100, 2);
              return Written.of(written(value, '.').replace(",", " ,") + "%", value, "%");
            }),
        new Form(
            "spaces between groups",
            r -> {
              long value = r.nextLong(1_000_000, 999_999_999_999L);
              String space = pick(r, List.of(" ", "\u00a0", "\u202f"));
              String text = written(value, 0, '.').replace(".", space) + " đồng";
              return Written.of(text, BigDecimal.valueOf(value), "đồng");
            }),
        new Form(
            "counts grouped by a comma",
            r -> {
              long value = r.nextLong(1000, 999_999);
              return count(r, written(value, 0, ','), value);
            }),
        new Form(
            "a text whose commas group",
            r -> {
              BigDecimal value = decimal(r, 9_999_999, 1 + r.nextInt(3));
              return Written.of(written(value, ',') + " tỷ đồng", times(value, "tỷ"), "đồng")
                  .behind("thu 1,234,567 đồng và ", null);
            }),
        new Form(
            "no-break space",
            r -> {
              long value = r.nextLong(1, 99_999);
              return Written.of(
                  written(value, 0, '.') + "\u00a0hộ", BigDecimal.valueOf(value), "hộ");
            }),
        new Form(
            "bounds",
            r -> {
              Written count = count(r, written(r.nextLong(10, 99_999), 0, '.'));
              return switch (r.nextInt(6)) {
                case 0 -> count.behind("hơn ", Approximation.GREATER);
                case 1 -> count.behind("trên ", Approximation.GREATER);
                case 2 -> count.behind("ít nhất ", Approximation.GREATER);
                case 3 -> count.behind("gần ", Approximation.LESS);
                case 4 -> count.behind("không quá ", Approximation.LESS);
                default -> count.behind("khoảng ", Approximation.ABOUT);
              };
            }));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void should_read_back_what_is_written(Form form) {
    Random random = new Random(form.name.hashCode());
    for (int i = 0; i < CASES; i++) {
      Written written = form.writer.apply(random);
      String text = "Đến nay có " + written.before + written.text + ", được ghi nhận.";

      List<Statistic> found = EXTRACTOR.statistics(text);

      assertThat(found).as(text).isNotEmpty();
      Statistic figure = found.get(found.size() - 1);
      assertThat(figure.text()).as(text).isEqualTo(written.text);
      assertThat(figure.value()).as(text).isEqualByComparingTo(written.value);
      assertThat(figure.of()).as(text).isEqualTo(written.of);
      assertThat(figure.max()).as(text).isEqualTo(written.max);
      assertThat(figure.unit()).as(text).startsWith(written.unit);
      assertThat(figure.approx()).as(text).isEqualTo(written.approx);
    }
  }

  private static Written count(Random random, String number) {
    return count(random, number, Long.parseLong(number.replace(".", "")));
  }

  private static Written count(Random random, String number, long value) {
    String thing = pick(random, THINGS);
    return Written.of(number + " " + thing, BigDecimal.valueOf(value), thing.substring(0, 2));
  }

  private static Written range(String text, long low, long high, String unit) {
    return new Written(
        "", text, BigDecimal.valueOf(low), null, BigDecimal.valueOf(high), unit, null);
  }

  /** {@code 1 tỷ 200 triệu 500 nghìn đồng}. */
  private static Written sum(Random random) {
    BigDecimal first = BigDecimal.valueOf(1 + random.nextInt(999));
    BigDecimal second = BigDecimal.valueOf(1 + random.nextInt(999));
    BigDecimal third = BigDecimal.valueOf(1 + random.nextInt(999));
    String text = first + " tỷ " + second + " triệu";
    BigDecimal value = times(first, "tỷ").add(times(second, "triệu"));
    if (random.nextBoolean()) {
      text += " " + third + " nghìn";
      value = value.add(times(third, "nghìn"));
    }
    return Written.of(text + " đồng", value, "đồng");
  }

  private static BigDecimal number(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> BigDecimal.valueOf(1 + random.nextInt(999));
      case 1 -> BigDecimal.valueOf(random.nextLong(1000, 99_999));
      default -> decimal(random, 9999, 1 + random.nextInt(2));
    };
  }

  private static BigDecimal decimal(Random random, long below, int decimals) {
    BigDecimal fraction = BigDecimal.valueOf(1 + random.nextInt(9), 1);
    BigDecimal value = BigDecimal.valueOf(random.nextLong(below)).add(fraction);
    BigDecimal last = BigDecimal.valueOf(1 + random.nextInt(9), decimals);
    return decimals > 1 ? value.add(last) : value;
  }

  private static BigDecimal times(BigDecimal number, String multiplier) {
    return number.multiply(BigDecimal.valueOf(MULTIPLIERS.getOrDefault(multiplier, 1L)));
  }

  private static String written(BigDecimal value, char group) {
    return format(value, value.scale(), group);
  }

  private static String written(long value, int decimals, char group) {
    return format(BigDecimal.valueOf(value), decimals, group);
  }

  private static String format(BigDecimal value, int decimals, char group) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(group);
    symbols.setDecimalSeparator(group == '.' ? ',' : '.');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    return format.format(value);
  }

  private static String pick(Random random, Collection<String> choices) {
    return choices.stream().sorted().skip(random.nextInt(choices.size())).findFirst().orElseThrow();
  }
}
