package io.github.vanban;

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
 * What is in one text. Immutable and thread-safe; every list is in text order and unmodifiable. Its
 * parts know one another: {@code part.whole()}, {@code total.parts()}, {@code
 * reference.document()}.
 */
public sealed interface Extraction permits ExtractionValue {

  /** Starts a new one, in which nothing was found. */
  static Builder builder() {
    return new Builder();
  }

  /** UTF-16 units of the text. */
  int length();

  /** The text itself: title, date, place, signer, type, number, issuer. */
  DocumentInfo document();

  /** Mentions of particular documents. */
  List<Reference> references();

  /** Expressions of calendar time. */
  List<DateMention> dates();

  /** Authorities. */
  List<Body> bodies();

  /** Figures with what they count. */
  List<Statistic> statistics();

  /** What the text says against itself. */
  List<Finding> findings();

  /** Which statistics are the parts of which, and by what they are told apart. */
  List<Breakdown> breakdowns();

  /** What the statistics say of procedures, models and petitions. */
  TypedCounts counts();

  /**
   * The documents that the references cite, in order of first mention, so that the cluster {@code
   * n} is at index {@code n - 1}.
   */
  List<CitedDocument> documents();

  /** Where the text speaks of itself as a document, which is no reference. */
  List<SelfMention> selfMentions();

  /** The mentions of one layer, in text order. */
  default List<? extends Mention> mentions(Layer layer) {
    return switch (layer) {
      case REFERENCES -> references();
      case DATES -> dates();
      case BODIES -> bodies();
      case STATISTICS -> statistics();
    };
  }

  /** Collects the parts of one. For one thread at a time. */
  final class Builder {
    private int length;
    private DocumentInfo document = DocumentInfo.empty();
    private List<Reference> references = List.of();
    private List<DateMention> dates = List.of();
    private List<Body> bodies = List.of();
    private List<Statistic> statistics = List.of();
    private List<Finding> findings = List.of();
    private List<Breakdown> breakdowns = List.of();
    private TypedCounts counts = TypedCounts.NONE;
    private List<CitedDocument> documents = List.of();
    private List<SelfMention> selfMentions = List.of();

    private Builder() {}

    /** UTF-16 units of the text. */
    public Builder length(int length) {
      this.length = length;
      return this;
    }

    /** The text itself. */
    public Builder document(DocumentInfo document) {
      this.document = document;
      return this;
    }

    /** Mentions of documents, as {@link CitedDocument#link} gives them. */
    public Builder references(List<Reference> references) {
      this.references = references;
      return this;
    }

    /** Expressions of calendar time. */
    public Builder dates(List<DateMention> dates) {
      this.dates = dates;
      return this;
    }

    /** Authorities. */
    public Builder bodies(List<Body> bodies) {
      this.bodies = bodies;
      return this;
    }

    /** Figures, as {@link Statistic#link} gives them. */
    public Builder statistics(List<Statistic> statistics) {
      this.statistics = statistics;
      return this;
    }

    /** Contradictions. */
    public Builder findings(List<Finding> findings) {
      this.findings = findings;
      return this;
    }

    /** Totals with their parts, all of them among the statistics. */
    public Builder breakdowns(List<Breakdown> breakdowns) {
      this.breakdowns = breakdowns;
      return this;
    }

    /** Counts, each of them one of the statistics. */
    public Builder counts(TypedCounts counts) {
      this.counts = counts;
      return this;
    }

    /** Cited documents, as {@link CitedDocument#link} gives them. */
    public Builder documents(List<CitedDocument> documents) {
      this.documents = documents;
      return this;
    }

    /** Where the text speaks of itself. */
    public Builder selfMentions(List<SelfMention> selfMentions) {
      this.selfMentions = selfMentions;
      return this;
    }

    /** The extraction. */
    public Extraction build() {
      return new ExtractionValue(
          length,
          document,
          references,
          dates,
          bodies,
          statistics,
          findings,
          breakdowns,
          counts,
          documents,
          selfMentions);
    }
  }
}
