package io.github.vanban.model;

/** Kinds of authorities. */
public enum BodyKind {
  /** Chính phủ, Thủ tướng. */
  GOVERNMENT,
  /** Ministries and ministry-level agencies. */
  MINISTRY,
  /** Quốc hội, Hội đồng nhân dân. */
  ASSEMBLY,
  /** Ủy ban nhân dân. */
  PEOPLES_COMMITTEE,
  /** Party committees and their commissions. */
  PARTY,
  /** The Fatherland Front and mass organisations. */
  FRONT,
  /** Specialised departments of a province or district: sở, phòng, văn phòng UBND. */
  DEPARTMENT,
  /** Cục, vụ, tổng cục, thanh tra, ban quản lý, trung tâm. */
  AGENCY,
  /** Courts and procuracies. */
  JUDICIARY,
  /** Police, military, border guard. */
  ARMED_FORCES,
  /** Others, such as steering committees. */
  OTHER
}
