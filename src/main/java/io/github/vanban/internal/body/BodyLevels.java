package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.Markers;
import io.github.vanban.internal.lexicon.Phrases;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The level of an authority: from its name, from what governs it, from the list it stands in.
 * Source: annotation guide, section bodies. Immutable and thread-safe.
 */
final class BodyLevels {

  /** {@code Thành ủy}, {@code Ban Tổ chức Thành ủy}, {@code Thành đoàn}. */
  private final Pattern cityCommittee;

  private final Pattern city;
  private final Pattern levelsBefore;
  private final Pattern listOfBodies;
  private final Pattern moreLevels;

  /** Coordinated nouns behind a body, then the level that governs them all. */
  private final Pattern governed;

  private final Pattern allLevels;
  private final Pattern committeeOfProvince;
  private final Pattern committeeOfCity;
  private final Markers markers;

  /** A longer stretch between two bodies joins no list. */
  private static final int LONGEST_LINK = 40;

  BodyLevels(Lexicon lexicon) {
    Phrases phrases = lexicon.phrases();
    cityCommittee = phrases.pattern("body.city-committee");
    city = phrases.pattern("body.city");
    levelsBefore = phrases.pattern("body.levels-before");
    listOfBodies = phrases.pattern("body.list");
    moreLevels = phrases.pattern("body.more-levels");
    governed = phrases.pattern("body.governed");
    allLevels = phrases.pattern("body.all-levels");
    committeeOfProvince = phrases.pattern("body.committee-of-province");
    committeeOfCity = phrases.pattern("body.committee-of-city");
    markers = lexicon.markers();
  }

  /** The level that the tokens of a name tell, or null. */
  @Nullable AdministrativeLevel of(Hit head, List<RuleToken> tokens) {
    String own = head.get("level");
    boolean fixed = head.get("class").startsWith("PARTY_") && !own.isEmpty();
    if (fixed) {
      return AdministrativeLevel.valueOf(own);
    }
    for (int i = 0; i < tokens.size(); i++) {
      RuleToken token = tokens.get(i);
      String level = i == 0 ? null : token.get(RuleToken.Level.class);
      if (level != null && !isCountryOfLocalBody(tokens, i)) {
        return AdministrativeLevel.valueOf(level);
      }
      if (token.lex().equals("UNIT") || isCityCommittee(token)) {
        RuleToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        if (next != null && (next.lex().equals("PLACE") || next.lex().equals("CAP"))) {
          return isCentralCity(next) ? AdministrativeLevel.PROVINCE : AdministrativeLevel.DISTRICT;
        }
      } else if (token.lex().equals("TIER") && !isCountryOfLocalBody(tokens, i)) {
        return null;
      }
    }
    RuleToken last = tokens.get(tokens.size() - 1);
    if (tokens.size() > 1
        && last.hit() == null
        && (tokens.get(tokens.size() - 2).lex().equals("OF")
            || tokens.get(tokens.size() - 2).lex().equals("FRONT_HEAD"))) {
      // "Ban Chỉ đạo cải cách hành chính của Bộ", "Công đoàn Sở".
      String ofOrgan = markers.value(MarkerGroup.ORGAN_LEVEL, last.word());
      if (ofOrgan != null) {
        return AdministrativeLevel.valueOf(ofOrgan);
      }
    }
    if (last.lex().equals("NUM")
        && tokens.size() > 2
        && tokens.get(tokens.size() - 2).lex().equals("ARMED_HEAD")) {
      // "Cục Chính trị Quân khu 5": what belongs to a numbered unit is of no level of the State.
      return null;
    }
    if (last.lex().equals("PLACE") && tokens.size() > 1 && !tellsWhereItSits(tokens)) {
      boolean ofCity = cityCommittee.matcher(head.entry().form()).find();
      return ofCity && !isCentralCity(last)
          ? AdministrativeLevel.DISTRICT
          : AdministrativeLevel.PROVINCE;
    }
    return own.isEmpty() ? null : AdministrativeLevel.valueOf(own);
  }

  /**
   * {@code Tòa án nhân dân khu vực 3 - Hà Nội}, {@code Tòa án nhân dân cấp cao tại Đà Nẵng}: the
   * place tells where it is.
   */
  private boolean tellsWhereItSits(List<RuleToken> tokens) {
    RuleToken link = tokens.get(tokens.size() - 2);
    return link.lex().equals("DASH") || markers.value(MarkerGroup.VENUE, link.word()) != null;
  }

