package io.github.vanban.internal.statistic;

import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wholes of fractions that are told as figures of their own ({@code 38/45 vụ việc} behind
 * {@code 45 vụ việc}), and the nouns of fractions that have none.
 */
final class Fractions {

  /** How many figures of one value are looked at for the whole of a fraction. */
  private static final int MOST_CANDIDATES = 12;

  /** A whole that was told so many figures before is no longer in the reader's mind. */
  private static final int FARTHEST_WHOLE = 45;

  /** How many figures back another fraction of the same field is looked for. */
  private static final int LOOK_BACK = 25;

  private final List<Figure> figures;

  Fractions(List<Figure> figures) {
    this.figures = figures;
  }

  /** Sets wholes and units. */
  void resolve() {
    Map<BigDecimal, Deque<Integer>> told = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.of == null) {
        Deque<Integer> same =
            told.computeIfAbsent(figure.value.stripTrailingZeros(), v -> new ArrayDeque<>());
        same.addFirst(i);
        if (same.size() > MOST_CANDIDATES) {
          same.removeLast();
        }
      } else {
        if (figure.role == Role.VALUE) {
          claim(i, told.get(figure.of.stripTrailingZeros()));
        }
        inheritNoun(i);
      }
    }
  }

  private void claim(int i, @Nullable Deque<Integer> candidates) {
    if (candidates == null) {
      return;
    }
    Figure figure = figures.get(i);
    for (int candidate : candidates) {
      Figure whole = figures.get(candidate);
      if (i - candidate <= FARTHEST_WHOLE && isOf(figure, whole)) {
        figure.role = Role.PART;
        figure.whole = whole;
        figure.continues = figure.sentence == whole.sentence;
        whole.nameTotal();
        figure.inheritUnit(whole);
        return;
      }
    }
  }

  private static boolean isOf(Figure figure, Figure whole) {
    return whole.unit != null
        && whole.role != Role.CHANGE
        && (figure.unit == null
            || whole.countsLike(figure)
            || (whole.category.equals(figure.category) && !whole.category.equals(Category.OTHER)));
  }

  /** {@code xếp thứ 41/63} behind {@code 40/63 tỉnh}: the same field, its noun told before. */
  private void inheritNoun(int i) {
    Figure figure = figures.get(i);
    for (int k = i - 1; figure.unit == null && k >= 0 && k >= i - LOOK_BACK; k--) {
      Figure other = figures.get(k);
      if (other.of != null && other.of.compareTo(figure.of) == 0) {
        figure.inheritUnit(other);
      }
    }
  }
}
