package io.github.vanban.evaluate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import io.github.vanban.evaluate.Alignment.Matching;
import io.github.vanban.evaluate.gold.Annotation;
import io.github.vanban.evaluate.gold.CountRow;
import io.github.vanban.evaluate.gold.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores the rows of counts of one text, figure by figure: a figure is right under {@code
 * counts.field} where it stands in the right field, under {@code counts.place} where its row has
 * the right place too, and under {@code counts.scope} with the right level and period as well. How
 * figures are put together in rows follows from their scopes.
 */
final class CountScorer {

  private static final ImmutableMap<String, UnaryOperator<Cell>> MEASURES =
      ImmutableMap.of(
          "counts.field", cell -> new Cell(cell.kind, cell.field, cell.figure, "", null, null),
          "counts.place",
              cell -> new Cell(cell.kind, cell.field, cell.figure, cell.place, null, null),
          "counts.scope", cell -> cell);

  private final List<Annotation> expected;
  private final List<Annotation> found;
  private final Matching values;
  private final Alignment alignment;

  /**
   * A figure of a row.
   *
   * @param figure index of the gold statistic that it is; where it is none, -1 less the index of
   *     the predicted one
   */
  private record Cell(
      CountRow.Kind kind,
      String field,
      int figure,
      String place,
      @Nullable String level,
      @Nullable String period) {}

  /**
   * Makes one.
   *
   * @param values which predicted statistics have the values of which gold ones
   */
  CountScorer(
      List<Annotation> expected, List<Annotation> found, Matching values, Alignment alignment) {
    this.expected = expected;
    this.found = found;
    this.values = values;
    this.alignment = alignment;
  }

  /** Adds the counts of each measure and the errors. */
  void score(
      List<CountRow> goldRows,
      List<CountRow> foundRows,
      Map<String, Counts> counts,
      ErrorCollector errors) {
    List<Cell> gold = goldCells(goldRows);
    List<Cell> predicted = predictedCells(foundRows);
    Map<Integer, Set<String>> missed = new LinkedHashMap<>();
    Map<Integer, Set<String>> extra = new LinkedHashMap<>();
    MEASURES.forEach(
        (measure, cut) -> {
          int misses = without(gold, predicted, cut, measure, missed);
          int extras = without(predicted, gold, cut, measure, extra);
          counts.put(measure, Counts.of(gold.size() - misses, misses, extras));
        });
    missed.forEach((i, under) -> error(MentionError.Kind.MISS, gold.get(i), under, errors));
    extra.forEach((j, under) -> error(MentionError.Kind.EXTRA, predicted.get(j), under, errors));
    errors.endPart("counts", found);
  }

  private List<Cell> goldCells(List<CountRow> rows) {
    List<Cell> cells = new ArrayList<>();
    for (CountRow row : rows) {
      for (CountRow.Figure figure : row.figures()) {
        if (!expected.get(figure.statistic()).has(Field.OPTIONAL)) {
          cells.add(cell(row, figure.field(), figure.statistic()));
        }
      }
    }
    return cells;
  }

  /** Figures over optional statistics are let off, as these are. */
  private List<Cell> predictedCells(List<CountRow> rows) {
    ImmutableIntArray goldOf = values.goldOf(found.size());
    List<Cell> cells = new ArrayList<>();
    for (CountRow row : rows) {
      for (CountRow.Figure figure : row.figures()) {
        int j = figure.statistic();
        // What is predicted may point at nothing, which is as wrong as any other figure.
        int of = j < found.size() ? goldOf.get(j) : -1 - j;
        if (of >= 0 || j >= found.size() || !alignment.isLetOff(j)) {
          cells.add(cell(row, figure.field(), of));
        }
      }
    }
    return cells;
  }

  private static Cell cell(CountRow row, String field, int figure) {
    return new Cell(
        row.kind(), field, figure, Comparisons.normal(row.place()), row.level(), row.period());
  }

  /** How many cells the others lack, each of which can stand for one; notes which. */
  private static int without(
      List<Cell> cells,
      List<Cell> others,
      UnaryOperator<Cell> cut,
      String measure,
      Map<Integer, Set<String>> lacking) {
    Multiset<Cell> left = HashMultiset.create();
    others.forEach(other -> left.add(cut.apply(other)));
    int count = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (!left.remove(cut.apply(cells.get(i)))) {
        lacking.computeIfAbsent(i, cell -> new LinkedHashSet<>()).add(measure);
        count++;
      }
    }
    return count;
  }

  private void error(
      MentionError.Kind kind, Cell cell, Set<String> measures, ErrorCollector errors) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("field", cell.kind.key() + "." + cell.field);
    fields.put("place", cell.place);
    if (cell.level != null) {
      fields.put("level", cell.level);
    }
    if (cell.period != null) {
      fields.put("period", cell.period);
    }
    if (kind == MentionError.Kind.MISS) {
      errors.valued(kind, expected.get(cell.figure), fields, measures);
      return;
    }
    int j = values.predictedOf(cell.figure);
    if (j < found.size()) {
      errors.valued(kind, found.get(j), fields, measures);
    } else {
      errors.placeless(kind, "counts", measures, "statistics[" + j + "]", fields);
    }
  }
}
