package io.github.vanban.evaluate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import io.github.vanban.evaluate.Alignment.Matching;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.CountRow;
import io.github.vanban.evaluate.gold.DocumentField;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.evaluate.gold.FindingAnnotation;
import io.github.vanban.model.Layer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Scores one prediction against its gold. For one text. */
final class TextScorer {

  private static final Matching NOTHING =
      new Matching(ImmutableIntArray.of(), List.of(), List.of());

  private final AnnotatedText gold;
  private final AnnotatedText predicted;
  private final Set<String> categories;
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Map<String, Accuracy> accuracies = new LinkedHashMap<>();
  private final ErrorCollector errors;

  /**
   * Makes one.
   *
   * @param categories the categories of statistics that have measures of their own
   */
  TextScorer(AnnotatedText gold, AnnotatedText predicted, Set<String> categories) {
    this.gold = gold;
    this.predicted = predicted;
    this.categories = categories;
    this.errors = new ErrorCollector(gold.name(), gold.text());
  }

  TextScore score() {
    for (Layer layer : Layer.values()) {
      if (gold.annotates(layer)) {
        new LayerScorer(layer).score();
      }
    }
    gold.document().forEach(this::document);
    List<FindingAnnotation> findings = gold.findings();
    if (findings != null) {
      List<FindingAnnotation> found = predicted.findings();
      findings(findings, found == null ? List.of() : found);
    }
    return new TextScore(gold.name(), counts, accuracies, errors.errors());
  }

  private void document(DocumentField field, List<String> expected) {
    List<String> found = predicted.document().getOrDefault(field, List.of());
    String measure = "document." + field.key();
    if (field == DocumentField.RECIPIENTS) {
      recipients(measure, expected, found);
      return;
    }
    String want = expected.isEmpty() ? null : expected.get(0);
    String got = found.isEmpty() ? null : found.get(0);
    boolean right =
        switch (field) {
          case NUMBER -> Comparisons.sameKey(want, got);
          case TITLE -> Comparisons.sameTitle(want, got);
          default -> Comparisons.sameText(want, got);
        };
    int missing = 0;
    int spurious = 0;
    if (!right && want != null) {
      missing++;
      errors.placeless(MentionError.Kind.MISS, "document", measure, want);
    }
    if (!right && got != null) {
      spurious++;
      errors.placeless(MentionError.Kind.EXTRA, "document", measure, got);
    }
    // That a text has no such field is no hit, only no fault.
    counts.put(measure, Counts.of(right && want != null ? 1 : 0, missing, spurious));
    accuracies.put(measure, new Accuracy(right ? 1 : 0, 1));
  }

  private void recipients(String measure, List<String> expected, List<String> found) {
    List<String> missed = new ArrayList<>(expected);
    List<String> extra = new ArrayList<>();
    for (String line : found) {
      if (!removeSame(missed, line)) {
        extra.add(line);
      }
    }
    int right = expected.size() - missed.size();
    counts.put(measure, Counts.of(right, missed.size(), extra.size()));
    missed.forEach(line -> errors.placeless(MentionError.Kind.MISS, "document", measure, line));
    extra.forEach(line -> errors.placeless(MentionError.Kind.EXTRA, "document", measure, line));
  }

  private static boolean removeSame(List<String> lines, String line) {
    for (int i = 0; i < lines.size(); i++) {
      if (Comparisons.sameText(lines.get(i), line)) {
        lines.remove(i);
        return true;
      }
    }
    return false;
  }

  private void findings(List<FindingAnnotation> expected, List<FindingAnnotation> found) {
    List<FindingAnnotation> extra = new ArrayList<>(found);
    int missing = 0;
    for (FindingAnnotation want : expected) {
      int same = Iterables.indexOf(extra, got -> isSame(want, got));
      if (same >= 0) {
        extra.remove(same);
      } else {
        missing++;
        finding(MentionError.Kind.MISS, want);
      }
    }
    extra.removeIf(got -> gold.optionalFindings().contains(got.kind()));
    extra.forEach(got -> finding(MentionError.Kind.EXTRA, got));
    counts.put("findings", Counts.of(expected.size() - missing, missing, extra.size()));
  }

  /** Whether a finding is of the kind that gold tells, and at its place if gold tells one. */
  private static boolean isSame(FindingAnnotation want, FindingAnnotation got) {
    return want.kind() == got.kind()
        && (want.about().isEmpty()
            || want.about().stream()
                .anyMatch(
                    text ->
                        got.about().stream().anyMatch(found -> Comparisons.isAbout(text, found))));
  }

