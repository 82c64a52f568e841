package io.github.vanban;

import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.RuleExamples;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.LexiconFiles;
import io.github.vanban.internal.pipeline.Finders;
import java.nio.file.Path;

/**
 * The front door of the library.
 *
 * <pre>{@code
 * Extractor extractor = VanBan.extractor();
 * Extraction extraction = extractor.extract("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ");
 * extraction.references().get(0).number().key(); // "76|NQ|CP"
 * }</pre>
 *
 * <p>Note the licence: VanBan is GPL-3.0-or-later, since Stanford CoreNLP, on which it is built,
 * is.
 */
public final class VanBan {

  private VanBan() {}

  /**
   * An extractor with the lexicons and rules that ship with the library. Making one loads them, so
   * make one and keep it: it is immutable and thread-safe.
   */
  public static Extractor extractor() {
    return builder().build();
  }

  /** Makes extractors with lexicons of the caller's over those that ship with the library. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what an extractor is to be made of. For one thread at a time. */
  public static final class Builder {
    private LexiconFiles files = LexiconFiles.shipped();
    private TokenRules bodyRules = TokenRules.load(BodyFinder.RULES);

    private Builder() {}

    /**
     * Adds words, or changes or takes away words of the library. Of several files the last wins.
     *
     * <p>A file has the name and the columns of the library's own (tab-separated, UTF-8, {@code #}
     * before comments): {@code bodies.tsv}, {@code document-types.tsv}, {@code laws.tsv}, {@code
     * levels.tsv}, {@code markers.tsv}, {@code nouns.tsv}, {@code office-titles.tsv}, {@code
     * places.tsv}. A row with an id of the library's takes that row's place, with {@code -} for its
     * words it takes the row away; any other row is added.
     *
     * @param path a file, or a folder whose {@code .tsv} files are all read
     * @throws IllegalArgumentException if a file cannot be read or is faulty; the message names the
     *     file, the line and the fault
     */
    public Builder lexicon(Path path) {
      files = files.with(path);
      return this;
    }

    /**
     * Adds rules for the names of authorities, or changes rules of the library. Of several files
     * the last wins.
     *
     * <p>A file has the columns of the library's own {@code rules/bodies.tsv}, under any name:
     * {@code id}, {@code heads}, {@code kind}, {@code pattern}, {@code example}. A row with the id
     * of a rule takes its place, any other is added. Each rule must find a body in its example,
     * which {@link #build} runs with all words and rules that were added.
     *
     * @throws IllegalArgumentException if the file cannot be read or is faulty; the message names
     *     the file, the line and the fault
     */
    public Builder rules(Path file) {
      bodyRules = bodyRules.with(file);
      return this;
    }

    /**
     * The extractor.
     *
     * @throws IllegalArgumentException if a rule that was added does not find its own example; the
     *     message names the file, the line and what was found instead
     */
    public Extractor build() {
      Lexicon lexicon = Lexicon.of(files);
      RuleExamples.check(lexicon, bodyRules);
      return new Extractor(Finders.of(lexicon, bodyRules));
    }
  }
}
