package io.github.vanban;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;

/** The class path that the tests run on. */
final class ClassPath {

  private ClassPath() {}

  /** The class path as a JVM takes it; Surefire keeps the one it resolved in its own property. */
  static String text() {
    String resolved = System.getProperty("surefire.test.class.path");
    return resolved == null ? System.getProperty("java.class.path") : resolved;
  }

  /** The file names of its jars. */
  static List<String> jars() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(text())
        .map(entry -> new File(entry).getName())
        .filter(name -> name.endsWith(".jar"))
        .toList();
  }
}
