package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.WordList;

/**
 * Names of provinces with and without their unit's word; the cities governed by the centre are
 * those of {@code lexicon/places.tsv} whose unit is no province. Immutable.
 */
final class CityNames {

  private static final String CITY = "Thành phố ";

  private final ImmutableSet<String> cities;

  CityNames(Lexicon lexicon) {
    cities =
        lexicon.entries(WordList.PLACES).stream()
            .filter(CityNames::isCity)
            .map(entry -> bare(entry.get("name")))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a word of the lexicon is the name of such a city. */
  static boolean isCity(Entry place) {
    return place.get("unit").equals("city") || place.get("unit").equals("capital");
  }

  boolean isCity(String place) {
    return cities.contains(bare(place));
  }

  /** The name without its unit's word. */
  static String bare(String place) {
    return place.startsWith(CITY) ? place.substring(CITY.length()) : place;
  }

  /** The name behind its unit's word: {@code tỉnh Trà Vinh}, {@code thành phố Huế}. */
  String withUnit(String place) {
    return (isCity(place) ? "thành phố " : "tỉnh ") + bare(place);
  }
}
