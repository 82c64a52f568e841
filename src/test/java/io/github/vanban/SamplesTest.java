package io.github.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.model.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The gold beside each text speaks of that very text. */
class SamplesTest {

  private static final Path SHARED = Path.of("..", "shared");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void should_have_at_least_fifteen_texts() {
    assertThat(Samples.texts()).hasSizeGreaterThanOrEqualTo(15);
  }

  @TestFactory
  Stream<DynamicTest> should_have_gold_that_quotes_its_text() {
    return Samples.texts().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(), () -> assertQuotes(path, sibling(path, ".json"))));
  }

  @Test
  void should_quote_its_text_in_shared_gold_too() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold beside this clone");
    List<Path> texts = Samples.texts(SHARED.resolve("corpus"));

    assertThat(texts).isNotEmpty();
    for (Path text : texts) {
      Path gold = SHARED.resolve("gold").resolve(sibling(text, ".json").getFileName());
      if (Files.exists(gold)) {
        assertQuotes(text, gold);
      }
    }
  }

  private static Path sibling(Path text, String suffix) {
    String name = String.valueOf(text.getFileName());
    return text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + suffix);
  }

  private static void assertQuotes(Path path, Path goldPath) throws IOException {
    String text = Samples.read(path);
    JsonNode gold = JSON.readTree(Samples.read(goldPath));

    assertThat(gold.has("document")).isTrue();
    for (Layer layer : Layer.values()) {
      assertThat(gold.path(layer.key()).isArray()).as("%s has %s", goldPath, layer).isTrue();
      for (JsonNode mention : gold.path(layer.key())) {
        int start = mention.path("start").asInt(-1);
        int end = mention.path("end").asInt(-1);
        assertThat(text.substring(start, end))
            .as("%s %s", goldPath, mention)
            .isEqualTo(mention.path("text").asText());
      }
    }
  }
}
