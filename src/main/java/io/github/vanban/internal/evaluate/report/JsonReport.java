package io.github.vanban.internal.evaluate.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Enums;
import io.github.vanban.evaluate.Accuracy;
import io.github.vanban.evaluate.Average;
import io.github.vanban.evaluate.Baseline;
import io.github.vanban.evaluate.Counts;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Figure;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.Score;
import io.github.vanban.evaluate.TextScore;
import io.github.vanban.internal.json.JsonFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations as JSON, one measure, text or error a line so that versions can be compared
 * line by line, and reads them back as baselines. Stateless and thread-safe.
 */
public final class JsonReport {

  /** What says that a file is such a report. */
  private static final String KIND = "vanban-accuracy";

  private static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static String write(Evaluation evaluation) {
    StringJoiner parts = new StringJoiner(",\n", "{\n", "\n}\n");
    parts.add(" \"report\": " + line(KIND));
    parts.add(" \"version\": " + VERSION);
    StringJoiner measures = new StringJoiner(",\n", " \"measures\": {\n", "\n }");
    evaluation
        .scores()
        .forEach((measure, score) -> measures.add("  " + line(measure) + ": " + line(map(score))));
    parts.add(measures.toString());
    StringJoiner texts = new StringJoiner(",\n", " \"texts\": {\n", "\n }");
    for (TextScore text : evaluation.texts()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      text.counts().forEach((measure, of) -> counts.put(measure, list(of)));
      texts.add("  " + line(text.name()) + ": " + line(counts));
    }
    parts.add(texts.toString());
    StringJoiner errors = new StringJoiner(",\n", " \"errors\": [\n", "\n ]");
    evaluation.errors().forEach(error -> errors.add("  " + line(map(error))));
    parts.add(evaluation.errors().isEmpty() ? " \"errors\": []" : errors.toString());
    return parts.toString();
  }

  /**
   * Reads a report back as a baseline.
   *
   * @throws IllegalArgumentException if the file cannot be read or is no such report; the message
   *     names the file
   */
  public static Baseline read(Path file) {
    try {
      JsonNode report = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
      if (!KIND.equals(report.path("report").textValue())
          || report.path("version").asInt() != VERSION) {
        throw new IllegalArgumentException(file + ": no JSON report of an evaluation");
      }
      Map<String, Double> f1 = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> measure : report.path("measures").properties()) {
        f1.put(measure.getKey(), measure.getValue().path("f1").asDouble());
      }
      Set<String> texts = new LinkedHashSet<>();
      report.path("texts").fieldNames().forEachRemaining(texts::add);
      List<MentionError> errors = new ArrayList<>();
      for (JsonNode error : report.path("errors")) {
        errors.add(error(file, error));
      }
      return new Baseline(f1, texts, errors);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": no such file", e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file + " " + JsonFault.place(e) + ": " + JsonFault.cause(e), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, Object> map(Score score) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("p", Figure.rounded(score.precision()));
    fields.put("r", Figure.rounded(score.recall()));
    fields.put("f1", Figure.rounded(score.f1()));
    Counts counts = score.counts();
    fields.put("tp", counts.truePositives());
    fields.put("fp", counts.falsePositives());
    fields.put("fn", counts.falseNegatives());
    if (counts.incorrect() > 0) {
      fields.put("incorrect", counts.incorrect());
    }
    if (counts.partial() > 0) {
      fields.put("partial", counts.partial());
    }
    Average macro = score.macro();
    Map<String, Object> average = new LinkedHashMap<>();
    average.put("p", Figure.rounded(macro.precision()));
    average.put("r", Figure.rounded(macro.recall()));
    average.put("f1", Figure.rounded(macro.f1()));
    average.put("texts", macro.texts());
    fields.put("macro", average);
    Accuracy accuracy = score.accuracy();
    if (accuracy != null) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("share", Figure.rounded(accuracy.share()));
      value.put("right", accuracy.right());
      value.put("of", accuracy.of());
      fields.put("accuracy", value);
    }
    return fields;
  }

  /** True positives, false positives, false negatives. */
  private static List<Integer> list(Counts counts) {
    return List.of(counts.truePositives(), counts.falsePositives(), counts.falseNegatives());
  }

  private static Map<String, Object> map(MentionError error) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", error.text());
    fields.put("part", error.part());
    fields.put("kind", error.kind().name());
    fields.put("start", error.start());
    fields.put("end", error.end());
    fields.put("line", error.line());
    fields.put("mention", error.mention());
    fields.put("before", error.before());
    fields.put("after", error.after());
    fields.put("values", error.values());
    @Nullable String rule = error.rule();
    if (rule != null) {
      fields.put("rule", rule);
    }
    fields.put("measures", error.measures());
    return fields;
  }

  private static MentionError error(Path file, JsonNode error) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : error.path("values").properties()) {
      values.put(value.getKey(), value.getValue().asText());
    }
    Set<String> measures = new LinkedHashSet<>();
    error.path("measures").forEach(measure -> measures.add(measure.asText()));
    MentionError.Kind kind =
        Enums.getIfPresent(MentionError.Kind.class, error.path("kind").asText()).orNull();
    if (kind == null) {
      throw new IllegalArgumentException(file + ": an error has no kind: " + error);
    }
    return new MentionError(
        error.path("text").asText(),
        error.path("part").asText(),
        kind,
        error.path("start").asInt(),
        error.path("end").asInt(),
        error.path("line").asInt(),
        error.path("mention").asText(),
        error.path("before").asText(),
        error.path("after").asText(),
        values,
        error.path("rule").textValue(),
        measures);
  }

  private static String line(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings and numbers is always JSON", e);
    }
  }
}
