package io.github.vanban.internal.statistic;

import io.github.vanban.model.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds totals and parts that are told beside others: {@code 1.264 lượt (1.371 người), chia theo
 * cấp: cấp tỉnh 419 lượt/440 người; …} divides the persons as it divides the times.
 */
final class Companions {

  private static final Pattern BESIDE = Pattern.compile(" ?(?:/|\\(|với) ?");

  private final String text;
  private final List<Figure> figures;
  private final IdentityHashMap<Figure, Integer> index = new IdentityHashMap<>();

  Companions(String text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
    for (int i = 0; i < figures.size(); i++) {
      index.put(figures.get(i), i);
    }
  }

  /** Sets roles and wholes; gives the divisions beside those given. */
  List<Division> find(List<Division> divisions) {
    List<Division> found = new ArrayList<>();
    for (Division division : divisions) {
      Figure whole = companion(division.whole());
      List<Figure> parts = whole == null ? List.of() : companions(division.parts(), whole);
      if (whole != null && parts.size() > 1 && parts.size() == division.parts().size()) {
        whole.nameTotal();
        for (Figure part : parts) {
          part.role = Role.PART;
          part.whole = whole;
        }
        found.add(new Division(whole, parts, division.complete()));
      }
    }
    return found;
  }

  private List<Figure> companions(List<Figure> parts, Figure whole) {
    List<Figure> companions = new ArrayList<>();
    for (Figure part : parts) {
      Figure beside = companion(part);
      if (beside != null && beside.unit().equals(whole.unit())) {
        companions.add(beside);
      }
    }
    return companions;
  }

  /** The figure right behind another that counts something else; or null. */
  private @Nullable Figure companion(Figure figure) {
    Integer i = index.get(figure);
    Figure next = i == null || i + 1 >= figures.size() ? null : figures.get(i + 1);
    return next != null
            && next.whole == null
            && next.role == Role.VALUE
            && next.of == null
            && !next.isPercent()
            && !next.isBare()
            && !next.unit().equals(figure.unit)
            && BESIDE.matcher(text.substring(figure.end, Math.max(figure.end, next.lead))).matches()
        ? next
        : null;
  }
}
