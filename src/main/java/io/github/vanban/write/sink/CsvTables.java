package io.github.vanban.write.sink;

import io.github.vanban.internal.write.AppendedFile;
import io.github.vanban.internal.write.table.Cells;
import io.github.vanban.internal.write.table.CsvRows;
import io.github.vanban.internal.write.table.Sheet;
import io.github.vanban.write.EarlierResults;
import io.github.vanban.write.Result;
import io.github.vanban.write.ResultSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as CSV files in a folder, one for each {@link Sheet}: RFC 4180, UTF-8, a row of
 * names first. Every row begins with the number of its input in the run, from 1, and its source;
 * {@code documents.csv} has a row for each input, also for those that could not be read.
 *
 * <p>The rows of a text are written to {@code documents.csv} last: what stands there is there as a
 * whole, and {@link #resume} cuts off from the other files what a killed run began.
 */
public final class CsvTables implements ResultSink<List<byte[]>> {

  private static final String ROW_END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Sheet DOCUMENTS = Sheet.ALL.get(0);

  private final Path folder;
  private final boolean resumed;

  /** In the order of the sheets: first that of the documents. */
  private final List<AppendedFile> files;

  private CsvTables(Path folder, boolean resumed, List<AppendedFile> files) {
    this.folder = folder;
    this.resumed = resumed;
    this.files = files;
  }

  /**
   * Begins the files anew, in a folder that is made if it is not there.
   *
   * @param byteOrderMark whether the files begin with one, by which some programs know UTF-8
   * @throws IOException if they cannot be written; the message names the file and the cause
   */
  public static CsvTables create(Path folder, boolean byteOrderMark) throws IOException {
    Files.createDirectories(folder);
    return open(folder, byteOrderMark, false);
  }

  /**
   * Takes up the files of a run that ended before its time, and begins them if they are not there.
   *
   * @param byteOrderMark whether files that are not there yet begin with one
   * @throws IOException if they cannot be read or written; the message names the file and the cause
   */
  public static CsvTables resume(Path folder, boolean byteOrderMark) throws IOException {
    Files.createDirectories(folder);
    long last = Long.MAX_VALUE;
    for (Sheet sheet : Sheet.ALL) {
      long number = cut(file(folder, sheet), last);
      // What has no row in the first sheet, that of the documents, is not there as a whole.
      last = sheet == DOCUMENTS ? number : last;
    }
    return open(folder, byteOrderMark, true);
  }

  private static CsvTables open(Path folder, boolean byteOrderMark, boolean resumed)
      throws IOException {
    List<AppendedFile> files = new ArrayList<>();
    try {
      for (Sheet sheet : Sheet.ALL) {
        files.add(open(folder, sheet, byteOrderMark, resumed));
      }
    } catch (IOException | RuntimeException e) {
      for (AppendedFile file : files) {
        file.close();
      }
      throw e;
    }
    return new CsvTables(folder, resumed, List.copyOf(files));
  }

  private static AppendedFile open(Path folder, Sheet sheet, boolean byteOrderMark, boolean resumed)
      throws IOException {
    Path path = file(folder, sheet);
    AppendedFile file = resumed ? AppendedFile.resume(path) : AppendedFile.create(path);
    if (file.isEmpty()) {
      StringBuilder header = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
      row(header, sheet.columns().toArray());
      file.append(header.toString().getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static Path file(Path folder, Sheet sheet) {
    return folder.resolve(sheet.name() + ".csv");
  }

  /**
   * Cuts off a row that is not whole, and rows of inputs behind a number; gives the last number.
   */
  private static long cut(Path file, long last) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    long number = 0;
    long whole = 0;
    try (CsvRows rows = new CsvRows(file)) {
      if (rows.next()) { // the names
        whole = rows.end();
      }
      while (rows.next()) {
        long next = number(file, rows);
        if (next > last) {
          break;
        }
        number = next;
        whole = rows.end();
      }
    }
    AppendedFile.cut(file, whole);
    return number;
  }

  private static long number(Path file, CsvRows rows) throws IOException {
    try {
      return Long.parseLong(rows.cell(0));
    } catch (NumberFormatException e) {
      throw new IOException(
          file + ": \"" + rows.cell(0) + "\" is no number of an input: not a file of this command");
    }
  }

  @Override
  public List<byte[]> prepare(long number, Result result) {
    List<byte[]> written = new ArrayList<>();
    for (Sheet sheet : Sheet.ALL) {
      StringBuilder rows = new StringBuilder();
      sheet.rows(number, result).forEach(cells -> row(rows, cells));
      written.add(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    return written;
  }

  private static void row(StringBuilder out, @Nullable Object[] cells) {
    StringJoiner row = new StringJoiner(",", "", ROW_END);
    for (Object cell : cells) {
      row.add(cell == null ? "" : cell(cell));
    }
    out.append(row);
  }

  private static String cell(Object value) {
    String plain = Cells.plain(value);
    for (int i = 0; i < plain.length(); i++) {
      if (",\"\r\n".indexOf(plain.charAt(i)) >= 0) {
        return '"' + plain.replace("\"", "\"\"") + '"';
      }
    }
    return plain;
  }

  @Override
  public void write(List<byte[]> prepared) throws IOException {
    for (int i = prepared.size() - 1; i >= 0; i--) {
      files.get(i).append(prepared.get(i));
    }
  }

  @Override
  public EarlierResults earlier() throws IOException {
    return resumed ? new Earlier(file(folder, DOCUMENTS)) : EarlierResults.NONE;
  }

  @Override
  public void close() throws IOException {
    for (AppendedFile file : files) {
      file.close();
    }
  }

  /** The rows of {@code documents.csv} as they were. */
  private static final class Earlier implements EarlierResults {
    private final CsvRows rows;

    Earlier(Path documents) throws IOException {
      rows = new CsvRows(documents);
      rows.next(); // the names
    }

    @Override
    public @Nullable String next() throws IOException {
      return rows.next() ? rows.cell(1) : null;
    }

    @Override
    public String written(String source) {
      return Cells.plain(source);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
