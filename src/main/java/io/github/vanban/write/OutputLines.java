package io.github.vanban.write;

import io.github.vanban.internal.library.Library;
import io.github.vanban.internal.write.json.ExtractionReader;
import io.github.vanban.internal.write.json.JsonFields;
import io.github.vanban.read.Encoding;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import io.github.vanban.read.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command's output back into the records it was written from: for every extraction, the
 * line of {@code JsonLines.line} gives an equal extraction. Fields that later versions add are
 * passed over. Stateless and thread-safe.
 *
 * <pre>{@code
 * for (String line : Files.readAllLines(Path.of("output.jsonl"))) {
 *   if (OutputLines.parse(line) instanceof OutputLine.Extracted extracted) {
 *     System.out.println(extracted.source() + ": " + extracted.extraction().references().size());
 *   }
 * }
 * }</pre>
 */
public final class OutputLines {

  /** The version of the contract that is read. */
  private static final int SCHEMA = 2;

  private OutputLines() {}

  /**
   * Reads one line.
   *
   * @throws InputException of kind MALFORMED if it is no line of the output; the message names the
   *     field, such as {@code references[2].type}, and what is wrong with it; of kind LIBRARY where
   *     there is no {@code com.fasterxml.jackson.core:jackson-databind}
   */
  public static OutputLine parse(String line) throws InputException {
    if (!Library.JACKSON.isThere()) {
      throw new InputException(
          InputException.Kind.LIBRARY, Library.JACKSON.missing("reading JSON"));
    }
    JsonFields fields = JsonFields.parse(line);
    if (fields.integer("schema") != SCHEMA) {
      throw JsonFields.malformed(
          "schema " + fields.integer("schema") + " is not known, only " + SCHEMA);
    }
    String source = fields.string("source");
    if (fields.has("error")) {
      JsonFields error = fields.object("error");
      return new OutputLine.Failed(source, error.string("kind"), error.string("message"));
    }
    return new OutputLine.Extracted(source, ExtractionReader.read(fields), taken(fields));
  }

  /** The text that was taken out of a file; null where the file itself is the text. */
  private static @Nullable ReadText taken(JsonFields fields) throws InputException {
    if (!fields.has("content")) {
      return null;
    }
    List<Encoding> encodings = new ArrayList<>();
    for (String label : fields.strings("encodings")) {
      encodings.add(
          Encoding.labelled(label)
              .orElseThrow(() -> fields.fault("encodings", "cannot have \"" + label + "\"")));
    }
    return new ReadText(
        fields.string("content"),
        fields.parsed("format", name -> Format.valueOf(name.toUpperCase(Locale.ROOT))),
        encodings,
        fields.strings("warnings"));
  }
}
