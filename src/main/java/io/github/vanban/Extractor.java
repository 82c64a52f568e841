package io.github.vanban;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.BodyIdentities;
import io.github.vanban.internal.body.CityLevels;
import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.body.LostMarks;
import io.github.vanban.internal.body.Offices;
import io.github.vanban.internal.check.Checks;
import io.github.vanban.internal.date.DateFinder;
import io.github.vanban.internal.date.FoundDate;
import io.github.vanban.internal.date.RelativeDates;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.reference.DocumentTypes;
import io.github.vanban.internal.reference.FoundReference;
import io.github.vanban.internal.reference.LawNumbers;
import io.github.vanban.internal.reference.ReferenceFinder;
import io.github.vanban.internal.reference.SelfMentions;
import io.github.vanban.internal.resolve.Clusters;
import io.github.vanban.internal.resolve.DateCompletion;
import io.github.vanban.internal.resolve.Descriptions;
import io.github.vanban.internal.resolve.DocumentReader;
import io.github.vanban.internal.resolve.Documents;
import io.github.vanban.internal.resolve.IssuedReference;
import io.github.vanban.internal.resolve.Issues;
import io.github.vanban.internal.statistic.CountReader;
import io.github.vanban.internal.statistic.FoundStatistic;
import io.github.vanban.internal.statistic.FoundStatistics;
import io.github.vanban.internal.statistic.StatisticFinder;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Body;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.DateMention;
import io.github.vanban.model.DocumentInfo;
import io.github.vanban.model.Reference;
import io.github.vanban.model.SelfMention;
import io.github.vanban.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into extractions.
 *
 * <p>Immutable and thread-safe: share one between threads. The time of a call is linear in the
 * length of its text, whatever the text; no call does any input or output. Results do not depend on
 * locale, time zone or the number of threads.
 */
public final class Extractor {

  private final Lexicon lexicon;
  private final DateFinder dateFinder;
  private final RelativeDates relativeDates;
  private final DocumentTypes documentTypes;
  private final LawNumbers lawNumbers;
  private final ReferenceFinder referenceFinder;
  private final BodyFinder bodyFinder;
  private final LostMarks lostMarks;
  private final BodyIdentities bodyIdentities;
  private final CityLevels cityLevels;
  private final Offices offices;
  private final SelfMentions selfMentions;
  private final StatisticFinder statisticFinder;
  private final DocumentReader documentReader;

  Extractor(Lexicon lexicon, TokenRules bodyRules) {
    this.lexicon = lexicon;
    dateFinder = new DateFinder(lexicon);
    relativeDates = new RelativeDates(lexicon.phrases());
    documentTypes = new DocumentTypes(lexicon);
    lawNumbers = new LawNumbers(documentTypes, lexicon);
    referenceFinder = new ReferenceFinder(documentTypes, lexicon);
    selfMentions = new SelfMentions(lexicon);
    lostMarks = new LostMarks(lexicon);
    bodyIdentities = new BodyIdentities(lexicon);
    cityLevels = new CityLevels(lexicon);
    offices = new Offices(lexicon);
    bodyFinder = new BodyFinder(lexicon, bodyRules);
    statisticFinder = new StatisticFinder(lexicon.markers());
    documentReader = new DocumentReader(lexicon, referenceFinder, bodyFinder, offices);
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
    return new Run(text, requireNonNull(options, "options")).all();
  }

  /** The references of a text alone, with their dates of issue, issuers and clusters. */
  public List<Reference> references(String text) {
    return new Run(text, ExtractOptions.NONE).references();
  }

  /** The dates of a text alone. */
  public List<DateMention> dates(String text) {
    NormalizedText view = NormalizedText.of(requireNonNull(text, "text"));
    List<FoundDate> found = dateFinder.find(view);
    return dateMentions(view, DateCompletion.complete(found, documentReader.date(view, found)));
  }

  /** The authorities of a text alone. */
  public List<Body> bodies(String text) {
    NormalizedText view = NormalizedText.of(requireNonNull(text, "text"));
    return bodyMentions(view, findBodies(view, lexicon.scan(view), hit -> false), null);
  }

