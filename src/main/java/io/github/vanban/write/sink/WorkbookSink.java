package io.github.vanban.write.sink;

import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.table.Sheet;
import io.github.vanban.internal.write.workbook.SpooledRows;
import io.github.vanban.write.Result;
import io.github.vanban.write.ResultSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as a workbook (XLSX) with a sheet for each {@link Sheet}, whose row of names stays
 * in sight. Numbers and dates are numbers and dates; texts are neutral as those of CSV files are.
 *
 * <p>The workbook is made when the sink is closed, under another name, and gets its own when it is
 * whole: what stands under that name is never half of one. Until then rows wait in temporary files,
 * so that memory does not grow with them.
 */
public final class WorkbookSink implements ResultSink<List<List<@Nullable Object[]>>> {

  /** The most rows that a sheet can have; the format's limit. */
  private static final int MOST_ROWS = 1 << 20;

  /** The most UTF-16 units that a cell can have; the format's limit. */
  private static final int LONGEST = 32_767;

  /** Rows that stand in memory at a time. */
  private static final int ROWS_IN_MEMORY = 1000;

  /** The format has no day before, and a 29 February 1900 that the calendar has not. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Path file;
  private final int mostRows;
  private final Path folder;
  private final List<SpooledRows> spools = new ArrayList<>();

  private WorkbookSink(Path file, int mostRows) throws IOException {
    this.file = file;
    this.mostRows = mostRows;
    this.folder = Files.createTempDirectory("vanban-workbook");
    for (Sheet sheet : Sheet.ALL) {
      spools.add(new SpooledRows(folder.resolve(sheet.name())));
    }
  }

  /**
   * Begins a workbook. It takes {@code org.dhatim:fastexcel}, which the library leaves to its user.
   *
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public static WorkbookSink create(Path file) throws IOException {
    return create(file, MOST_ROWS);
  }

  static WorkbookSink create(Path file, int mostRows) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || parent == null || !Files.isWritable(parent)) {
      throw new IOException(file + " cannot be written");
    }
    if (!Library.FASTEXCEL.isThere()) {
      throw new IOException(file + ": " + Library.FASTEXCEL.missing("writing a workbook"));
    }
    return new WorkbookSink(file, mostRows);
  }

  @Override
  public List<List<@Nullable Object[]>> prepare(long number, Result result) {
    List<List<@Nullable Object[]>> rows = new ArrayList<>();
    Sheet.ALL.forEach(sheet -> rows.add(sheet.rows(number, result)));
    return rows;
  }

  @Override
  public void write(List<List<@Nullable Object[]>> prepared) throws IOException {
    for (int i = 0; i < prepared.size(); i++) {
      for (@Nullable Object[] row : prepared.get(i)) {
        spools.get(i).add(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
          Workbook workbook = new Workbook(out, "VanBan", "1.0")) {
        for (int i = 0; i < spools.size(); i++) {
          new Writing(workbook, Sheet.ALL.get(i)).write(spools.get(i));
        }
      }
      move(part);
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(part);
      for (SpooledRows spool : spools) {
        spool.close();
      }
      Files.deleteIfExists(folder);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes the rows of one sheet, and goes on with another behind a full one. */
  private final class Writing {
    private final Workbook workbook;
    private final Sheet sheet;
    private Worksheet worksheet;
    private int row;
    private int part = 1;

    Writing(Workbook workbook, Sheet sheet) {
      this.workbook = workbook;
      this.sheet = sheet;
      this.worksheet = begin(sheet.name());
    }

    private Worksheet begin(String name) {
      Worksheet begun = workbook.newWorksheet(name);
      begun.freezePane(0, 1);
      for (int i = 0; i < sheet.columns().size(); i++) {
        begun.inlineString(0, i, sheet.columns().get(i));
        begun.style(0, i).bold().set();
      }
      row = 1;
      return begun;
    }

    void write(SpooledRows rows) throws IOException {
      rows.each(this::add);
      end();
    }

    private void end() throws IOException {
      worksheet.setAutoFilter(0, 0, row - 1, sheet.columns().size() - 1);
      worksheet.finish();
    }

    private void add(List<@Nullable Object> cells) throws IOException {
      if (row == mostRows) {
        end();
        part++;
        worksheet = begin(sheet.name() + " (" + part + ")");
      }
      for (int i = 0; i < cells.size(); i++) {
        set(i, cells.get(i));
      }
      row++;
      if (row % ROWS_IN_MEMORY == 0) {
        worksheet.flush();
      }
    }

    private void set(int column, @Nullable Object cell) {
      if (cell instanceof Long || cell instanceof BigDecimal) {
        worksheet.value(row, column, (Number) cell);
      } else if (cell instanceof Boolean flag) {
        worksheet.value(row, column, flag);
      } else if (cell instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
        worksheet.value(row, column, date);
        worksheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (cell != null) {
        String text = cell.toString();
        worksheet.inlineString(
            row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
      }
    }
  }
}
