package io.github.vanban.internal.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.Extraction;
import io.github.vanban.internal.fields.BodyFields;
import io.github.vanban.internal.fields.BreakdownFields;
import io.github.vanban.internal.fields.CitedFields;
import io.github.vanban.internal.fields.CountFields;
import io.github.vanban.internal.fields.DateFields;
import io.github.vanban.internal.fields.DocumentFields;
import io.github.vanban.internal.fields.FindingFields;
import io.github.vanban.internal.fields.Lists;
import io.github.vanban.internal.fields.ReferenceFields;
import io.github.vanban.internal.fields.SelfMentionFields;
import io.github.vanban.internal.fields.StatisticFields;
import io.github.vanban.model.CountRow;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what is in a text as the fields of an object. Stateless. */
public final class ExtractionWriter {

  private ExtractionWriter() {}

  /**
   * Writes all layers into the object that is being written.
   *
   * @param timex3 whether each date has its TIMEX3 tag as well
   */
  public static void write(JsonGenerator json, Extraction extraction, boolean timex3)
      throws IOException {
    ObjectWriter objects = new ObjectWriter(json, new Lists(extraction));
    objects.field("document", DocumentFields.DOCUMENT, extraction.document());
    objects.array("references", ReferenceFields.REFERENCE, extraction.references());
    objects.array(
        "dates", timex3 ? DateFields.DATE_WITH_TIMEX3 : DateFields.DATE, extraction.dates());
    objects.array("bodies", BodyFields.BODY, extraction.bodies());
    objects.array("statistics", StatisticFields.STATISTIC, extraction.statistics());
    objects.array("findings", FindingFields.FINDING, extraction.findings());
    objects.array("breakdowns", BreakdownFields.BREAKDOWN, extraction.breakdowns());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, List<CountRow>> list : extraction.counts().lists().entrySet()) {
      objects.array(list.getKey(), CountFields.COUNT_ROW, list.getValue());
    }
    json.writeEndObject();
    objects.array("documents", CitedFields.CITED, extraction.documents());
    if (!extraction.selfMentions().isEmpty()) {
      objects.array("selfMentions", SelfMentionFields.SELF, extraction.selfMentions());
    }
  }
}
