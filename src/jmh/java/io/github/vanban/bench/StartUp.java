package io.github.vanban.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command over one small file, as a shell sees it: from its start to its end. */
final class StartUp {

  private static final int RUNS = 11;

  private StartUp() {}

  /**
   * The median wall time of some runs, in milliseconds.
   *
   * @param jar the runnable jar
   * @param jvmOptions options for the JVM
   * @throws IOException if the command cannot be started or fails
   */
  static long medianMillis(Path jar, List<String> jvmOptions)
      throws IOException, InterruptedException {
    Path text = Files.createTempFile("vanban", ".txt");
    try {
      Files.writeString(
          text, "Quyết định số 12/QĐ-UBND ngày 03/02/2020 của UBND tỉnh công bố 45 thủ tục.");
      List<String> line = new ArrayList<>(List.of(java()));
      line.addAll(jvmOptions);
      line.addAll(List.of("-jar", jar.toString(), "extract", text.toString()));
      ProcessBuilder command = new ProcessBuilder(line);
      long[] nanos = new long[RUNS];
      for (int run = 0; run < RUNS; run++) {
        nanos[run] = run(command);
      }
      Arrays.sort(nanos);
      return TimeUnit.NANOSECONDS.toMillis(nanos[RUNS / 2]);
    } finally {
      Files.delete(text);
    }
  }

  private static long run(ProcessBuilder command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = command.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    long end = System.nanoTime();
    if (code != 0) {
      throw new IOException(
          String.join(" ", command.command()) + " ended with " + code + ": " + output);
    }
    return end - start;
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }
}
