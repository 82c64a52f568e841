package io.github.vanban.write.sink;

import io.github.vanban.internal.fields.Lists;
import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.TextHash;
import io.github.vanban.internal.write.database.DatabaseSchema;
import io.github.vanban.internal.write.database.DatabaseWriter;
import io.github.vanban.internal.write.database.Rows;
import io.github.vanban.internal.write.table.Cells;
import io.github.vanban.internal.write.table.Table;
import io.github.vanban.internal.write.table.Tables;
import io.github.vanban.read.ReadText;
import io.github.vanban.write.Result;
import io.github.vanban.write.ResultSink;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes results to a database. A text is known by its hash: writing the same text again replaces
 * what the database has of it, and a text found under two names is there once. Results are written
 * in batches, each in one transaction, so that whatever happens the database has each text as a
 * whole or not at all.
 */
public final class DatabaseSink implements ResultSink<DatabaseSink.Prepared> {

  /** The most results of one transaction, and the longest that one waits for it. */
  private static final int BATCH = 200;

  private static final long BATCH_NANOS = 2_000_000_000L;

  /** What a sink has made of one result, for it to write. */
  public static final class Prepared {
    private final Rows rows;

    private Prepared(Rows rows) {
      this.rows = rows;
    }
  }

  private final String name;
  private final boolean resumed;
  private final Connection connection;
  private final DatabaseWriter writer;
  private final List<Rows> batch = new ArrayList<>();
  private long begin;
  private boolean broken;

  private DatabaseSink(String name, boolean resumed, Connection connection, boolean sqlite)
      throws SQLException {
    this.name = name;
    this.resumed = resumed;
    this.connection = connection;
    this.writer = new DatabaseWriter(connection, sqlite);
  }

  /**
   * Opens a file of SQLite, and makes it if it is not there. It takes the driver {@code
   * org.xerial:sqlite-jdbc}, which the library leaves to its user.
   *
   * @param resumed whether texts that it has are not to be made again
   * @throws IOException if it cannot be opened; the message names the file and the cause
   */
  public static DatabaseSink sqlite(Path file, boolean resumed) throws IOException {
    return open("jdbc:sqlite:" + file, file.toString(), resumed, true);
  }

  /**
   * Opens a database by its URL. It takes the database's driver, which the library leaves to its
   * user, and a database that knows {@code INSERT … ON CONFLICT}, as PostgreSQL and SQLite do.
   *
   * @param resumed whether texts that it has are not to be made again
   * @throws IOException if it cannot be opened; the message names the database, without what is
   *     behind the question mark of its URL, and the cause
   */
  public static DatabaseSink jdbc(String url, boolean resumed) throws IOException {
    String shown = url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    return open(url, shown, resumed, url.startsWith("jdbc:sqlite:"));
  }

  private static DatabaseSink open(String url, String name, boolean resumed, boolean sqlite)
      throws IOException {
    Connection connection;
    try {
      // Who finds no driver knows so; the message that the manager has would show the whole URL.
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new IOException(name + ": " + missing(url), e);
    }
    Properties properties = new Properties();
    if (sqlite) {
      // Off unless each connection asks for it.
      properties.setProperty("foreign_keys", "true");
    }
    try {
      connection = DriverManager.getConnection(url, properties);
    } catch (SQLException e) {
      throw fault(name, e);
    }
    try {
      connection.setAutoCommit(false);
      DatabaseSchema.ensure(connection);
      return new DatabaseSink(name, resumed, connection, sqlite);
    } catch (SQLException e) {
      close(connection, e);
      throw fault(name, e);
    }
  }

  private static String missing(String url) {
    for (Library driver : List.of(Library.SQLITE, Library.POSTGRESQL)) {
      if (url.startsWith("jdbc:" + driver.name().toLowerCase(Locale.ROOT) + ":")) {
        return driver.missing("writing to it");
      }
    }
    return "no JDBC driver for it is on the class path or among the modules";
  }

  private static void close(Connection connection, Exception because) {
    try {
      connection.close();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  private static IOException fault(String name, SQLException e) {
    // What went wrong in a batch stands behind the message that a batch went wrong.
    SQLException cause = e.getNextException() == null ? e : e.getNextException();
    return new IOException(name + ": " + String.valueOf(cause.getMessage()).strip(), e);
  }

  @Override
  public Prepared prepare(long number, Result result) {
    if (result instanceof Result.Failed failed) {
      return new Prepared(new Rows(Cells.storable(failed.source()), null, List.of(), failed));
    }
    Result.Extracted extracted = (Result.Extracted) result;
    List<List<@Nullable Object[]>> tables = new ArrayList<>();
    Lists lists = new Lists(extracted.extraction());
    tables.add(Tables.DOCUMENTS.rows(extracted, lists));
    for (Table<?> table : Tables.LAYERS) {
      tables.add(table.rows(extracted, lists));
    }
    String document = TextHash.of(extracted.read().text());
    return new Prepared(new Rows(Cells.storable(extracted.source()), document, tables, null));
  }

  @Override
  public synchronized void write(Prepared prepared) throws IOException {
    if (batch.isEmpty()) {
      begin = System.nanoTime();
    }
    batch.add(prepared.rows);
    if (batch.size() >= BATCH || System.nanoTime() - begin > BATCH_NANOS) {
      flush();
    }
  }

  private void flush() throws IOException {
    // In the order of the keys: runs that write the same texts at a time wait for each other and
    // do not lock each other out. Of one text found twice the later result stays.
    TreeMap<String, Rows> texts = new TreeMap<>();
    for (Rows rows : batch) {
      if (rows.document() != null) {
        texts.put(rows.document(), rows);
      }
    }
    try {
      writer.write(texts, batch);
      connection.commit();
      batch.clear();
    } catch (SQLException e) {
      broken = true;
      try {
        connection.rollback();
      } catch (SQLException again) {
        e.addSuppressed(again);
      }
      throw fault(name, e);
    }
  }

  @Override
  public synchronized boolean holds(String source, ReadText read) throws IOException {
    try {
      return resumed && writer.holds(Cells.storable(source), TextHash.of(read.text()));
    } catch (SQLException e) {
      throw fault(name, e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (connection) {
      if (!broken && !batch.isEmpty()) {
        flush();
      }
      writer.close();
    } catch (SQLException e) {
      throw fault(name, e);
    }
  }
}
