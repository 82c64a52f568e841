package io.github.vanban.internal.statistic;

import io.github.vanban.model.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds totals that are told before a part and what remains: {@code 2.118 đơn. Qua phân loại, có
 * 1.774 đơn …; còn lại 344 đơn}.
 */
final class Remainders {

  private static final Pattern REMAINS =
      Pattern.compile(
          "(?<![\\p{L}])(?:còn lại(?: là| có)?|số còn lại(?: là)?|còn|đang (?:giải quyết|xử lý|thực hiện)|chưa (?:giải quyết|xử lý|thực hiện))[: ]*$");

  /** How far before a figure, in UTF-16 units, the words are looked for. */
  private static final int LEAD = 45;

  private static final int LOOK_BACK = 8;

  private final String text;
  private final List<Figure> figures;

  Remainders(String text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
  }

  /** Whether a figure is told as what remains. */
  boolean isRemainder(Figure figure) {
    return REMAINS.matcher(text.substring(Math.max(0, figure.lead - LEAD), figure.lead)).find();
  }

  /** Sets roles and wholes, and adds the divisions that are found. */
  void find(List<Division> divisions) {
    for (int i = 2; i < figures.size(); i++) {
      Figure rest = figures.get(i);
      if (rest.whole == null
          && rest.role == Role.VALUE
          && rest.of == null
          && rest.unit != null
          && !rest.isPercent()
          && isRemainder(rest)) {
        divide(i, divisions);
      }
    }
  }

  private void divide(int i, List<Division> divisions) {
    Figure rest = figures.get(i);
    for (int a = i - 1; a > 0 && a >= i - LOOK_BACK; a--) {
      Figure part = figures.get(a);
      if (part.whole != null || !isLike(part, rest)) {
        continue;
      }
      for (int t = a - 1; t >= 0 && t >= a - LOOK_BACK; t--) {
        Figure whole = figures.get(t);
        if (isLike(whole, rest) && whole.value.compareTo(part.value.add(rest.value)) == 0) {
          for (Figure each : List.of(part, rest)) {
            each.whole = whole;
            each.role = Role.PART;
          }
          whole.nameTotal();
          divisions.add(new Division(whole, List.of(part, rest), false));
          return;
        }
      }
    }
  }

  private static boolean isLike(Figure figure, Figure rest) {
    return rest.unit().equals(figure.unit) && figure.of == null && figure.role != Role.CHANGE;
  }
}
