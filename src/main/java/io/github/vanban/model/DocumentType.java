package io.github.vanban.model;

/**
 * Types of documents of the State, the Party and the courts.
 *
 * <p>Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (State administrative documents); Luật Ban hành
 * văn bản quy phạm pháp luật (legal normative documents); Quy định 66-QĐ/TW (Party documents).
 */
public enum DocumentType {
  /** Chỉ thị. */
  DIRECTIVE,
  /** Quyết định. */
  DECISION,
  /** Nghị quyết. */
  RESOLUTION,
  /** Nghị định. */
  DECREE,
  /** Thông tư. */
  CIRCULAR,
  /** Thông tư liên tịch. */
  JOINT_CIRCULAR,
  /** Nghị quyết liên tịch. */
  JOINT_RESOLUTION,
  /** Luật. */
  LAW,
  /** Bộ luật. */
  CODE,
  /** Pháp lệnh. */
  ORDINANCE,
  /** Hiến pháp. */
  CONSTITUTION,
  /** Lệnh. */
  ORDER,
  /** Kết luận. */
  CONCLUSION,
  /** Kế hoạch. */
  PLAN,
  /** Chương trình. */
  PROGRAM,
  /** Đề án. */
  SCHEME,
  /** Dự án. */
  PROJECT,
  /** Báo cáo. */
  REPORT,
  /** Thông báo. */
  NOTICE,
  /** Công văn. */
  OFFICIAL_LETTER,
  /** Công điện. */
  DISPATCH,
  /** Quy chế. */
  REGULATION,
  /** Quy định. */
  RULE,
  /** Hướng dẫn. */
  GUIDELINE,
  /** Tờ trình. */
  SUBMISSION,
  /** Phương án. */
  OPTION,
  /** Thông tri. */
  CIRCULAR_LETTER,
  /** Thông cáo. */
  COMMUNIQUE,
  /** Biên bản. */
  MINUTES,
  /** Hợp đồng. */
  CONTRACT,
  /** Any other type. */
  OTHER;

  /** Whether documents of this type are cited by a proper name: laws, codes, ordinances. */
  public boolean isNamed() {
    return this == LAW || this == CODE || this == ORDINANCE || this == CONSTITUTION;
  }
}
