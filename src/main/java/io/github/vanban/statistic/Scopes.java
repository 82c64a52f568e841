package io.github.vanban.statistic;

import io.github.vanban.body.FoundBody;
import io.github.vanban.lexicon.Hit;
import io.github.vanban.lexicon.Hits;
import io.github.vanban.lexicon.WordList;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountScope;
import io.github.vanban.text.NormalizedText;
import io.github.vanban.text.Ordered;
import io.github.vanban.text.Sentences;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which place, level and agency a figure holds, from the words before it in its own
 * sentence; what they do not tell stays null.
 */
final class Scopes {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<country>toàn quốc|cả nước)|(?<province>toàn tỉnh|cả tỉnh)"
              + "|(?<district>toàn huyện|toàn thị xã|toàn quận)|(?<commune>toàn xã|toàn phường))(?!\\p{L})");

  /** Farther before a figure, in UTF-16 units, its sentence is not read. */
  private static final int FARTHEST = 600;

  private final NormalizedText view;
  private final Hits hits;
  private final Sentences sentences;
  private final List<FoundBody> bodies;

  Scopes(NormalizedText view, Hits hits, Sentences sentences, List<FoundBody> bodies) {
    this.view = view;
    this.hits = hits;
    this.sentences = sentences;
    this.bodies = bodies;
  }

  CountScope of(FoundStatistic figure) {
    int from = Math.max(sentences.start(sentences.at(figure.start())), figure.start() - FARTHEST);
    FoundBody body = bodyBefore(figure.start(), from);
    String place = body == null ? null : body.place();
    AdministrativeLevel level = body == null ? null : body.level();
    Matcher whole = WHOLE.matcher(view.folded()).region(from, figure.start());
    while (whole.find()) {
      level = level(whole);
    }
    if (place == null) {
      place = placeBefore(figure.start(), from);
    }
    return new CountScope(place, level, body == null ? null : body.name(), figure.period());
  }

  private static AdministrativeLevel level(Matcher whole) {
    if (whole.group("country") != null) {
      return AdministrativeLevel.CENTRAL;
    }
    if (whole.group("province") != null) {
      return AdministrativeLevel.PROVINCE;
    }
    return whole.group("district") != null
        ? AdministrativeLevel.DISTRICT
        : AdministrativeLevel.COMMUNE;
  }

  private @Nullable FoundBody bodyBefore(int index, int from) {
    int first = Ordered.firstFrom(bodies, FoundBody::start, index);
    return first > 0 && bodies.get(first - 1).start() >= from ? bodies.get(first - 1) : null;
  }

  private @Nullable String placeBefore(int index, int from) {
    List<Hit> places = hits.of(WordList.PLACES);
    int i = Ordered.firstFrom(places, Hit::start, index) - 1;
    return i >= 0 && places.get(i).start() >= from ? places.get(i).get("name") : null;
  }
}
