package io.github.vanban.internal.statistic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives their unit to bare numbers that are told like the figure before them, whose noun is not
 * said again: {@code số dịch vụ công mức độ 3 là 512, mức độ 4 là 388}; and to the first of two
 * levels whose noun stands behind the second.
 */
final class Continuations {

  /** How a figure is told whose subject stands before it. */
  private static final Pattern TOLD = Pattern.compile("(?: là |: ?)$");

  private static final Pattern NEXT =
      Pattern.compile("(?:[,;]| và) (?:[^,;:.()\\d]|(?<=mức độ |cấp độ )[1-4]){2,60}(?: là |: ?)");

  private static final Pattern TO =
      Pattern.compile(
          " (?:tăng lên|giảm còn|giảm xuống|lên|xuống|còn)(?: còn| đến| tới)?(?: mức)? ");

  private static final int LONGEST = 70;

  private final String text;
  private final List<Figure> figures;

  Continuations(String text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
  }

  /** Sets units and categories. */
  void inherit() {
    for (int i = 0; i + 1 < figures.size(); i++) {
      if (isFirstLevel(figures.get(i), figures.get(i + 1))) {
        figures.get(i).inheritUnit(figures.get(i + 1));
      }
    }
    for (int i = 1; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Figure previous = figures.get(i - 1);
      if (figure.isBare()
          && figure.whole == null
          && figure.of == null
          && figure.sentence == previous.sentence
          && !previous.isPercent()
          && figure.lead - previous.end < LONGEST
          && TOLD.matcher(text.substring(Math.max(0, previous.lead - 4), previous.lead)).find()
          && NEXT.matcher(text.substring(previous.end, Math.max(previous.end, figure.lead)))
              .matches()
          && endsClause(figure.end)) {
        figure.inheritUnit(previous);
      }
    }
  }

  /** {@code từ 45 lên 60 mô hình}: the noun stands behind the second number only. */
  private boolean isFirstLevel(Figure figure, Figure next) {
    return figure.isBare()
        && figure.whole == null
        && figure.of == null
        && next.whole == null
        && next.of == null
        && text.startsWith("từ ", Math.max(0, figure.lead - 3))
        && next.lead - figure.end < LONGEST
        && TO.matcher(text.substring(figure.end, Math.max(figure.end, next.lead))).matches();
  }

  private boolean endsClause(int end) {
    return end >= text.length() || ",;.)".indexOf(text.charAt(end)) >= 0;
  }
}
