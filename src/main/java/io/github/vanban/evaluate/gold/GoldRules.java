package io.github.vanban.evaluate.gold;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.model.CalendarValue;
import io.github.vanban.model.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What annotations must keep to. Gold must keep to {@code samples/README.md}; predictions, which
 * are what is being judged, need but a span. Immutable, but for whom it tells of unknown fields.
 */
final class GoldRules {

  /** What predictions must keep to. */
  static final GoldRules PREDICTIONS = new GoldRules(null, null);

  private final @Nullable ImmutableSet<String> categories;
  private final @Nullable Consumer<GoldFault> unknownFields;

  private GoldRules(
      @Nullable ImmutableSet<String> categories, @Nullable Consumer<GoldFault> unknownFields) {
    this.categories = categories;
    this.unknownFields = unknownFields;
  }

  /**
   * What gold must keep to where there are these categories.
   *
   * @param unknownFields is told of each field that gold does not have; null if they are faults
   */
  static GoldRules gold(Set<Category> categories, @Nullable Consumer<GoldFault> unknownFields) {
    return new GoldRules(
        categories.stream().map(Category::id).collect(ImmutableSet.toImmutableSet()),
        unknownFields);
  }

  /** Whether they are those of gold, and not of predictions. */
  boolean areOfGold() {
    return categories != null;
  }

  /**
   * Tells of a field that neither gold nor output has; predictions may have any.
   *
   * @param where the part that it stands in, for the fault, such as {@code " in dates"}
   */
  void unknownField(String place, String field, String where, Faults faults) {
    if (categories != null) {
      GoldFault fault = faults.fault(place, "no field \"" + field + "\"" + where);
      if (unknownFields == null) {
        faults.add(fault);
      } else {
        unknownFields.accept(fault);
      }
    }
  }

  /** The faults of a mention's values. */
  List<String> faults(Annotation mention) {
    if (categories == null) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    for (Field field : Field.of(mention.layer())) {
      String value = mention.get(field);
      if (value == null) {
        if (field.presence() == Field.Presence.REQUIRED) {
          faults.add(field.key() + " is missing");
        }
      } else if (!field.domain().accepts().test(value)) {
        faults.add(field.key() + " is " + field.domain().what() + ", not \"" + value + "\"");
      }
    }
    String category = mention.get(Field.CATEGORY);
    if (category != null && !categories.contains(category)) {
      faults.add("there is no category " + category + ", only " + String.join(", ", categories));
    }
    if (faults.isEmpty()) {
      String kind = mention.get(Field.DATE_KIND);
      String value = mention.get(Field.DATE_VALUE);
      if (kind != null && value != null && !CalendarValue.parse(value).kind().name().equals(kind)) {
        faults.add("kind " + kind + " does not fit the value " + value);
      }
      if ("PART".equals(mention.get(Field.ROLE)) && !mention.has(Field.WHOLE)) {
        faults.add("a PART needs the index of its whole");
      }
    }
    return faults;
  }

  /**
   * Tells the faults of a layer's mentions as a whole: spans that are given twice or overlap, and
   * wholes that are none.
   *
   * @param places how faults name the mentions
   */
  void check(List<Annotation> mentions, List<String> places, Faults faults) {
    if (categories == null) {
      return;
    }
    int[] order =
        IntStream.range(0, mentions.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> mentions.get(i).start())
                    .thenComparingInt(i -> mentions.get(i).end()))
            .mapToInt(i -> i)
            .toArray();
    for (int k = 1; k < order.length; k++) {
      Annotation before = mentions.get(order[k - 1]);
      Annotation mention = mentions.get(order[k]);
      if (before.start() == mention.start() && before.end() == mention.end()) {
        faults.add(places.get(order[k]), "has the same span as " + places.get(order[k - 1]));
      } else if (before.overlap(mention) > 0) {
        faults.add(places.get(order[k]), "overlaps with " + places.get(order[k - 1]));
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      String whole = mentions.get(i).get(Field.WHOLE);
      if (whole != null) {
        int index = Integer.parseInt(whole);
        if (index >= mentions.size()) {
          faults.add(places.get(i), "whole is " + index + " of " + mentions.size() + " mentions");
        } else if (index == i) {
          faults.add(places.get(i), "is its own whole");
        }
      }
    }
  }
}