  /**
   * {@code Ủy ban MTTQ Việt Nam tỉnh}: the country belongs to the name, the unit tells the level.
   */
  private static boolean isCountryOfLocalBody(List<RuleToken> tokens, int i) {
    return "CENTRAL".equals(tokens.get(i).get(RuleToken.Level.class))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lex().equals("UNIT");
  }

  private boolean isCityCommittee(RuleToken token) {
    Hit hit = token.hit();
    return hit != null && cityCommittee.matcher(hit.entry().form()).find();
  }

  /** Whether a token says {@code thành phố} or {@code Thành ủy} of a city that it does not name. */
  boolean isCity(RuleToken last) {
    return isCityCommittee(last)
        || (last.lex().equals("UNIT") && city.matcher(last.word()).matches());
  }

  private static boolean isCentralCity(RuleToken place) {
    Hit hit = place.hit();
    return hit != null && CityNames.isCity(hit.entry());
  }

  /** {@code huyện, thành, thị ủy}: the levels before the committee belong to its name. */
  FoundBody withLevelsBefore(NormalizedText view, FoundBody body, int cursor) {
    int from = Math.max(cursor, body.start() - 40);
    Matcher m = levelsBefore.matcher(view.folded()).region(from, body.start());
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find()) {
      return body;
    }
    AdministrativeLevel level = m.group("province") == null ? AdministrativeLevel.DISTRICT : null;
    return body.startingAt(m.start(), m.group().strip()).withLevel(level);
  }

  /** Levels that a list shares: of its last member, of what governs it all, of its neighbours. */
  void share(NormalizedText view, List<FoundBody> found) {
    String text = view.folded();
    for (int i = found.size() - 1; i >= 0; i--) {
      FoundBody body = found.get(i);
      if (body.level() != null || allLevels.matcher(body.name()).find() || namesCity(body)) {
        continue;
      }
      FoundBody next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null
          && next.level() != null
          && next.level() != AdministrativeLevel.CENTRAL
          && next.governed()
          && !partedByBullet(view, body, next)
          && listOfBodies.matcher(between(text, body, next)).matches()) {
        found.set(i, body.governedAt(next.level()));
        continue;
      }
      Matcher governing = governed.matcher(text).region(body.end(), text.length());
      if (governing.lookingAt()
          && !view.crossesParagraph(body.end(), governing.end())
          && !moreLevels.matcher(text).region(governing.end(), text.length()).lookingAt()) {
        String level = governing.group("level");
        found.set(i, body.governedAt(levelOf(level != null ? level : governing.group("l2"))));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      FoundBody body = found.get(i);
      FoundBody before = found.get(i - 1);
      // "huyện ủy, thị ủy, thành ủy": a city's committee among those of districts, or provinces.
      if (body.level() == null
          && (before.level() == AdministrativeLevel.DISTRICT
              || committeeOfProvince.matcher(before.name()).matches())
          && committeeOfCity.matcher(body.name()).matches()
          && listOfBodies.matcher(between(text, before, body)).matches()) {
        found.set(i, body.withLevel(before.level()));
      }
    }
  }

  /** {@code LĐLĐ thành phố}: a unit of its own, which no neighbour in a list tells the level of. */
  private boolean namesCity(FoundBody body) {
    List<RuleToken> tokens = body.tokens();
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).lex().equals("UNIT")
        && isCity(tokens.get(tokens.size() - 1))
        && tokens.stream().noneMatch(token -> token.lex().equals("COMMA"));
  }

  /** Whether a bullet of the next line stands between two bodies, so that no list joins them. */
  private static boolean partedByBullet(NormalizedText view, FoundBody body, FoundBody next) {
    int end = Math.min(next.start(), body.end() + LONGEST_LINK);
    return view.contains('\n', body.end(), end) && view.contains('-', body.end(), end);
  }

  private static String between(String text, FoundBody body, FoundBody next) {
    int end = Math.min(next.start(), body.end() + LONGEST_LINK);
    return end <= body.end() ? "" : text.substring(body.end(), end);
  }

  private @Nullable AdministrativeLevel levelOf(String word) {
    String level = markers.value(MarkerGroup.LEVEL_ALONE, word);
    return level == null ? null : AdministrativeLevel.valueOf(level);
  }
}
