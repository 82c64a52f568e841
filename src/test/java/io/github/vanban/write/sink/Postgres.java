package io.github.vanban.write.sink;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the test's own, on the loopback address, in a folder that goes with it. It
 * refuses to run as root; then it runs as the user {@code postgres} of the Debian package.
 */
final class Postgres implements AutoCloseable {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

  private final Path programs;
  private final String folder;
  private final int port;

  private Postgres(Path programs, String folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Where the programs of the newest version are; empty if it is not installed. */
  static Optional<Path> installed() throws IOException {
    if (!Files.isDirectory(PROGRAMS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  static Postgres start(Path programs) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String folder = run("mktemp", "-d", "/tmp/vanban-postgres-XXXXXX").strip();
    Postgres server = new Postgres(programs, folder, port);
    String data = folder + "/data";
    run(
        programs + "/initdb",
        "--pgdata=" + data,
        "--auth=trust",
        "--username=vanban",
        "--encoding=UTF8",
        "--no-locale",
        "--no-sync");
    run(
        programs + "/pg_ctl",
        "--pgdata=" + data,
        "--log=" + folder + "/log",
        "--wait",
        "--options=-p " + port + " -h 127.0.0.1 -k " + folder + " -c fsync=off",
        "start");
    return server;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=vanban";
  }

  private static String run(String... command) throws IOException {
    List<String> all = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      all.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    all.addAll(List.of(command));
    Path out = Files.createTempFile("vanban-postgres", ".out");
    try {
      // To a file: a server that was started keeps a pipe open.
      Process process =
          new ProcessBuilder(all)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      String told = Files.readString(out, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(String.join(" ", all) + ": " + told);
      }
      return told;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(out);
    }
  }

  @Override
  public void close() throws IOException {
    run(programs + "/pg_ctl", "--pgdata=" + folder + "/data", "--mode=immediate", "--wait", "stop");
    run("rm", "-rf", folder);
  }
}
