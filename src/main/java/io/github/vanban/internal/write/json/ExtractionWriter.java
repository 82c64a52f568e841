package io.github.vanban.internal.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.Extraction;
import io.github.vanban.internal.fields.Lists;
import io.github.vanban.internal.fields.OutputShapes;
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
    objects.field("document", OutputShapes.DOCUMENT, extraction.document());
    objects.array("references", OutputShapes.REFERENCE, extraction.references());
    objects.array(
        "dates", timex3 ? OutputShapes.DATE_WITH_TIMEX3 : OutputShapes.DATE, extraction.dates());
    objects.array("bodies", OutputShapes.BODY, extraction.bodies());
    objects.array("statistics", OutputShapes.STATISTIC, extraction.statistics());
    objects.array("findings", OutputShapes.FINDING, extraction.findings());
    objects.array("breakdowns", OutputShapes.BREAKDOWN, extraction.breakdowns());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, List<CountRow>> list : extraction.counts().lists().entrySet()) {
      objects.array(list.getKey(), OutputShapes.COUNT_ROW, list.getValue());
    }
    json.writeEndObject();
    objects.array("documents", OutputShapes.CITED, extraction.documents());
    if (!extraction.selfMentions().isEmpty()) {
      objects.array("selfMentions", OutputShapes.SELF, extraction.selfMentions());
    }
  }
}