  private void finding(MentionError.Kind kind, FindingAnnotation finding) {
    String about = finding.about().isEmpty() ? "" : ": " + finding.about().get(0);
    errors.placeless(kind, "findings", "findings", finding.kind() + about);
  }

  /** Scores one layer. */
  private final class LayerScorer {
    private final Layer layer;
    private final List<Annotation> expected;
    private final List<Annotation> found;
    private final Alignment alignment;

    LayerScorer(Layer layer) {
      this.layer = layer;
      this.expected = gold.mentions(layer);
      this.found = predicted.mentions(layer);
      this.alignment = new Alignment(expected, found);
    }

    void score() {
      Map<String, Matching> matchings = new LinkedHashMap<>();
      for (Measure measure : Measure.of(layer)) {
        matchings.put(measure.name(), count(measure));
      }
      if (layer == Layer.REFERENCES) {
        links(matchings.getOrDefault(Measure.NUMBER, NOTHING).matchOf());
      } else if (layer == Layer.STATISTICS) {
        wholes(matchings.getOrDefault(Measure.VALUE, NOTHING));
        for (String category : categories) {
          Measure.of(category).forEach(this::count);
        }
      }
      for (Measure view : Measure.views(layer)) {
        view(view);
      }
      errors.endPart(layer.key(), found);
      List<CountRow> rows = gold.counts();
      if (layer == Layer.STATISTICS && rows != null) {
        List<CountRow> foundRows = predicted.counts();
        new CountScorer(expected, found, matchings.getOrDefault(Measure.VALUE, NOTHING), alignment)
            .score(rows, foundRows == null ? List.of() : foundRows, counts, errors);
      }
    }

    private Matching count(Measure measure) {
      Matching matching = alignment.match(Alignment.SAME_PLACE, measure.counts(), measure.same());
      counts.put(
          measure.name(),
          Counts.of(matching.size(), matching.missed().size(), matching.extra().size()));
      for (int i : matching.missed()) {
        errors.mention(MentionError.Kind.MISS, expected.get(i), measure.name());
      }
      for (int j : matching.extra()) {
        errors.mention(MentionError.Kind.EXTRA, found.get(j), measure.name());
      }
      BiPredicate<Annotation, Annotation> field = measure.field();
      if (field != null) {
        accuracies.put(measure.name(), accuracy(measure, field));
      }
      return matching;
    }

    private Accuracy accuracy(Measure measure, BiPredicate<Annotation, Annotation> field) {
      ImmutableIntArray matchOf =
          alignment.match(Alignment.SAME_PLACE, measure.counts(), (g, p) -> true).matchOf();
      int right = 0;
      int of = 0;
      for (int i = 0; i < matchOf.length(); i++) {
        if (matchOf.get(i) >= 0) {
          of++;
          right += field.test(expected.get(i), found.get(matchOf.get(i))) ? 1 : 0;
        }
      }
      return new Accuracy(right, of);
    }

    /** In the views of MUC any overlap is one, however small. */
    private void view(Measure view) {
      Matching matching = alignment.match(0, view.counts(), view.same());
      int partial = 0;
      if (view.name().endsWith(".partial")) {
        for (int i = 0; i < matching.matchOf().length(); i++) {
          int j = matching.matchOf().get(i);
          partial += j >= 0 && !Measure.isExact(expected.get(i), found.get(j)) ? 1 : 0;
        }
      }
      int incorrect = alignment.confused(matching);
      counts.put(
          view.name(),
          new Counts(
              matching.size() - partial,
              incorrect,
              partial,
              matching.missed().size() - incorrect,
              matching.extra().size() - incorrect));
    }

    /** Pairs of references to one document: right where both are found and linked. */
    private void links(ImmutableIntArray matchOf) {
      Map<String, List<Integer>> goldClusters = clusters(expected);
      Map<String, List<Integer>> foundClusters = clusters(found);
      int right = 0;
      for (List<Integer> cluster : goldClusters.values()) {
        Multiset<String> together = HashMultiset.create();
        for (int i : cluster) {
          String other = clusterOf(matchOf.get(i));
          if (other != null) {
            together.add(other);
          }
        }
        for (Multiset.Entry<String> same : together.entrySet()) {
          right += pairs(same.getCount());
        }
        linkErrors(MentionError.Kind.MISS, cluster, expected, i -> clusterOf(matchOf.get(i)));
      }
      String[] goldClusterOf = new String[found.size()];
      for (int i = 0; i < matchOf.length(); i++) {
        if (matchOf.get(i) >= 0) {
          goldClusterOf[matchOf.get(i)] = expected.get(i).get(Field.CLUSTER);
        }
      }
      for (List<Integer> cluster : foundClusters.values()) {
        linkErrors(MentionError.Kind.EXTRA, cluster, found, j -> goldClusterOf[j]);
      }
      int all = goldClusters.values().stream().mapToInt(c -> pairs(c.size())).sum();
      int linked = foundClusters.values().stream().mapToInt(c -> pairs(c.size())).sum();
      counts.put("references.links", Counts.of(right, all - right, linked - right));
    }

