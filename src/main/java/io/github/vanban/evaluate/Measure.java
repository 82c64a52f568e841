package io.github.vanban.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.Field;
import io.github.vanban.model.Layer;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How mentions of a layer are compared.
 *
 * @param name name of the measure
 * @param counts which mentions are in question
 * @param same which pairs of a gold mention and a predicted one are right
 * @param field which pairs are right in the measure's field alone; null if it has none
 */
record Measure(
    String name,
    Predicate<Annotation> counts,
    BiPredicate<Annotation, Annotation> same,
    @Nullable BiPredicate<Annotation, Annotation> field) {

  /** The measure whose pairs the links of references are looked up in. */
  static final String NUMBER = "references.number";

  /** The measure whose pairs the wholes of statistics are looked up in. */
  static final String VALUE = "statistics.value";

  private static final BiPredicate<Annotation, Annotation> EXACT = Measure::isExact;

  private static final BiPredicate<Annotation, Annotation> SAME_NUMBER = Measure::isSameNumber;

  private static final BiPredicate<Annotation, Annotation> SAME_VALUE = Measure::isSameValue;

  private static final BiPredicate<Annotation, Annotation> SAME_DATE = equal(Field.DATE_VALUE);

  private static final ImmutableListMultimap<Layer, Measure> OF_LAYER =
      ImmutableListMultimap.<Layer, Measure>builder()
          .putAll(
              Layer.REFERENCES,
              span(Layer.REFERENCES),
              new Measure(NUMBER, Measure::isAny, SAME_NUMBER, SAME_NUMBER),
              both("references.type", SAME_NUMBER, equal(Field.TYPE)),
              given("references.issued", Field.ISSUED, SAME_NUMBER, equal(Field.ISSUED)),
              given(
                  "references.issuer",
                  Field.ISSUER,
                  SAME_NUMBER,
                  (g, p) -> Comparisons.sameText(g.get(Field.ISSUER), p.get(Field.ISSUER))),
              given(
                  "references.provision",
                  Field.PROVISION,
                  SAME_NUMBER,
                  (g, p) -> Comparisons.holds(g.get(Field.PROVISION), p.get(Field.PROVISION))))
          .putAll(
              Layer.DATES,
              span(Layer.DATES),
              new Measure("dates.value", Measure::isAny, SAME_DATE, SAME_DATE),
              both("dates.kind", SAME_DATE, equal(Field.DATE_KIND)))
          .putAll(
              Layer.BODIES,
              span(Layer.BODIES),
              new Measure("bodies.overlap", Measure::isAny, Measure::isAny, null),
              both("bodies.kind", EXACT, equal(Field.BODY_KIND)),
              both("bodies.level", EXACT, Measure::isSameLevel))
          .putAll(
              Layer.STATISTICS,
              span(Layer.STATISTICS),
              new Measure(VALUE, Measure::isAny, SAME_VALUE, SAME_VALUE),
              both(
                  "statistics.unit",
                  SAME_VALUE,
                  (g, p) -> Comparisons.sameUnit(g.get(Field.UNIT), p.get(Field.UNIT))),
              both("statistics.category", SAME_VALUE, equal(Field.CATEGORY)),
              both("statistics.role", SAME_VALUE, equal(Field.ROLE)),
              both("statistics.label", SAME_VALUE, Measure::isSameLabel),
              given("statistics.period", Field.PERIOD, SAME_VALUE, equal(Field.PERIOD)),
              given("statistics.approx", Field.APPROX, SAME_VALUE, equal(Field.APPROX)))
          .build();

  /** The measures of a layer that pair its mentions. */
  static ImmutableList<Measure> of(Layer layer) {
    return OF_LAYER.get(layer);
  }

  /** The measures of the statistics of one category. */
  static ImmutableList<Measure> of(String category) {
    String name = "statistics." + category;
    Predicate<Annotation> counts = mention -> category.equals(mention.get(Field.CATEGORY));
    return ImmutableList.of(
        new Measure(name, counts, SAME_VALUE, null),
        new Measure(
            name + ".label", counts, SAME_VALUE.and(Measure::isSameLabel), Measure::isSameLabel),
        new Measure(name + ".role", counts, SAME_VALUE.and(equal(Field.ROLE)), equal(Field.ROLE)));
  }

  /**
   * The views of MUC on a layer: span and type, span alone, span where a part counts half, type
   * where any part is enough.
   */
  static ImmutableList<Measure> views(Layer layer) {
    BiPredicate<Annotation, Annotation> type =
        equal(
            switch (layer) {
              case REFERENCES -> Field.TYPE;
              case DATES -> Field.DATE_KIND;
              case BODIES -> Field.BODY_KIND;
              case STATISTICS -> Field.CATEGORY;
            });
    String name = layer.key() + ".ner.";
    return ImmutableList.of(
        new Measure(name + "strict", Measure::isAny, EXACT.and(type), null),
        new Measure(name + "exact", Measure::isAny, EXACT, null),
        new Measure(name + "partial", Measure::isAny, Measure::isAny, null),
        new Measure(name + "type", Measure::isAny, type, null));
  }

  /** Whether the spans of a pair are equal. */
  static boolean isExact(Annotation gold, Annotation predicted) {
    return gold.start() == predicted.start() && gold.end() == predicted.end();
  }

  @SuppressWarnings("unused") // its place in measures gives it its parameters
  private static boolean isAny(Annotation mention) {
    return true;
  }

  @SuppressWarnings("unused") // its place in measures gives it its parameters
  private static boolean isAny(Annotation gold, Annotation predicted) {
    return true;
  }

  private static boolean isSameNumber(Annotation gold, Annotation predicted) {
    return Comparisons.sameKey(gold.get(Field.NUMBER), predicted.get(Field.NUMBER))
        && (gold.has(Field.NUMBER) || Comparisons.holds(gold.text(), predicted.text()));
  }

  private static boolean isSameValue(Annotation gold, Annotation predicted) {
    return Stream.of(Field.STATISTIC_VALUE, Field.OF, Field.MAX)
        .allMatch(field -> Comparisons.sameNumber(gold.get(field), predicted.get(field)));
  }

  private static boolean isSameLevel(Annotation gold, Annotation predicted) {
    return Objects.equals(gold.get(Field.LEVEL), predicted.get(Field.LEVEL))
        || (gold.has(Field.LEVEL_FROM_CONTEXT) && !predicted.has(Field.LEVEL));
  }

  private static boolean isSameLabel(Annotation gold, Annotation predicted) {
    return Comparisons.sameLabel(gold.get(Field.LABEL), predicted.get(Field.LABEL));
  }

  private static Measure span(Layer layer) {
    return new Measure(layer.key() + ".span", Measure::isAny, EXACT, EXACT);
  }

  private static Measure both(
      String name,
      BiPredicate<Annotation, Annotation> value,
      BiPredicate<Annotation, Annotation> field) {
    return new Measure(name, Measure::isAny, value.and(field), field);
  }

  /** A measure of a field that not all mentions have: only those that have it count. */
  private static Measure given(
      String name,
      Field of,
      BiPredicate<Annotation, Annotation> value,
      BiPredicate<Annotation, Annotation> field) {
    return new Measure(name, mention -> mention.has(of), value.and(field), field);
  }

  private static BiPredicate<Annotation, Annotation> equal(Field field) {
    return (g, p) -> Objects.equals(g.get(field), p.get(field));
  }
}
