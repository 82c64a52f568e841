package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.document.Span;
import io.github.vanban.internal.structure.Outline;
import io.github.vanban.write.JsonLines;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text and the document that it is. */
class DocumentsTest {

  @Test
  void should_extract_from_a_document_what_its_text_says() {
    for (Path path : Samples.texts()) {
      String text = Samples.read(path);
      Document document = VanBan.document(text);

      assertThat(JsonLines.line("", Extractors.SHARED.extract(document)))
          .isEqualTo(JsonLines.line("", Extractors.SHARED.extract(text)));
    }
  }

  @Test
  void should_give_blocks_and_sentences_that_lie_in_the_text_and_in_order() {
    for (Path path : Samples.texts()) {
      String text = Samples.read(path);
      Outline outline = Outline.of(VanBan.document(text));
      int end = 0;
      for (int i = 0; i < outline.sentences().count(); i++) {
        assertThat(outline.sentences().start(i)).isGreaterThanOrEqualTo(end);
        end = outline.sentences().end(i);
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
      for (Block block : outline.blocks()) {
        assertThat(block.span().in(text)).isEqualTo(block.span().in(text).strip()).isNotEmpty();
      }
    }
  }

  @Test
  void should_take_the_blocks_of_a_document_as_they_are() {
    String text = "I. Một";
    Document document = new Document(text, List.of(new Block.Paragraph(new Span(0, 6), null)));

    assertThat(Extractors.SHARED.extract(document).length()).isEqualTo(6);
    assertThat(Outline.of(document).blocks().get(0).kind()).isEqualTo(Block.Kind.PARAGRAPH);
  }
}
