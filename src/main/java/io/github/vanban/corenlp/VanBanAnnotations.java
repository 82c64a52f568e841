package io.github.vanban.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import io.github.vanban.Extraction;
import io.github.vanban.model.Mention;
import java.util.List;

/** Keys under which {@link VanBanAnnotator} leaves what it finds. */
public final class VanBanAnnotations {

  private VanBanAnnotations() {}

  /** On the document: all that is in it. */
  public static final class ExtractionAnnotation implements CoreAnnotation<Extraction> {
    /** For CoreNLP, which makes one to ask for the type. */
    public ExtractionAnnotation() {}

    @Override
    public Class<Extraction> getType() {
      return Extraction.class;
    }
  }

  /**
   * On a token: the mentions that it stands in, references before dates, bodies and statistics;
   * absent where it stands in none. Their offsets are those of the document's text.
   */
  public static final class MentionsAnnotation implements CoreAnnotation<List<Mention>> {
    /** For CoreNLP, which makes one to ask for the type. */
    public MentionsAnnotation() {}

    @Override
    public Class<List<Mention>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }
}
