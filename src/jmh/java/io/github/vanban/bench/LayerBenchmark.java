package io.github.vanban.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole extractor and each of its layers over all texts, one thread. A layer that leans on
 * others (statistics on dates and references) is measured with what it leans on, as a caller of it
 * alone would see it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LayerBenchmark {

  private final List<String> texts = Texts.read().contents();
  private final Extractor extractor = VanBan.extractor();
  private final Lexicon lexicon = Lexicon.load();
  private final TokenizerAnnotator tokenizer =
      new TokenizerAnnotator(false, PropertiesUtils.asProperties("tokenize.ssplit", "false"));
  private final WordsToSentencesAnnotator splitter = new WordsToSentencesAnnotator(false);

  /** All layers. */
  @Benchmark
  public void extract(Blackhole sink) {
    overAllTexts(sink, extractor::extract);
  }

  /** References alone. */
  @Benchmark
  public void references(Blackhole sink) {
    overAllTexts(sink, extractor::references);
  }

  /** Dates alone. */
  @Benchmark
  public void dates(Blackhole sink) {
    overAllTexts(sink, extractor::dates);
  }

  /** Bodies alone. */
  @Benchmark
  public void bodies(Blackhole sink) {
    overAllTexts(sink, extractor::bodies);
  }

  /** Statistics alone. */
  @Benchmark
  public void statistics(Blackhole sink) {
    overAllTexts(sink, extractor::statistics);
  }

  /** What every layer needs first: the normalised view. */
  @Benchmark
  public void normalise(Blackhole sink) {
    overAllTexts(sink, NormalizedText::of);
  }

  /** The normalised view and the pass that finds the words of all lexicons. */
  @Benchmark
  public void lexicon(Blackhole sink) {
    overAllTexts(sink, text -> lexicon.scan(NormalizedText.of(text)));
  }

  /** What CoreNLP's own pipelines do first: tokens and sentences, and no more. */
  @Benchmark
  public void coreNlp(Blackhole sink) {
    overAllTexts(
        sink,
        text -> {
          Annotation annotation = new Annotation(text);
          tokenizer.annotate(annotation);
          splitter.annotate(annotation);
          return annotation;
        });
  }

  private void overAllTexts(Blackhole sink, Function<String, Object> work) {
    for (String text : texts) {
      sink.consume(work.apply(text));
    }
  }
}
