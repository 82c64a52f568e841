package io.github.vanban.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are measured: the {@code .txt} files of a folder, in the order of their names.
 *
 * @param folder where they were read
 * @param contents the texts
 */
record Texts(Path folder, List<String> contents) {

  /** The system property that names the folder, also in the JVMs that JMH starts. */
  static final String PROPERTY = "bench.texts";

  Texts {
    contents = List.copyOf(contents);
  }

  /**
   * Reads the folder that the system property names, and its subfolders.
   *
   * @throws IllegalArgumentException if the property is missing or the folder holds no text
   */
  static Texts read() {
    String property = System.getProperty(PROPERTY);
    if (property == null) {
      throw new IllegalArgumentException("-D" + PROPERTY + "=DIR is missing");
    }
    Path folder = Path.of(property);
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> contents =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(Texts::content)
              .toList();
      if (contents.isEmpty()) {
        throw new IllegalArgumentException(folder + ": no .txt file");
      }
      return new Texts(folder, contents);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be listed", e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /** UTF-16 units of all texts together. */
  long chars() {
    return contents.stream().mapToLong(String::length).sum();
  }

  /** One text of a length: all texts in turn, again and again. */
  String repeatedTo(int length) {
    String all = String.join("\n\n", contents) + "\n\n";
    return all.repeat(length / all.length() + 1).substring(0, length);
  }
}
