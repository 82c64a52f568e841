package io.github.vanban.internal.statistic;

import io.github.vanban.internal.body.FoundBody;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Hits;
import io.github.vanban.internal.lexicon.WordList;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.internal.text.Ordered;
import io.github.vanban.internal.text.Sentences;
import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.CountScope;
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
          "(?<!\\p{L})(?<!cấp )(?:(?<country>toàn quốc|cả nước)"
              + "|(?<province>(?:toàn|cả|trên địa bàn|trong|của) tỉnh|tỉnh(?= (?:đã|hiện|có|đang) ))"
              + "|(?<district>(?:toàn|cả|trên địa bàn|trong|của) (?:huyện|thị xã|quận)|(?:huyện|thị xã)(?= (?:đã|hiện|có|đang) ))"
              + "|(?<commune>(?:toàn|cả|trên địa bàn|trong|của) (?:xã|phường)|xã(?= (?:đã|hiện|có|đang) )))(?!\\p{L})");

  /** {@code thực hiện Kế hoạch của Ban Dân vận, …}: who is obeyed is not whose figures they are. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<!\\p{L})(?:thực hiện|căn cứ|triển khai|quán triệt|chấp hành|theo (?:chỉ đạo|quy định|yêu cầu|kế hoạch|nghị quyết|quyết định|chỉ thị|đề án|hướng dẫn|kết luận))(?!\\p{L})[^,;:]{0,80}$");

  private static final int LONGEST_SOURCE = 100;

  /**
   * {@code Huyện Ba Tơ}, {@code xã Hương Sơn}: a unit by its name, in the text's own letter case.
   */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<province>[Tt]ỉnh)|(?<district>[Hh]uyện|[Tt]hị xã|[Qq]uận)|(?<commune>[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)|[Tt]hành phố|TP\\.?)"
              + " (?<name>\\p{Lu}[\\p{L}']{0,9}+(?: \\p{Lu}[\\p{L}']{0,9}+){0,3}+)");

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
    FoundBody owner = body == null || isSource(body, from, figure.start()) ? null : body;
    String place = body == null ? null : body.place();
    AdministrativeLevel level = owner == null ? null : owner.level();
    String agency = owner == null ? null : owner.name();
    Matcher whole =
        WHOLE.matcher(view.folded()).region(from, figure.start()).useTransparentBounds(true);
    while (whole.find()) {
      if (body == null || whole.start() >= body.end()) {
        // What is told of a whole place is not told of the authority named before it.
        level = wholeLevel(whole);
        agency = null;
      } else if (level == null) {
        level = wholeLevel(whole);
      }
    }
    Matcher unit =
        UNIT.matcher(view.normal())
            .region(body == null ? from : Math.min(body.end(), figure.start()), figure.start())
            .useTransparentBounds(true);
    while (unit.find()) {
      place = unit.group("name");
      level = level(unit);
      agency = null;
    }
    if (place == null) {
      place = placeBefore(figure.start(), from);
    }
    return new CountScope(place, level, agency, figure.period());
  }

  /** Whether words are nothing but the name of the authority before a figure, or of a unit. */
  boolean isOwner(String words, FoundStatistic figure) {
    if (UNIT.matcher(words).matches()) {
      return true;
    }
    int from = Math.max(sentences.start(sentences.at(figure.start())), figure.start() - FARTHEST);
    FoundBody body = bodyBefore(figure.start(), from);
    return body != null && view.written(body.start(), body.end()).equalsIgnoreCase(words);
  }

  private boolean isSource(FoundBody body, int from, int figure) {
    int start = Math.max(from, body.start() - LONGEST_SOURCE);
    return start < body.start()
        && view.folded().substring(body.end(), figure).indexOf(',') >= 0
        && SOURCE.matcher(view.folded().substring(start, body.start())).find();
  }

  private static @Nullable AdministrativeLevel wholeLevel(Matcher whole) {
    return whole.group("country") == null ? level(whole) : AdministrativeLevel.CENTRAL;
  }

  /** The level whose word was found; null for a city, which may be of two. */
  private static @Nullable AdministrativeLevel level(Matcher unit) {
    if (unit.group("province") != null) {
      return AdministrativeLevel.PROVINCE;
    }
    if (unit.group("district") != null) {
      return AdministrativeLevel.DISTRICT;
    }
    return unit.group("commune") != null ? AdministrativeLevel.COMMUNE : null;
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
