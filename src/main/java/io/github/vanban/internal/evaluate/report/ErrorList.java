package io.github.vanban.internal.evaluate.report;

import io.github.vanban.evaluate.MentionError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes errors for people, one a line. */
public final class ErrorList {

  private ErrorList() {}

  /**
   * An error: whether it is a miss or an extra, where it is, its text between the words around it,
   * its values, the measures it is an error under, and the rule that fired.
   */
  public static String line(MentionError error) {
    StringBuilder out = new StringBuilder();
    out.append(error.kind() == MentionError.Kind.MISS ? "MISS  " : "EXTRA ");
    out.append(error.text());
    if (error.line() > 0) {
      out.append(" line ").append(error.line());
    } else if (error.start() >= 0) {
      out.append(" at ").append(error.start());
    }
    out.append(": ").append(context(error)).append(details(error));
    return out.toString();
  }

  /** The text of an error, marked, between the words around it. */
  static String context(MentionError error) {
    String mention = "«" + error.mention().replaceAll("\\s+", " ") + "»";
    String before = error.before().isEmpty() ? "" : "…" + error.before();
    String after = error.after().isEmpty() ? "" : error.after() + "…";
    return before + mention + after;
  }

  /** The values, measures and rule of an error. */
  static String details(MentionError error) {
    StringBuilder out = new StringBuilder();
    if (!error.values().isEmpty()) {
      List<String> values = new ArrayList<>();
      for (Map.Entry<String, String> value : error.values().entrySet()) {
        values.add(value.getKey() + "=" + value.getValue());
      }
      out.append(" {").append(String.join(", ", values)).append('}');
    }
    out.append(" [").append(String.join(", ", error.measures())).append(']');
    if (error.rule() != null) {
      out.append(" rule ").append(error.rule());
    }
    return out.toString();
  }
}
