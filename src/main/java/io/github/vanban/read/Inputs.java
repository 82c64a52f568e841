package io.github.vanban.read;

import io.github.vanban.internal.library.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads inputs: files, folders (in the order of names), globs, {@code -} for standard
 * input, {@code @FILE} for a list of these, one a line; in all of them also sets of texts ({@code
 * .jsonl}, {@code .jsonl.gz}) and ZIP archives. Inputs are found while they are consumed, so that
 * memory does not grow with their number. Immutable and thread-safe.
 */
public final class Inputs {

  /** The largest text that is read unless told otherwise, in bytes. */
  public static final long DEFAULT_LIMIT = 64L << 20;

  /** The longest line of a list of files, in bytes: paths are shorter. */
  private static final long LIST_LINE = 1 << 16;

  /** Endings of sets of texts and archives, which are taken out of folders and archives as well. */
  private static final List<String> SETS = List.of(".jsonl", ".jsonl.gz", ".zip");

  private final long limit;
  private final InputStream standardInput;
  private final TextReader reader;
  private final @Nullable Path output;

  /**
   * Makes a reader.
   *
   * @param limit the largest text that is read, in bytes
   * @param standardInput what {@code -} reads
   * @param reader takes the text out of the bytes of each file
   */
  public Inputs(long limit, InputStream standardInput, TextReader reader) {
    this(limit, standardInput, reader, null);
  }

  private Inputs(long limit, InputStream standardInput, TextReader reader, @Nullable Path output) {
    this.limit = limit;
    this.standardInput = standardInput;
    this.reader = reader;
    this.output = output;
  }

  /**
   * The same, but a file, or all in a folder, is left out of folders and globs: that which the
   * results go to.
   */
  public Inputs without(Path file) {
    return new Inputs(limit, standardInput, reader, file.toAbsolutePath().normalize());
  }

  /**
   * Gives every input that the arguments name to a consumer, in order. What cannot be read is an
   * input whose {@link Input#read()} says so. An exception of the consumer ends the walk, and all
   * files that it has open are closed.
   */
  public void each(List<String> arguments, Consumer<Input> consumer) {
    for (String argument : arguments) {
      if (argument.equals("-")) {
        consumer.accept(new OneInput("-", 0, () -> reader.read("-", standardInput())));
      } else if (isList(argument)) {
        list(argument, path -> path(path, consumer), consumer);
      } else {
        path(argument, consumer);
      }
    }
  }

  /**
   * How many bytes on the disk the arguments name, which takes a walk over their folders; empty
   * where standard input is one of them.
   */
  public OptionalLong size(List<String> arguments) {
    if (arguments.contains("-") || arguments.contains("@-")) {
      return OptionalLong.empty();
    }
    AtomicLong size = new AtomicLong();
    Consumer<Path> add = file -> size.addAndGet(FileInput.size(file));
    for (String argument : arguments) {
      if (isList(argument)) {
        list(
            argument,
            path -> files(path, (source, file) -> add.accept(file), fault -> {}),
            x -> {});
      } else {
        files(argument, (source, file) -> add.accept(file), fault -> {});
      }
    }
    return OptionalLong.of(size.get());
  }

  /**
   * The text of one file.
   *
   * @throws InputException if it cannot be read
   */
  public ReadText read(Path file) throws InputException {
    return reader.read(file.toString(), FileInput.bytes(file, limit));
  }

  private byte[] standardInput() throws InputException {
    try {
      return Limits.read(standardInput, limit);
    } catch (IOException e) {
      throw new InputException(InputException.Kind.UNREADABLE, "cannot be read");
    }
  }

  private static boolean isList(String argument) {
    return argument.startsWith("@") && argument.length() > 1;
  }

