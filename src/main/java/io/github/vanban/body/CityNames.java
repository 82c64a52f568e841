package io.github.vanban.body;

import com.google.common.collect.ImmutableSet;

/**
 * The cities governed by the centre, by the names of {@code lexicon/places.tsv}. Source: Nghị quyết
 * 202/2025/QH15; Nghị quyết 175/2024/QH15 for Huế.
 */
final class CityNames {

  private static final String CITY = "Thành phố ";

  private static final ImmutableSet<String> CITIES =
      ImmutableSet.of("Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế");

  private CityNames() {}

  static boolean isCity(String place) {
    return CITIES.contains(bare(place));
  }

  /** The name without its unit's word. */
  static String bare(String place) {
    return place.startsWith(CITY) ? place.substring(CITY.length()) : place;
  }

  /** The name behind its unit's word: {@code tỉnh Trà Vinh}, {@code thành phố Huế}. */
  static String withUnit(String place) {
    return (isCity(place) ? "thành phố " : "tỉnh ") + bare(place);
  }
}
