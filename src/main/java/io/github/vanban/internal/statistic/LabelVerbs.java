package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what was done with procedures or models: {@code công nhận 22 mô hình}. */
final class LabelVerbs {

  private static final int LONGEST_CLAUSE = 90;

  private final Markers markers;
  private final NormalizedText view;
  private final String text;
  private final CountedNouns nouns;
  private final List<Figure> figures;
  private final LabelWords words;
  private final Coordination coordination;

  LabelVerbs(
      Markers markers,
      NormalizedText view,
      CountedNouns nouns,
      List<Figure> figures,
      LabelWords words) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
    this.nouns = nouns;
    this.figures = figures;
    this.words = words;
    this.coordination = new Coordination(markers, view);
  }

  /** What was done with the procedures or models: {@code công nhận 22 mô hình}, {@code đăng ký}. */
  @Nullable Stretch done(int i) {
    Figure figure = figures.get(i);
    int behind = view.skipSpaces(words.nounEnd(figure));
    int present = markers.startingAt(MarkerGroup.LABEL_STOCK, text, behind);
    if (present > 0) {
      return new Stretch(behind, present);
    }
    int before = view.skipSpacesBack(figure.lead);
    int adverb = markers.endingAt(MarkerGroup.LABEL_ADVERB, text, before);
    int verb = verbBefore(before);
    if (verb < 0 && adverb > 0) {
      // "công nhận được 266 mô hình"
      before = view.skipSpacesBack(adverb);
      verb = verbBefore(before);
    }
    if (verb >= 0) {
      return new Stretch(verb, before);
    }
    int end = markers.startingAt(MarkerGroup.LABEL_VERB, text, behind);
    return end < 0 ? verbOfNoun(figure, before) : new Stretch(behind, words.coordinatedEnd(i, end));
  }

  /** {@code đăng ký mô hình “Dân vận khéo” là 332 mô hình}: the noun stands before the number. */
  private @Nullable Stretch verbOfNoun(Figure figure, int to) {
    if (!text.startsWith(" là", Math.max(0, to - 3)) || figure.noun == null) {
      return null;
    }
    int from = Math.max(0, to - LONGEST_CLAUSE);
    for (int k = to - 1; k > from && ",;:.(".indexOf(text.charAt(k)) < 0; k--) {
      if (text.charAt(k) != ' ') {
        continue;
      }
      int end = markers.startingAt(MarkerGroup.LABEL_VERB, text, k + 1);
      var noun = end < 0 || view.charAt(end) != ' ' ? null : nouns.at(end + 1);
      if (noun != null && noun.get("noun").equals(figure.noun.get("noun"))) {
        return new Stretch(k + 1, end);
      }
    }
    return null;
  }

  /** Where the verb before an index begins, with those that commas join to it; or -1. */
  int verbBefore(int end) {
    int verb = markers.endingAt(MarkerGroup.LABEL_VERB, text, end);
    int comma = verb - 2;
    while (comma > 0 && text.charAt(comma) == ',' && coordination.joins(comma)) {
      int joined = markers.endingAt(MarkerGroup.LABEL_VERB, text, comma);
      if (joined < 0) {
        break;
      }
      verb = joined;
      comma = verb - 2;
    }
    return verb;
  }
}
