package io.github.vanban.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a benchmark ran.
 *
 * @param name the host's name
 * @param cpu the processor's name, or its architecture where the system does not tell it
 * @param processors how many processors the JVM sees
 * @param system name and version of the operating system
 * @param jdk vendor and version of the JVM
 */
record Machine(String name, String cpu, int processors, String system, String jdk) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /** This machine. */
  static Machine current() {
    return new Machine(
        hostName(),
        cpuName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + Runtime.version());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  private static String cpuName() {
    String architecture = System.getProperty("os.arch");
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    } catch (IOException e) {
      return architecture;
    }
  }
}
