package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text in other encodings of the same characters: spans are slices, values are the same. */
class VariantsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a variant may change of a mention. */
  private static final List<String> POSITION = List.of("start", "end", "text");

  private enum Variant {
    AS_IT_IS,
    NFC,
    NFD,
    CRLF,
    NO_BREAK_SPACES,
    ZERO_WIDTH_SPACES,
    ALL;

    String of(String text) {
      return switch (this) {
        case AS_IT_IS -> text;
        case NFC -> Normalizer.normalize(text, Normalizer.Form.NFC);
        case NFD -> Normalizer.normalize(text, Normalizer.Form.NFD);
        case CRLF -> text.replace("\n", "\r\n");
        case NO_BREAK_SPACES -> text.replace(' ', '\u00a0');
        case ZERO_WIDTH_SPACES -> text.replace(" ", "\u200b ");
        case ALL -> NO_BREAK_SPACES.of(CRLF.of(NFD.of(text)));
      };
    }
  }

  static Stream<Arguments> samples_in_every_variant() {
    return Samples.texts().stream()
        .flatMap(path -> Stream.of(Variant.values()).map(variant -> Arguments.of(path, variant)));
  }

  @ParameterizedTest
  @MethodSource("samples_in_every_variant")
  void should_mark_slices_of_the_text_in_order(Path sample, Variant variant) {
    String text = variant.of(Samples.read(sample));
    Extraction extraction = Extractors.SHARED.extract(text);

    assertThat(extraction.length()).isEqualTo(text.length());
    for (Layer layer : Layer.values()) {
      int end = 0;
      for (Mention mention : extraction.mentions(layer)) {
        assertThat(mention.text()).isEqualTo(text.substring(mention.start(), mention.end()));
        assertThat(mention.start()).as("%s overlaps", mention).isGreaterThanOrEqualTo(end);
        assertThat(mention.text()).isNotBlank();
        end = mention.end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples_in_every_variant")
  void should_give_the_same_values(Path sample, Variant variant) throws IOException {
    String text = Samples.read(sample);

    assertThat(values(variant.of(text))).isEqualTo(values(text));
  }

  @Test
  void should_give_empty_layers_for_an_empty_text() {
    for (String empty : List.of("", " ", "\n\n", "\ufeff", "\u200b")) {
      Extraction extraction = Extractors.SHARED.extract(empty);

      for (Layer layer : Layer.values()) {
        assertThat(extraction.mentions(layer)).isEmpty();
      }
      assertThat(extraction.findings()).isEmpty();
      assertThat(extraction.length()).isEqualTo(empty.length());
    }
  }

  @Test
  void should_read_a_very_long_line_to_its_end() {
    String sentence = "Theo Quyết định số 12/QĐ-UBND ngày 16/5/2016 của UBND tỉnh, có 245/411 xã. ";
    String text = sentence.repeat(2_000);

    Extraction extraction = Extractors.SHARED.extract(text);

    assertThat(extraction.references()).hasSize(2_000);
    assertThat(extraction.dates()).hasSize(2_000);
    assertThat(extraction.bodies()).hasSize(2_000);
    assertThat(extraction.statistics()).hasSize(2_000);
  }

  /** The output without what a variant may change: offsets and the text of mentions. */
  private static JsonNode values(String text) throws IOException {
    JsonNode line = JSON.readTree(JsonLines.line("x", Extractors.SHARED.extract(text)));
    ((ObjectNode) line).remove("chars");
    for (Layer layer : Layer.values()) {
      for (JsonNode mention : line.get(layer.key())) {
        ((ObjectNode) mention).remove(POSITION);
      }
    }
    for (JsonNode mention : line.path("selfMentions")) {
      ((ObjectNode) mention).remove(POSITION);
    }
    for (JsonNode recipient : line.path("document").path("distribution")) {
      ((ObjectNode) recipient).remove(POSITION);
    }
    return line;
  }
}
