package io.github.vanban;

import io.github.vanban.document.Document;
import io.github.vanban.internal.body.BodyFinder;
import io.github.vanban.internal.body.RuleExamples;
import io.github.vanban.internal.grammar.TokenRules;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.LexiconFiles;
import io.github.vanban.internal.lexicon.TableSource;
import io.github.vanban.internal.pipeline.Finders;
import io.github.vanban.internal.structure.Structure;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.Callable;

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
   * The extractor with the lexicons and rules that ship with the library, always the same one: it
   * is immutable and thread-safe. The first call loads them, which takes some hundred milliseconds.
   */
  public static Extractor extractor() {
    return Shipped.EXTRACTOR;
  }

  /**
   * The document that a plain text, or a text in Markdown, is: its blocks are read from its lines,
   * in time linear in its length. Documents of other formats come from their readers.
   *
   * @param text any text, also empty
   */
  public static Document document(String text) {
    return Structure.of(text);
  }

  /** Makes extractors with lexicons of the caller's over those that ship with the library. */
  public static Builder builder() {
    return new Builder();
  }

  /** Loaded when it is first asked for. */
  private static final class Shipped {
    static final Extractor EXTRACTOR = builder().build();
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
     * Adds words from a resource, such as one on the class path: {@code
     * lexicon(Program.class.getResource("nouns.tsv"))}.
     *
     * @param resource its last part is the name of one of the library's files
     * @throws IllegalArgumentException if it cannot be read or is faulty; the message names it, the
     *     line and the fault
     * @see #lexicon(Path)
     */
    public Builder lexicon(URL resource) {
      files = files.with(TableSource.of(resource));
      return this;
    }

    /**
     * Adds words from a stream, which is opened, read to its end and closed at once.
     *
     * @param name the name of one of the library's files, such as {@code nouns.tsv}; it may have
     *     folders before it, which only faults show
     * @param stream opens the stream
     * @throws IllegalArgumentException if it cannot be read or is faulty; the message has the name,
     *     the line and the fault
     * @see #lexicon(Path)
     */
    public Builder lexicon(String name, Callable<InputStream> stream) {
      files = files.with(new TableSource(name, stream));
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
      bodyRules = bodyRules.with(TableSource.of(file));
      return this;
    }

    /**
     * Adds rules from a resource, such as one on the class path.
     *
     * @throws IllegalArgumentException if it cannot be read or is faulty; the message names it, the
     *     line and the fault
     * @see #rules(Path)
     */
    public Builder rules(URL resource) {
      bodyRules = bodyRules.with(TableSource.of(resource));
      return this;
    }

    /**
     * Adds rules from a stream, which is opened, read to its end and closed at once.
     *
     * @param name what faults call it
     * @param stream opens the stream
     * @throws IllegalArgumentException if it cannot be read or is faulty; the message has the name,
     *     the line and the fault
     * @see #rules(Path)
     */
    public Builder rules(String name, Callable<InputStream> stream) {
      bodyRules = bodyRules.with(new TableSource(name, stream));
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
