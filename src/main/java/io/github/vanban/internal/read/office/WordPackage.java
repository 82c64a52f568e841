package io.github.vanban.internal.read.office;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * What Apache POI is given of a Word file: the parts that its text needs, once each was gone
 * through within the limits, since POI has none for elements, nesting and time. All else in the
 * archive (images, embedded files, themes) is not there for POI. A file in the strict form of the
 * standard, which POI does not read, is put into the other one, whose names alone differ. For one
 * file and one thread.
 */
final class WordPackage implements ZipEntrySource {

  /** Word's own vocabulary (ECMA-376 part 1, 17). */
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** That of the same in an older and in a newer form, of which one is to be read (part 3). */
  static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Pattern STRICT_NAME = Pattern.compile(STRICT + "(\\w++)/");

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** The last part of the types of relations to parts that have text or tell how it is set. */
  private static final Set<String> NEEDED =
      Set.of("officeDocument", "styles", "numbering", "footnotes", "endnotes", "header", "footer");

  private final Map<String, byte[]> parts;
  private boolean closed;

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * Goes through the parts of a file.
   *
   * @throws InputException if a limit is passed
   * @throws IOException if a part that the text needs is not sound XML
   */
  static WordPackage of(ZipParts all, Watch watch) throws InputException, IOException {
    Map<String, byte[]> parts = new HashMap<>();
    take(CONTENT_TYPES, all, parts, watch);
    Set<String> named = targets("", "_rels/.rels", all, parts, watch);
    for (String main : named) {
      take(main, all, parts, watch);
      int slash = main.lastIndexOf('/') + 1;
      String folder = main.substring(0, slash);
      String relations = folder + "_rels/" + main.substring(slash) + ".rels";
      for (String part : targets(folder, relations, all, parts, watch)) {
        take(part, all, parts, watch);
      }
    }
    return new WordPackage(parts);
  }

  /** The names of the parts that a list of relations names and that are needed. */
  private static Set<String> targets(
      String folder, String relations, ZipParts all, Map<String, byte[]> parts, Watch watch)
      throws InputException, IOException {
    Set<String> targets = new HashSet<>();
    byte[] list = take(relations, all, parts, watch);
    if (list != null) {
      Xml xml = new Xml(new ByteArrayInputStream(list), watch);
      while (xml.next()) {
        String type = xml.isStart() ? xml.attribute("Type") : null;
        String target = xml.isStart() ? xml.attribute("Target") : null;
        if (type != null
            && target != null
            && NEEDED.contains(type.substring(type.lastIndexOf('/') + 1))) {
          targets.add(target.startsWith("/") ? target.substring(1) : folder + target);
        }
      }
    }
    return targets;
  }

  private static byte @Nullable [] take(
      String name, ZipParts all, Map<String, byte[]> parts, Watch watch)
      throws InputException, IOException {
    byte[] part = all.bytes(name);
    if (part != null && !parts.containsKey(name)) {
      Xml xml = new Xml(new ByteArrayInputStream(part), watch);
      boolean more = true;
      while (more) {
        more = xml.next();
      }
      parts.put(name, transitional(part));
    }
    return part;
  }

  /** Names are ASCII in all encodings but UTF-16, which no program writes these parts in. */
  private static byte[] transitional(byte[] part) {
    String text = new String(part, StandardCharsets.ISO_8859_1);
    return text.contains(STRICT)
        ? STRICT_NAME
            .matcher(text)
            .replaceAll("http://schemas.openxmlformats.org/$1/2006/")
            .getBytes(StandardCharsets.ISO_8859_1)
        : part;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(parts.keySet().stream().map(ZipArchiveEntry::new).toList());
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    return parts.containsKey(path) ? new ZipArchiveEntry(path) : null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    byte[] part = parts.get(entry.getName());
    if (part == null) {
      throw new IOException("there is no part " + entry.getName());
    }
    return new ByteArrayInputStream(part);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    parts.clear();
  }
}
