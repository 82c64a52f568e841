package io.github.vanban.internal.read.content;

import io.github.vanban.document.Block.Cell;
import io.github.vanban.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a table into columns. Some formats leave the places out that a merged cell
 * covers, others have a cell there that says so. For one table and one thread.
 */
final class Grid {

  /** No program makes wider cells; a larger number is none. */
  private static final int MOST = 100;

  private final List<List<@Nullable Cell>> rows = new ArrayList<>();

  /** How many rows below the current one each column is covered for. */
  private final List<Integer> covered = new ArrayList<>();

  private List<@Nullable Cell> row = new ArrayList<>();

  /** How many places right of the last cell are covered by it. */
  private int pending;

  private int pendingRows;

  /** Adds the next cell of the row. */
  void cell(Span span, int columns, int rowsCovered) {
    cover();
    int width = Math.max(1, Math.min(MOST, columns));
    int height = Math.max(1, Math.min(MOST * MOST, rowsCovered));
    reserve(row.size(), height);
    row.add(new Cell(span, width, height));
    pending = width - 1;
    pendingRows = height;
  }

  /** Adds a place that a cell left of it or above it covers. */
  void coveredCell() {
    if (pending > 0) {
      pending--;
      reserve(row.size(), pendingRows);
      row.add(null);
    } else if (isCovered(row.size())) {
      row.add(null);
    } else {
      extendAbove(row.size());
      row.add(null);
    }
  }

  /** The cell above goes on here: nothing told how far. */
  private void extendAbove(int column) {
    for (int r = rows.size() - 1; r >= 0; r--) {
      List<@Nullable Cell> above = rows.get(r);
      Cell cell = column < above.size() ? above.get(column) : null;
      if (cell != null) {
        above.set(column, new Cell(cell.span(), cell.columns(), rows.size() - r + 1));
        return;
      }
    }
  }

  /** Fills the places that are covered before the next cell. */
  private void cover() {
    while (pending > 0 || isCovered(row.size())) {
      if (pending > 0) {
        pending--;
        reserve(row.size(), pendingRows);
      }
      row.add(null);
    }
  }

  private boolean isCovered(int column) {
    return column < covered.size() && covered.get(column) > 0;
  }

  private void reserve(int column, int height) {
    while (covered.size() <= column) {
      covered.add(0);
    }
    // The row's own end takes one off again.
    covered.set(column, height);
  }

  void endRow() {
    cover();
    rows.add(row);
    row = new ArrayList<>();
    covered.replaceAll(height -> Math.max(0, height - 1));
  }

  List<List<@Nullable Cell>> rows() {
    return rows;
  }
}
