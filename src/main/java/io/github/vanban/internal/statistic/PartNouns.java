package io.github.vanban.internal.statistic;

import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.Category;
import io.github.vanban.model.Dimension;
import java.util.List;

/** Tells by what figures count whether one may be a part of another. Immutable. */
final class PartNouns {

  private final Markers markers;
  private final NormalizedText view;
  private final String text;

  PartNouns(Markers markers, NormalizedText view) {
    this.markers = markers;
    this.view = view;
    this.text = view.folded();
  }

  /** Whether a figure may be a part of another by what the two count. */
  boolean isPartOf(Figure part, Figure whole, DivisionMark mark) {
    if (part.unit == null) {
      return endsItem(part);
    }
    if (countsLikeOrBare(part, whole)) {
      return true;
    }
    boolean money = part.group().equals("money") || whole.group().equals("money");
    if (money || part.group().isEmpty()) {
      return false;
    }
    if (mark.kind() == Kind.AMONG || mark.kind() == Kind.ALONE) {
      return part.group().equals(whole.group())
          && !part.group().equals("measure")
          && part.value.compareTo(whole.value) <= 0;
    }
    return part.value.compareTo(whole.value) <= 0;
  }

  /** Parts after one that counts what the total does count that too. */
  static boolean countsLikeOrBare(Figure part, Figure whole) {
    return part.unit == null
        || part.countsLike(whole)
        || (part.category.equals(whole.category) && !part.category.equals(Category.OTHER));
  }

  /** A bare number is a part only where nothing that it could count follows. */
  private boolean endsItem(Figure part) {
    int k = view.skipSpaces(part.end);
    if (k >= text.length()) {
      return true;
    }
    char c = text.charAt(k);
    return !Character.isLetterOrDigit(c)
        || view.charAt(part.end) == '\n'
        || view.charAt(part.end) == NormalizedText.PARAGRAPH
        || text.startsWith("và ", k)
        || part.group().isEmpty()
            && (text.startsWith("nam", k)
                || text.startsWith("nữ", k)
                || text.startsWith("cấp ", k)
                || text.startsWith("ở ", k)
                || isServiceLevel(k));
  }

  /** {@code gồm 730 toàn trình, 500 một phần}. */
  private boolean isServiceLevel(int at) {
    int end = markers.startingAt(MarkerGroup.FACET, text, at);
    return end > 0
        && Facet.of(markers, text.substring(at, end)).stream()
            .anyMatch(facet -> facet.dimension() == Dimension.SERVICE_LEVEL);
  }

  /** {@code 55 mô hình (29 tập thể, 26 cá nhân)}: those who made the models stand for them. */
  boolean isParticipant(Figure part, Figure whole) {
    return whole.category.equals(Category.MODEL)
        && Facet.of(markers, part.unit()).stream()
            .anyMatch(facet -> facet.dimension() == Dimension.PARTICIPANT);
  }

  /** Whether parts count what their total does; a sum alone may be chance. */
  boolean areAlike(List<Figure> parts, Figure whole) {
    return parts.stream()
        .allMatch(
            part ->
                countsLikeOrBare(part, whole)
                    || isParticipant(part, whole)
                    || (!part.group().isEmpty() && part.group().equals(whole.group())));
  }
}
