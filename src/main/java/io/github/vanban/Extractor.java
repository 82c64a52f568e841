package io.github.vanban;

import static java.util.Objects.requireNonNull;

import io.github.vanban.document.Document;
import io.github.vanban.internal.pipeline.Finders;
import io.github.vanban.internal.pipeline.Stages;
import io.github.vanban.model.Body;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.Reference;
import io.github.vanban.model.Statistic;
import java.util.List;

/**
 * Turns texts into extractions.
 *
 * <p>Immutable and thread-safe: share one between threads. The time of a call is linear in the
 * length of its text, whatever the text; no call does any input or output. Results do not depend on
 * locale, time zone or the number of threads.
 *
 * <p>A layer asked for alone is that layer of the whole extraction; only what it is made of is
 * computed.
 */
public final class Extractor {

  private final Finders finders;

  Extractor(Finders finders) {
    this.finders = finders;
  }

  /**
   * Extracts all layers of a text.
   *
   * @param text any text, also empty; offsets in the result are UTF-16 units of it
   */
  public Extraction extract(String text) {
    return extract(text, ExtractOptions.NONE);
  }

  /** Extracts all layers of a text of which something is known. */
  public Extraction extract(String text, ExtractOptions options) {
    return told(text.length(), stages(text, requireNonNull(options, "options")));
  }

  private static Extraction told(int length, Stages stages) {
    return Extraction.builder()
        .length(length)
        .document(stages.document())
        .references(stages.references())
        .dates(stages.dates())
        .bodies(stages.bodies())
        .statistics(stages.statistics())
        .findings(stages.findings())
        .breakdowns(stages.breakdowns())
        .counts(stages.counts())
        .documents(stages.documents())
        .selfMentions(stages.selfMentions())
        .build();
  }

  /**
   * Extracts all layers of a document, whose blocks are taken as they are.
   *
   * @param document what a reader took out of a file, or {@link VanBan#document} reads from a text;
   *     offsets in the result are UTF-16 units of its text
   */
  public Extraction extract(Document document) {
    return extract(document, ExtractOptions.NONE);
  }

  /** Extracts all layers of a document of which something is known. */
  public Extraction extract(Document document, ExtractOptions options) {
    return told(
        document.text().length(),
        new Stages(
            finders,
            document,
            requireNonNull(options, "options").documentDate().orElse(null),
            options.relativeDates()));
  }

  /** The references of a text alone, with their dates of issue, issuers and clusters. */
  public List<Reference> references(String text) {
    return stages(text, ExtractOptions.NONE).references();
  }

  /** The dates of a text alone. */
  public List<DateMention> dates(String text) {
    return stages(text, ExtractOptions.NONE).dates();
  }

  /** The authorities of a text alone. */
  public List<Body> bodies(String text) {
    return stages(text, ExtractOptions.NONE).bodies();
  }

  /** The statistics of a text alone. */
  public List<Statistic> statistics(String text) {
    return stages(text, ExtractOptions.NONE).statistics();
  }

  private Stages stages(String text, ExtractOptions options) {
    return new Stages(
        finders,
        requireNonNull(text, "text"),
        options.documentDate().orElse(null),
        options.relativeDates());
  }
}
