package io.github.vanban.internal.write.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks over the rows of a CSV file that a run wrote, to tell where the last whole one ends: a row
 * whose line break is not there was cut short. Keeps the first two cells of a row and nothing else,
 * so that memory does not grow with the file. For one thread.
 */
public final class CsvRows implements Closeable {

  private static final int KEPT_CELLS = 2;

  private final InputStream in;
  private final String[] cells = {"", ""};
  private long position;
  private long end;

  public CsvRows(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** Goes to the next whole row; false if there is none. */
  public boolean next() throws IOException {
    ByteArrayOutputStream cell = new ByteArrayOutputStream();
    int column = 0;
    int quotes = 0;
    int b;
    while ((b = in.read()) >= 0) {
      position++;
      boolean quoted = quotes % 2 == 1;
      if (b == '"') {
        // A doubled quote inside of quotes ends and begins them again: that gives one quote.
        quotes++;
        if (!quoted && quotes > 1 && column < KEPT_CELLS) {
          cell.write(b);
        }
      } else if (!quoted && (b == ',' || b == '\n')) {
        keep(column, cell);
        column++;
        quotes = 0;
        if (b == '\n') {
          end = position;
          return true;
        }
      } else if (column < KEPT_CELLS && (quoted || b != '\r')) {
        cell.write(b);
      }
    }
    return false;
  }

  private void keep(int column, ByteArrayOutputStream cell) {
    if (column < KEPT_CELLS) {
      cells[column] = cell.toString(StandardCharsets.UTF_8);
      cell.reset();
    }
  }

  /** The first or second cell of the row, without quotes. */
  public String cell(int column) {
    return cells[column];
  }

  /** Where the row ends, in bytes from the file's begin; 0 before the first. */
  public long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
