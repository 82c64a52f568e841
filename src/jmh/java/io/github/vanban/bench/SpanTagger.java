package io.github.vanban.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Token;
import io.github.vanban.internal.text.Tokens;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's conditional random field, trained on the spans of one layer with its usual features for
 * names: words, their beginnings and ends, their shapes, and both neighbours.
 */
final class SpanTagger {

  private static final String BEGIN = "B";
  private static final String INSIDE = "I";
  private static final String OUTSIDE = "O";

  private final Layer layer;
  private final CRFClassifier<CoreLabel> tagger;

  private SpanTagger(Layer layer, CRFClassifier<CoreLabel> tagger) {
    this.layer = layer;
    this.tagger = tagger;
  }

  /** Learns from gold that has its texts. */
  static SpanTagger train(Layer layer, List<AnnotatedText> gold) {
    CRFClassifier<CoreLabel> tagger = new CRFClassifier<>(features());
    List<List<CoreLabel>> texts = new ArrayList<>();
    for (AnnotatedText text : gold) {
      texts.add(new Labelled(text).labels(text.mentions(layer)));
    }
    tagger.train(texts, tagger.defaultReaderAndWriter());
    return new SpanTagger(layer, tagger);
  }

  /** The spans that it finds in a text. */
  List<Annotation> tag(AnnotatedText text) {
    Labelled labelled = new Labelled(text);
    List<CoreLabel> tags = tagger.classify(labelled.labels(List.of()));
    List<Annotation> found = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag =
          i == tags.size() ? OUTSIDE : tags.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      if (first >= 0 && !tag.equals(INSIDE)) {
        found.add(labelled.span(layer, first, i - 1));
        first = -1;
      }
      if (tag.equals(BEGIN) || (tag.equals(INSIDE) && first < 0)) {
        first = i;
      }
    }
    return found;
  }

  private static Properties features() {
    Properties features = new Properties();
    for (String flag :
        List.of(
            "useClassFeature",
            "useWord",
            "useNGrams",
            "noMidNGrams",
            "usePrev",
            "useNext",
            "useSequences",
            "usePrevSequences",
            "useTypeSeqs",
            "useTypeSeqs2",
            "useTypeySequences",
            "useDisjunctive")) {
      features.setProperty(flag, "true");
    }
    features.setProperty("maxNGramLeng", "6");
    features.setProperty("maxLeft", "1");
    features.setProperty("wordShape", "chris2useLC");
    features.setProperty("useQN", "true");
    features.setProperty("QNsize", "15");
    features.setProperty("sigma", "20");
    return features;
  }

  /** The tokens of a text, as the CRF takes them. */
  private static final class Labelled {
    private final String text;
    private final NormalizedText view;
    private final List<Token> tokens;

    Labelled(AnnotatedText gold) {
      @Nullable String content = gold.text();
      if (content == null) {
        throw new IllegalArgumentException(gold.name() + ": its text is missing");
      }
      this.text = content;
      this.view = NormalizedText.of(content);
      this.tokens = Tokens.of(view);
    }

    /** The tokens with what gold says of them. */
    List<CoreLabel> labels(List<Annotation> mentions) {
      List<CoreLabel> labels = new ArrayList<>();
      for (Token token : tokens) {
        CoreLabel label = new CoreLabel();
        label.setWord(view.normal().substring(token.start(), token.end()));
        label.set(CoreAnnotations.AnswerAnnotation.class, OUTSIDE);
        labels.add(label);
      }
      int next = 0;
      for (Annotation mention : mentions) {
        boolean first = true;
        while (next < tokens.size()
            && view.originalEnd(tokens.get(next).end()) <= mention.start()) {
          next++;
        }
        for (int i = next;
            i < tokens.size() && view.originalStart(tokens.get(i).start()) < mention.end();
            i++) {
          labels.get(i).set(CoreAnnotations.AnswerAnnotation.class, first ? BEGIN : INSIDE);
          first = false;
        }
      }
      return labels;
    }

    /** The mention from one token to another. */
    Annotation span(Layer layer, int first, int last) {
      int start = view.originalStart(tokens.get(first).start());
      int end = view.originalEnd(tokens.get(last).end());
      return new Annotation(layer, start, end, text.substring(start, end), Map.of());
    }
  }
}
