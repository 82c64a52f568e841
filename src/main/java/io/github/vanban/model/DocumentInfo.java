package io.github.vanban.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text itself: what its header, headline and signature block say of it.
 *
 * @param title headline of a news text, or type and subject of a document; else null
 * @param date date of publication or signing; null if the text gives none
 * @param place short name of the province the text is about; null if it names none
 * @param signer name in the signature block; null if there is none
 * @param signerPosition office of the signer, else null
 * @param recipients lines of the list of recipients ({@code Nơi nhận}), without one those that the
 *     text addresses ({@code Kính gửi}); empty if there is neither
 * @param type type of the text where it is a document; null for news
 * @param number its own number and symbol where it is a document that has one; else null
 * @param issuer its issuing body where it is a document; else null
 * @param distribution all that it goes to, typed: first whom it addresses, then the list of
 *     recipients
 */
public record DocumentInfo(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String place,
    @Nullable String signer,
    @Nullable String signerPosition,
    List<String> recipients,
    @Nullable DocumentType type,
    @Nullable DocumentNumber number,
    @Nullable String issuer,
    List<Recipient> distribution) {

  /** What is known of an empty text: nothing. */
  public static final DocumentInfo EMPTY =
      new DocumentInfo(null, null, null, null, null, List.of(), null, null, null, List.of());

  /** A text of whose recipients no more is known than their lines. */
  public DocumentInfo(
      @Nullable String title,
      @Nullable LocalDate date,
      @Nullable String place,
      @Nullable String signer,
      @Nullable String signerPosition,
      List<String> recipients,
      @Nullable DocumentType type,
      @Nullable DocumentNumber number,
      @Nullable String issuer) {
    this(title, date, place, signer, signerPosition, recipients, type, number, issuer, List.of());
  }

  /** Copies the lists. */
  public DocumentInfo {
    recipients = List.copyOf(recipients);
    distribution = List.copyOf(distribution);
  }
}
