package io.github.vanban.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one text, over which they find one another. It is no part of their value: two
 * figures are equal whatever text they stand in.
 */
final class Figures {

  private final List<Statistic> all;
  private final IdentityHashMap<Statistic, List<Statistic>> parts = new IdentityHashMap<>();

  Figures(List<Statistic.Builder> figures) {
    List<Statistic> made = new ArrayList<>(figures.size());
    for (Statistic.Builder figure : figures) {
      made.add(figure.build(this));
    }
    all = List.copyOf(made);
    for (Statistic figure : all) {
      Statistic.Builder.Value value = (Statistic.Builder.Value) figure;
      check(value.wholeIndex());
      if (value.wholeIndex() != null) {
        parts.computeIfAbsent(get(value.wholeIndex()), w -> new ArrayList<>()).add(value);
      }
      if (value.told() != null) {
        check(value.told().before());
        check(value.told().after());
      }
    }
    parts.replaceAll((whole, its) -> List.copyOf(its));
  }

  private void check(@Nullable Integer index) {
    if (index != null) {
      Objects.checkIndex(index, all.size());
    }
  }

  List<Statistic> all() {
    return all;
  }

  Statistic get(int index) {
    return all.get(index);
  }

  List<Statistic> partsOf(Statistic whole) {
    return parts.getOrDefault(whole, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figures;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
