package io.github.vanban.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.internal.text.Token;
import io.github.vanban.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Tokens and sentences for CoreNLP as Vietnamese writes them: words are syllables; numbers, dates
 * and numbers of documents stay whole ({@code 16/CT-TTg}, {@code 9.209,56}, {@code 16/5/2016}),
 * which CoreNLP's own tokenizer breaks. To be named in {@code customAnnotatorClass.…} in place of
 * {@code tokenize} and {@code ssplit}; see {@link VanBanAnnotator}.
 *
 * <p>A token's word is the original text, so that offsets and words agree. Thread-safe.
 */
@SuppressWarnings("rawtypes") // the interface of CoreNLP is written with raw CoreAnnotation
public final class VietnameseTokenizerAnnotator implements Annotator {

  private static final Set<Class<? extends CoreAnnotation>> MADE =
      Set.of(
          CoreAnnotations.TextAnnotation.class,
          CoreAnnotations.OriginalTextAnnotation.class,
          CoreAnnotations.ValueAnnotation.class,
          CoreAnnotations.TokensAnnotation.class,
          CoreAnnotations.SentencesAnnotation.class,
          CoreAnnotations.SentenceIndexAnnotation.class,
          CoreAnnotations.CharacterOffsetBeginAnnotation.class,
          CoreAnnotations.CharacterOffsetEndAnnotation.class,
          CoreAnnotations.TokenBeginAnnotation.class,
          CoreAnnotations.TokenEndAnnotation.class,
          CoreAnnotations.IndexAnnotation.class);

  /** As CoreNLP makes it; there is nothing to set. */
  public VietnameseTokenizerAnnotator(String name, Properties properties) {}

  /** For use outside a pipeline. */
  public VietnameseTokenizerAnnotator() {}

  @Override
  public void annotate(Annotation document) {
    NormalizedText view = NormalizedText.of(document.get(CoreAnnotations.TextAnnotation.class));
    Sentences sentences = Sentences.of(view);
    List<Token> found = Tokens.of(view);
    List<CoreLabel> tokens = new ArrayList<>(found.size());
    List<CoreMap> made = new ArrayList<>(sentences.count());
    int next = 0;
    for (int s = 0; s < sentences.count(); s++) {
      int first = next;
      boolean last = s + 1 == sentences.count();
      while (next < found.size() && (last || found.get(next).start() < sentences.start(s + 1))) {
        tokens.add(label(view, found.get(next), made.size(), next - first + 1));
        next++;
      }
      if (next > first) {
        made.add(sentence(view, tokens, made.size(), first, next));
      }
    }
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, made);
  }

  private static CoreLabel label(NormalizedText view, Token token, int sentence, int index) {
    String word = view.originalText(token.start(), token.end());
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(word);
    label.setBeginPosition(view.originalStart(token.start()));
    label.setEndPosition(view.originalEnd(token.end()));
    label.setIndex(index);
    label.setSentIndex(sentence);
    return label;
  }

  private static CoreMap sentence(
      NormalizedText view, List<CoreLabel> tokens, int index, int first, int end) {
    int from = tokens.get(first).beginPosition();
    int to = tokens.get(end - 1).endPosition();
    CoreMap sentence = new ArrayCoreMap(8);
    sentence.set(CoreAnnotations.TextAnnotation.class, view.original().substring(from, to));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, from);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, to);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens.subList(first, end));
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, end);
    return sentence;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return MADE;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }
}
