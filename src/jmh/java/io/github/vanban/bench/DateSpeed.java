package io.github.vanban.bench;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Dates alone against a bare scan for digits over the same texts, in turn and in one run. Measured
 * in CPU time of the thread, so that what else the machine does counts little.
 *
 * @param dates UTF-16 units a second, median of the rounds
 * @param digits the same for the scan
 * @param ratio how many times as long the dates take, median of the rounds
 */
record DateSpeed(long dates, long digits, double ratio) {

  private static final int WARM_UP_ROUNDS = 10;
  private static final int ROUNDS = 21;

  /** Units that each measurement of a round reads at least. */
  private static final long UNITS_A_ROUND = 5_000_000;

  /** Measures over some texts; takes about half a minute. */
  static DateSpeed of(Texts texts) {
    Extractor extractor = VanBan.extractor();
    long repeats = UNITS_A_ROUND / texts.chars() + 1;
    double[] dates = new double[ROUNDS];
    double[] digits = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double found = nanos(texts.contents(), repeats, text -> extractor.dates(text).size());
      double scanned = nanos(texts.contents(), repeats, DateSpeed::countDigits);
      if (round >= 0) {
        dates[round] = found;
        digits[round] = scanned;
        ratios[round] = found / scanned;
      }
    }
    double units = 1e9 * texts.chars() * repeats;
    return new DateSpeed(
        Math.round(units / median(dates)), Math.round(units / median(digits)), median(ratios));
  }

  private static double nanos(List<String> texts, long repeats, ToLongFunction<String> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    long start = threads.getCurrentThreadCpuTime();
    for (long i = 0; i < repeats; i++) {
      for (String text : texts) {
        sum += work.applyAsLong(text);
      }
    }
    long nanos = threads.getCurrentThreadCpuTime() - start;
    if (sum < 0) {
      // Keeps the compiler from leaving the work out.
      throw new IllegalStateException("counts are not negative");
    }
    return nanos;
  }

  private static long countDigits(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        count++;
      }
    }
    return count;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
