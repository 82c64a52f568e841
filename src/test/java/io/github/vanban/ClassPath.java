package io.github.vanban;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path that the tests run on. */
final class ClassPath {

  private static final Pattern NEEDED =
      Pattern.compile(
          "(stanford-corenlp|guava|failureaccess|slf4j-api|jspecify)-[\\d.]+(-jre)?\\.jar");

  private ClassPath() {}

  /** The class path as a JVM takes it; Surefire keeps the one it resolved in its own property. */
  static String text() {
    String resolved = System.getProperty("surefire.test.class.path");
    return resolved == null ? System.getProperty("java.class.path") : resolved;
  }

  /** The file names of its jars. */
  static List<String> jars() {
    return files().map(File::getName).toList();
  }

  /** The jars that the library cannot do without, which its users get with it. */
  static List<String> needed() {
    return files()
        .filter(jar -> NEEDED.matcher(jar.getName()).matches())
        .map(File::getPath)
        .toList();
  }

  private static Stream<File> files() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(text())
        .map(File::new)
        .filter(entry -> entry.getName().endsWith(".jar"));
  }
}
