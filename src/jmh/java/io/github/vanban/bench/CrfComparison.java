package io.github.vanban.bench;

import com.google.common.collect.ImmutableListMultimap;
import io.github.vanban.VanBan;
import io.github.vanban.evaluate.Counts;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.model.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a trained tagger would add to the rules: spans found by the rules, by a CRF trained on gold,
 * and by both (those of the rules, and those of the CRF that touch none of them).
 *
 * <p>Cross-validated: each text is tagged by a CRF that was trained on the other folds. The rules
 * were written with these texts at hand, so the comparison that counts is that on texts which
 * neither has seen.
 */
final class CrfComparison {

  private static final List<Layer> LAYERS = List.of(Layer.REFERENCES, Layer.DATES, Layer.BODIES);
  private static final int FOLDS = 5;

  /** The system property that names gold which neither the rules nor the CRF know; may be empty. */
  private static final String UNSEEN = "bench.unseen";

  private final Predictions rules = Predictions.by(VanBan.extractor());
  private final StringBuilder report = new StringBuilder();

  private CrfComparison() {}

  /**
   * Compares, and writes {@code crf.md}.
   *
   * @param args the folder to write to, and that of gold
   */
  public static void main(String[] args) throws IOException, GoldException {
    CrfComparison comparison = new CrfComparison();
    List<AnnotatedText> gold = GoldFolder.of(Path.of(args[1])).read();
    comparison.crossValidate(gold);
    String unseen = System.getProperty(UNSEEN, "");
    if (!unseen.isEmpty()) {
      comparison.unseen(gold, GoldFolder.of(Path.of(unseen)).read());
    }
    Files.writeString(Path.of(args[0]).resolve("crf.md"), comparison.report);
    System.out.print(comparison.report);
  }

  private void crossValidate(List<AnnotatedText> gold) throws GoldException {
    head(FOLDS + " folds of " + gold.size() + " texts, which the rules know");
    for (Layer layer : LAYERS) {
      ImmutableListMultimap.Builder<String, Annotation> tagged = ImmutableListMultimap.builder();
      for (int fold = 0; fold < FOLDS; fold++) {
        List<AnnotatedText> known = new ArrayList<>();
        List<AnnotatedText> other = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
          (i % FOLDS == fold ? other : known).add(gold.get(i));
        }
        tagged.putAll(tagged(layer, known, other));
      }
      rows(layer, gold, tagged.build());
    }
  }

  private void unseen(List<AnnotatedText> known, List<AnnotatedText> other) throws GoldException {
    head(other.size() + " texts that neither knows");
    for (Layer layer : LAYERS) {
      rows(layer, other, tagged(layer, known, other));
    }
  }

  /** The spans by the names of their texts. */
  private static ImmutableListMultimap<String, Annotation> tagged(
      Layer layer, List<AnnotatedText> known, List<AnnotatedText> other) {
    SpanTagger tagger = SpanTagger.train(layer, known);
    return other.stream()
        .collect(
            ImmutableListMultimap.flatteningToImmutableListMultimap(
                AnnotatedText::name, text -> tagger.tag(text).stream()));
  }

  private void head(String title) {
    report.append("## ").append(title).append("\n\n");
    report.append("| spans | by | P | R | F1 |\n| --- | --- | ---: | ---: | ---: |\n");
  }

  private void rows(
      Layer layer, List<AnnotatedText> gold, ImmutableListMultimap<String, Annotation> tagged)
      throws GoldException {
    row(layer, "rules", gold, rules);
    row(layer, "CRF", gold, text -> with(text, layer, tagged.get(text.name())));
    row(
        layer,
        "both",
        gold,
        text -> with(text, layer, both(rules.of(text).mentions(layer), tagged.get(text.name()))));
  }

  private void row(Layer layer, String by, List<AnnotatedText> gold, Predictions predictions)
      throws GoldException {
    List<AnnotatedText> only = gold.stream().map(text -> text.only(layer.key()::equals)).toList();
    Counts counts = Evaluation.of(only, predictions).score(layer.key() + ".span").counts();
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.4f | %.4f | %.4f |%n",
            layer.key(),
            by,
            counts.precision(),
            counts.recall(),
            counts.f1()));
  }

  private static AnnotatedText with(AnnotatedText text, Layer layer, List<Annotation> spans) {
    return new AnnotatedText(
        text.name(), text.text(), Map.of(), Map.of(layer, spans), null, null, Set.of());
  }

  private static List<Annotation> both(List<Annotation> first, List<Annotation> second) {
    List<Annotation> both = new ArrayList<>(first);
    for (Annotation span : second) {
      if (first.stream().noneMatch(other -> other.overlap(span) > 0)) {
        both.add(span);
      }
    }
    both.sort(Comparator.comparingInt(Annotation::start));
    return both;
  }
}
