package io.github.vanban.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** What is wrong with JSON, in one line for people: without what Jackson says of its own source. */
public final class JsonFault {

  /** Where something began, behind what Jackson calls the source, which it does not show. */
  private static final Pattern BEGUN =
      Pattern.compile(
          " ?\\(start marker at \\[Source: [^;\\]]*+; line: (\\d++), column: (\\d++)\\]\\)");

  private JsonFault() {}

  /** The cause: {@code no JSON: ...}; the place is told by {@link #place}. */
  public static String cause(JsonProcessingException e) {
    String said = BEGUN.matcher(e.getOriginalMessage()).replaceAll(", begun at line $1 column $2");
    return "no JSON: " + said.strip().replaceAll("\\s++", " ");
  }

  /** The place: {@code line 3 column 14}. */
  public static String place(JsonProcessingException e) {
    return "line " + e.getLocation().getLineNr() + " column " + e.getLocation().getColumnNr();
  }
}
