package io.github.vanban.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The texts of a ZIP archive, in the order they have in it. An archive inside the archive is not
 * opened. What an entry unpacks to is held to the limit of a text.
 */
final class ZipInputs {

  private final String source;
  private final long limit;
  private final TextReader reader;
  private final Predicate<String> isText;

  /**
   * Names an archive.
   *
   * @param source its path as it was given
   * @param limit the largest text that is read, in bytes
   * @param reader takes the text out of the bytes of each entry
   * @param isText whether an entry is taken, by its name without folders
   */
  ZipInputs(String source, long limit, TextReader reader, Predicate<String> isText) {
    this.source = source;
    this.limit = limit;
    this.reader = reader;
    this.isText = isText;
  }

  void each(Path file, Consumer<Input> consumer) {
    try (ZipFile zip = open(file)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!entry.isDirectory() && isText.test(name.substring(name.lastIndexOf('/') + 1))) {
          entry(zip, entry, consumer);
        }
      }
    } catch (IOException e) {
      consumer.accept(
          OneInput.failed(
              source,
              InputException.Kind.UNREADABLE,
              "no ZIP archive that can be read: " + e.getMessage()));
    }
  }

  /** Names in archives are in UTF-8, or else in an encoding that the archive does not tell. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private void entry(ZipFile zip, ZipEntry entry, Consumer<Input> consumer) {
    String name = source + "!" + entry.getName();
    String small = name.toLowerCase(Locale.ROOT);
    Input one;
    try (InputStream in = zip.getInputStream(entry)) {
      if (small.endsWith(".jsonl")) {
        set(name, in, consumer);
        return;
      } else if (small.endsWith(".jsonl.gz")) {
        set(name, new GZIPInputStream(in), consumer);
        return;
      } else if (small.endsWith(".zip")) {
        throw new InputException(
            InputException.Kind.UNREADABLE, "an archive inside an archive is not opened");
      }
      byte[] bytes = Limits.read(in, limit);
      one =
          new OneInput(
              name,
              Math.max(0, entry.getCompressedSize()),
              bytes.length,
              () -> reader.read(entry.getName(), bytes));
    } catch (InputException e) {
      one = OneInput.failed(name, e);
    } catch (IOException e) {
      one = OneInput.failed(name, InputException.Kind.UNREADABLE, TextSet.broken(e));
    }
    consumer.accept(one);
  }

  private void set(String name, InputStream in, Consumer<Input> consumer) throws IOException {
    new TextSet(name, limit, () -> 0).each(in, consumer);
  }
}
