package io.github.vanban.internal.statistic;

import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.Category;
import io.github.vanban.model.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds totals and parts that no word joins but their sum: parts told before their total ({@code
 * 1.210 TTHC; … Tổng cộng: 1.513 TTHC}), and parts that follow it in clauses of their own and add
 * up to it.
 */
final class Additions {

  /** A total in words right before its figure: only then may its parts fail to add up to it. */
  private static final Pattern SUMMED =
      Pattern.compile(
          "(?<!\\p{L})(?:tổng cộng|cộng|cộng lại|tính chung)(?: (?:là|có|được|chung|các loại|cả|đạt))?(?: là)?[:,]? ?$");

  private static final int MOST_PARTS = 16;

  /** Two small numbers may add up to a third by chance. */
  private static final BigDecimal LEAST_OF_TWO = BigDecimal.valueOf(50);

  private static final BigDecimal LEAST_OF_MORE = BigDecimal.TEN;

  private final NormalizedText view;
  private final String text;
  private final Sentences sentences;
  private final List<Figure> figures;
  private final List<Division> divisions = new ArrayList<>();

  Additions(NormalizedText view, Sentences sentences, List<Figure> figures) {
    this.view = view;
    this.text = view.folded();
    this.sentences = sentences;
    this.figures = figures;
  }

  /** Sets roles and wholes; gives the divisions that were found. */
  List<Division> find() {
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (canBeTotal(figure) && !before(i)) {
        behind(i);
      }
    }
    return divisions;
  }

  private static boolean canBeTotal(Figure figure) {
    return figure.unit != null
        && figure.whole == null
        && figure.max == null
        && figure.of == null
        && figure.approx == null
        && !figure.isPercent()
        && figure.role != Role.CHANGE;
  }

  /** Parts told before their total. */
  private boolean before(int i) {
    Figure total = figures.get(i);
    boolean summed =
        SUMMED.matcher(text.substring(Math.max(0, total.lead - 40), total.lead)).find();
    List<Figure> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = i - 1; k >= 0 && i - k <= MOST_PARTS; k--) {
      Figure part = figures.get(k);
      if (!isNear(part, total, parts.size())) {
        break;
      }
      if (isAside(part)) {
        continue;
      }
      if (!isPart(part, total, summed)) {
        break;
      }
      parts.add(0, part);
      sum = sum.add(part.value);
      if (isSum(sum, total, parts.size(), summed)) {
        return claim(total, parts, summed);
      }
    }
    boolean misses =
        summed
            && parts.size() > 1
            && total.value.compareTo(sum.multiply(BigDecimal.valueOf(2))) < 0
            && sum.compareTo(total.value.multiply(BigDecimal.valueOf(2))) < 0;
    return misses && claim(total, parts, true);
  }

  /** Parts told behind their total. */
  private void behind(int i) {
    Figure total = figures.get(i);
    List<Figure> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = i + 1; k < figures.size() && k - i <= MOST_PARTS; k++) {
      Figure part = figures.get(k);
      if (!isNear(total, part, parts.size())) {
        return;
      }
      if (isAside(part)) {
        continue;
      }
      if (!isPart(part, total, false)) {
        return;
      }
      parts.add(part);
      sum = sum.add(part.value);
      if (isSum(sum, total, parts.size(), false)) {
        claim(total, parts, false);
        return;
      }
    }
  }

  /** In one sentence or the next; items of a list are a sentence each. */
  private static boolean isNear(Figure first, Figure last, int between) {
    return last.sentence - first.sentence <= 1 + between;
  }

  /** Shares and changes stand between the parts but are none. */
  private static boolean isAside(Figure figure) {
    return figure.isPercent() || figure.role == Role.CHANGE;
  }

  private boolean isPart(Figure part, Figure total, boolean summed) {
    if (part.whole != null || part.of != null || part.max != null || part.approx != null) {
      return false;
    }
    if (part.unit == null) {
      int behind = view.skipSpaces(part.end);
      return summed && (behind >= text.length() || ",;.".indexOf(text.charAt(behind)) >= 0);
    }
    return part.value.compareTo(total.value) < 0
        && (part.unit.equals(total.unit)
            || (part.category.equals(total.category) && !part.category.equals(Category.OTHER)));
  }

  private static boolean isSum(BigDecimal sum, Figure total, int parts, boolean summed) {
    BigDecimal least = parts == 2 ? LEAST_OF_TWO : LEAST_OF_MORE;
    return parts > 1
        && sum.compareTo(total.value) == 0
        && (summed || total.value.compareTo(least) >= 0);
  }

  private boolean claim(Figure total, List<Figure> parts, boolean complete) {
    for (Figure part : parts) {
      part.whole = total;
      part.role = Role.PART;
      part.continues = sentences.at(part.start) == total.sentence;
    }
    total.role = Role.TOTAL;
    divisions.add(new Division(total, parts, complete));
    return true;
  }
}
