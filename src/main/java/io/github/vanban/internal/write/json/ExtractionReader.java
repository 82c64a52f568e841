package io.github.vanban.internal.write.json;

import io.github.vanban.Extraction;
import io.github.vanban.internal.fields.OutputShapes;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.model.Body;
import io.github.vanban.model.Citations;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.CountRow;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import io.github.vanban.read.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is in a text back from JSON, with all that points at something linked. Stateless. */
public final class ExtractionReader {

  private ExtractionReader() {}

  /**
   * The extraction of a line.
   *
   * @throws InputException of kind MALFORMED if a field is missing, is not what it must be, or
   *     points at what the line does not have
   */
  public static Extraction read(JsonFields fields) throws InputException {
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
}
