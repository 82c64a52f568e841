package io.github.vanban.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.vanban.read.Zips;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder full of broken and hostile files costs a run none of the others, nor its memory. */
class HostileRunTest {

  private static final String GOOD = "Ngày 15/7/2021, Chính phủ ban hành Nghị quyết số 76/NQ-CP.\n";

  /** What is to be said of each file that is not just cut or spoilt, by its name. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a-long-line.txt", "too_large");
    KINDS.put("b-long-text.txt", "too_large");
    KINDS.put("c-long-page.html", "too_large");
    KINDS.put("d-bomb.docx", "too_large");
    KINDS.put("e-elements.docx", "too_large");
    KINDS.put("f-deep.docx", "too_large");
    KINDS.put("g-entity.docx", "malformed");
    KINDS.put("h-deep.rtf", "too_large");
    KINDS.put("i-binary.txt", "binary");
    KINDS.put("j-image.pdf", "unsupported");
    KINDS.put("k-gone.txt", "missing");
  }

  private static byte[] docx(String body) throws IOException {
    return Zips.of(
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r' Target='word/document.xml' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                + "</Relationships>",
            "word/document.xml",
            body));
  }

  private static void repeat(Path file, String unit, int bytes) throws IOException {
    byte[] block = unit.repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int written = 0; written < bytes; written += block.length) {
        out.write(block);
      }
    }
  }

  private static void write(Path folder) throws IOException {
    repeat(folder.resolve("a-long-line.txt"), "x", 100 << 20);
    repeat(folder.resolve("b-long-text.txt"), "1.612 thủ tục, ", 30 << 20);
    repeat(folder.resolve("c-long-page.html"), "<p>1.612 thủ tục hành chính", 30 << 20);
    Files.write(folder.resolve("d-bomb.docx"), docx(" ".repeat(70 << 20)));
    Files.write(folder.resolve("e-elements.docx"), docx("<a>" + "<p/>".repeat(2_000_000) + "</a>"));
    Files.write(folder.resolve("f-deep.docx"), docx("<a>".repeat(100_000)));
    Files.write(
        folder.resolve("g-entity.docx"),
        docx("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"));
    Files.writeString(folder.resolve("h-deep.rtf"), "{\\rtf1" + "{".repeat(1_000_000));
    Files.write(folder.resolve("i-binary.txt"), new byte[] {'a', 0, 1, 2, 3});
    Files.write(
        folder.resolve("j-image.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Files.createSymbolicLink(folder.resolve("k-gone.txt"), folder.resolve("nowhere.txt"));
    for (Map.Entry<String, byte[]> sound : HostileFilesTest.sound().entrySet()) {
      String ending = sound.getKey().substring(1);
      int number = 0;
      for (byte[] broken : HostileFilesTest.broken(sound.getValue())) {
        Files.write(folder.resolve("m-" + number++ + ending), broken);
      }
    }
    Files.writeString(folder.resolve("z-good.txt"), GOOD);
  }

  @Test
  void should_go_on_behind_every_one_in_bounded_memory(@TempDir Path folder) throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    write(texts);
    Path output = folder.resolve("out.jsonl");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx800m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.vanban.cli.Main",
                "extract",
                "--quiet",
                "--threads=4",
                "--output=" + output,
                texts.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("err").toFile())
            .start();

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(4);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(output)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines).hasSize(KINDS.size() + 7 * 30 + 1);
    Map<String, String> kinds = new LinkedHashMap<>();
    for (JsonNode line : lines.subList(0, KINDS.size())) {
      Path source = Path.of(line.path("source").asText());
      kinds.put(String.valueOf(source.getFileName()), line.at("/error/kind").asText());
    }
    assertThat(kinds).isEqualTo(KINDS);
    assertThat(lines)
        .noneMatch(line -> line.at("/error/kind").asText().equals("internal"))
        .filteredOn(line -> line.has("error"))
        .allMatch(line -> !line.at("/error/message").asText().isBlank());
    assertThat(lines.get(lines.size() - 1).path("references")).hasSize(1);
  }
}