  /** The paths that a list names, one a line; empty lines stand for nothing. */
  private void list(String argument, Consumer<String> paths, Consumer<Input> faults) {
    String name = argument.substring(1);
    try (InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
      Lines lines = new Lines(in, LIST_LINE);
      boolean more = true;
      while (more) {
        try {
          String line = lines.next();
          more = line != null;
          if (line != null && !line.isBlank()) {
            paths.accept(line);
          }
        } catch (InputException e) {
          faults.accept(OneInput.failed(argument + " line " + lines.number(), e));
        }
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      faults.accept(OneInput.failed(argument, InputException.Kind.MISSING, "no such file"));
    } catch (IOException e) {
      faults.accept(
          OneInput.failed(argument, InputException.Kind.UNREADABLE, "the list cannot be read"));
    }
  }

  private void path(String argument, Consumer<Input> consumer) {
    files(argument, (source, file) -> file(source, file, consumer), consumer);
  }

  private interface NamedFile {
    void accept(String source, Path file);
  }

  /** The files that a file, folder or glob stands for. */
  private void files(String argument, NamedFile files, Consumer<Input> faults) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      // Some systems allow no wildcards in names; a glob is none then.
      if (isGlob(argument)) {
        glob(argument, files, faults);
      } else {
        faults.accept(OneInput.failed(argument, InputException.Kind.MISSING, "no name of a file"));
      }
      return;
    }
    if (Files.isDirectory(path)) {
      walk(path, this::isText, file -> files.accept(slashed(file), file), faults);
    } else if (!Files.exists(path) && isGlob(argument)) {
      glob(argument, files, faults);
    } else {
      files.accept(argument, path);
    }
  }

  private void walk(
      Path folder, Predicate<Path> wanted, Consumer<Path> files, Consumer<Input> faults) {
    new FolderWalk(
            file -> {
              if (wanted.test(file)
                  && (output == null || !file.toAbsolutePath().normalize().startsWith(output))) {
                files.accept(file);
              }
            },
            fault ->
                faults.accept(
                    OneInput.failed(
                        slashed(fault),
                        InputException.Kind.UNREADABLE,
                        "the folder cannot be listed")))
        .walk(folder);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private boolean isText(Path file) {
    return isText(String.valueOf(file.getFileName()));
  }

  /** Whether a file is taken by its name; what programs leave beside a text they edit is not. */
  private boolean isText(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Stream.concat(reader.endings().stream(), SETS.stream()).anyMatch(small::endsWith)
        && !name.startsWith("~$")
        && !name.startsWith(".#")
        && !name.startsWith("._");
  }

  private static boolean isGlob(String argument) {
    return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('{') >= 0;
  }

  private void glob(String argument, NamedFile files, Consumer<Input> faults) {
    int wild = 0;
    while ("*?{[".indexOf(argument.charAt(wild)) < 0) {
      wild++;
    }
    int slash = argument.lastIndexOf('/', wild);
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument.substring(slash + 1));
    } catch (PatternSyntaxException e) {
      faults.accept(
          OneInput.failed(
              argument,
              InputException.Kind.MISSING,
              "no such file, and no pattern: " + e.getDescription()));
      return;
    }
    AtomicLong found = new AtomicLong();
    if (Files.isDirectory(base)) {
      walk(
          base,
          file -> matcher.matches(base.relativize(file)),
          file -> {
            found.incrementAndGet();
            files.accept(slashed(slash < 0 ? base.relativize(file) : file), file);
          },
          faults);
    }
    if (found.get() == 0) {
      faults.accept(
          OneInput.failed(argument, InputException.Kind.MISSING, "no file fits the pattern"));
    }
  }

  private void file(String source, Path file, Consumer<Input> consumer) {
    String small = source.toLowerCase(Locale.ROOT);
    boolean set = small.endsWith(".jsonl");
    boolean packed = small.endsWith(".jsonl.gz");
    if ((set || packed) && Files.isRegularFile(file)) {
      set(source, file, packed, consumer);
    } else if (small.endsWith(".zip") && Files.isRegularFile(file)) {
      new ZipInputs(source, limit, reader, this::isText).each(file, consumer);
    } else {
      consumer.accept(new FileInput(source, file, limit, reader));
    }
  }

  private void set(String source, Path file, boolean packed, Consumer<Input> consumer) {
    if (!Library.JACKSON.isThere()) {
      consumer.accept(
          OneInput.failed(
              source,
              InputException.Kind.LIBRARY,
              Library.JACKSON.missing("reading sets of texts")));
      return;
    }
    try (CountedStream counted = new CountedStream(Files.newInputStream(file));
        InputStream in = packed ? new GZIPInputStream(counted, 1 << 16) : counted) {
      new TextSet(source, limit, counted::count).each(in, consumer);
    } catch (IOException e) {
      consumer.accept(OneInput.failed(source, InputException.Kind.UNREADABLE, TextSet.broken(e)));
    }
  }
}
