package io.github.vanban.cli;

import io.github.vanban.ExtractOptions;
import io.github.vanban.Extractor;
import io.github.vanban.document.Document;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban show}: what is in a text, to be read by people. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description =
        "Shows what is in each text: its title and fields, the documents it cites, figures with"
            + " their breakdowns, counts, findings; each with its place (line:column) and its rule.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage",
      "4:some inputs could not be read"
    })
final class ShowCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, globs, sets of texts (.jsonl), - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The texts' own date: completes days written without a year.")
  private @Nullable LocalDate date;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() {
    Extractor extractor = lexicon.extractor();
    ExtractOptions options = ExtractOptions.dated(date);
    boolean[] failed = {false};
    new Inputs(Inputs.DEFAULT_LIMIT, System.in, reading.reader())
        .each(
            paths,
            input -> {
              try {
                show(extractor, options, input);
              } catch (InputException e) {
                failed[0] = true;
                Terminal.tell(spec, input.source() + ": " + e.getMessage());
              }
            });
    return failed[0] ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private void show(Extractor extractor, ExtractOptions options, Input input)
      throws InputException {
    Document document = input.read().document();
    Terminal.print(
        spec, Screen.of(input.source(), document.text(), extractor.extract(document, options)));
  }
}
