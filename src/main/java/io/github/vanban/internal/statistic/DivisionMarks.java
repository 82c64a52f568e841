package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may open the parts of a total: the markers of group breakdown, brackets and colons.
 */
final class DivisionMarks {

  private static final MarkerGroup GROUP = MarkerGroup.BREAKDOWN;

  private static final Pattern WITHIN = Pattern.compile("trong(?: (?:tổng )?số)? (?=\\d)");

  /**
   * {@code trong tổng số hồ sơ trên}, {@code trong số viên chức thôi việc, …}: the total is named
   * again, without its number.
   */
  private static final Pattern OF_THESE =
      Pattern.compile(
          "trong (?:tổng )?số (?:các |những )?(?:(?:\\p{L}{1,9} ){1,4}?(?:nêu trên|nói trên|trên|này|đó)(?!\\p{L})|\\p{L}{1,9}(?: \\p{L}{1,9}){1,5}(?=, ))");

  private final Markers markers;
  private final NormalizedText view;
  private final String text;

  DivisionMarks(Markers markers, NormalizedText view) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
  }

  /** All marks, in text order; none overlaps another. */
  List<DivisionMark> find() {
    List<DivisionMark> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      DivisionMark mark = i < from ? null : at(i);
      if (mark == null) {
        continue;
      }
      DivisionMark last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null
          && last.kind() == Kind.OPEN
          && view.skipSpaces(last.end()) == mark.start()
          && mark.kind() != Kind.COLON) {
        // "(trong đó ...": one mark, inside its bracket.
        found.remove(found.size() - 1);
      }
      found.add(mark);
      from = mark.end();
    }
    return found;
  }

  private @Nullable DivisionMark at(int i) {
    char c = text.charAt(i);
    if (c == '(' || c == '[') {
      return new DivisionMark(Kind.OPEN, i, i + 1, true, false);
    }
    if (c == ':') {
      return text.startsWith(" ", i + 1)
          ? new DivisionMark(Kind.COLON, i, i + 1, isBracketed(i), true)
          : null;
    }
    if (!Character.isLetter(c) || (i > 0 && Character.isLetter(text.charAt(i - 1)))) {
      return null;
    }
    int end = markers.startingAt(GROUP, text, i);
    if (end > 0) {
      return worded(kind(i, end), i, end);
    }
    if (!text.startsWith("trong ", i)) {
      return null;
    }
    Matcher within = WITHIN.matcher(text).region(i, text.length());
    if (within.lookingAt()) {
      return new DivisionMark(Kind.WITHIN, i, within.end(), isBracketed(i), false);
    }
    Matcher these = OF_THESE.matcher(text).region(i, Math.min(text.length(), i + 60));
    return these.lookingAt() ? worded(Kind.AMONG, i, these.end()) : null;
  }

  private Kind kind(int start, int end) {
    String value = markers.value(GROUP, text.substring(start, end));
    if ("part".equals(value)) {
      return Kind.AMONG;
    }
    return "alone".equals(value) ? Kind.ALONE : Kind.ALL;
  }

  /** A mark of words takes the colon or comma behind it. */
  private DivisionMark worded(Kind kind, int start, int wordsEnd) {
    int end = wordsEnd;
    int k = view.skipSpaces(end);
    if (kind != Kind.ALONE && k < text.length() && ",:".indexOf(text.charAt(k)) >= 0) {
      end = k + 1;
    }
    return new DivisionMark(kind, start, end, isBracketed(start), text.charAt(end - 1) == ':');
  }

  private boolean isBracketed(int start) {
    int before = view.skipSpacesBack(start);
    return before > 0 && "([".indexOf(text.charAt(before - 1)) >= 0;
  }
}
