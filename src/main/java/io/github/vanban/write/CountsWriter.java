package io.github.vanban.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.vanban.Extraction;
import io.github.vanban.model.CaseCounts;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.ModelCounts;
import io.github.vanban.model.ProcedureCounts;
import io.github.vanban.model.Statistic;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes typed counts: each field as the index of its mention in {@code statistics}, and not at all
 * where no mention tells it.
 */
final class CountsWriter {

  private final JsonGenerator json;
  private final Extraction extraction;
  private final Map<Integer, Integer> indexByStart = new HashMap<>();

  CountsWriter(JsonGenerator json, Extraction extraction) {
    this.json = json;
    this.extraction = extraction;
    for (int i = 0; i < extraction.statistics().size(); i++) {
      indexByStart.put(extraction.statistics().get(i).start(), i);
    }
  }

  void write() throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeArrayFieldStart("procedures");
    for (ProcedureCounts counts : extraction.counts().procedures()) {
      procedures(counts);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("models");
    for (ModelCounts counts : extraction.counts().models()) {
      models(counts);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cases");
    for (CaseCounts counts : extraction.counts().cases()) {
      cases(counts);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void procedures(ProcedureCounts counts) throws IOException {
    start(counts.scope());
    field("total", counts.total());
    field("central", counts.central());
    field("province", counts.province());
    field("district", counts.district());
    field("commune", counts.commune());
    if (!counts.serviceLevels().isEmpty()) {
      json.writeArrayFieldStart("serviceLevels");
      for (ProcedureCounts.ServiceLevel level : counts.serviceLevels()) {
        json.writeStartObject();
        json.writeNumberField("from", level.from());
        json.writeNumberField("to", level.to());
        field("count", level.count());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    field("full", counts.full());
    field("partial", counts.partial());
    field("post", counts.post());
    field("oneStop", counts.oneStop());
    field("interlinked", counts.interlinked());
    field("cut", counts.cut());
    json.writeEndObject();
  }

  private void models(ModelCounts counts) throws IOException {
    start(counts.scope());
    field("total", counts.total());
    field("economy", counts.economy());
    field("culture", counts.culture());
    field("defence", counts.defence());
    field("politics", counts.politics());
    field("collectives", counts.collectives());
    field("individuals", counts.individuals());
    field("registered", counts.registered());
    field("recognised", counts.recognised());
    json.writeEndObject();
  }

  private void cases(CaseCounts counts) throws IOException {
    start(counts.scope());
    field("received", counts.received());
    field("settled", counts.settled());
    field("rate", counts.rate());
    field("meetings", counts.meetings());
    json.writeEndObject();
  }

  private void start(CountScope scope) throws IOException {
    json.writeStartObject();
    optional("place", scope.place());
    optional("level", scope.level() == null ? null : scope.level().name());
    optional("agency", scope.agency());
    optional("period", scope.period() == null ? null : scope.period().iso());
  }

  private void optional(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private void field(String field, @Nullable Statistic statistic) throws IOException {
    Integer index = statistic == null ? null : indexByStart.get(statistic.start());
    if (index != null) {
      json.writeNumberField(field, index);
    }
  }
}