  /** The bodies of a text, those too whose names have lost their marks. */
  private List<FoundBody> findBodies(NormalizedText view, Hits hits, Predicate<Hit> noBody) {
    NormalizedText restored = lostMarks.restored(view);
    Hits all = restored == view ? hits : lexicon.scan(restored);
    return bodyFinder.find(restored, all.without(WordList.BODIES, noBody));
  }

  /** The statistics of a text alone. */
  public List<Statistic> statistics(String text) {
    return new Run(text, ExtractOptions.NONE).statistics();
  }

  /** One extraction: the layers in the order in which they lean on each other. */
  private final class Run {
    private final String text;
    private final NormalizedText view;
    private final Hits hits;
    private final @Nullable LocalDate documentDate;
    private final List<FoundDate> foundDates;
    private final List<FoundBody> foundBodies;
    private final BitSet issueDates;
    private final List<IssuedReference> issued;
    private final Descriptions descriptions;
    private final int[] clusters;
    private final ReferenceFinder.@Nullable OwnNumber ownNumber;

    Run(String text, ExtractOptions options) {
      this.text = requireNonNull(text, "text");
      view = NormalizedText.of(text);
      hits = lexicon.scan(view);
      List<FoundReference> found = referenceFinder.find(view, hits);
      List<FoundDate> dates = outside(dateFinder.find(view), found);
      LocalDate known = options.documentDate().orElse(null);
      documentDate = known != null ? known : documentReader.date(view, dates);
      List<FoundDate> completed = DateCompletion.complete(dates, documentDate);
      foundDates =
          options.relativeDates() && documentDate != null
              ? outside(relativeDates.with(view, completed, documentDate), found)
              : completed;
      ownNumber = referenceFinder.ownNumber(view, hits);
      foundBodies =
          new ArrayList<>(
              findBodies(
                  view, hits, hit -> isInsideName(hit, found) || isInOwnNumber(hit.start())));
      Issues issues =
          new Issues(lexicon, documentTypes, offices, view, hits, found, foundDates, foundBodies);
      issued = issues.resolve();
      issueDates = issues.issueDates();
      descriptions = new Descriptions(lexicon.phrases(), view, hits, issued);
      clusters = Clusters.of(view, issued, descriptions, documentTypes, lawNumbers);
    }

    private boolean isInOwnNumber(int index) {
      return ownNumber != null && index >= ownNumber.start() && index < ownNumber.end();
    }

    Extraction all() {
      List<Reference> references = references();
      List<DateMention> dates = dateMentions(view, foundDates);
      FoundStatistics found = foundStatistics();
      List<Statistic> statistics = statisticMentions(found.statistics());
      DocumentInfo document =
          documentReader.read(view, hits, foundDates, foundBodies, documentDate);
      return new Extraction(
          text.length(),
          document,
          references,
          dates,
          bodyMentions(
              view,
              cityLevels.settle(view, foundBodies, document.place(), documentDate),
              document.place()),
          statistics,
          Checks.run(
              text, references, dates, statistics, found.breakdowns(), lexicon, documentTypes),
          found.breakdowns(),
          new CountReader(
                  lexicon.markers(),
                  view,
                  hits,
                  Sentences.of(view),
                  foundBodies,
                  found,
                  statistics,
                  document.place())
              .read(),
          Documents.of(issued, clusters, descriptions, documentTypes, lawNumbers, document.place()),
          selfMentions(document));
    }

    private List<SelfMention> selfMentions(DocumentInfo document) {
      return selfMentions
          .find(
              view, hits, issued.stream().map(IssuedReference::reference).toList(), document.type())
          .stream()
          .map(
              self ->
                  new SelfMention(
                      view.originalStart(self.start()),
                      view.originalEnd(self.end()),
                      view.originalText(self.start(), self.end()),
                      self.type(),
                      self.provision()))
          .toList();
    }

