package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Change.Direction;
import io.github.vanban.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a change is compared with ({@code so với năm 2015}) and the figures it changed from
 * and to ({@code từ 67.936 người xuống còn 60.059 người (giảm 7.877 người)}).
 */
final class ChangeLinks {

  /** {@code so với năm 2015}, {@code so cùng kỳ}: up to the end of its clause. */
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?<!\\p{L})(?:so với|so sánh với|so) (?<base>(?:[^,;:.()\\[\\]=\\d]|\\d|[.,/](?=\\d)){2,60}?)(?= (?:thì|đã|là|và|nhưng|nên|giảm|tăng|có) |[,;:()\\[\\]=]|[.](?!\\d)|$)");

  private static final Pattern LINE_END = Pattern.compile("[,;:.()\\[\\]]");

  /** The words of a change from one level to another: {@code giảm tỷ lệ hộ nghèo từ}. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?<!\\p{L})(?<word>tăng|giảm|nâng|rút|hạ)(?: [^,;:.()\\d]{1,40}?)? từ (?:mức )?$");

  /** The words that lead to the level reached. */
  private static final Pattern TO =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<rise>tăng lên|nâng lên|lên)|(?<fall>giảm xuống|giảm còn|xuống)|còn|thành|đến)(?: còn| đến| tới)?(?: mức)? $");

  /** {@code giảm còn 4%}, {@code tỷ lệ hộ nghèo giảm xuống còn 4%}. */
  private static final Pattern REACHED =
      Pattern.compile(
          "(?<!\\p{L})(?<word>tăng|giảm|nâng|rút|hạ)(?: [^,;:.()\\d]{1,40}?)? (?:xuống còn|xuống|còn|lên đến|lên tới|lên) $|(?<!\\p{L})(?<short>giảm còn|tăng lên) $");

  /**
   * Where the figure that has changed is told right before: {@code 104 mô hình, tăng 17}, {@code 58
   * đơn năm 2017 (giảm 29 đơn)}.
   */
  private static final Pattern OF_PREVIOUS =
      Pattern.compile(
          "[^,;:.()\\d]{0,40}(?:(?<=(?:năm|quý|tháng) )[\\d/]{1,7})?(?:,| \\(| \\[)[^,;:.()\\d]{0,12}");

  private static final int FARTHEST = 60;
  private static final int LONGEST_CLAUSE = 90;

  /** A baseline at the start of a sentence holds for changes so far behind it. */
  private static final int FARTHEST_FROM_START = 160;

  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;

  ChangeLinks(NormalizedText view, Sentences sentences, List<Figure> figures) {
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
    this.figures = figures;
  }

  /** Sets what the figures changed from and to, and what they are compared with. */
  void find() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Figure previous = i == 0 ? null : figures.get(i - 1);
      if (previous != null && previous.sentence != figure.sentence) {
        previous = null;
      }
      if (figure.role == Role.CHANGE) {
        change(figure, previous);
      } else if (!figure.isBare()) {
        level(figure, previous);
      }
    }
    for (int i = 1; i < figures.size(); i++) {
      share(figures.get(i - 1), figures.get(i));
    }
  }

  private void change(Figure figure, @Nullable Figure previous) {
    figure.baseline = baseline(figure);
    if (previous == null) {
      return;
    }
    if (previous.role == Role.CHANGE) {
      if (isSameChange(previous, figure)) {
        figure.before = previous.before;
        figure.after = previous.after;
      }
      return;
    }
    Figure changed = previous.outOfBracket(text, figure);
    String between = between(previous, figure);
    if (changed != previous) {
      between = between.substring(between.indexOf(')') + 1);
    }
    if (OF_PREVIOUS.matcher(between).matches()
        && (figure.isPercent()
            || changed.unit().equals(figure.unit)
            || (changed.before != null && !figure.group().equals("rank"))
            || isRank(figure, changed))) {
      figure.after = changed;
      figure.before = changed.before;
    }
  }

  /** {@code xếp 9/63 tỉnh (tăng 26 bậc)}. */
  private static boolean isRank(Figure figure, Figure previous) {
    return previous.of != null && figure.group().equals("rank");
  }

  /** A percentage right behind a change tells it as a share. */
  private static boolean isSameChange(Figure change, Figure figure) {
    return figure.isPercent() && !change.isPercent() && figure.lead - change.end < FARTHEST;
  }

  /** A level that was reached, from the figure before or from one that is not told. */
  private void level(Figure figure, @Nullable Figure previous) {
    if (previous != null && figure.lead - previous.end < FARTHEST) {
      String between = between(previous, figure);
      Matcher to = TO.matcher(between);
      if (to.find() && LINE_END.split(between, -1).length == 1) {
        if (previous.role == Role.CHANGE) {
          return;
        }
        Direction direction = from(previous);
        if (direction == null) {
          direction =
              to.group("rise") != null
                  ? Direction.INCREASE
                  : to.group("fall") != null ? Direction.DECREASE : null;
        }
        if (direction != null && previous.unit().equals(figure.unit)) {
          figure.direction = direction;
          figure.before = previous;
          return;
        }
      }
      boolean rest =
          previous.role == Role.CHANGE
              && previous.after == null
              && previous.unit().equals(figure.unit)
              && to.reset().find();
      if (rest) {
        previous.after = figure;
        figure.direction = previous.direction;
        return;
      }
    }
    String clause = text.substring(Math.max(0, figure.lead - LONGEST_CLAUSE), figure.lead);
    Matcher reached = REACHED.matcher(clause);
    if (reached.find()) {
      String word = reached.group("word") == null ? reached.group("short") : reached.group("word");
      figure.direction = direction(word);
    }
  }

  private @Nullable Direction from(Figure figure) {
    String clause = text.substring(Math.max(0, figure.lead - LONGEST_CLAUSE), figure.lead);
    Matcher from = FROM.matcher(clause);
    return from.find() ? direction(from.group("word")) : null;
  }

  private static Direction direction(String word) {
    return word.startsWith("tăng") || word.startsWith("nâng")
        ? Direction.INCREASE
        : Direction.DECREASE;
  }

  /** {@code giảm 222 đơn vị, tương đương 64,72% so với năm 2015}: one baseline for both. */
  private static void share(Figure change, Figure share) {
    if (change.role == Role.CHANGE
        && share.role == Role.CHANGE
        && change.sentence == share.sentence
        && isSameChange(change, share)) {
      if (change.baseline == null) {
        change.baseline = share.baseline;
      } else if (share.baseline == null) {
        share.baseline = change.baseline;
      }
    }
  }

  /** What a change is compared with: behind it, before it, or at the start of its sentence. */
  private @Nullable String baseline(Figure figure) {
    Matcher aim = Changes.AIM.matcher(text).region(figure.end, text.length());
    if (figure.direction == Direction.EXCESS && aim.lookingAt()) {
      return written(aim);
    }
    Matcher behind =
        BASELINE.matcher(text).region(figure.end, Math.min(text.length(), figure.end + 110));
    if (behind.find() && !LINE_END.matcher(text.substring(figure.end, behind.start())).find()) {
      return written(behind);
    }
    int start = sentences.start(figure.sentence);
    int from = Math.max(start, figure.lead - LONGEST_CLAUSE);
    if (from < figure.lead) {
      Matcher before = BASELINE.matcher(text).region(from, figure.lead);
      if (before.find() && !LINE_END.matcher(text.substring(before.end(), figure.lead)).find()) {
        return written(before);
      }
    }
    if (figure.lead - start < FARTHEST_FROM_START && start < figure.lead) {
      Matcher first = BASELINE.matcher(text).region(view.skipSpaces(start), figure.lead);
      if (first.lookingAt()) {
        return written(first);
      }
    }
    return null;
  }

  private @Nullable String written(Matcher baseline) {
    int from = baseline.start("base");
    int to = view.skipSpacesBack(baseline.end("base"));
    return to - from < 2 ? null : view.written(from, to);
  }

  private String between(Figure previous, Figure figure) {
    return text.substring(previous.end, Math.max(previous.end, figure.lead));
  }
}
