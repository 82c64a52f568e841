package io.github.vanban.model;

/** What a recipient gets a document for. */
public enum RecipientPurpose {
  /** {@code để báo cáo}. */
  REPORT,
  /** {@code để thực hiện}. */
  ACTION,
  /** {@code để phối hợp}. */
  COORDINATION,
  /** {@code để biết}. */
  INFORMATION,
  /** {@code để đăng tải}. */
  PUBLICATION
}
