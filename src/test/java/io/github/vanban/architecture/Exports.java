package io.github.vanban.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What {@code module-info} exports to everyone. */
final class Exports {

  /** Where the classes are that ship. */
  static final Path CLASSES = Path.of("target", "classes");

  private Exports() {}

  /** The names of the packages, sorted. */
  static Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      for (ModuleDescriptor.Exports exports : ModuleDescriptor.read(in).exports()) {
        if (!exports.isQualified()) {
          packages.add(exports.source());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packages;
  }
}
