package io.github.vanban.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import io.github.vanban.Extraction;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Leaves VanBan's mentions on a CoreNLP document and on its tokens.
 *
 * <pre>{@code
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "vitokenize, vanban");
 * properties.setProperty(
 *     "customAnnotatorClass.vitokenize", "io.github.vanban.corenlp.VietnameseTokenizerAnnotator");
 * properties.setProperty("customAnnotatorClass.vanban", "io.github.vanban.corenlp.VanBanAnnotator");
 * CoreDocument document = new CoreDocument("Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ");
 * new StanfordCoreNLP(properties).annotate(document);
 * document.annotation().get(VanBanAnnotations.ExtractionAnnotation.class).references();
 * }</pre>
 *
 * <p>Properties, under the annotator's name ({@code vanban} above): {@code vanban.lexicon} and
 * {@code vanban.rules}, paths of lexicons and rules of the user's own, several joined by {@code ,}.
 *
 * <p>It needs the document's text alone, and so may stand anywhere in a pipeline; tokens are marked
 * where some annotator before it made them. Thread-safe.
 */
@SuppressWarnings("rawtypes") // the interface of CoreNLP is written with raw CoreAnnotation
public final class VanBanAnnotator implements Annotator {

  private final Extractor extractor;

  /**
   * As CoreNLP makes it, with lexicons and rules by properties.
   *
   * @param name the annotator's name in the pipeline
   * @param properties the pipeline's
   * @throws IllegalArgumentException if a lexicon or a rule file is faulty; the message names the
   *     file, the line and the fault
   */
  public VanBanAnnotator(String name, Properties properties) {
    VanBan.Builder builder = VanBan.builder();
    paths(properties, name + ".lexicon").forEach(builder::lexicon);
    paths(properties, name + ".rules").forEach(builder::rules);
    extractor = builder.build();
  }

  /** Uses an extractor of the caller's. */
  public VanBanAnnotator(Extractor extractor) {
    this.extractor = extractor;
  }

  private static List<Path> paths(Properties properties, String key) {
    List<Path> paths = new ArrayList<>();
    for (String path : properties.getProperty(key, "").split(",", -1)) {
      if (!path.isBlank()) {
        paths.add(Path.of(path.strip()));
      }
    }
    return paths;
  }

  @Override
  public void annotate(Annotation document) {
    Extraction extraction = extractor.extract(document.get(CoreAnnotations.TextAnnotation.class));
    document.set(VanBanAnnotations.ExtractionAnnotation.class, extraction);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens != null) {
      for (Layer layer : Layer.values()) {
        mark(tokens, extraction.mentions(layer));
      }
    }
  }

  /** Marks the tokens that mentions cover; both lists are in text order, so one pass is enough. */
  private static void mark(List<CoreLabel> tokens, List<? extends Mention> mentions) {
    int token = 0;
    for (Mention mention : mentions) {
      while (token < tokens.size() && tokens.get(token).endPosition() <= mention.start()) {
        token++;
      }
      for (int t = token; t < tokens.size() && tokens.get(t).beginPosition() < mention.end(); t++) {
        add(tokens.get(t), mention);
      }
    }
  }

  private static void add(CoreLabel token, Mention mention) {
    List<Mention> mentions = token.get(VanBanAnnotations.MentionsAnnotation.class);
    if (mentions == null) {
      mentions = new ArrayList<>(1);
      token.set(VanBanAnnotations.MentionsAnnotation.class, mentions);
    }
    mentions.add(mention);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(VanBanAnnotations.ExtractionAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }
}
