package io.github.vanban.internal.read.office;

import java.util.Arrays;
import java.util.Map;

/** The numbers that one list has come to, level by level. For one file and one thread. */
final class ListCounter {

  private static final int NOT_YET = Integer.MIN_VALUE;

  private final int[] numbers = new int[ListLevel.LEVELS];
  private final int[] starts = new int[ListLevel.LEVELS];

  ListCounter() {
    Arrays.fill(numbers, NOT_YET);
    Arrays.fill(starts, NOT_YET);
  }

  /** Counts a level anew from a number: another list that is made like this one begins. */
  void restart(int level, int start) {
    numbers[level] = NOT_YET;
    starts[level] = start;
  }

  /** Counts on from a number at the next paragraph of a level, and only there (OpenDocument). */
  void jump(int level, int number) {
    numbers[level] = number - 1;
  }

  /**
   * What stands before the next paragraph.
   *
   * @param level its level, from 0
   * @param levels all levels that are defined
   */
  String next(int level, Map<Integer, ListLevel> levels) {
    ListLevel own = levels.get(level);
    if (own == null) {
      return "";
    }
    numbers[level] = numbers[level] == NOT_YET ? start(level, own) : numbers[level] + 1;
    for (int deeper = level + 1; deeper < ListLevel.LEVELS; deeper++) {
      ListLevel below = levels.get(deeper);
      if (below == null || below.restartsBehind(level)) {
        numbers[deeper] = NOT_YET;
      }
    }
    String mark =
        own.form().equals("bullet") ? ListLevel.bullet(own.pattern()) : filled(own, levels);
    return mark.isEmpty() ? "" : mark + own.gap();
  }

  private int start(int level, ListLevel definition) {
    return starts[level] == NOT_YET ? definition.start() : starts[level];
  }

  private String filled(ListLevel own, Map<Integer, ListLevel> levels) {
    StringBuilder mark = new StringBuilder();
    for (int i = 0; i < own.pattern().length(); i++) {
      char c = own.pattern().charAt(i);
      ListLevel meant = c < ListLevel.LEVELS ? levels.get((int) c) : null;
      if (meant != null) {
        int number = numbers[c] == NOT_YET ? start(c, meant) : numbers[c];
        mark.append(own.arabic() ? Integer.toString(number) : meant.written(number));
      } else if (c >= ListLevel.LEVELS) {
        mark.append(c);
      }
    }
    return mark.toString();
  }
}
