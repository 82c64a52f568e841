package io.github.vanban.internal.head;

import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The province that a text is about: the one that it names most, if one stands out. Immutable. */
final class OwnPlace {

  private static final int IN_TITLE = 4;
  private static final int SIGNED_THERE = 3;

  private final NormalizedText view;
  private final Hits hits;
  private final Markers markers;
  private final Pattern dateline;

  OwnPlace(NormalizedText view, Hits hits, Lexicon lexicon) {
    this.view = view;
    this.hits = hits;
    markers = lexicon.markers();
    dateline = lexicon.phrases().pattern("document.dateline");
  }

  /**
   * The province's short name, or null.
   *
   * @param title the text's title, whose places count more, or null
   * @param issuerLevel the level of the body that issued the text, or null; where a central body
   *     signs is not what its text is about
   */
  @Nullable String read(@Nullable String title, @Nullable AdministrativeLevel issuerLevel) {
    Map<String, Integer> count = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    int titleEnd = titleEnd(title);
    for (Hit hit : hits.of(WordList.PLACES)) {
      boolean dateline = isDateline(hit);
      if (!Character.isUpperCase(view.charAt(hit.start()))
          || isPerson(hit)
          || isSeatOnly(hit, dateline, issuerLevel)) {
        continue;
      }
      int weight = hit.end() <= titleEnd ? IN_TITLE : dateline ? SIGNED_THERE : 1;
      count.merge(hit.entry().id(), isCalled(hit) ? weight + 1 : weight, Integer::sum);
      names.put(hit.entry().id(), hit.get("name"));
    }
    String best = standingOut(count);
    return best == null ? null : names.get(best);
  }

  private int titleEnd(@Nullable String title) {
    if (title == null) {
      return 0;
    }
    int start = view.folded().indexOf(NormalizedText.fold(title));
    return start < 0 ? 0 : start + title.length();
  }

  private static @Nullable String standingOut(Map<String, Integer> count) {
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : count.entrySet()) {
      int n = entry.getValue();
      if (n > most || (n == most && best != null && entry.getKey().compareTo(best) < 0)) {
        second = most;
        most = n;
        best = entry.getKey();
      } else if (n > second) {
        second = n;
      }
    }
    return second == 0 || most > 2 * second || (most >= 4 && most > second) ? best : null;
  }

  /** {@code tỉnh Trà Vinh}: the name stands behind its unit's word. */
  private boolean isCalled(Hit place) {
    Hit unit = hits.endingAt(WordList.LEVELS, place.start() - 1);
    return unit != null && unit.get("class").equals("UNIT");
  }

  /** {@code Hồ Chí Minh} is a man, a movement and a youth union too; the city has its unit. */
  private boolean isPerson(Hit place) {
    return markers.startingAt(MarkerGroup.ALSO_PERSON, view.folded(), place.start()) == place.end()
        && !isCalled(place);
  }

  /** {@code Hà Nội, ngày …}: where it was signed. */
  private boolean isDateline(Hit place) {
    String text = view.folded();
    return dateline.matcher(text).region(place.end(), text.length()).lookingAt();
  }

  /**
   * Where a central body signs and has its address, and where all meet ({@code tại Hà Nội}), is not
   * what a text is about.
   */
  private boolean isSeatOnly(
      Hit place, boolean dateline, @Nullable AdministrativeLevel issuerLevel) {
    boolean capital = place.get("unit").equals("capital");
    return (dateline
            && (issuerLevel == AdministrativeLevel.CENTRAL || capital && issuerLevel == null))
        || (capital && issuerLevel == AdministrativeLevel.CENTRAL && !isCalled(place))
        || (capital && markers.endingAt(MarkerGroup.VENUE, view.folded(), place.start() - 1) >= 0);
  }
}
