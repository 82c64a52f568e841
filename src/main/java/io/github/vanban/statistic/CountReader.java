package io.github.vanban.statistic;

import io.github.vanban.body.FoundBody;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.MarkerGroup;
import io.github.vanban.lexicon.Markers;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.Breakdown;
import io.github.vanban.model.CaseCounts;
import io.github.vanban.model.Category;
import io.github.vanban.model.CountScope;
import io.github.vanban.model.ModelCounts;
import io.github.vanban.model.ProcedureCounts;
import io.github.vanban.model.ProcedureCounts.ServiceLevel;
import io.github.vanban.model.Role;
import io.github.vanban.model.Statistic;
import io.github.vanban.model.TypedCounts;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the figures of one text into typed counts: a total opens a set of counts and its parts fill
 * it by what their labels say; a figure told apart joins the set before it when it holds for the
 * same scope, and opens one of its own otherwise. One for each text; one thread at a time.
 */
public final class CountReader {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:mức độ|cấp độ|mức) ?(?<from>[1-4])(?: ?(?:,|và|-|&) ?(?:mức độ |cấp độ )?(?<to>[1-4])(?!\\d))?");

  private static final Set<Facet> PROCEDURE_FIELDS =
      Set.of(
          Facet.CENTRAL,
          Facet.PROVINCE,
          Facet.DISTRICT,
          Facet.COMMUNE,
          Facet.FULL,
          Facet.PARTIAL,
          Facet.POST,
          Facet.ONE_STOP,
          Facet.INTERLINKED,
          Facet.CUT);

  private static final Set<Facet> MODEL_FIELDS =
      Set.of(
          Facet.ECONOMY,
          Facet.CULTURE,
          Facet.DEFENCE,
          Facet.POLITICS,
          Facet.COLLECTIVE,
          Facet.INDIVIDUAL,
          Facet.REGISTERED,
          Facet.RECOGNISED);

  /** Sentences between figures that are still of one set. */
  private static final int NEAR = 3;

  /** UTF-16 units between what was settled and its share. */
  private static final int FARTHEST_RATE = 70;

  private static final int LONGEST_CLAUSE = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final Sentences sentences;
  private final Scopes scopes;
  private final List<FoundStatistic> found;
  private final List<Statistic> statistics;
  private final @Nullable String place;
  private final Set<Integer> broken = new HashSet<>();

  /**
   * @param found the statistics in the normalised text
   * @param statistics the same statistics, as they are given out
   * @param place the province that the text is about, or null
   */
  public CountReader(
      Markers markers,
      NormalizedText view,
      Hits hits,
      Sentences sentences,
      List<FoundBody> bodies,
      FoundStatistics found,
      List<Statistic> statistics,
      @Nullable String place) {
    this.markers = markers;
    this.view = view;
    this.sentences = sentences;
    this.scopes = new Scopes(view, hits, sentences, bodies);
    this.found = found.statistics();
    this.statistics = statistics;
    this.place = place;
    for (Breakdown breakdown : found.breakdowns()) {
      broken.add(breakdown.whole());
    }
  }

  /** All counts of the text. */
  public TypedCounts read() {
    List<ProcedureCounts> procedures = new ArrayList<>();
    for (Tally t : tallies(Category.PROCEDURE, PROCEDURE_FIELDS)) {
      procedures.add(
          new ProcedureCounts(
              t.scope(place),
              t.total,
              t.get(Facet.CENTRAL),
              t.get(Facet.PROVINCE),
              t.get(Facet.DISTRICT),
              t.get(Facet.COMMUNE),
              t.levels,
              t.get(Facet.FULL),
              t.get(Facet.PARTIAL),
              t.get(Facet.POST),
              t.get(Facet.ONE_STOP),
              t.get(Facet.INTERLINKED),
              t.get(Facet.CUT)));
    }
    List<ModelCounts> models = new ArrayList<>();
    for (Tally t : tallies(Category.MODEL, MODEL_FIELDS)) {
      models.add(
          new ModelCounts(
              t.scope(place),
              t.total,
              t.get(Facet.ECONOMY),
              t.get(Facet.CULTURE),
              t.get(Facet.DEFENCE),
              t.get(Facet.POLITICS),
              t.get(Facet.COLLECTIVE),
              t.get(Facet.INDIVIDUAL),
              t.get(Facet.REGISTERED),
              t.get(Facet.RECOGNISED)));
    }
    return new TypedCounts(procedures, models, cases());
  }

  private List<Tally> tallies(Category category, Set<Facet> fields) {
    List<Tally> tallies = new ArrayList<>();
    Map<Integer, Tally> byTotal = new HashMap<>();
    for (int i = 0; i < statistics.size(); i++) {
      Statistic statistic = statistics.get(i);
      if (!statistic.category().equals(category) || "%".equals(statistic.unit())) {
        continue;
      }
      Set<Facet> facets = facets(i);
      Tally parent = parent(statistic, category, byTotal, tallies);
      if (parent != null) {
        put(parent, i, facets, fields);
      }
      if (broken.contains(i) || (statistic.role() == Role.TOTAL && statistic.whole() == null)) {
        Tally tally = total(i, parent == null ? Set.of() : facets, byTotal, tallies);
        if (parent == null) {
          put(tally, i, facets, fields);
        }
      } else if (parent == null) {
        alone(i, facets, fields, tallies);
      }
    }
    return tallies;
  }

  /** The counts of the total that a figure is a part of; parts may be told before their total. */
  private @Nullable Tally parent(
      Statistic part, Category category, Map<Integer, Tally> byTotal, List<Tally> tallies) {
    Integer whole = part.whole();
    if (whole == null || !statistics.get(whole).category().equals(category)) {
      return null;
    }
    return total(whole, Set.of(), byTotal, tallies);
  }

  private Tally total(int i, Set<Facet> facets, Map<Integer, Tally> byTotal, List<Tally> tallies) {
    Tally known = byTotal.get(i);
    if (known != null) {
      return known;
    }
    Tally tally = open(tallies, i, scope(i, facets));
    tally.total = statistics.get(i);
    byTotal.put(i, tally);
    return tally;
  }

  /** A figure that is neither a total nor a part of one. */
  private void alone(int i, Set<Facet> facets, Set<Facet> fields, List<Tally> tallies) {
    Statistic statistic = statistics.get(i);
    if (statistic.role() == Role.CHANGE && !facets.contains(Facet.CUT)) {
      return;
    }
    Facet field = facets.stream().filter(fields::contains).findFirst().orElse(null);
    boolean levelled = facets.contains(Facet.SERVICE_LEVEL);
    if (field == null && !levelled) {
      if (statistic.label() == null && statistic.of() == null) {
        open(tallies, i, scope(i, Set.of())).total = statistic;
      }
      return;
    }
    put(tallyFor(i, field == null ? Facet.SERVICE_LEVEL : field, tallies), i, facets, fields);
  }

  /** The counts told right before if a figure may be of their scope, else new ones. */
  private Tally tallyFor(int i, Facet field, List<Tally> tallies) {
    CountScope scope = scope(i, Set.of());
    if (!tallies.isEmpty()) {
      Tally last = tallies.get(tallies.size() - 1);
      if (sentence(i) - last.sentence <= NEAR && last.takes(field, statistics.get(i), scope)) {
        return last;
      }
    }
    return open(tallies, i, scope);
  }

  private Tally open(List<Tally> tallies, int i, CountScope scope) {
    Tally tally = new Tally(scope, sentence(i));
    tallies.add(tally);
    return tally;
  }

  private void put(Tally tally, int i, Set<Facet> facets, Set<Facet> fields) {
    tally.sentence = sentence(i);
    for (Facet facet : facets) {
      if (fields.contains(facet)) {
        tally.put(facet, statistics.get(i));
      }
    }
    String label = statistics.get(i).label();
    Matcher level = LEVEL.matcher(label == null ? "" : NormalizedText.fold(label));
    if (fields.contains(Facet.FULL) && level.find()) {
      int from = Integer.parseInt(level.group("from"));
      int to = level.group("to") == null ? from : Integer.parseInt(level.group("to"));
      tally.levels.add(new ServiceLevel(Math.min(from, to), Math.max(from, to), statistics.get(i)));
    }
  }

  /** Petitions, complaints and meetings with citizens. */
  private List<CaseCounts> cases() {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      Facet field = caseField(i);
      if (field == null) {
        continue;
      }
      Tally tally = tallyFor(i, field, tallies);
      tally.sentence = sentence(i);
      tally.put(field, statistics.get(i));
      if (field == Facet.SETTLED) {
        tally.rate = rate(i);
      }
    }
    return tallies.stream()
        .map(
            t ->
                new CaseCounts(
                    t.scope(place),
                    t.get(Facet.RECEIVED),
                    t.get(Facet.SETTLED),
                    t.rate,
                    t.get(Facet.MEETING)))
        .toList();
  }

  /** What a figure says of petitions and meetings: received, settled, a meeting; or null. */
  private @Nullable Facet caseField(int i) {
    Statistic statistic = statistics.get(i);
    if (statistic.unit() == null || statistic.role() == Role.CHANGE || statistic.max() != null) {
      return null;
    }
    String unit = NormalizedText.fold(statistic.unit());
    Set<Facet> told = Facet.of(markers, clauseBefore(i));
    told.addAll(facets(i));
    if (markers.value(MarkerGroup.VISIT, unit) != null) {
      return told.contains(Facet.MEETING) ? Facet.MEETING : null;
    }
    if (markers.value(MarkerGroup.PETITION, unit) == null) {
      return null;
    }
    if (told.contains(Facet.SETTLED)) {
      return Facet.SETTLED;
    }
    boolean whole = statistic.whole() == null && statistic.of() == null;
    return whole && (told.contains(Facet.RECEIVED) || statistic.role() == Role.TOTAL)
        ? Facet.RECEIVED
        : null;
  }

  /** {@code đã giải quyết 38/45 vụ việc, đạt 84,4%}: the share right behind. */
  private @Nullable Statistic rate(int i) {
    if (i + 1 >= statistics.size() || sentence(i) != sentence(i + 1)) {
      return null;
    }
    Statistic next = statistics.get(i + 1);
    boolean share =
        "%".equals(next.unit())
            && next.role() != Role.CHANGE
            && found.get(i + 1).start() - found.get(i).end() < FARTHEST_RATE;
    return share ? next : null;
  }

  /** The words before a figure in its own clause. */
  private String clauseBefore(int i) {
    int start = found.get(i).start();
    int from = start;
    int oldest = Math.max(sentences.start(sentence(i)), start - LONGEST_CLAUSE);
    while (from > oldest && ",;:(".indexOf(view.folded().charAt(from - 1)) < 0) {
      from--;
    }
    return view.folded().substring(from, start);
  }

  private int sentence(int i) {
    return sentences.at(found.get(i).start());
  }

  private Set<Facet> facets(int i) {
    String label = statistics.get(i).label();
    return Facet.of(
        markers,
        NormalizedText.fold((label == null ? "" : label) + " " + statistics.get(i).unit()));
  }

  /** The scope of a figure; a part's own level goes before that of its sentence. */
  private CountScope scope(int i, Set<Facet> facets) {
    CountScope scope = scopes.of(found.get(i));
    for (Facet facet : facets) {
      AdministrativeLevel level =
          switch (facet) {
            case CENTRAL -> AdministrativeLevel.CENTRAL;
            case PROVINCE -> AdministrativeLevel.PROVINCE;
            case DISTRICT -> AdministrativeLevel.DISTRICT;
            case COMMUNE -> AdministrativeLevel.COMMUNE;
            default -> null;
          };
      if (level != null) {
        return new CountScope(scope.place(), level, scope.agency(), scope.period());
      }
    }
    return scope;
  }
}
