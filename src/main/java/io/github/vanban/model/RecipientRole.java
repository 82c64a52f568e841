package io.github.vanban.model;

/**
 * How a recipient stands in a document. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5 and
 * II.9.
 */
public enum RecipientRole {
  /** Whom the text addresses: behind {@code Kính gửi}. */
  ADDRESSEE,
  /** Named in the list of recipients ({@code Nơi nhận}). */
  COPY,
  /** Those named elsewhere in the text: {@code Như trên}, {@code Như Điều 3}. */
  AS_NAMED,
  /** The copy that is filed: {@code Lưu: VT, TH}. */
  FILE
}
