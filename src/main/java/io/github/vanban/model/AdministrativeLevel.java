package io.github.vanban.model;

/** Levels of the administrative and Party system; the district level ended on 1 July 2025. */
public enum AdministrativeLevel {
  /** Trung ương. */
  CENTRAL,
  /** Tỉnh, thành phố trực thuộc Trung ương. */
  PROVINCE,
  /** Huyện, quận, thị xã, thành phố thuộc tỉnh. */
  DISTRICT,
  /** Xã, phường, thị trấn, đặc khu. */
  COMMUNE
}
