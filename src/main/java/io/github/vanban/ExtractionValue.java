package io.github.vanban;

import static java.util.Objects.requireNonNull;

import io.github.vanban.model.Body;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.util.List;

/** The value behind {@link Extraction}. */
record ExtractionValue(
    int length,
    DocumentInfo document,
    List<Reference> references,
    List<DateMention> dates,
    List<Body> bodies,
    List<Statistic> statistics,
    List<Finding> findings,
    List<Breakdown> breakdowns,
    TypedCounts counts,
    List<CitedDocument> documents,
    List<SelfMention> selfMentions)
    implements Extraction {

  ExtractionValue {
    requireNonNull(document, "document");
    requireNonNull(counts, "counts");
    references = List.copyOf(references);
    dates = List.copyOf(dates);
    bodies = List.copyOf(bodies);
    statistics = List.copyOf(statistics);
    findings = List.copyOf(findings);
    breakdowns = List.copyOf(breakdowns);
    documents = List.copyOf(documents);
    selfMentions = List.copyOf(selfMentions);
  }
}
