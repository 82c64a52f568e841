package io.github.vanban;

import static java.util.Objects.requireNonNull;

import io.github.vanban.model.Body;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.util.List;

/**
 * What is in one text. Immutable and thread-safe; every list is in text order and unmodifiable.
 *
 * @param length UTF-16 units of the text
 * @param document the text itself: title, date, place, signer, type, number, issuer
 * @param references mentions of particular documents
 * @param dates expressions of calendar time
 * @param bodies authorities
 * @param statistics figures with what they count
 * @param findings what the text says against itself
 * @param breakdowns which statistics are the parts of which, and by what they are told apart
 * @param counts what the statistics say of procedures, models and petitions
 * @param documents the documents that the references cite, in order of first mention, so that the
 *     cluster {@code n} is at index {@code n - 1}
 * @param selfMentions where the text speaks of itself as a document, which is no reference
 */
public record Extraction(
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
    List<SelfMention> selfMentions) {

  /** An extraction whose figures break nothing down and that cites nothing. */
  public Extraction(
      int length,
      DocumentInfo document,
      List<Reference> references,
      List<DateMention> dates,
      List<Body> bodies,
      List<Statistic> statistics,
      List<Finding> findings) {
    this(
        length,
        document,
        references,
        dates,
        bodies,
        statistics,
        findings,
        List.of(),
        TypedCounts.NONE,
        List.of(),
        List.of());
  }

  /** Checks that no part is missing and copies the lists. */
  public Extraction {
    requireNonNull(counts, "counts");
    breakdowns = List.copyOf(breakdowns);
    requireNonNull(document, "document");
    references = List.copyOf(references);
    dates = List.copyOf(dates);
    bodies = List.copyOf(bodies);
    statistics = List.copyOf(statistics);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    selfMentions = List.copyOf(selfMentions);
  }

  /** The mentions of one layer, in text order. */
  public List<? extends Mention> mentions(Layer layer) {
    return switch (layer) {
      case REFERENCES -> references;
      case DATES -> dates;
      case BODIES -> bodies;
      case STATISTICS -> statistics;
    };
  }
}
