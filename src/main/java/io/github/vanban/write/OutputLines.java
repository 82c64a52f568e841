package io.github.vanban.write;

import io.github.vanban.Extraction;
import io.github.vanban.internal.fields.OutputShapes;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.json.JsonFields;
import io.github.vanban.internal.write.json.ObjectReader;
import io.github.vanban.model.Body;
import io.github.vanban.model.Citations;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command's output back into the records it was written from: for every extraction, the
 * line of {@code JsonLines.line} gives an equal extraction. Fields that later versions add are
 * passed over. Stateless and thread-safe.
 *
 * <pre>{@code
 * for (String line : Files.readAllLines(Path.of("output.jsonl"))) {
 *   if (OutputLines.parse(line) instanceof OutputLine.Extracted extracted) {
 *     System.out.println(extracted.source() + ": " + extracted.extraction().references().size());
 *   }
 * }
 * }</pre>
 */
public final class OutputLines {

  /** The version of the contract that is read. */
  private static final int SCHEMA = 2;

  private OutputLines() {}

  /**
   * Reads one line.
   *
   * @throws InputException of kind MALFORMED if it is no line of the output; the message names the
   *     field, such as {@code references[2].type}, and what is wrong with it; of kind LIBRARY where
   *     there is no {@code com.fasterxml.jackson.core:jackson-databind}
   */
  public static OutputLine parse(String line) throws InputException {
    if (!Library.JACKSON.isThere()) {
      throw new InputException(
          InputException.Kind.LIBRARY, Library.JACKSON.missing("reading JSON"));
    }
    JsonFields fields = JsonFields.parse(line);
    if (fields.integer("schema") != SCHEMA) {
      throw JsonFields.malformed(
          "schema " + fields.integer("schema") + " is not known, only " + SCHEMA);
    }
    String source = fields.string("source");
    if (fields.has("error")) {
      JsonFields error = fields.object("error");
      return new OutputLine.Failed(source, error.string("kind"), error.string("message"));
    }
    return new OutputLine.Extracted(source, extraction(fields), taken(fields));
  }

  private static Extraction extraction(JsonFields fields) throws InputException {
    try {
      return linked(fields);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw JsonFields.malformed("the line points at what it does not have: " + e.getMessage());
    }
  }

  private static Extraction linked(JsonFields fields) throws InputException {
    List<Body> bodies =
        array(fields, "bodies", OutputShapes.BODY).stream().map(Body.Builder::build).toList();
    List<DateMention> dates =
        array(fields, "dates", OutputShapes.DATE).stream().map(OutputShapes::date).toList();
    List<Statistic> statistics =
        Statistic.link(array(fields, "statistics", OutputShapes.STATISTIC));
    Citations citations =
        CitedDocument.link(
            array(fields, "references", OutputShapes.REFERENCE),
            array(fields, "documents", OutputShapes.CITED));
    Extraction.Builder mentions =
        Extraction.builder()
            .length(fields.integer("chars"))
            .document(
                ObjectReader.object(OutputShapes.DOCUMENT, fields.object("document")).build(bodies))
            .references(citations.references())
            .documents(citations.documents())
            .dates(dates)
            .bodies(bodies)
            .statistics(statistics)
            .breakdowns(
                array(fields, "breakdowns", OutputShapes.BREAKDOWN).stream()
                    .map(parts -> OutputShapes.breakdown(parts, statistics))
                    .toList())
            .counts(
                fields.has("counts")
                    ? counts(fields.object("counts"), statistics)
                    : TypedCounts.NONE)
            .selfMentions(
                array(fields, "selfMentions", OutputShapes.SELF).stream()
                    .map(OutputShapes::self)
                    .toList());
    Extraction found = mentions.build();
    return mentions
        .findings(
            array(fields, "findings", OutputShapes.FINDING).stream()
                .map(parts -> OutputShapes.finding(parts, found))
                .toList())
        .build();
  }

  private static TypedCounts counts(JsonFields lists, List<Statistic> statistics)
      throws InputException {
    Map<String, List<CountRow>> counts = new LinkedHashMap<>();
    for (String list : lists.names()) {
      counts.put(
          list,
          array(lists, list, OutputShapes.COUNT_ROW).stream()
              .map(parts -> OutputShapes.countRow(parts, statistics))
              .toList());
    }
    return new TypedCounts(counts);
  }

  private static <B> List<B> array(JsonFields fields, String name, Shape<?, B> shape)
      throws InputException {
    return ObjectReader.array(shape, fields.objects(name));
  }

  /** The text that was taken out of a file; null where the file itself is the text. */
  private static @Nullable ReadText taken(JsonFields fields) throws InputException {
    if (!fields.has("content")) {
      return null;
    }
    List<Encoding> encodings = new ArrayList<>();
    for (String label : fields.strings("encodings")) {
      encodings.add(
          Encoding.labelled(label)
              .orElseThrow(() -> fields.fault("encodings", "cannot have \"" + label + "\"")));
    }
    return new ReadText(
        fields.string("content"),
        fields.parsed("format", name -> Format.valueOf(name.toUpperCase(Locale.ROOT))),
        encodings,
        fields.strings("warnings"));
  }
}
