package io.github.vanban.cli;

import io.github.vanban.read.Encoding;
import io.github.vanban.read.ReadLimits;
import io.github.vanban.read.TextReader;
import io.github.vanban.read.format.Formats;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How texts are taken out of files. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = ByLabel.class,
      completionCandidates = Labels.class,
      description =
          "The encoding of all plain texts and web pages: ${COMPLETION-CANDIDATES} (default: each is"
              + " detected).")
  private @Nullable Encoding encoding;

  @Option(
      names = "--max-unpacked",
      paramLabel = "N",
      description = "The most bytes that a file may unpack to (default: ${DEFAULT-VALUE}).")
  private long unpacked = ReadLimits.DEFAULT.unpacked();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "The most pages of a PDF (default: ${DEFAULT-VALUE}).")
  private int pages = ReadLimits.DEFAULT.pages();

  @Option(
      names = "--max-elements",
      paramLabel = "N",
      description =
          "The most elements of a web page or of an office file in XML, attributes of the latter"
              + " included (default: ${DEFAULT-VALUE}).")
  private int elements = ReadLimits.DEFAULT.elements();

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      description =
          "How deep elements, tables and groups of a file may stand in one another (default:"
              + " ${DEFAULT-VALUE}).")
  private int nesting = ReadLimits.DEFAULT.nesting();

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "The longest time that reading a file may take (default: ${DEFAULT-VALUE}).")
  private long seconds = ReadLimits.DEFAULT.time().toSeconds();

  /** The reader of all files; a limit that is none is wrong usage. */
  TextReader reader() {
    try {
      return new Formats(
          encoding,
          new ReadLimits(unpacked, pages, elements, nesting, Duration.ofSeconds(seconds)));
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--max-unpacked, --max-pages, --max-elements, --max-nesting and --max-seconds take"
              + " positive numbers",
          e);
    }
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
