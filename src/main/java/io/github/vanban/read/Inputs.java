package io.github.vanban.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds and reads inputs: files, folders (their {@code .txt} and {@code .jsonl} files, in the order
 * of their names), globs, {@code -} for standard input, sets of texts ({@code .jsonl}). Immutable
 * and thread-safe.
 */
public final class Inputs {

  /** The largest text that is read unless told otherwise, in bytes. */
  public static final long DEFAULT_LIMIT = 64L << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final long limit;
  private final InputStream standardInput;
  private final TextReader reader;

  /**
   * Makes a reader.
   *
   * @param limit the largest text that is read, in bytes
   * @param standardInput what {@code -} reads
   * @param reader takes the text out of the bytes of each file
   */
  public Inputs(long limit, InputStream standardInput, TextReader reader) {
    this.limit = limit;
    this.standardInput = standardInput;
    this.reader = reader;
  }

  /**
   * Gives every input that the arguments name to a consumer, in order. What cannot be read is an
   * input whose {@link Input#read()} says so.
   */
  public void each(List<String> arguments, Consumer<Input> consumer) {
    for (String argument : arguments) {
      if (argument.equals("-")) {
        consumer.accept(lazy("-", () -> reader.read("-", readLimited(standardInput))));
      } else {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          folder(argument, path, consumer);
        } else if (!Files.exists(path) && isGlob(argument)) {
          glob(argument, consumer);
        } else {
          file(argument, path, consumer);
        }
      }
    }
  }

  /**
   * The text of one file.
   *
   * @throws InputException if it cannot be read
   */
  public ReadText read(Path file) throws InputException {
    return reader.read(file.toString(), bytes(file));
  }

  private static boolean isGlob(String argument) {
    return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('{') >= 0;
  }

  private void folder(String argument, Path folder, Consumer<Input> consumer) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).filter(Inputs::isText).sorted().forEach(files::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      consumer.accept(failed(argument, InputException.Kind.UNREADABLE, "cannot list the folder"));
    }
    files.forEach(file -> file(file.toString().replace('\\', '/'), file, consumer));
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".jsonl");
  }

  private void glob(String argument, Consumer<Input> consumer) {
    int wild = 0;
    while ("*?{[".indexOf(argument.charAt(wild)) < 0) {
      wild++;
    }
    int slash = argument.lastIndexOf('/', wild);
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash));
    String pattern = argument.substring(slash + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(base)) {
      try (Stream<Path> walk = Files.walk(base)) {
        walk.filter(Files::isRegularFile)
            .filter(file -> matcher.matches(base.relativize(file)))
            .sorted()
            .forEach(files::add);
      } catch (IOException | java.io.UncheckedIOException e) {
        consumer.accept(failed(argument, InputException.Kind.UNREADABLE, "cannot list " + base));
        return;
      }
    }
    if (files.isEmpty()) {
      consumer.accept(failed(argument, InputException.Kind.MISSING, "no file fits the pattern"));
    }
    for (Path file : files) {
      String source = (slash < 0 ? base.relativize(file) : file).toString().replace('\\', '/');
      file(source, file, consumer);
    }
  }

  private void file(String source, Path file, Consumer<Input> consumer) {
    if (source.endsWith(".jsonl") && Files.isRegularFile(file)) {
      set(source, file, consumer);
    } else {
      consumer.accept(lazy(source, () -> read(file)));
    }
  }

  /** A set of texts: a JSON object with {@code text} and {@code id} a line. */
  private void set(String source, Path file, Consumer<Input> consumer) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      String line;
      int number = 0;
      while ((line = reader.readLine()) != null) {
        number++;
        if (!line.isBlank()) {
          consumer.accept(member(source, number, line));
        }
      }
    } catch (CharacterCodingException e) {
      consumer.accept(failed(source, InputException.Kind.ENCODING, "not UTF-8"));
    } catch (IOException e) {
      consumer.accept(failed(source, InputException.Kind.UNREADABLE, "cannot be read"));
    }
  }

  private Input member(String set, int number, String line) {
    String where = set + " line " + number;
    if (line.length() > limit) {
      return failed(where, InputException.Kind.TOO_LARGE, tooLarge(line.length()));
    }
    try {
      JsonNode node = JSON.readTree(line);
      JsonNode text = node.get("text");
      JsonNode id = node.get("id");
      if (text == null || !text.isTextual()) {
        return failed(where, InputException.Kind.MALFORMED, "no string named text");
      }
      String source = id == null || id.isNull() ? set + "#" + number : id.asText();
      ReadText content = ReadText.plain(text.textValue());
      return lazy(source, () -> content);
    } catch (JsonProcessingException e) {
      return failed(where, InputException.Kind.MALFORMED, "no JSON: " + e.getOriginalMessage());
    }
  }

  private byte[] bytes(Path file) throws InputException {
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(InputException.Kind.UNREADABLE, "is a folder");
      }
      long size = Files.size(file);
      if (size > limit) {
        throw new InputException(InputException.Kind.TOO_LARGE, tooLarge(size));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return readLimited(in);
      }
    } catch (NoSuchFileException e) {
      throw new InputException(InputException.Kind.MISSING, "no such file");
    } catch (IOException e) {
      throw new InputException(
          InputException.Kind.UNREADABLE, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private byte[] readLimited(InputStream in) throws InputException {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      if (bytes.length > limit) {
        throw new InputException(InputException.Kind.TOO_LARGE, tooLarge(bytes.length));
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(InputException.Kind.UNREADABLE, "cannot be read");
    }
  }

  private String tooLarge(long size) {
    return "larger than the limit of " + limit + " bytes (at least " + size + "); see --max-bytes";
  }

  private interface Reading {
    ReadText read() throws InputException;
  }

  private static Input lazy(String source, Reading reading) {
    return new Input() {
      @Override
      public String source() {
        return source;
      }

      @Override
      public ReadText read() throws InputException {
        return reading.read();
      }
    };
  }

  private static Input failed(String source, InputException.Kind kind, String message) {
    return lazy(
        source,
        () -> {
          throw new InputException(kind, message);
        });
  }
}
