package io.github.vanban.internal.body;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.lexicon.Entry;
import io.github.vanban.internal.lexicon.Lexicon;
import io.github.vanban.internal.lexicon.MarkerGroup;
import io.github.vanban.internal.lexicon.WordList;

/**
 * Names of provinces with and without their unit's word; the cities governed by the centre are
 * those of {@code lexicon/places.tsv} whose unit is no province. Immutable.
 */
final class CityNames {

  private final ImmutableSet<String> cities;
  private final String city;
  private final String province;

  /** What stands before the names of some cities. */
  private final String prefix;

  CityNames(Lexicon lexicon) {
    city = unit(lexicon, "city");
    province = unit(lexicon, "province");
    prefix = Character.toUpperCase(city.charAt(0)) + city.substring(1);
    cities =
        lexicon.entries(WordList.PLACES).stream()
            .filter(CityNames::isCity)
            .map(entry -> bare(entry.get("name")))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static String unit(Lexicon lexicon, String which) {
    return lexicon.markers().words(MarkerGroup.UNIT_NAME, which).iterator().next() + " ";
  }

  /** Whether a word of the lexicon is the name of such a city. */
  static boolean isCity(Entry place) {
    return place.get("unit").equals("city") || place.get("unit").equals("capital");
  }

  boolean isCity(String place) {
    return cities.contains(bare(place));
  }

  /** The name without its unit's word. */
  String bare(String place) {
    return place.startsWith(prefix) ? place.substring(prefix.length()) : place;
  }

  /** The name behind its unit's word: {@code tỉnh Trà Vinh}, {@code thành phố Huế}. */
  String withUnit(String place) {
    return (isCity(place) ? city : province) + bare(place);
  }
}
