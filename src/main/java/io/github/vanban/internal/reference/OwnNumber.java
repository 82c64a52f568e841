package io.github.vanban.internal.reference;

import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;

/**
 * The number that a document has in its own header.
 *
 * @param start first index of the number in the normalised text
 * @param end index after it
 * @param number the number
 * @param type what its code tells
 */
public record OwnNumber(int start, int end, DocumentNumber number, DocumentType type) {

  /** Whether the number covers an index. */
  public boolean covers(int index) {
    return index >= start && index < end;
  }
}
