package io.github.vanban.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.internal.json.JsonFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A set of texts: a JSON object with {@code text} and, if wanted, {@code id} a line. A line that is
 * none is an input that says so.
 */
final class TextSet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String source;
  private final long limit;
  private final LongSupplier bytesRead;

  /**
   * Names a set.
   *
   * @param source its path as it was given
   * @param limit the longest line that is read, in bytes
   * @param bytesRead how many bytes of the arguments were read so far
   */
  TextSet(String source, long limit, LongSupplier bytesRead) {
    this.source = source;
    this.limit = limit;
    this.bytesRead = bytesRead;
  }

  void each(InputStream in, Consumer<Input> consumer) throws IOException {
    Lines lines = new Lines(in, limit);
    long told = 0;
    boolean more = true;
    while (more) {
      Input input = null;
      try {
        String line = lines.next();
        more = line != null;
        if (line != null && !line.isBlank()) {
          long size = bytesRead.getAsLong() - told;
          told += size;
          input = member(lines, line, size);
        }
      } catch (InputException e) {
        input = OneInput.failed(where(lines), e);
      }
      if (input != null) {
        consumer.accept(input);
      }
    }
  }

  private String where(Lines lines) {
    return source + " line " + lines.number();
  }

  private Input member(Lines lines, String line, long size) throws InputException {
    try {
      JsonNode node = JSON.readTree(line);
      JsonNode text = node.get("text");
      JsonNode id = node.get("id");
      if (text == null || !text.isTextual()) {
        throw new InputException(InputException.Kind.MALFORMED, "no string named text");
      }
      ReadText read = ReadText.plain(text.textValue());
      String name = id == null || id.isNull() ? source + "#" + lines.number() : id.asText();
      return new OneInput(name, size, 2L * read.text().length(), () -> read);
    } catch (JsonProcessingException e) {
      throw new InputException(
          InputException.Kind.MALFORMED,
          JsonFault.cause(e) + ", column " + e.getLocation().getColumnNr());
    }
  }

  /** Why a set cannot be read to its end. */
  static String broken(IOException e) {
    String reason = e instanceof EOFException ? "it is cut short" : e.getMessage();
    return "cannot be read" + (reason == null ? "" : ": " + reason);
  }
}
