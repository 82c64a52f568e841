package io.github.vanban.internal.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows by whole pieces. Each piece is handed to the system at once and nothing waits
 * in a buffer, so that a killed program leaves at most its last piece cut short. For one thread.
 */
public final class AppendedFile implements Closeable {

  /**
   * Most bytes in one call, which all but few pieces fit into: the channel copies them, and keeps
   * the room for it.
   */
  private static final int CALL = 1 << 20;

  private final Path path;
  private final FileChannel channel;

  private AppendedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Begins a file anew.
   *
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public static AppendedFile create(Path path) throws IOException {
    return open(
        path,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /**
   * Goes on behind what a file has, if it is there.
   *
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public static AppendedFile resume(Path path) throws IOException {
    return open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static AppendedFile open(Path path, StandardOpenOption... options) throws IOException {
    try {
      return new AppendedFile(path, FileChannel.open(path, options));
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /**
   * Cuts a file off.
   *
   * @param length how much of it stays, in bytes
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public static void cut(Path path, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() throws IOException {
    return channel.size() == 0;
  }

  /**
   * Writes a piece.
   *
   * @throws IOException if it cannot be written; the message names the file and the cause
   */
  public void append(byte[] piece) throws IOException {
    try {
      int written = 0;
      while (written < piece.length) {
        int length = Math.min(CALL, piece.length - written);
        written += channel.write(ByteBuffer.wrap(piece, written, length));
      }
    } catch (IOException e) {
      throw fault(path, e);
    }
  }

  /** What file systems say of a file often is its name and nothing else. */
  private static IOException fault(Path path, IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String kind = e.getClass().getSimpleName();
    return new IOException(path + " cannot be written: " + (reason == null ? kind : reason), e);
  }

  /** Closes the file once it is on the disk, so that it outlives a loss of power. */
  @Override
  public void close() throws IOException {
    try (channel) {
      // Pipes and devices have no disk.
      if (Files.isRegularFile(path)) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw fault(path, e);
    }
  }
}
