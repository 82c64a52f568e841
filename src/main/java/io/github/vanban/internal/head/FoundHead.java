package io.github.vanban.internal.head;

import io.github.vanban.model.AdministrativeLevel;
import io.github.vanban.model.DocumentNumber;
import io.github.vanban.model.DocumentType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself; the fields are those of {@link io.github.vanban.model.DocumentInfo},
 * and the level of the body that issued it.
 */
public record FoundHead(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String place,
    @Nullable String signer,
    @Nullable String signerPosition,
    List<String> recipients,
    @Nullable DocumentType type,
    @Nullable DocumentNumber number,
    @Nullable String issuer,
    @Nullable AdministrativeLevel issuerLevel,
    List<FoundRecipient> distribution) {

  /** What is known of an empty text: nothing. */
  static final FoundHead EMPTY =
      new FoundHead(null, null, null, null, null, List.of(), null, null, null, null, List.of());

  /** Copies the lists. */
  public FoundHead {
    recipients = List.copyOf(recipients);
    distribution = List.copyOf(distribution);
  }
}
