package io.github.vanban.internal.statistic;

import io.github.vanban.internal.statistic.DivisionMark.Kind;
import io.github.vanban.model.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how well parts fit a total by their numbers. Immutable. */
final class DivisionFit {

  /** The rank of a total that is smaller than one of its parts: none. */
  static final int TOO_LARGE = 6;

  private static final Pattern OTHER_TIME =
      Pattern.compile("(?<!\\p{L})(?:năm|tháng|quý|cùng kỳ|trước)(?!\\p{L})");

  private final String text;
  private final PartNouns nouns;

  DivisionFit(String text, PartNouns nouns) {
    this.text = text;
    this.nouns = nouns;
  }

  /** How well parts fit a total: 0 they add up to it; then by sums, roles and order. */
  static int rank(DivisionMark mark, Figure whole, List<Figure> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Figure part : parts) {
      sum = sum.add(part.value);
      most = most.max(part.value);
    }
    int order = sum.compareTo(whole.value);
    if (order == 0 && parts.size() > 1) {
      return 0;
    }
    if (most.compareTo(whole.value) > 0) {
      return TOO_LARGE;
    }
    if (mark.kind() == Kind.ALONE && whole.role != Role.TOTAL) {
      return 5;
    }
    return order <= 0 ? 1 : 2;
  }

  /** A bracket or colon says nothing by itself: the numbers must look like a breakdown. */
  boolean isBreakdown(DivisionMark mark, Figure whole, List<Figure> parts) {
    if (mark.kind() == Kind.AMONG || mark.kind() == Kind.ALONE) {
      return true;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean sameUnit = true;
    for (Figure part : parts) {
      sum = sum.add(part.value);
      sameUnit &=
          part.unit == null || part.unit.equals(whole.unit) || nouns.isParticipant(part, whole);
    }
    if (mark.kind() == Kind.ALL) {
      return sameUnit || parts.size() > 1 || sum.compareTo(whole.value) == 0;
    }
    return sum.compareTo(whole.value) == 0
        || (sameUnit && parts.size() > 1 && sum.compareTo(whole.value) <= 0)
        || (sameUnit && parts.size() > 1 && isMiscounted(mark, whole, parts, sum))
        || (sameUnit && parts.size() > 2);
  }

  /**
   * {@code 956 điển hình (919 tập thể, 46 cá nhân)}: parts right behind their total that exceed it
   * by little, and no figures of other years.
   */
  private boolean isMiscounted(
      DivisionMark mark, Figure whole, List<Figure> parts, BigDecimal sum) {
    int end = parts.get(parts.size() - 1).end;
    return mark.isSign()
        && mark.start() - whole.end <= 1
        && sum.multiply(BigDecimal.valueOf(4))
                .compareTo(whole.value.multiply(BigDecimal.valueOf(5)))
            <= 0
        && !OTHER_TIME.matcher(text.substring(mark.start(), end)).find();
  }
}
