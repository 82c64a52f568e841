package io.github.vanban.internal.evaluate.report;

import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import io.github.vanban.evaluate.Baseline;
import io.github.vanban.evaluate.Counts;
import io.github.vanban.evaluate.Evaluation;
import io.github.vanban.evaluate.Figure;
import io.github.vanban.evaluate.MentionError;
import io.github.vanban.evaluate.Score;
import io.github.vanban.evaluate.TextScore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Writes an evaluation as a short table to be kept beside gold and read back as a baseline: its
 * measures, its texts, and each miss and extra on a line of its own, tab-separated, a blank line
 * between the three. What a reader of the errors wants beside them is in the other reports.
 * Stateless and thread-safe.
 */
public final class TableReport {

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();

  private static final String MEASURES = "measure\tprecision\trecall\tf1\ttp\tfp\tfn";
  private static final String TEXTS = "text";
  private static final String ERRORS = "text\tpart\tkind\tline\tstart\tend\tmeasures\tmention";

  /** Cells of a measure before its F1, and of an error. */
  private static final int F1 = 3;

  private static final int ERROR_CELLS = 8;

  private TableReport() {}

  static String write(Evaluation evaluation) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(MEASURES);
    evaluation.scores().forEach((measure, score) -> lines.add(measure + "\t" + cells(score)));
    lines.add("").add(TEXTS);
    evaluation.texts().stream().map(TextScore::name).forEach(lines::add);
    lines.add("").add(ERRORS);
    evaluation.errors().forEach(error -> lines.add(cells(error)));
    return lines.toString();
  }

  private static String cells(Score score) {
    Counts counts = score.counts();
    return String.join(
        "\t",
        Figure.written(score.precision()),
        Figure.written(score.recall()),
        Figure.written(Figure.F1.of(score)),
        String.valueOf(counts.truePositives()),
        String.valueOf(counts.falsePositives()),
        String.valueOf(counts.falseNegatives()));
  }

  private static String cells(MentionError error) {
    return String.join(
        "\t",
        error.text(),
        error.part(),
        error.kind().name(),
        String.valueOf(error.line()),
        String.valueOf(error.start()),
        String.valueOf(error.end()),
        String.join(" ", error.measures()),
        error.mention().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
  }

  /**
   * Reads a report back as a baseline.
   *
   * @throws IllegalArgumentException if the file cannot be read or is no such report; the message
   *     names the file, and the line where there is one
   */
  public static Baseline read(Path file) {
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).equals(MEASURES)) {
      throw new IllegalArgumentException(file + ": no table of an evaluation");
    }
    Map<String, Double> f1 = new LinkedHashMap<>();
    Set<String> texts = new LinkedHashSet<>();
    List<MentionError> errors = new ArrayList<>();
    String part = MEASURES;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals(TEXTS) || line.equals(ERRORS)) {
        part = line;
      } else if (!line.isEmpty()) {
        List<String> cells = CELLS.splitToList(line);
        try {
          if (part.equals(MEASURES)) {
            f1.put(cells.get(0), Double.valueOf(cells.get(F1)));
          } else if (part.equals(TEXTS)) {
            texts.add(line);
          } else {
            errors.add(error(cells));
          }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException(
              file + " line " + (i + 1) + ": no line of a table of an evaluation", e);
        }
      }
    }
    return new Baseline(f1, texts, errors);
  }

  private static MentionError error(List<String> cells) {
    MentionError.Kind kind = Enums.getIfPresent(MentionError.Kind.class, cells.get(2)).orNull();
    if (kind == null || cells.size() != ERROR_CELLS) {
      throw new IllegalArgumentException(String.join("\t", cells));
    }
    return new MentionError(
        cells.get(0),
        cells.get(1),
        kind,
        Integer.parseInt(cells.get(4)),
        Integer.parseInt(cells.get(5)),
        Integer.parseInt(cells.get(3)),
        plain(cells.get(7)),
        "",
        "",
        Map.of(),
        null,
        new LinkedHashSet<>(NAMES.splitToList(cells.get(6))));
  }

  /** A mention without what stands for tabs, line breaks and backslashes. */
  private static String plain(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        i++;
        char next = written.charAt(i);
        plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": no such file", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
