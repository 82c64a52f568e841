package io.github.vanban.write.sink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.AppendedFile;
import io.github.vanban.write.EarlierResults;
import io.github.vanban.write.JsonLines;
import io.github.vanban.write.Result;
import io.github.vanban.write.ResultSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes each result as a line of {@link JsonLines} to a file or a stream. The line break is the
 * last of each: a line without one was cut short, and {@link #resume} takes it away.
 *
 * <p>It takes {@code com.fasterxml.jackson.core:jackson-databind}, which the library leaves to its
 * user; without it none can be made, and an {@link IllegalStateException} says so.
 */
public final class JsonLinesSink implements ResultSink<byte[]> {

  /** Where lines go. */
  private interface Target {
    void append(byte[] line) throws IOException;

    void close() throws IOException;
  }

  private final Target target;
  private final @Nullable Path resumed;
  private final boolean timex3;

  private JsonLinesSink(Target target, @Nullable Path resumed, boolean timex3) {
    Library.JACKSON.require("writing JSON");
    this.target = target;
    this.resumed = resumed;
    this.timex3 = timex3;
  }

  /**
   * Begins a file anew.
   *
   * @param timex3 whether each date has its TIMEX3 tag as well
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public static JsonLinesSink create(Path file, boolean timex3) throws IOException {
    return new JsonLinesSink(target(AppendedFile.create(file)), null, timex3);
  }

  /**
   * Takes up the file of a run that ended before its time, and begins it if it is not there.
   *
   * @param timex3 whether each date has its TIMEX3 tag as well
   * @throws IOException if it cannot be read or written; the message names the file and the cause
   */
  public static JsonLinesSink resume(Path file, boolean timex3) throws IOException {
    if (Files.exists(file)) {
      AppendedFile.cut(file, wholeLines(file));
    }
    return new JsonLinesSink(target(AppendedFile.resume(file)), file, timex3);
  }

  /**
   * Writes to a stream, which stays open, and flushes it behind each line.
   *
   * @param timex3 whether each date has its TIMEX3 tag as well
   */
  public static JsonLinesSink to(PrintStream stream, boolean timex3) {
    return new JsonLinesSink(
        new Target() {
          @Override
          public void append(byte[] line) throws IOException {
            stream.write(line, 0, line.length);
            // A print stream keeps its faults to itself, such as that nobody reads any more.
            if (stream.checkError()) {
              throw new IOException("standard output cannot be written");
            }
          }

          @Override
          public void close() {}
        },
        null,
        timex3);
  }

  private static Target target(AppendedFile file) {
    return new Target() {
      @Override
      public void append(byte[] line) throws IOException {
        file.append(line);
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  /** The length of a file up to its last line break, in bytes. */
  private static long wholeLines(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] block = new byte[1 << 16];
      long end = bytes.length();
      while (end > 0) {
        int length = (int) Math.min(block.length, end);
        bytes.seek(end - length);
        bytes.readFully(block, 0, length);
        for (int i = length - 1; i >= 0; i--) {
          if (block[i] == '\n') {
            return end - length + i + 1;
          }
        }
        end -= length;
      }
      return 0;
    }
  }

  @Override
  public byte[] prepare(long number, Result result) {
    return (line(result) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private String line(Result result) {
    if (result instanceof Result.Failed failed) {
      return JsonLines.errorLine(failed.source(), failed.kind(), failed.message());
    }
    Result.Extracted text = (Result.Extracted) result;
    return JsonLines.line(text.source(), text.read(), text.extraction(), timex3);
  }

  @Override
  public void write(byte[] line) throws IOException {
    target.append(line);
  }

  @Override
  public EarlierResults earlier() throws IOException {
    return resumed == null ? EarlierResults.NONE : new Earlier(resumed);
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  /** The lines of the file as they were. */
  private static final class Earlier implements EarlierResults {
    private final JsonFactory json = new JsonFactory();
    private final Path file;
    private final BufferedReader lines;
    private long number;

    Earlier(Path file) throws IOException {
      this.file = file;
      lines = Files.newBufferedReader(file);
    }

    @Override
    public @Nullable String next() throws IOException {
      String line = lines.readLine();
      if (line == null) {
        return null;
      }
      number++;
      // The source stands near the begin of the line; the rest of it is not parsed.
      try (JsonParser parser = json.createParser(line)) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean source = parser.currentName().equals("source");
            parser.nextToken();
            if (source) {
              return parser.getText();
            }
            parser.skipChildren();
          }
        }
      } catch (IOException e) {
        throw new IOException(file + " line " + number + " is no line of output", e);
      }
      throw new IOException(file + " line " + number + " has no source");
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
