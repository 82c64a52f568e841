package io.github.vanban.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text itself: what its header, headline and signature block say of it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DocumentInfo {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** Headline of a news text, or type and subject of a document; else null. */
  @Nullable String title();

  /** Date of publication or signing; null if the text gives none. */
  @Nullable LocalDate date();

  /** Short name of the province the text is about; null if it names none. */
  @Nullable String place();

  /** Name in the signature block; null if there is none. */
  @Nullable String signer();

  /** Office of the signer, else null. */
  @Nullable String signerPosition();

  /**
   * Lines of the list of recipients ({@code Nơi nhận}), without one those that the text addresses
   * ({@code Kính gửi}); empty if there is neither.
   */
  List<String> recipients();

  /** Type of the text where it is a document; null for news. */
  @Nullable DocumentType type();

  /** Its own number and symbol where it is a document that has one; else null. */
  @Nullable DocumentNumber number();

  /** Its issuing body where it is a document; else null. */
  @Nullable String issuer();

  /**
   * Where it is a document with a number, the key that {@link CitedDocument#key()} gives in texts
   * that cite it; else null.
   */
  @Nullable String key();

  /** All that it goes to, typed: first whom it addresses, then the list of recipients. */
  List<Recipient> distribution();

  /** What is known of an empty text: nothing. */
  static DocumentInfo empty() {
    return builder().build();
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable String place;
    private @Nullable String signer;
    private @Nullable String signerPosition;
    private List<String> recipients = List.of();
    private @Nullable DocumentType type;
    private @Nullable DocumentNumber number;
    private @Nullable String issuer;
    private @Nullable String key;
    private List<Recipient> distribution = List.of();

    private Builder() {}

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder date(@Nullable LocalDate date) {
      this.date = date;
      return this;
    }

    public Builder place(@Nullable String place) {
      this.place = place;
      return this;
    }

    public Builder signer(@Nullable String signer) {
      this.signer = signer;
      return this;
    }

    public Builder signerPosition(@Nullable String signerPosition) {
      this.signerPosition = signerPosition;
      return this;
    }

    public Builder recipients(List<String> recipients) {
      this.recipients = recipients;
      return this;
    }

    public Builder type(@Nullable DocumentType type) {
      this.type = type;
      return this;
    }

    public Builder number(@Nullable DocumentNumber number) {
      this.number = number;
      return this;
    }

    public Builder issuer(@Nullable String issuer) {
      this.issuer = issuer;
      return this;
    }

    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    public Builder distribution(List<Recipient> distribution) {
      this.distribution = distribution;
      return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if a part that must be there was not set
     */
    public DocumentInfo build() {
      return new Value(
          title,
          date,
          place,
          signer,
          signerPosition,
          recipients,
          type,
          number,
          issuer,
          key,
          distribution);
    }

    record Value(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String signer,
        @Nullable String signerPosition,
        List<String> recipients,
        @Nullable DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable String issuer,
        @Nullable String key,
        List<Recipient> distribution)
        implements DocumentInfo {

      Value {
        recipients = List.copyOf(recipients);
        distribution = List.copyOf(distribution);
      }
    }
  }
}
