package io.github.vanban.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Where a table of a user's comes from.
 *
 * @param name what faults call it; behind its last slash, the name of a file
 * @param stream opens it
 */
public record TableSource(String name, Callable<? extends @Nullable InputStream> stream) {

  /** A file. */
  public static TableSource of(Path file) {
    return new TableSource(file.toString(), () -> Files.newInputStream(file));
  }

  /** What a URL gives, such as that of a resource on the class path. */
  public static TableSource of(URL url) {
    return new TableSource(url.toString(), url::openStream);
  }

  /** The name of the file, without its folders. */
  String fileName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /**
   * The lines, without a byte order mark.
   *
   * @throws IllegalArgumentException if it cannot be read; the message names it and the cause
   */
  List<String> lines() {
    try (InputStream in = stream.call()) {
      if (in == null) {
        throw new IllegalArgumentException(name + ": no such file");
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": not UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(name + ": no such file", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": cannot be read: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalArgumentException(name + ": cannot be opened: " + e.getMessage(), e);
    }
  }
}
