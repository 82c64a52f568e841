package io.github.vanban.internal.write.workbook;

import io.github.vanban.internal.write.table.Cells;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait in a file until all are there, since the sheets of a workbook are written one
 * after the other. For one thread.
 */
public final class SpooledRows implements AutoCloseable {

  private static final int EMPTY = 0;
  private static final int TEXT = 1;
  private static final int WHOLE_NUMBER = 2;
  private static final int DECIMAL = 3;
  private static final int DATE = 4;
  private static final int FLAG = 5;

  /** Takes rows back. */
  public interface Reader {
    /** Takes the cells of one. */
    void row(List<@Nullable Object> cells) throws IOException;
  }

  private final Path file;
  private final DataOutputStream out;

  public SpooledRows(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  public void add(@Nullable Object[] row) throws IOException {
    out.writeInt(row.length);
    for (Object cell : row) {
      add(cell);
    }
  }

  private void add(@Nullable Object cell) throws IOException {
    if (cell == null) {
      out.writeByte(EMPTY);
    } else if (cell instanceof Long || cell instanceof Integer) {
      out.writeByte(WHOLE_NUMBER);
      out.writeLong(((Number) cell).longValue());
    } else if (cell instanceof BigDecimal decimal) {
      out.writeByte(DECIMAL);
      text(decimal.toString());
    } else if (cell instanceof LocalDate date) {
      out.writeByte(DATE);
      out.writeLong(date.toEpochDay());
    } else if (cell instanceof Boolean flag) {
      out.writeByte(FLAG);
      out.writeBoolean(flag);
    } else {
      out.writeByte(TEXT);
      text(Cells.neutral(Cells.storable(cell.toString())));
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Gives all rows back, in order; none is added behind that. */
  public void each(Reader reader) throws IOException {
    out.close();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (true) {
        int cells;
        try {
          cells = in.readInt();
        } catch (EOFException e) {
          return;
        }
        List<@Nullable Object> row = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
          row.add(cell(in));
        }
        reader.row(row);
      }
    }
  }

  private static @Nullable Object cell(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case TEXT -> read(in);
      case WHOLE_NUMBER -> in.readLong();
      case DECIMAL -> new BigDecimal(read(in));
      case DATE -> LocalDate.ofEpochDay(in.readLong());
      case FLAG -> in.readBoolean();
      default -> null;
    };
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Lets the rows go. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
