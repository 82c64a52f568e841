import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks output of {@code vanban extract} against the texts it was made from: a line without an
 * error for each text, in order, and each mention's text the very slice that its offsets name.
 *
 * <p>Run with the runnable jar as class path: {@code java -cp vanban-cli.jar CheckOutput.java
 * FOLDER OUTPUT}. Ends with 1 and a list of faults if there are any.
 */
final class CheckOutput {

  private static final List<String> LAYERS = List.of("references", "dates", "bodies", "statistics");

  private final List<String> faults = new ArrayList<>();
  private int mentions;

  public static void main(String[] args) throws IOException {
    CheckOutput check = new CheckOutput();
    List<Path> texts = texts(Path.of(args[0]));
    Map<String, JsonNode> lines = check.lines(Path.of(args[1]));
    for (Path text : texts) {
      check.text(text, lines.get(text.toString()));
    }
    if (lines.size() != texts.size()) {
      check.faults.add(lines.size() + " lines for " + texts.size() + " texts");
    }
    check.faults.forEach(System.err::println);
    if (!check.faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println(
        texts.size() + " texts, " + check.mentions + " mentions: every text is its slice");
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private Map<String, JsonNode> lines(Path output) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> lines = new HashMap<>();
    for (String line : Files.readAllLines(output)) {
      // Maven may have set the terminal's colours around what the command wrote.
      int start = line.indexOf('{');
      if (start >= 0) {
        JsonNode node = json.readTree(line.substring(start));
        String source = node.path("source").asText();
        if (lines.put(source, node) != null) {
          faults.add(source + ": two lines");
        }
      }
    }
    return lines;
  }

  private void text(Path file, JsonNode line) throws IOException {
    if (line == null) {
      faults.add(file + ": no line");
      return;
    }
    if (line.has("error")) {
      faults.add(file + ": " + line.get("error"));
      return;
    }
    String text = Files.readString(file);
    for (String layer : LAYERS) {
      if (!line.path(layer).isArray()) {
        faults.add(file + ": no " + layer);
      }
      for (JsonNode mention : line.path(layer)) {
        int start = mention.path("start").asInt(-1);
        int end = mention.path("end").asInt(-1);
        mentions++;
        if (start < 0
            || start >= end
            || end > text.length()
            || !text.substring(start, end).equals(mention.path("text").asText())) {
          faults.add(file + ": " + layer + " " + mention + " is no slice");
        }
      }
    }
  }
}
