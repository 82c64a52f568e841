package io.github.vanban.cli;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extractor;
import io.github.vanban.evaluate.gold.AnnotatedText;
import io.github.vanban.evaluate.gold.GoldException;
import io.github.vanban.evaluate.gold.GoldFolder;
import io.github.vanban.evaluate.gold.GoldWriter;
import io.github.vanban.model.Category;
import io.github.vanban.model.Layer;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.read.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban annotate}: drafts gold for a person to correct, and checks corrected gold. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description = {
      "Writes a first draft of gold beside each text, for a person to correct.",
      "With --check, reads gold made by hand and tells each fault with its place."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage, or gold with faults; each is told",
      "4:some texts could not be read, or have gold already; each is told"
    })
final class AnnotateCommand implements Callable<Integer> {

  /** The forms of gold. */
  private enum Format {
    json,
    brat
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Texts: files, folders, globs, sets of texts (.jsonl). With --check gold: files and"
              + " folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "json|brat",
      description = "Form of the draft (default: json).")
  private Format format = Format.json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write drafts to this folder, not beside the texts.")
  private @Nullable Path output;

  @Option(
      names = "--offsets",
      description = "Give start and end in JSON drafts as well, which other tools may need.")
  private boolean offsets;

  @Option(names = "--force", description = "Overwrite gold that is there already.")
  private boolean force;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The texts' own date: completes days written without a year.")
  private @Nullable LocalDate date;

  @Option(names = "--check", description = "Check gold, and write nothing.")
  private boolean check;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "With --check: folder of the texts, where they do not stand beside the gold.")
  private @Nullable Path texts;

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "With --check: a category of statistics of yours. Repeatable.")
  private List<String> categories = List.of();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Override
  public Integer call() {
    return check ? check() : draft();
  }

  private int check() {
    boolean sound = true;
    for (String path : paths) {
      GoldFolder folder =
          GoldFolder.of(Path.of(path))
              .withCategories(categories.stream().map(Category::new).collect(Collectors.toSet()));
      try {
        List<AnnotatedText> gold = (texts == null ? folder : folder.withTexts(texts)).read();
        Terminal.print(spec, path + ": " + counts(gold) + "\n");
      } catch (GoldException e) {
        e.faults().forEach(fault -> Terminal.tell(spec, fault));
        sound = false;
      }
    }
    return sound ? ExitCode.OK : ExitCode.USAGE;
  }

  private static String counts(List<AnnotatedText> gold) {
    StringJoiner counts = new StringJoiner(", ");
    counts.add(gold.size() + (gold.size() == 1 ? " text" : " texts"));
    for (Layer layer : Layer.values()) {
      int mentions = gold.stream().mapToInt(text -> text.mentions(layer).size()).sum();
      counts.add(mentions + " " + layer.key());
    }
    return counts.toString();
  }

  private int draft() {
    Extractor extractor = lexicon.extractor();
    List<String> failed = new ArrayList<>();
    new Inputs(Inputs.DEFAULT_LIMIT, InputStream.nullInputStream(), new Utf8Reader())
        .each(
            paths,
            input -> {
              try {
                Terminal.print(spec, draft(extractor, input) + "\n");
              } catch (InputException e) {
                failed.add(input.source());
                Terminal.tell(spec, input.source() + ": " + e.getMessage());
              } catch (FileAlreadyExistsException e) {
                failed.add(input.source());
                Terminal.tell(spec, e.getFile() + ": is there already; --force overwrites it");
              } catch (IOException e) {
                failed.add(input.source());
                Terminal.tell(
                    spec, input.source() + ": its draft cannot be written: " + e.getMessage());
              }
            });
    return failed.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private Path draft(Extractor extractor, Input input) throws InputException, IOException {
    String text = input.read().text();
    AnnotatedText gold =
        AnnotatedText.of(input.source(), text, extractor.extract(text, ExtractOptions.dated(date)));
    Path file = target(input.source());
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    write(file, content(gold));
    if (format == Format.brat) {
      Path configuration = file.resolveSibling("annotation.conf");
      if (!Files.exists(configuration)) {
        Files.writeString(configuration, GoldWriter.bratConfiguration());
      }
    }
    return file;
  }

  private String content(AnnotatedText gold) {
    return switch (format) {
      case json -> offsets ? GoldWriter.jsonWithOffsets(gold) : GoldWriter.json(gold);
      case brat -> GoldWriter.brat(gold);
    };
  }

  private Path target(String source) throws IOException {
    Path beside = Path.of(source);
    String name = String.valueOf(beside.getFileName());
    int dot = name.lastIndexOf('.');
    String ending = format == Format.json ? ".json" : ".ann";
    String file = (dot > 0 ? name.substring(0, dot) : name) + ending;
    if (output != null) {
      return output.resolve(file);
    }
    if (!Files.exists(beside)) {
      throw new IOException("it has no file of its own to stand beside; see --output");
    }
    return beside.resolveSibling(file);
  }

  private void write(Path file, String content) throws IOException {
    if (force) {
      Files.writeString(file, content);
    } else {
      Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }
}
