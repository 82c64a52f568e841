package io.github.vanban.bench;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * What the benchmark measured.
 *
 * @param machine where
 * @param texts the folder of texts
 * @param count how many texts
 * @param chars UTF-16 units of all texts
 * @param speeds warm speed, one thread, by layer
 * @param dateSpeed dates alone against a bare scan for digits, in CPU time
 * @param ratioToCoreNlp speed of the whole extractor over that of CoreNLP's tokenise-and-split
 * @param longToShort time for a text of {@value LengthBenchmark#LONG} units over that for one of
 *     {@value LengthBenchmark#SHORT}
 * @param startUpMillis median wall time of the command over one small file
 * @param startUpC1Millis the same with {@value #C1}
 */
record BenchmarkReport(
    Machine machine,
    String texts,
    int count,
    long chars,
    Map<String, Speed> speeds,
    DateSpeed dateSpeed,
    double ratioToCoreNlp,
    double longToShort,
    long startUpMillis,
    long startUpC1Millis) {

  /**
   * Speed of one layer in UTF-16 units a second: of the slowest, the median and the fastest
   * iteration. Where they lie far apart, the machine had other things to do.
   */
  record Speed(long slowest, long median, long fastest) {

    static Speed of(long chars, Statistics nanos) {
      return new Speed(
          perSecond(chars, nanos.getMax()),
          perSecond(chars, nanos.getPercentile(50)),
          perSecond(chars, nanos.getMin()));
    }

    private static long perSecond(long chars, double nanos) {
      return Math.round(chars * 1e9 / nanos);
    }
  }

  private static final String C1 = "-XX:TieredStopAtLevel=1";

  /**
   * Runs the benchmark and writes {@code benchmark.md} and {@code benchmark.json}.
   *
   * @param args the folder to write to, which also holds {@code vanban-cli.jar}
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Path folder = Path.of(args[0]);
    Texts texts = Texts.read();
    BenchmarkReport report = measure(texts, folder);
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.writeString(folder.resolve("benchmark.json"), json.writeValueAsString(report) + "\n");
    Files.writeString(folder.resolve("benchmark.md"), report.markdown());
    System.out.print(report.markdown());
  }

  private static BenchmarkReport measure(Texts texts, Path folder)
      throws IOException, InterruptedException, RunnerException {
    Path jar = folder.resolve("vanban-cli.jar");
    long startUp = StartUp.medianMillis(jar, List.of());
    long startUpC1 = StartUp.medianMillis(jar, List.of(C1));
    DateSpeed dateSpeed = DateSpeed.of(texts);
    Map<String, Statistics> nanos = new TreeMap<>();
    for (RunResult result : run(texts, folder.resolve("benchmark.log"))) {
      nanos.put(name(result), result.getPrimaryResult().getStatistics());
    }
    double longToShort =
        ratio(
            requireNonNull(nanos.remove(Integer.toString(LengthBenchmark.LONG))),
            requireNonNull(nanos.remove(Integer.toString(LengthBenchmark.SHORT))));
    double ratioToCoreNlp =
        ratio(requireNonNull(nanos.get("coreNlp")), requireNonNull(nanos.get("extract")));
    Map<String, Speed> speeds = new TreeMap<>();
    nanos.forEach((layer, time) -> speeds.put(layer, Speed.of(texts.chars(), time)));
    return new BenchmarkReport(
        Machine.current(),
        texts.folder().toString(),
        texts.contents().size(),
        texts.chars(),
        speeds,
        dateSpeed,
        ratioToCoreNlp,
        longToShort,
        startUp,
        startUpC1);
  }

  /** The layer's name, or the length where one layer is measured over several. */
  private static String name(RunResult result) {
    String length = result.getParams().getParam("length");
    return length == null ? result.getPrimaryResult().getLabel() : length;
  }

  private static double ratio(Statistics nanos, Statistics toNanos) {
    return nanos.getPercentile(50) / toNanos.getPercentile(50);
  }

  private static Collection<RunResult> run(Texts texts, Path log) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(LayerBenchmark.class.getName())
            .include(LengthBenchmark.class.getName())
            .jvmArgs("-Xmx2g", "-D" + Texts.PROPERTY + "=" + texts.folder())
            .forks(1)
            .threads(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(7)
            .measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .output(log.toString())
            .build();
    return new Runner(options).run();
  }

  private String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# Benchmark\n\n");
    line(
        out,
        "- Machine: %s, %s, %d processors",
        machine.name(),
        machine.cpu(),
        machine.processors());
    line(out, "- System: %s; JDK: %s", machine.system(), machine.jdk());
    line(out, "- Texts: %d texts of %s, %,d UTF-16 units; one thread, warm", count, texts, chars);
    out.append(
        "\n| million chars/s | slowest | median | fastest |\n| --- | ---: | ---: | ---: |\n");
    speeds.forEach(
        (layer, speed) ->
            line(
                out,
                "| %s | %.2f | %.2f | %.2f |",
                layer,
                speed.slowest() / 1e6,
                speed.median() / 1e6,
                speed.fastest() / 1e6));
    out.append('\n');
    line(
        out,
        "- Dates alone, in CPU time of the thread: %.2f million chars/s;"
            + " a bare scan for digits: %.2f; ratio of times: %.0f",
        dateSpeed.dates() / 1e6,
        dateSpeed.digits() / 1e6,
        dateSpeed.ratio());
    line(out, "- Speed over CoreNLP's tokenise-and-split: %.2f", ratioToCoreNlp);
    line(
        out,
        "- Time for %,d units over time for %,d: %.2f",
        LengthBenchmark.LONG,
        LengthBenchmark.SHORT,
        longToShort);
    line(
        out,
        "- The command over one small file: %d ms; with %s: %d ms",
        startUpMillis,
        C1,
        startUpC1Millis);
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
