package io.github.vanban.bench;

import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole extractor over one short and one long text: does its time grow with the length? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LengthBenchmark {

  /** UTF-16 units of the short text. */
  static final int SHORT = 100_000;

  /** UTF-16 units of the long text. */
  static final int LONG = 1_000_000;

  /** The text's length; JMH sets it. */
  @Param({"" + SHORT, "" + LONG})
  public int length;

  private final Extractor extractor = VanBan.extractor();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void makeText() {
    text = Texts.read().repeatedTo(length);
  }

  /** All layers. */
  @Benchmark
  public Extraction extractLong() {
    return extractor.extract(text);
  }
}
