package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Hit;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The level of an authority: from its name, from what governs it, from the list it stands in.
 * Source: annotation guide, section bodies.
 */
final class BodyLevels {

  /** {@code Thành ủy}, {@code Ban Tổ chức Thành ủy}, {@code Thành đoàn}. */
  private static final Pattern CITY_COMMITTEE = Pattern.compile("(?:^| )thành (?:ủy|đoàn)$");

  private static final Pattern CITY = Pattern.compile("thành phố|tp\\.?");

  private static final Pattern LEVELS_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}])(?<!(?:đảng|ngành|đơn vị|cơ quan|đoàn thể|sở|ban|cấp) )(?:(?:tỉnh|huyện|quận|thị|thành)(?:, | và )){1,4}$");

  private static final Pattern LIST_OF_BODIES =
      Pattern.compile("(?:(?:,|,? và|;| -)? |[&/-])(?:chủ tịch |bí thư |lãnh đạo |các )?");

  private static final Pattern MORE_LEVELS =
      Pattern.compile("(?:,| và|, cấp| và cấp) (?:tỉnh|huyện|xã|cơ sở)(?!\\p{L})");

  /** Coordinated nouns behind a body, then the level that governs them all. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:(?:,| và|, và|;) (?:các )?(?:(?:đoàn thể|sở|ban|ngành|tổ chức|chính trị ?- ?xã hội|ct ?- ?xh|cơ quan|đơn vị|hội|hội quần chúng"
              + "|phòng|xã hội|nghề nghiệp|đảng|chủ tịch (?:hđnd|ubnd))(?: |(?=,)))*+){1,8}(?:của (?:các |\\d+ )?|cấp )?(?<level>tỉnh|huyện|xã)(?!\\p{L})"
              + "| (?:của (?:các |\\d+ )?|cấp )(?<l2>tỉnh|huyện|xã)(?!\\p{L})");

  /** A longer stretch between two bodies joins no list. */
  private static final int LONGEST_LINK = 40;

  private BodyLevels() {}

  /** The level that the tokens of a name tell, or null. */
  static @Nullable AdministrativeLevel of(Hit head, List<RuleToken> tokens) {
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
      AdministrativeLevel ofOrgan =
          switch (last.word()) {
            case "bộ" -> AdministrativeLevel.CENTRAL;
            case "sở" -> AdministrativeLevel.PROVINCE;
            default -> null;
          };
      if (ofOrgan != null) {
        return ofOrgan;
      }
    }
    if (last.lex().equals("NUM")
        && tokens.size() > 2
        && tokens.get(tokens.size() - 2).lex().equals("ARMED_HEAD")) {
      // "Cục Chính trị Quân khu 5": what belongs to a numbered unit is of no level of the State.
      return null;
    }
    if (last.lex().equals("PLACE") && tokens.size() > 1 && !tellsWhereItSits(tokens)) {
      boolean city = CITY_COMMITTEE.matcher(head.entry().form()).find();
      return city && !isCentralCity(last)
          ? AdministrativeLevel.DISTRICT
          : AdministrativeLevel.PROVINCE;
    }
    return own.isEmpty() ? null : AdministrativeLevel.valueOf(own);
  }

  /**
   * {@code Tòa án nhân dân khu vực 3 - Hà Nội}, {@code Tòa án nhân dân cấp cao tại Đà Nẵng}: the
   * place tells where it is.
   */
  private static boolean tellsWhereItSits(List<RuleToken> tokens) {
    RuleToken link = tokens.get(tokens.size() - 2);
    return link.lex().equals("DASH") || link.word().equals("tại");
  }

  /**
   * {@code Ủy ban MTTQ Việt Nam tỉnh}: the country belongs to the name, the unit tells the level.
   */
  private static boolean isCountryOfLocalBody(List<RuleToken> tokens, int i) {
    return "CENTRAL".equals(tokens.get(i).get(RuleToken.Level.class))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lex().equals("UNIT");
  }

  private static boolean isCityCommittee(RuleToken token) {
    Hit hit = token.hit();
    return hit != null && CITY_COMMITTEE.matcher(hit.entry().form()).find();
  }

  /** Whether a token says {@code thành phố} or {@code Thành ủy} of a city that it does not name. */
  static boolean isCity(RuleToken last) {
    return isCityCommittee(last)
        || (last.lex().equals("UNIT") && CITY.matcher(last.word()).matches());
  }

  private static boolean isCentralCity(RuleToken place) {
    Hit hit = place.hit();
    return hit != null && CityNames.isCity(hit.entry());
  }

  /** {@code huyện, thành, thị ủy}: the levels before the committee belong to its name. */
  static FoundBody withLevelsBefore(NormalizedText view, FoundBody body, int cursor) {
    int from = Math.max(cursor, body.start() - 40);
    Matcher m = LEVELS_BEFORE.matcher(view.folded()).region(from, body.start());
    m.useTransparentBounds(true).useAnchoringBounds(true);
    if (!m.find()) {
      return body;
    }
    AdministrativeLevel level = m.group().startsWith("tỉnh") ? null : AdministrativeLevel.DISTRICT;
    return body.startingAt(m.start(), m.group().strip()).withLevel(level);
  }

  /** Levels that a list shares: of its last member, of what governs it all, of its neighbours. */
  static void share(NormalizedText view, List<FoundBody> found) {
    String text = view.folded();
    for (int i = found.size() - 1; i >= 0; i--) {
      FoundBody body = found.get(i);
      if (body.level() != null || body.name().endsWith("các cấp") || namesCity(body)) {
        continue;
      }
      FoundBody next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null
          && next.level() != null
          && next.level() != AdministrativeLevel.CENTRAL
          && next.governed()
          && !partedByBullet(view, body, next)
          && LIST_OF_BODIES.matcher(between(text, body, next)).matches()) {
        found.set(i, body.governedAt(next.level()));
        continue;
      }
      Matcher governed = GOVERNED.matcher(text).region(body.end(), text.length());
      if (governed.lookingAt()
          && !view.crossesParagraph(body.end(), governed.end())
          && !MORE_LEVELS.matcher(text).region(governed.end(), text.length()).lookingAt()) {
        String level = governed.group("level");
        found.set(i, body.governedAt(levelOf(level != null ? level : governed.group("l2"))));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      FoundBody body = found.get(i);
      FoundBody before = found.get(i - 1);
      // "huyện ủy, thị ủy, thành ủy": a city's committee among those of districts, or provinces.
      if (body.level() == null
          && (before.level() == AdministrativeLevel.DISTRICT || before.name().equals("Tỉnh ủy"))
          && body.name().equals("Thành ủy")
          && LIST_OF_BODIES.matcher(between(text, before, body)).matches()) {
        found.set(i, body.withLevel(before.level()));
      }
    }
  }

  /** {@code LĐLĐ thành phố}: a unit of its own, which no neighbour in a list tells the level of. */
  private static boolean namesCity(FoundBody body) {
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

  private static @Nullable AdministrativeLevel levelOf(String word) {
    return switch (word) {
      case "tỉnh" -> AdministrativeLevel.PROVINCE;
      case "huyện" -> AdministrativeLevel.DISTRICT;
      case "xã" -> AdministrativeLevel.COMMUNE;
      default -> null;
    };
  }
}
