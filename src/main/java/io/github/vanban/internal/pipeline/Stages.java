package io.github.vanban.internal.pipeline;

import io.github.vanban.document.Document;
import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.check.Checks;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.head.FoundHead;
import io.github.vanban.internal.head.Layout;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.link.Cluster;
import io.github.vanban.internal.link.Clusters;
import io.github.vanban.internal.link.DateCompletion;
import io.github.vanban.internal.link.Descriptions;
import io.github.vanban.internal.link.Documents;
import io.github.vanban.internal.link.IssuedReference;
import io.github.vanban.internal.link.IssuedReferences;
import io.github.vanban.internal.link.Issues;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.OwnNumber;
import io.github.vanban.internal.statistic.CountReader;
import io.github.vanban.internal.statistic.FoundStatistics;
import io.github.vanban.internal.structure.Outline;
import io.github.vanban.internal.structure.Structure;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.Citations;
import io.github.vanban.model.CitedDocument;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Finding;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stages of one text, from its normalised view to its findings. Each is a function of the
 * stages before it, is computed once, when it is first asked for, and does not change after that;
 * so a layer alone is the layer of the whole. Thread-safe.
 *
 * <p>Up to the mentions all indices are those of the view; the mentions have those of the text.
 */
public final class Stages {

  private final Finders with;
  private final String text;
  private final @Nullable Document given;
  private final @Nullable LocalDate knownDate;
  private final boolean relativeDates;

  // Blocks.
  private final Stage<Outline> outline = new Stage<>(this::readOutline);

  // Words.
  private final Stage<NormalizedText> view = new Stage<>(this::makeView);
  private final Stage<Hits> words = new Stage<>(this::findWords);
  private final Stage<Sentences> sentences = new Stage<>(this::partSentences);
  private final Stage<Layout> layout = new Stage<>(this::partCells);

  // What stands in the text.
  private final Stage<Optional<OwnNumber>> ownNumber = new Stage<>(this::findOwnNumber);
  private final Stage<List<FoundReference>> cited = new Stage<>(this::findReferences);
  private final Stage<List<FoundDate>> writtenDates = new Stage<>(this::findDates);
  private final Stage<Optional<LocalDate>> ownDate = new Stage<>(this::findOwnDate);
  private final Stage<List<FoundDate>> calendar = new Stage<>(this::completeDates);
  private final Stage<List<FoundBody>> named = new Stage<>(this::findBodies);

  // What holds between mentions.
  private final Stage<IssuedReferences> issued = new Stage<>(this::findIssues);
  private final Stage<Descriptions> descriptions = new Stage<>(this::findDescriptions);
  private final Stage<List<Cluster>> clusters = new Stage<>(this::findClusters);
  private final Stage<FoundHead> head = new Stage<>(this::readHead);
  private final Stage<List<FoundBody>> placed = new Stage<>(this::placeBodies);
  private final Stage<FoundStatistics> figures = new Stage<>(this::findFigures);

  // What is told.
  private final Stage<Citations> citations = new Stage<>(this::tellCitations);
  private final Stage<List<DateMention>> dates = new Stage<>(this::tellDates);
  private final Stage<List<Body>> bodies = new Stage<>(this::tellBodies);
  private final Stage<List<Statistic>> statistics = new Stage<>(this::tellStatistics);
  private final Stage<DocumentInfo> document = new Stage<>(this::tellDocument);
  private final Stage<List<Breakdown>> breakdowns = new Stage<>(this::tellBreakdowns);
  private final Stage<List<SelfMention>> selfMentions = new Stage<>(this::tellSelfMentions);
  private final Stage<TypedCounts> counts = new Stage<>(this::tellCounts);
  private final Stage<List<Finding>> findings = new Stage<>(this::tellFindings);

  /**
   * The stages of a text, none of them computed yet.
   *
   * @param with what reads it
   * @param knownDate the text's own date where the caller knows it, or null to read it there
   * @param relativeDates whether dates that only the text's own date tells are found as well
   */
  public Stages(Finders with, String text, @Nullable LocalDate knownDate, boolean relativeDates) {
    this(with, text, null, knownDate, relativeDates);
  }

  /**
   * The stages of a document whose blocks are known.
   *
   * @param with what reads it
   * @param knownDate the text's own date where the caller knows it, or null to read it there
   * @param relativeDates whether dates that only the text's own date tells are found as well
   */
  public Stages(
      Finders with, Document document, @Nullable LocalDate knownDate, boolean relativeDates) {
    this(with, document.text(), document, knownDate, relativeDates);
  }

  private Stages(
      Finders with,
      String text,
      @Nullable Document given,
      @Nullable LocalDate knownDate,
      boolean relativeDates) {
    this.with = with;
    this.text = text;
    this.given = given;
    this.knownDate = knownDate;
    this.relativeDates = relativeDates;
  }

  /** What the text says of itself. */
  public DocumentInfo document() {
    return document.get();
  }

  /** Mentions of documents, in text order. */
  public List<Reference> references() {
    return citations.get().references();
  }

  /** Expressions of calendar time, in text order. */
  public List<DateMention> dates() {
    return dates.get();
  }

  /** Authorities, in text order. */
  public List<Body> bodies() {
    return bodies.get();
  }

  /** Figures, in text order. */
  public List<Statistic> statistics() {
    return statistics.get();
  }

  /** Which figures are the parts of which. */
  public List<Breakdown> breakdowns() {
    return breakdowns.get();
  }

  /** What the figures say of procedures, models and petitions. */
  public TypedCounts counts() {
    return counts.get();
  }