    private @Nullable String clusterOf(int j) {
      return j < 0 ? null : found.get(j).get(Field.CLUSTER);
    }

    private Map<String, List<Integer>> clusters(List<Annotation> mentions) {
      Map<String, List<Integer>> clusters = new TreeMap<>();
      for (int i = 0; i < mentions.size(); i++) {
        String cluster = mentions.get(i).get(Field.CLUSTER);
        if (cluster != null && !mentions.get(i).has(Field.OPTIONAL)) {
          clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(i);
        }
      }
      return clusters;
    }

    /** A mention is a wrong link where the other side does not join it to the one before it. */
    private void linkErrors(
        MentionError.Kind kind,
        List<Integer> cluster,
        List<Annotation> mentions,
        IntFunction<@Nullable String> other) {
      for (int k = 1; k < cluster.size(); k++) {
        String before = other.apply(cluster.get(k - 1));
        if (before == null || !before.equals(other.apply(cluster.get(k)))) {
          errors.mention(kind, mentions.get(cluster.get(k)), "references.links");
        }
      }
    }

    private static int pairs(int mentions) {
      return mentions * (mentions - 1) / 2;
    }

    /**
     * A part and its whole: gold statistics, or predicted ones as {@link Matching#goldOf} has them.
     */
    private record Edge(int part, int whole) {}

    private record Breakdown(int whole, Set<Integer> parts) {}

    /**
     * Parts joined to their wholes, right where both are found and joined, and breakdowns, right
     * where all parts of a whole are and no other is. Predicted ones that touch what stands over an
     * optional mention are let off.
     */
    private void wholes(Matching values) {
      ImmutableIntArray goldOf = values.goldOf(found.size());
      Set<Edge> all = edges(expected);
      Set<Edge> joined = new LinkedHashSet<>();
      for (Edge edge : edges(found)) {
        if (!alignment.isLetOff(edge.part) && !alignment.isLetOff(edge.whole)) {
          joined.add(new Edge(goldOf.get(edge.part), goldOf.get(edge.whole)));
        }
      }
      compare("statistics.whole", all, joined, Edge::part, values);
      compare(
          "statistics.breakdowns", breakdowns(all), breakdowns(joined), Breakdown::whole, values);
    }

    private static Set<Edge> edges(List<Annotation> mentions) {
      Set<Edge> edges = new LinkedHashSet<>();
      for (int i = 0; i < mentions.size(); i++) {
        int whole = whole(mentions, i);
        if (whole >= 0 && !mentions.get(i).has(Field.OPTIONAL)) {
          edges.add(new Edge(i, whole));
        }
      }
      return edges;
    }

    private static Set<Breakdown> breakdowns(Set<Edge> edges) {
      Map<Integer, Set<Integer>> parts = new LinkedHashMap<>();
      for (Edge edge : edges) {
        parts.computeIfAbsent(edge.whole, whole -> new HashSet<>()).add(edge.part);
      }
      Set<Breakdown> breakdowns = new LinkedHashSet<>();
      parts.forEach((whole, of) -> breakdowns.add(new Breakdown(whole, of)));
      return breakdowns;
    }

    /**
     * Counts what two sets share.
     *
     * @param figure the statistic that an error is shown at
     */
    private <T> void compare(
        String measure, Set<T> want, Set<T> got, ToIntFunction<T> figure, Matching values) {
      Set<T> missed = Sets.difference(want, got);
      Set<T> extra = Sets.difference(got, want);
      for (T miss : missed) {
        Annotation mention = expected.get(figure.applyAsInt(miss));
        errors.mention(MentionError.Kind.MISS, mention, measure);
      }
      for (T more : extra) {
        Annotation mention = found.get(values.predictedOf(figure.applyAsInt(more)));
        errors.mention(MentionError.Kind.EXTRA, mention, measure);
      }
      counts.put(measure, Counts.of(want.size() - missed.size(), missed.size(), extra.size()));
    }

    private static int whole(List<Annotation> mentions, int i) {
      String whole = mentions.get(i).get(Field.WHOLE);
      int index = whole == null ? -1 : Integer.parseInt(whole);
      return index < mentions.size() ? index : -1;
    }
  }
}
