package io.github.vanban;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Real texts that may lie beside a clone, none of which is part of the project. The build reads
 * {@value #IN_THE_BUILD} of them, the profile {@code real} reads all.
 */
final class RealTexts {

  static final Path FILE = Path.of("../shared/real/texts.jsonl.gz");

  private static final int IN_THE_BUILD = 150;

  /** Texts whose id ends in this digit are kept unread for trials of rules. */
  private static final String KEPT = "7";

  private RealTexts() {}

  static boolean areThere() {
    return Files.isRegularFile(FILE);
  }

  /** Evenly drawn from the file, or all of it. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode text = json.readTree(line);
        if (!text.get("id").asText().endsWith(KEPT)) {
          texts.add(text.get("text").asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    if (Boolean.getBoolean("real.all")) {
      return texts;
    }
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < IN_THE_BUILD; i++) {
      drawn.add(texts.get((int) ((long) i * texts.size() / IN_THE_BUILD)));
    }
    return drawn;
  }
}
