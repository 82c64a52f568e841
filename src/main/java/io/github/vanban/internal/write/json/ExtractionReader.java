package io.github.vanban.internal.write.json;

import io.github.vanban.Extraction;
import io.github.vanban.internal.fields.BodyFields;
import io.github.vanban.internal.fields.BreakdownFields;
import io.github.vanban.internal.fields.CitedFields;
import io.github.vanban.internal.fields.CountFields;
import io.github.vanban.internal.fields.DateFields;
import io.github.vanban.internal.fields.DocumentFields;
import io.github.vanban.internal.fields.FindingFields;
import io.github.vanban.internal.fields.ReferenceFields;
import io.github.vanban.internal.fields.SelfMentionFields;
import io.github.vanban.internal.fields.Shape;
import io.github.vanban.internal.fields.StatisticFields;
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
        array(fields, "bodies", BodyFields.BODY).stream().map(Body.Builder::build).toList();
    List<DateMention> dates =
        array(fields, "dates", DateFields.DATE).stream().map(DateFields::date).toList();
    List<Statistic> statistics =
        Statistic.link(array(fields, "statistics", StatisticFields.STATISTIC));
    Citations citations =
        CitedDocument.link(
            array(fields, "references", ReferenceFields.REFERENCE),
            array(fields, "documents", CitedFields.CITED));
    Extraction.Builder mentions =
        Extraction.builder()
            .length(fields.integer("chars"))
            .document(
                ObjectReader.object(DocumentFields.DOCUMENT, fields.object("document"))
                    .build(bodies))
            .references(citations.references())
            .documents(citations.documents())
            .dates(dates)
            .bodies(bodies)
            .statistics(statistics)
            .breakdowns(
                array(fields, "breakdowns", BreakdownFields.BREAKDOWN).stream()
                    .map(parts -> BreakdownFields.breakdown(parts, statistics))
                    .toList())
            .counts(
                fields.has("counts")
                    ? counts(fields.object("counts"), statistics)
                    : TypedCounts.NONE)
            .selfMentions(
                array(fields, "selfMentions", SelfMentionFields.SELF).stream()
                    .map(SelfMentionFields::self)
                    .toList());
    Extraction found = mentions.build();
    return mentions
        .findings(
            array(fields, "findings", FindingFields.FINDING).stream()
                .map(parts -> FindingFields.finding(parts, found))
                .toList())
        .build();
  }

  private static TypedCounts counts(JsonFields lists, List<Statistic> statistics)
      throws InputException {
    Map<String, List<CountRow>> counts = new LinkedHashMap<>();
    for (String list : lists.names()) {
      counts.put(
          list,
          array(lists, list, CountFields.COUNT_ROW).stream()
              .map(parts -> CountFields.countRow(parts, statistics))
              .toList());
    }
    return new TypedCounts(counts);
  }

  private static <B> List<B> array(JsonFields fields, String name, Shape<?, B> shape)
      throws InputException {
    return ObjectReader.array(shape, fields.objects(name));
  }
}