    List<Reference> references() {
      List<Reference> references = new ArrayList<>(issued.size());
      for (int i = 0; i < clusters.length; i++) {
        FoundReference found = issued.get(i).reference();
        references.add(
            new Reference(
                view.originalStart(found.start()),
                view.originalEnd(found.end()),
                view.originalText(found.start(), found.end()),
                found.rule(),
                found.type(),
                found.number(),
                issued.get(i).issued(),
                issued.get(i).issuer(),
                clusters[i],
                found.provision()));
      }
      return references;
    }

    List<Statistic> statistics() {
      return statisticMentions(foundStatistics().statistics());
    }

    private FoundStatistics foundStatistics() {
      BitSet taken = new BitSet(view.length());
      issued.forEach(r -> taken.set(r.reference().start(), r.reference().end()));
      foundDates.forEach(date -> taken.set(date.start(), date.end()));
      if (ownNumber != null) {
        taken.set(ownNumber.start(), ownNumber.end());
      }
      List<FoundDate> periods = new ArrayList<>();
      for (int i = 0; i < foundDates.size(); i++) {
        if (!issueDates.get(i) && !isYearOfLaw(foundDates.get(i))) {
          periods.add(foundDates.get(i));
        }
      }
      return statisticFinder.find(view, hits, Sentences.of(view), periods, taken);
    }

    /** {@code Luật Tiếp công dân năm 2013}: the year that tells which law it is. */
    private boolean isYearOfLaw(FoundDate date) {
      int next = Ordered.firstFrom(issued, r -> r.reference().start(), date.start());
      return next > 0
          && issued.get(next - 1).reference().type().isNamed()
          && issued.get(next - 1).reference().end() + 1 == date.start();
    }

    private List<Statistic> statisticMentions(List<FoundStatistic> found) {
      List<Statistic> statistics = new ArrayList<>(found.size());
      for (FoundStatistic f : found) {
        statistics.add(
            new Statistic(
                view.originalStart(f.start()),
                view.originalEnd(f.end()),
                view.originalText(f.start(), f.end()),
                f.rule(),
                plain(f.value()),
                f.of() == null ? null : plain(f.of()),
                f.max() == null ? null : plain(f.max()),
                f.unit(),
                f.category(),
                f.label(),
                f.role(),
                f.whole(),
                f.period(),
                f.approx(),
                f.change()));
      }
      return statistics;
    }
  }

  /** Dates that are none inside a name or number: the year of a law's name, a number's own year. */
  private static List<FoundDate> outside(List<FoundDate> dates, List<FoundReference> references) {
    List<FoundDate> outside = new ArrayList<>(dates.size());
    int r = 0;
    for (FoundDate date : dates) {
      while (r < references.size() && references.get(r).end() <= date.start()) {
        r++;
      }
      if (r >= references.size()
          || references.get(r).start() >= date.end()
          || references.get(r).nameStart() >= date.end()) {
        outside.add(date);
      }
    }
    return outside;
  }

  /** Whether a body's word is but a word in a law's name or a code in a number. */
  private static boolean isInsideName(Hit body, List<FoundReference> references) {
    int first = Ordered.firstFrom(references, FoundReference::end, body.start() + 1);
    if (first >= references.size()) {
      return false;
    }
    FoundReference reference = references.get(first);
    return reference.start() < body.end() && reference.coversName(body.start());
  }

  private static List<DateMention> dateMentions(NormalizedText view, List<FoundDate> found) {
    List<DateMention> mentions = new ArrayList<>(found.size());
    for (FoundDate date : found) {
      mentions.add(
          new DateMention(
              view.originalStart(date.start()),
              view.originalEnd(date.end()),
              view.originalText(date.start(), date.end()),
              date.rule(),
              date.value(),
              date.resolved()));
    }
    return mentions;
  }

  private List<Body> bodyMentions(
      NormalizedText view, List<FoundBody> found, @Nullable String place) {
    List<BodyIdentity> identities = bodyIdentities.of(view, found, place);
    List<Body> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FoundBody body = found.get(i);
      mentions.add(
          new Body(
              view.originalStart(body.start()),
              view.originalEnd(body.end()),
              view.originalText(body.start(), body.end()),
              body.rule(),
              body.kind(),
              body.level(),
              body.name(),
              body.place(),
              identities.get(i)));
    }
    return mentions;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
