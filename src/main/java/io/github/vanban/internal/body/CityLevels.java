package io.github.vanban.internal.body;

import io.github.vanban.internal.grammar.RuleToken;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.text.NormalizedText;
import io.github.vanban.model.AdministrativeLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels of cities' bodies that only the text's own date or place tells: {@code UBND thành phố},
 * {@code Thành ủy}. In a text about a city governed by the centre they are that city's; since 1
 * July 2025 there are no other cities. Source: Luật Tổ chức chính quyền địa phương 2025, Điều 1.
 * Immutable and thread-safe.
 */
public final class CityLevels {

  private static final LocalDate NO_OTHER_CITIES = LocalDate.of(2025, 7, 1);

  private final CityNames cities;
  private final BodyLevels levels;

  /** Reads the cities of a lexicon. */
  public CityLevels(Lexicon lexicon) {
    cities = new CityNames(lexicon);
    levels = new BodyLevels(lexicon);
  }

  /**
   * The bodies with their levels settled, and those of the lists that they stand in.
   *
   * @param view the text that they stand in
   * @param place the province that the text is about, or null
   * @param date the text's own date, or null
   */
  public List<FoundBody> settle(
      NormalizedText view,
      List<FoundBody> bodies,
      @Nullable String place,
      @Nullable LocalDate date) {
    boolean aboutCity = place != null && cities.isCity(place);
    boolean onlyCities = date != null && !date.isBefore(NO_OTHER_CITIES);
    if (!aboutCity && !onlyCities) {
      return bodies;
    }
    List<FoundBody> settled = new ArrayList<>(bodies);
    settled.replaceAll(
        body -> isOfCity(body) ? body.governedAt(AdministrativeLevel.PROVINCE) : body);
    levels.share(view, settled);
    return settled;
  }

  private boolean isOfCity(FoundBody body) {
    List<RuleToken> tokens = body.tokens();
    return body.level() == null
        && !tokens.isEmpty()
        && levels.isCity(tokens.get(tokens.size() - 1))
        && tokens.stream().noneMatch(token -> token.lex().equals("ALL"));
  }
}
