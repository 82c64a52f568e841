package io.github.vanban.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.evaluate.gold.Predictions;
import io.github.vanban.model.Layer;
import io.github.vanban.write.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The scores agree with those of the scorer that is shared with other tools, where it is there. */
class OtherScorerTest {

  private static final Path SCORER = Path.of("../shared/tools/score.py");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Extractor EXTRACTOR = VanBan.extractor();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** Gold, its texts, and a seed of faults in the predictions; 0 for none. */
  static Stream<Arguments> golds() {
    return Stream.of(
        Arguments.of("samples", "samples", 0),
        Arguments.of("../shared/gold", "../shared/corpus", 0),
        Arguments.of("../shared/real/gold", "../shared/real/texts", 0),
        Arguments.of("samples", "samples", 1),
        Arguments.of("samples", "samples", 2),
        Arguments.of("../shared/gold", "../shared/corpus", 3),
        Arguments.of("../shared/gold", "../shared/corpus", 4),
        Arguments.of("../shared/real/gold", "../shared/real/texts", 5),
        Arguments.of("../shared/real/gold", "../shared/real/texts", 6));
  }

  @ParameterizedTest
  @MethodSource("golds")
  void should_agree_with_the_other_scorer(
      String gold, String texts, int seed, TestReporter reporter) throws Exception {
    assumeTrue(Files.exists(SCORER), "skipped: there is no " + SCORER);
    assumeTrue(Files.isDirectory(Path.of(gold)), "skipped: there is no " + gold);
    assumeTrue(runs("python3", "--version"), "skipped: there is no python3");
    // What only the other scorer knows is listed.
    List<AnnotatedText> read =
        GoldFolder.of(Path.of(gold))
            .withTexts(Path.of(texts))
            .passingOverUnknownFields(
                fault -> reporter.publishEntry("unknown field", fault.toString()))
            .read();
    Path predictions = folder.resolve("predictions.jsonl");
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder();
    for (AnnotatedText text : read) {
      String content = String.valueOf(text.text());
      String line = JsonLines.line("some/" + text.name() + ".txt", EXTRACTOR.extract(content));
      lines.append(seed == 0 ? line : disturbed(line, content, random)).append('\n');
    }
    Files.writeString(predictions, lines);

    Evaluation evaluation = Evaluation.of(read, Predictions.read(predictions));

    JsonNode expected = otherScores(gold, predictions);
    int compared = 0;
    for (Map.Entry<String, JsonNode> measure : expected.properties()) {
      String name = measure.getKey();
      if (!evaluation.scores().containsKey(name)) {
        reporter.publishEntry("unknown measure", name);
        continue;
      }
      compared++;
      JsonNode other = measure.getValue();
      Score score = evaluation.score(name);
      Counts counts = score.counts();
      assertThat(List.of(counts.truePositives(), counts.falsePositives(), counts.falseNegatives()))
          .as(name + ": tp, fp, fn")
          .containsExactly(
              other.path("tp").asInt(), other.path("fp").asInt(), other.path("fn").asInt());
      assertThat(score.precision()).as(name).isCloseTo(other.path("p").asDouble(), within(5e-5));
      assertThat(score.recall()).as(name).isCloseTo(other.path("r").asDouble(), within(5e-5));
      assertThat(score.f1()).as(name).isCloseTo(other.path("f1").asDouble(), within(5e-5));
    }
    assertThat(compared).as("measures that both have").isGreaterThan(35);
  }

  private JsonNode otherScores(String gold, Path predictions) throws Exception {
    Path out = folder.resolve("scores.json");
    Process process =
        new ProcessBuilder("python3", SCORER.toString(), gold, predictions.toString(), "--json")
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String written = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(written).isZero();
    return JSON.readTree(written);
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The index, or the one after it where it cuts a surrogate pair. */
  private static int whole(String text, int index) {
    return index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
        ? index + 1
        : index;
  }

  /** The same line with mentions dropped, doubled, moved and given other values. */
  private static String disturbed(String line, String text, Random random) throws IOException {
    ObjectNode object = (ObjectNode) JSON.readTree(line);
    for (Layer layer : Layer.values()) {
      ArrayNode mentions = (ArrayNode) object.path(layer.key());
      ArrayNode kept = object.putArray(layer.key());
      for (JsonNode mention : mentions) {
        int fate = random.nextInt(12);
        ObjectNode copy = mention.deepCopy();
        if (fate == 0) {
          continue;
        }
        if (fate == 1) {
          int start =
              whole(text, Math.max(0, mention.path("start").intValue() - random.nextInt(6)));
          int end =
              whole(
                  text,
                  Math.min(text.length(), mention.path("end").intValue() + random.nextInt(9)));
          copy.put("start", start).put("end", end).put("text", text.substring(start, end));
        } else if (fate == 2) {
          kept.add(copy);
        } else if (fate < 6) {
          JsonNode other = mentions.get(random.nextInt(mentions.size()));
          List<String> fields =
              Stream.of(
                      "type",
                      "number",
                      "issued",
                      "issuer",
                      "cluster",
                      "provision",
                      "kind",
                      "value",
                      "level",
                      "of",
                      "max",
                      "unit",
                      "category",
                      "label",
                      "role",
                      "whole",
                      "period",
                      "approx")
                  .filter(other::has)
                  .toList();
          String field = fields.get(random.nextInt(fields.size()));
          copy.set(field, other.get(field));
        }
        kept.add(copy);
      }
    }
    disturbCounts(object, random);
    disturbFindings(object, random);
    return object.toString();
  }

  /** Rows of counts dropped, with other scopes, fields and figures. */
  private static void disturbCounts(ObjectNode object, Random random) {
    for (JsonNode rows : object.path("counts")) {
      for (int i = rows.size() - 1; i >= 0; i--) {
        ObjectNode row = (ObjectNode) rows.get(i);
        JsonNode other = rows.get(random.nextInt(rows.size()));
        List<String> figures =
            row.properties().stream()
                .filter(field -> field.getValue().isInt())
                .map(Map.Entry::getKey)
                .toList();
        switch (random.nextInt(6)) {
          case 0 -> ((ArrayNode) rows).remove(i);
          case 1 -> row.set("place", other.path("place"));
          case 2 -> row.set("period", other.path("period"));
          case 3 -> row.put("level", "DISTRICT");
          case 4 -> {
            if (!figures.isEmpty()) {
              String field = figures.get(random.nextInt(figures.size()));
              row.put(field, random.nextInt(object.path("statistics").size() + 2));
            }
          }
          default -> {
            if (!figures.isEmpty()) {
              row.set("total", row.get(figures.get(random.nextInt(figures.size()))));
            }
          }
        }
      }
    }
  }

  /** Findings of other kinds, about other mentions, and told twice. */
  private static void disturbFindings(ObjectNode object, Random random) {
    ArrayNode findings = (ArrayNode) object.path("findings");
    for (int i = findings.size() - 1; i >= 0; i--) {
      ObjectNode finding = (ObjectNode) findings.get(i);
      switch (random.nextInt(4)) {
        case 0 -> finding.put("kind", "SUM_MISMATCH");
        case 1 ->
            finding
                .path("mentions")
                .forEach(mention -> ((ObjectNode) mention).put("index", random.nextInt(20)));
        case 2 -> findings.add(finding.deepCopy());
        default -> {
          // stays as it is
        }
      }
    }
  }
}
