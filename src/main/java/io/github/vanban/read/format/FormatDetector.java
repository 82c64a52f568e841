package io.github.vanban.read.format;

import io.github.vanban.internal.read.content.Watch;
import io.github.vanban.internal.read.office.ZipParts;
import io.github.vanban.read.Format;
import io.github.vanban.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells of what format a file is, by its bytes and, where they leave doubt, its name. What cannot
 * be mistaken is told at once; all else is asked of Apache Tika, whose list of types takes a while
 * to load. Stateless and thread-safe.
 */
final class FormatDetector {

  /** How many bytes a signature is looked for in. */
  private static final int HEAD = 64;

  /** Endings of plain text: most files, which need not wait for Tika. */
  private static final Set<String> PLAIN = Set.of("txt", "text", "md", "csv", "tsv", "-", "");

  /** What the types of texts, their templates and master documents begin with. */
  private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";

  /** Types of office files that hold no texts. */
  private static final Pattern OTHER_OFFICE =
      Pattern.compile("spreadsheet|presentation|excel|powerpoint|visio");

  private FormatDetector() {}

  /**
   * What a file is.
   *
   * @param format its format; plain text also stands for all that has no format of its own
   * @param type its media type, as far as it is known; empty where it was not asked for
   */
  record Detected(Format format, String type) {}

  static Detected detect(String name, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replaceFirst("^(?:ï»¿)?\\s+", "")
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("{\\rtf")) {
      return new Detected(Format.RTF, "");
    }
    if (head.startsWith("%pdf-")) {
      return new Detected(Format.PDF, "");
    }
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return new Detected(Format.HTML, "");
    }
    boolean compound = isCompound(bytes);
    if (PLAIN.contains(ending(name)) && !isPacked(bytes) && !compound) {
      return new Detected(Format.TEXT, "");
    }
    if (bytes.length == 0) {
      return new Detected(Format.TEXT, "");
    }
    Detected detected = compound ? new Detected(Format.DOC, "") : byTika(name, bytes);
    return isPdf(bytes) ? new Detected(Format.PDF, detected.type()) : detected;
  }

  private static String ending(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** All that has no signature: one that only the name promises is none. */
  private static Detected byTika(String name, byte[] bytes) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    MediaType type;
    try {
      type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), metadata);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    String full = type.getBaseType().toString();
    Format format =
        switch (full) {
          case "text/html", "application/xhtml+xml" -> hasTag(bytes) ? Format.HTML : Format.TEXT;
          case "message/rfc822" -> Format.EML;
          default -> Format.TEXT;
        };
    return new Detected(format, full);
  }

  /** Readers of PDF look for its signature in so many bytes, since some have others before it. */
  private static boolean isPdf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-");
  }

  /** Whether there is markup at all, in UTF-16 too, or only a name that promises some. */
  private static boolean hasTag(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == '<'
          && (Character.isLetter(bytes[i + 1]) || bytes[i + 1] == '!' || bytes[i + 1] == 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file is of the kind that office files were before 2007. */
  private static boolean isCompound(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xff) == 0xd0
        && (bytes[1] & 0xff) == 0xcf
        && bytes[2] == 0x11
        && (bytes[3] & 0xff) == 0xe0;
  }

  /** Whether a file is a ZIP archive, as office files of today are. */
  static boolean isPacked(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * What an archive is by what is in it, whatever its name.
   *
   * @throws InputException of kind UNSUPPORTED if it is no office file that is read; or if a limit
   *     is passed
   * @throws IOException if it is broken
   */
  static Format packed(byte[] bytes, String type, Watch watch) throws InputException, IOException {
    ZipParts parts;
    try {
      parts = ZipParts.of(bytes, watch);
    } catch (ZipException e) {
      // Some programs write archives that cannot be read in passing; their names tell enough.
      if (OTHER_OFFICE.matcher(type).find()) {
        throw unsupported(type);
      }
      throw e;
    }
    Set<String> names = parts.names();
    if (names.isEmpty()) {
      throw new IOException("there is no part in XML that can be unpacked");
    }
    if (names.contains("word/document.xml") || isWord(names)) {
      return Format.DOCX;
    }
    byte[] kind = parts.bytes("mimetype");
    if (names.contains("content.xml") && kind != null) {
      String told = new String(kind, StandardCharsets.US_ASCII).strip();
      if (told.startsWith(OPEN_DOCUMENT_TEXT)) {
        return Format.ODT;
      }
      throw unsupported(told);
    }
    throw unsupported(type);
  }

  private static InputException unsupported(String type) {
    return new InputException(
        InputException.Kind.UNSUPPORTED,
        "a ZIP archive, but no Word or OpenDocument text: files of type " + type + " are not read");
  }

  private static boolean isWord(Set<String> names) {
    return names.stream().anyMatch(name -> name.startsWith("word/") && name.endsWith(".xml"));
  }
}
