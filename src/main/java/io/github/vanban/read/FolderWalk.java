package io.github.vanban.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks over the files of a folder and of those below, in the order of their full names. No more
 * than the names of the folders on the way stand in memory. Links to folders are not followed.
 */
final class FolderWalk {

  private record Child(Path path, boolean folder, String order) {}

  private final Consumer<Path> files;
  private final Consumer<Path> faults;

  /**
   * Makes a walk.
   *
   * @param files takes each file, and each link to a file that is not there
   * @param faults takes each folder that cannot be listed; the walk goes on behind it
   */
  FolderWalk(Consumer<Path> files, Consumer<Path> faults) {
    this.files = files;
    this.faults = faults;
  }

  /** Whether it is a link to nothing: who put it there meant a file, and is told. */
  private static boolean isBrokenLink(Path path) {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }

  void walk(Path folder) {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        // As in the full names of what is in it, a slash stands behind a folder's name.
        String order = path.getFileName() + (isFolder ? "/" : "");
        children.add(new Child(path, isFolder, order));
      }
    } catch (IOException | DirectoryIteratorException e) {
      faults.accept(folder);
      return;
    }
    children.sort(Comparator.comparing(Child::order));
    for (Child child : children) {
      if (child.folder()) {
        walk(child.path());
      } else if (Files.isRegularFile(child.path()) || isBrokenLink(child.path())) {
        files.accept(child.path());
      }
    }
  }
}
