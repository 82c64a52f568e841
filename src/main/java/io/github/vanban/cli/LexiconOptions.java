package io.github.vanban.cli;

import io.github.vanban.Extractor;
import io.github.vanban.VanBan;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that an extractor is made of, for the commands that make one. */
final class LexiconOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "PATH",
      description =
          "A lexicon file of yours, named and laid out as one of the library's (such as"
              + " nouns.tsv), or a folder of them: its rows replace those of the same id, and are"
              + " added otherwise. Repeatable; the last wins.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "A file of rules of yours for the names of authorities, laid out as the library's"
              + " rules/bodies.tsv: its rows replace those of the same id, and are added otherwise."
              + " Repeatable; the last wins.")
  private List<Path> rules = List.of();

  /** The extractor; a fault of a lexicon or of rules is wrong usage. */
  Extractor extractor() {
    try {
      VanBan.Builder builder = VanBan.builder();
      lexicons.forEach(builder::lexicon);
      rules.forEach(builder::rules);
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
