package io.github.vanban.evaluate.gold;

import io.github.vanban.model.DocumentType;
import org.jspecify.annotations.Nullable;

/** The fields of the text itself, by the names they have in gold and output. */
public enum DocumentField {
  /** Headline, or type and subject. */
  TITLE("title", Domain.TEXT),
  /** Day of publication or signing. */
  DATE("date", Domain.PARTIAL_DAY),
  /** Province it is about. */
  PLACE("place", Domain.TEXT),
  /** Name in the signature block. */
  SIGNER("signer", Domain.TEXT),
  /** Office of the signer. */
  SIGNER_POSITION("signerPosition", Domain.TEXT),
  /** Lines of the list of recipients; the only field with several values. */
  RECIPIENTS("recipients", Domain.TEXT),
  /** Type, where it is a document. */
  TYPE("type", Domain.oneOf(DocumentType.values())),
  /** Number key, where it is a document. */
  NUMBER("number", Domain.NUMBER_KEY),
  /** Issuing body, where it is a document. */
  ISSUER("issuer", Domain.TEXT);

  private final String key;

  /** Immutable, which the checker cannot see through its predicate. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Domain domain;

  DocumentField(String key, Domain domain) {
    this.key = key;
    this.domain = domain;
  }

  /** The name of the field in gold and output. */
  public String key() {
    return key;
  }

  /** The field with a name; null if there is none. */
  static @Nullable DocumentField of(String key) {
    for (DocumentField field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    return null;
  }

  Domain domain() {
    return domain;
  }
}
