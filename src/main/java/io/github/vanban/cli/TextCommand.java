package io.github.vanban.cli;

import io.github.vanban.document.Block;
import io.github.vanban.document.Document;
import io.github.vanban.read.Input;
import io.github.vanban.read.InputException;
import io.github.vanban.read.Inputs;
import io.github.vanban.write.BlockLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban text}: what was taken out of files, with its blocks if wanted. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    versionProvider = VanBanCommand.Version.class,
    description = "Writes the text that is taken out of each file, to which all offsets refer.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all done",
      "1:internal fault",
      "2:wrong usage",
      "4:some inputs could not be read"
    })
final class TextCommand implements Callable<Integer> {

  /** How blocks are written. */
  enum Form {
    /** A heading line for each, its text below. */
    text,
    /** An object a line. */
    jsonl
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, globs, sets of texts (.jsonl), - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--blocks",
      description =
          "Write the blocks of each text: headings, paragraphs, items, tables, letterhead and so"
              + " on.")
  private boolean blocks;

  @Option(
      names = "--form",
      paramLabel = "text|jsonl",
      description = "With --blocks: to be read by people, or an object a line (default: text).")
  private Form form = Form.text;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() {
    boolean[] failed = {false};
    new Inputs(Inputs.DEFAULT_LIMIT, System.in, reading.reader())
        .each(
            paths,
            input -> {
              try {
                write(input);
              } catch (InputException e) {
                failed[0] = true;
                Terminal.tell(spec, input.source() + ": " + e.getMessage());
              }
            });
    return failed[0] ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private void write(Input input) throws InputException {
    if (!blocks) {
      Terminal.print(spec, input.read().text());
      return;
    }
    Document document = input.read().document();
    if (form == Form.jsonl) {
      for (Block block : document.blocks()) {
        Terminal.print(spec, BlockLines.json(input.source(), document, block) + "\n");
      }
    } else {
      Terminal.print(spec, BlockLines.readable(input.source(), document));
    }
  }
}
