package io.github.vanban.model;

/** What an authority is a part of. Source: Hiến pháp 2013, chương V to VIII; Điều lệ Đảng. */
public enum Branch {
  /** Quốc hội and the people's councils. */
  LEGISLATURE,
  /** Chính phủ, ministries, people's committees and what works under them. */
  EXECUTIVE,
  /** Courts and procuracies. */
  JUDICIARY,
  /** The Communist Party. */
  PARTY,
  /** The Fatherland Front and the mass organisations. */
  FRONT,
  /** Police, army and border guard. */
  ARMED_FORCES
}
