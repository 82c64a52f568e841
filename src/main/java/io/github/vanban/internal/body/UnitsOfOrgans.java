package io.github.vanban.internal.body;

import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.BodyIdentity;
import io.github.vanban.model.BodyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Units that belong to an organ named beside them: {@code Vụ Tổng hợp, Bộ Nội vụ}. Of units that
 * many organs have, only the organ tells which one is meant; a text names it once, and the unit
 * alone from there on. Immutable and thread-safe.
 */
final class UnitsOfOrgans {

  /** What stands between a unit and the organ that it belongs to. */
  private final Pattern under;

  private static final int LONGEST_LINK = 8;

  /** The value of words for units of which many organs have one. */
  private static final String SHARED = "shared";

  private final Markers markers;

  UnitsOfOrgans(Lexicon lexicon) {
    markers = lexicon.markers();
    under = lexicon.phrases().pattern("body.under");
  }

  /** The identities with the organs of the units among them. */
  List<BodyIdentity> withOrgans(
      NormalizedText view, List<FoundBody> bodies, List<BodyIdentity> identities) {
    List<BodyIdentity> all = new ArrayList<>(identities);
    Map<String, List<BodyIdentity>> organsByUnit = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      BodyIdentity unit = all.get(i);
      if (unit.parent() != null
          || i + 1 >= all.size()
          || !areNear(bodies.get(i), bodies.get(i + 1))) {
        continue;
      }
      String type = type(unit.canonical());
      if (isUnder(view, bodies.get(i), bodies.get(i + 1), type)) {
        all.set(i, under(unit, all.get(i + 1), type));
        organsByUnit
            .computeIfAbsent(unit.canonical(), u -> new ArrayList<>(1))
            .add(identities.get(i + 1));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      BodyIdentity unit = all.get(i);
      if (unit.parent() == null
          && bodies.get(i).tokens().size() == 1
          && SHARED.equals(type(unit.canonical()))) {
        BodyIdentity organ = only(organsByUnit.get(unit.canonical()));
        all.set(i, organ == null ? with(unit, null, null) : under(unit, organ, SHARED));
      }
    }
    return all;
  }

  /** Whether a unit's name is one that belongs to an organ, and to one of many; or null. */
  private @Nullable String type(String canonical) {
    String folded = canonical.toLowerCase(Locale.ROOT);
    int end = markers.startingAt(MarkerGroup.UNIT_OF_ORGAN, folded, 0);
    return end < 0 ? null : markers.value(MarkerGroup.UNIT_OF_ORGAN, folded.substring(0, end));
  }

  private static boolean areNear(FoundBody unit, FoundBody organ) {
    int gap = organ.start() - unit.end();
    return gap > 0 && gap <= LONGEST_LINK;
  }

  /** {@code Vụ Tổng hợp, Bộ Nội vụ}; {@code Phòng Tổ chức (Sở Y tế)}: a unit before its organ. */
  private boolean isUnder(
      NormalizedText view, FoundBody unit, FoundBody organ, @Nullable String type) {
    if (unit.tokens().isEmpty() || organ.tokens().isEmpty()) {
      return false;
    }
    String organClass = organ.tokens().get(0).lex();
    boolean ofMinistry =
        unit.kind() == BodyKind.AGENCY
            && organ.kind() == BodyKind.MINISTRY
            && organClass.equals("NATIONAL")
            && unit.level() == organ.level();
    boolean ofDepartment =
        unit.kind() == BodyKind.DEPARTMENT
            && SHARED.equals(type)
            && organClass.equals("DEPARTMENT_NAME")
            && (unit.level() == null || unit.level() == organ.level());
    if (!(ofMinistry || ofDepartment)) {
      return false;
    }
    String between = view.folded().substring(unit.end(), organ.start());
    // A comma parts bodies of a list too: "Tổng cục Hải quan, Bộ Công an".
    return type != null && between.equals(", ") || under.matcher(between).matches();
  }

  private static @Nullable BodyIdentity only(@Nullable List<BodyIdentity> organs) {
    if (organs == null) {
      return null;
    }
    String first = organs.get(0).canonical();
    return organs.stream().allMatch(o -> o.canonical().equals(first)) ? organs.get(0) : null;
  }

  private static BodyIdentity under(BodyIdentity unit, BodyIdentity organ, @Nullable String type) {
    String id =
        !SHARED.equals(type)
            ? unit.id()
            : organ.id() == null ? null : BodyIds.of(unit.canonical()) + "-" + organ.id();
    return with(unit, id, organ.canonical());
  }

  private static BodyIdentity with(
      BodyIdentity unit, @Nullable String id, @Nullable String parent) {
    return BodyIdentity.builder()
        .id(id)
        .canonical(unit.canonical())
        .branch(unit.branch())
        .code(unit.code())
        .parent(parent)
        .province(unit.province())
        .provinceToday(unit.provinceToday())
        .history(unit.history())
        .members(unit.members())
        .build();
  }
}
