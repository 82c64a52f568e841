package io.github.vanban.model;

/** By what a total is broken down. */
public enum Dimension {
  /** Administrative level: {@code cấp tỉnh}, {@code cấp huyện}, {@code cấp xã}. */
  LEVEL,
  /** Level of online services: {@code mức độ 3}, {@code toàn trình}, {@code một phần}. */
  SERVICE_LEVEL,
  /** Field of work: {@code lĩnh vực kinh tế}. */
  FIELD,
  /** Collectives and individuals: {@code tập thể}, {@code cá nhân}. */
  PARTICIPANT,
  /** Years or other periods. */
  YEAR,
  /** Men and women. */
  SEX,
  /** Bodies: {@code Sở Y tế 120}. */
  AGENCY,
  /** Anything else. */
  OTHER
}
