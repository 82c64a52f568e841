package io.github.vanban.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.vanban.Extractor;
import io.github.vanban.internal.library.Library;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.read.Utf8Reader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be compared with gold, by text. Implementations are thread-safe. */
@FunctionalInterface
public interface Predictions {

  /** The largest file of predictions that is read, in bytes. */
  long LIMIT = 1L << 30;

  /**
   * What is said to be in the text of a gold.
   *
   * @throws GoldException if that cannot be told
   */
  AnnotatedText of(AnnotatedText gold) throws GoldException;

  /** What an extractor finds; the gold must have its text. */
  static Predictions by(Extractor extractor) {
    return gold -> {
      String text = gold.text();
      if (text == null) {
        throw new GoldException(
            List.of(new GoldFault(gold.name(), "", "its text is missing, so nothing is found")));
      }
      return AnnotatedText.of(gold.name(), text, extractor.extract(text));
    };
  }

  /**
   * What the lines of an output file say. A line belongs to a gold whose name its {@code source}
   * ends with, both without their endings.
   *
   * @throws GoldException if the file cannot be read, or a line is no line of the output or has the
   *     source of another
   */
  static Predictions read(Path file) throws GoldException {
    Library.JACKSON.require("reading predictions");
    record Line(String where, JsonNode object) {}
    ByName<Line> lines = new ByName<>();
    Map<String, String> wheres = new HashMap<>();
    List<GoldFault> faults = new ArrayList<>();
    int number = 0;
    for (String line : content(file).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Faults of = new Faults(file + " line " + number);
      JsonNode object = JsonTextReader.parse(line, of);
      String source = object == null ? null : object.path("source").textValue();
      if (object != null && source == null) {
        of.add("source", "is missing");
      } else if (object != null && source != null) {
        String where = file + " line " + number;
        String other = wheres.putIfAbsent(source, where);
        if (other != null) {
          of.add("source", source + " is that of " + other + " too");
        }
        lines.put(ByName.name(source), new Line(where, object));
      }
      faults.addAll(of.list());
    }
    if (!faults.isEmpty()) {
      throw new GoldException(faults);
    }
    return gold -> {
      List<ByName.Named<Line>> found = lines.find(gold.name());
      if (found.size() != 1) {
        throw new GoldException(
            List.of(
                new GoldFault(
                    file.toString(),
                    "",
                    (found.isEmpty() ? "no line for " : "several lines for ") + gold.name())));
      }
      Line line = found.get(0).thing();
      Faults of = new Faults(line.where());
      if (line.object().has("error")) {
        of.add("", "is the line of an error: " + line.object().path("error").path("message"));
      }
      AnnotatedText prediction =
          new JsonTextReader(gold.name(), gold.text(), GoldRules.PREDICTIONS, of)
              .read(line.object());
      if (!of.list().isEmpty()) {
        throw new GoldException(of.list());
      }
      return prediction;
    };
  }

  private static String content(Path file) throws GoldException {
    try {
      return new Inputs(LIMIT, InputStream.nullInputStream(), new Utf8Reader()).read(file).text();
    } catch (InputException e) {
      throw new GoldException(
          List.of(new GoldFault(file.toString(), "", String.valueOf(e.getMessage()))));
    }
  }
}
