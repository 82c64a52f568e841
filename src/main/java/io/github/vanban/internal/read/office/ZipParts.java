package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of an office file that is a ZIP archive: those in XML. For one file and one thread. */
public final class ZipParts {

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Unpacks an archive. Images and the like are passed over.
   *
   * @throws InputException if a limit is passed
   * @throws IOException if the archive is broken
   */
  public static ZipParts of(byte[] bytes, Watch watch) throws InputException, IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      InputStream counted = watch.unpacking(zip);
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        watch.tick();
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype")) {
          parts.put(entry.getName(), counted.readAllBytes());
        } else {
          passOver(zip, watch);
        }
      }
    }
    return new ZipParts(parts);
  }

  private static void passOver(InputStream in, Watch watch) throws InputException, IOException {
    byte[] buffer = new byte[1 << 16];
    while (in.read(buffer) >= 0) {
      watch.tick();
    }
  }

  /** A part; null if there is none of that name. */
  @Nullable InputStream part(String name) {
    byte[] part = bytes(name);
    return part == null ? null : new ByteArrayInputStream(part);
  }

  /** The bytes of a part; null if there is none of that name. */
  public byte @Nullable [] bytes(String name) {
    return parts.get(name);
  }

  /** The names of the parts. */
  public Set<String> names() {
    return Set.copyOf(parts.keySet());
  }
}
