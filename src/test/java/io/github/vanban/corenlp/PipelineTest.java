package io.github.vanban.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.vanban.Extraction;
import io.github.vanban.VanBan;
import io.github.vanban.model.Body;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotators in a real CoreNLP pipeline. */
class PipelineTest {

  private static final String TEXT =
      "Ngày 16/5/2016, Thủ tướng Chính phủ ban hành Chỉ thị số 16/CT-TTg. "
          + "UBND tỉnh Trà Vinh giải ngân 9.209,56 tỷ đồng; xem https://example.vn/a.b?c=1 để biết.";

  private static final StanfordCoreNLP PIPELINE = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "vitokenize, vanban");
    properties.setProperty(
        "customAnnotatorClass.vitokenize", VietnameseTokenizerAnnotator.class.getName());
    properties.setProperty("customAnnotatorClass.vanban", VanBanAnnotator.class.getName());
    return properties;
  }

  private static CoreDocument annotated(String text) {
    CoreDocument document = new CoreDocument(text);
    PIPELINE.annotate(document);
    return document;
  }

  @Test
  void should_leave_the_extraction_on_the_document() {
    Extraction extraction =
        annotated(TEXT).annotation().get(VanBanAnnotations.ExtractionAnnotation.class);

    assertThat(extraction).isEqualTo(VanBan.extractor().extract(TEXT));
  }

  @Test
  void should_mark_the_tokens_that_a_mention_covers() {
    List<CoreLabel> tokens = annotated(TEXT).tokens();

    for (CoreLabel token : tokens) {
      List<Mention> mentions =
          Objects.requireNonNullElse(
              token.get(VanBanAnnotations.MentionsAnnotation.class), List.of());
      assertThat(mentions)
          .allSatisfy(
              m -> {
                assertThat(m.start()).isLessThan(token.endPosition());
                assertThat(m.end()).isGreaterThan(token.beginPosition());
              });
    }
    assertThat(mentionOf(tokens, "16/CT-TTg")).isInstanceOf(Reference.class);
    assertThat(mentionOf(tokens, "Trà")).isInstanceOf(Body.class);
    assertThat(tokens.stream().filter(t -> t.word().equals("ban")).findFirst().orElseThrow())
        .matches(t -> t.get(VanBanAnnotations.MentionsAnnotation.class) == null);
  }

  private static Mention mentionOf(List<CoreLabel> tokens, String word) {
    CoreLabel token = tokens.stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
    List<Mention> mentions =
        Objects.requireNonNull(token.get(VanBanAnnotations.MentionsAnnotation.class));
    assertThat(mentions).hasSize(1);
    return mentions.get(0);
  }

  @Test
  void should_keep_numbers_dates_and_addresses_whole() {
    assertThat(annotated(TEXT).tokens())
        .extracting(CoreLabel::word)
        .contains("16/5/2016", "16/CT-TTg", "9.209,56", "https://example.vn/a.b?c=1");
  }

  @Test
  void should_give_sentences_whose_tokens_and_offsets_are_those_of_the_text() {
    CoreDocument document = annotated(TEXT);

    assertThat(document.sentences()).hasSize(2);
    assertThat(document.sentences().get(0).text()).endsWith("16/CT-TTg.");
    assertThat(document.sentences().get(1).tokens().get(0).index()).isEqualTo(1);
    assertThat(document.sentences().get(1).tokens().get(0).sentIndex()).isEqualTo(1);
    assertThat(document.tokens())
        .allSatisfy(
            t ->
                assertThat(TEXT.substring(t.beginPosition(), t.endPosition()))
                    .isEqualTo(t.originalText()));
  }

  @Test
  void should_stand_in_a_pipeline_without_tokens_and_bear_an_empty_text() {
    Annotation bare = new Annotation(TEXT);
    new VanBanAnnotator(VanBan.extractor()).annotate(bare);

    assertThat(bare.get(VanBanAnnotations.ExtractionAnnotation.class).references()).hasSize(1);
    assertThat(annotated("").tokens()).isEmpty();
  }

  @Test
  void should_give_the_same_in_many_threads() {
    Extraction once = VanBan.extractor().extract(TEXT);

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> annotated(TEXT).annotation())
                .map(a -> a.get(VanBanAnnotations.ExtractionAnnotation.class)))
        .containsOnly(once);
  }

  @Test
  void should_take_rules_and_lexicons_by_properties(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("my-rules.tsv");
    Files.writeString(rules, "id\theads\tkind\tpattern\texample\nmine\tNOTHING\thead\t[]\tx\n");
    Properties properties = properties();
    properties.setProperty("vanban.rules", rules.toString());

    assertThatThrownBy(() -> new VanBanAnnotator("vanban", properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(rules + " line 2: no class of heads is \"NOTHING\"");
  }
}