  /** What the text says against itself. */
  public List<Finding> findings() {
    return findings.get();
  }

  /** The documents that the references cite. */
  public List<CitedDocument> documents() {
    return citations.get().documents();
  }

  /** Where the text speaks of itself. */
  public List<SelfMention> selfMentions() {
    return selfMentions.get();
  }

  /** The blocks, sentences and cells, by offsets of the text. */
  public Outline outline() {
    return outline.get();
  }

  private Outline readOutline() {
    return Outline.of(given == null ? Structure.of(text) : given);
  }

  private NormalizedText view() {
    return view.get();
  }

  private NormalizedText makeView() {
    return NormalizedText.of(text);
  }

  private Hits findWords() {
    return with.lexicon().scan(view());
  }

  private Sentences partSentences() {
    return Sentences.of(view());
  }

  private Layout partCells() {
    return new Layout(view());
  }

  private Optional<OwnNumber> findOwnNumber() {
    return Optional.ofNullable(with.references().ownNumber(view(), words.get()));
  }

  private List<FoundReference> findReferences() {
    return with.references().find(view(), words.get(), ownNumber.get().orElse(null));
  }

  private List<FoundDate> findDates() {
    return Inside.outside(with.dates().find(view()), cited.get());
  }

  private Optional<LocalDate> findOwnDate() {
    return Optional.ofNullable(
        knownDate != null ? knownDate : with.head().date(layout.get(), writtenDates.get()));
  }

  private List<FoundDate> completeDates() {
    LocalDate date = ownDate.get().orElse(null);
    List<FoundDate> completed = DateCompletion.complete(writtenDates.get(), date);
    return relativeDates && date != null
        ? Inside.outside(with.relativeDates().with(view(), completed, date), cited.get())
        : completed;
  }

  /** The bodies, those too whose names have lost their marks, but not codes in numbers. */
  private List<FoundBody> findBodies() {
    OwnNumber own = ownNumber.get().orElse(null);
    List<FoundReference> names = cited.get();
    NormalizedText restored = with.lostMarks().restored(view());
    Hits all = restored == view() ? words.get() : with.lexicon().scan(restored);
    return with.bodies()
        .find(
            restored,
            all.without(
                WordList.BODIES,
                hit -> Inside.isName(hit, names) || (own != null && own.covers(hit.start()))));
  }

  private IssuedReferences findIssues() {
    return Issues.of(
        with.lexicon(),
        with.documentTypes(),
        with.offices(),
        view(),
        words.get(),
        cited.get(),
        calendar.get(),
        named.get());
  }

  private Descriptions findDescriptions() {
    return new Descriptions(
        with.lexicon().phrases(), view(), words.get(), issued.get().references());
  }

  private List<Cluster> findClusters() {
    return Clusters.of(
        view(),
        issued.get().references(),
        descriptions.get(),
        with.documentTypes(),
        with.lawNumbers());
  }

  private FoundHead readHead() {
    return with.head()
        .read(
            layout.get(),
            words.get(),
            ownNumber.get().orElse(null),
            calendar.get(),
            issued.get().bodies(),
            ownDate.get().orElse(null));
  }

  /** The bodies with the levels that only the text's own date or place tells. */
  private List<FoundBody> placeBodies() {
    return with.cityLevels()
        .settle(view(), issued.get().bodies(), head.get().place(), ownDate.get().orElse(null));
  }

  private FoundStatistics findFigures() {
    List<IssuedReference> references = issued.get().references();
    BitSet taken = new BitSet(view().length());
    references.forEach(r -> taken.set(r.reference().start(), r.reference().end()));
    calendar.get().forEach(date -> taken.set(date.start(), date.end()));
    ownNumber.get().ifPresent(own -> taken.set(own.start(), own.end()));
    return with.statistics()
        .find(
            view(),
            words.get(),
            sentences.get(),
            Inside.periods(calendar.get(), issued.get()),
            taken);
  }

  private Citations tellCitations() {
    List<IssuedReference> references = issued.get().references();
    return Mentions.citations(
        view(),
        references,
        clusters.get(),
        Documents.of(
            references,
            clusters.get(),
            descriptions.get(),
            with.documentTypes(),
            with.lawNumbers(),
            head.get().place()));
  }

  private List<DateMention> tellDates() {
    return Mentions.dates(view(), calendar.get());
  }

  private List<Body> tellBodies() {
    List<BodyIdentity> identities =
        with.bodyIdentities().of(view(), placed.get(), head.get().place());
    return Mentions.bodies(view(), placed.get(), identities);
  }

  private List<Statistic> tellStatistics() {
    return Mentions.statistics(view(), figures.get().statistics());
  }

  private List<Breakdown> tellBreakdowns() {
    return Mentions.breakdowns(figures.get().breakdowns(), statistics.get());
  }

  private DocumentInfo tellDocument() {
    return Mentions.document(view(), head.get(), bodies.get(), with.documentTypes());
  }

  private List<SelfMention> tellSelfMentions() {
    return Mentions.selves(
        view(), with.selfMentions().find(view(), words.get(), cited.get(), head.get().type()));
  }

  private TypedCounts tellCounts() {
    return new CountReader(
            with.lexicon(),
            view(),
            words.get(),
            sentences.get(),
            issued.get().bodies(),
            figures.get(),
            statistics.get(),
            head.get().place())
        .read();
  }

  private List<Finding> tellFindings() {
    return Checks.run(
        text,
        references(),
        dates.get(),
        statistics.get(),
        breakdowns(),
        with.lexicon(),
        with.documentTypes());
  }
}
