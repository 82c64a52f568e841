package io.github.vanban.internal.statistic;

import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures that words such as {@code trong đó} may break down. */
final class TotalCandidates {

  private static final Pattern NAMED_AGAIN =
      Pattern.compile("trong (?:tổng )?số (?!đó|này)(?=\\p{L})");

  private static final Pattern SEPARATED = Pattern.compile("[,;.]");

  /** How many figures back a total is looked for. */
  private static final int LOOK_BACK = 8;

  /** The same where only parts that add up to it may be its. */
  private static final int FAR_BACK = 16;

  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;
  private final PartNouns nouns;

  TotalCandidates(String text, Sentences sentences, List<Figure> figures, PartNouns nouns) {
    this.text = text;
    this.sentences = sentences;
    this.figures = figures;
    this.nouns = nouns;
  }

  /** The figures that a mark may break down, the nearest before it first. */
  List<Figure> near(DivisionMark mark, int next, int limit) {
    Figure first = firstPart(next, limit);
    if (first == null) {
      return List.of();
    }
    int sentence = sentences.at(mark.start());
    boolean opens = opensSentence(mark);
    int oldest = sentence - (opens ? (mark.kind() == Kind.ALONE ? 2 : 1) : 0);
    boolean loose = mark.isSign();
    // "131/156 mô hình …, gồm": a fraction is broken down only right before the words.
    boolean nearest = true;
    List<Figure> totals = new ArrayList<>();
    for (int i = next - 1; i >= 0 && i >= next - LOOK_BACK; i--) {
      Figure figure = figures.get(i);
      if (figure.sentence < oldest) {
        break;
      }
      if (figure.end > mark.start()) {
        continue;
      }
      boolean fits =
          !figure.isPercent()
              && (!figure.isBare() || mark.start() - figure.end < 15)
              && (figure.of == null
                  || (nearest && figure.sentence == sentence && figure.unit != null))
              && (figure.role == Role.CHANGE) == (first.role == Role.CHANGE && !isInBracket(first))
              && nouns.isPartOf(first, figure, mark)
              && isNamedBy(mark, figure);
      if (loose) {
        if (fits
            && mark.start() - figure.end < 90
            && !SEPARATED.matcher(text.substring(figure.end, mark.start())).find()) {
          totals.add(figure);
        }
        if (!figure.isPercent()) {
          break;
        }
      } else if (fits && mark.start() - figure.end < 400) {
        totals.add(figure);
        if (opens && figure.whole != null && !totals.contains(figure.whole)) {
          totals.add(figure.whole);
        }
      }
      nearest &= figure.isPercent();
    }
    return totals;
  }

  /** {@code trong số viên chức thôi việc, …} goes back to the total that counts those. */
  private boolean isNamedBy(DivisionMark mark, Figure whole) {
    return !NAMED_AGAIN.matcher(text).region(mark.start(), mark.end()).lookingAt()
        || text.substring(mark.start(), mark.end()).contains(whole.unit());
  }

  private boolean isInBracket(Figure figure) {
    return figure.lead > 8 && text.substring(figure.lead - 8, figure.lead).indexOf('(') >= 0;
  }

  private @Nullable Figure firstPart(int next, int limit) {
    for (int i = next; i < figures.size() && figures.get(i).start < limit; i++) {
      Figure figure = figures.get(i);
      if (!figure.isPercent() && figure.of == null) {
        return figure;
      }
    }
    return null;
  }

  /**
   * Totals told some sentences before, or before a bracket in its own sentence, which parts divide
   * only if they add up to them.
   */
  List<Figure> older(DivisionMark mark, int next) {
    List<Figure> older = new ArrayList<>();
    int sentence = sentences.at(mark.start());
    for (int i = next - 1; i >= 0 && i >= next - FAR_BACK; i--) {
      Figure figure = figures.get(i);
      if (mark.bracketed() && figure.sentence < sentence) {
        break;
      }
      if (figure.end <= mark.start()
          && !figure.isPercent()
          && !figure.isBare()
          && figure.of == null
          && figure.role != Role.CHANGE) {
        older.add(figure);
      }
    }
    return older;
  }

  /** Whether a mark stands at the start of its sentence. */
  boolean opensSentence(DivisionMark mark) {
    return sentences.start(sentences.at(mark.start())) >= mark.start() - 3;
  }
}
