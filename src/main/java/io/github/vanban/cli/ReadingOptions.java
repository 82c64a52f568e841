package io.github.vanban.cli;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.TextReader;
import io.github.vanban.read.encoding.PlainTextReader;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How texts are taken out of files. */
final class ReadingOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = ByLabel.class,
      completionCandidates = Labels.class,
      description =
          "The encoding of all plain texts: ${COMPLETION-CANDIDATES} (default: each is detected).")
  private @Nullable Encoding encoding;

  /** The reader of all files. */
  TextReader reader() {
    return new PlainTextReader(encoding);
  }

  /** The names of the encodings. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Encoding.values()).map(Encoding::label).iterator();
    }
  }

  /** An encoding by its name. */
  static final class ByLabel implements ITypeConverter<Encoding> {
    @Override
    public Encoding convert(String label) {
      return Encoding.labelled(label)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + label + "' is none of " + String.join(", ", new Labels())));
    }
  }
}
