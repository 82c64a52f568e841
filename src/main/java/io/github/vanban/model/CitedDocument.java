package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One document that a text cites, with all that the text says of it, whichever mention says it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CitedDocument {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** The number that its mentions share. */
  int cluster();

  /** Its type. */
  DocumentType type();

  /**
   * Its number and symbol as fully as a mention gives it; for a law cited by name and year alone
   * the number that {@code lexicon/law-numbers.tsv} has for it, else null.
   */
  @Nullable DocumentNumber number();

  /**
   * Of a law cited by name, or by a number that {@code lexicon/law-numbers.tsv} has: its id in
   * {@code lexicon/laws.tsv}, {@code sua-doi:} before it for a law that amends it, {@code @} and
   * the year after it where one is told; for a law that the lexicon lacks, the name as written;
   * else null.
   */
  @Nullable String name();

  /** The first date of issue that a mention gives, else null. */
  @Nullable LocalDate issued();

  /** The issuing body as the first mention that names one has it, else null. */
  @Nullable String issuer();

  /**
   * The province or unit in the issuer's name; where none is named and the symbol is of a body of a
   * province ({@code UBND}, {@code TU}), the province that the text is about; else null.
   */
  @Nullable String place();

  /**
   * The bodies that the symbol stands for, by their canonical names, where each code stands for one
   * body alone ({@code TTg}: Thủ tướng Chính phủ); else empty.
   */
  List<String> organs();

  /** Its title as written, from {@code về} on or between quotes, else null. */
  @Nullable String title();

  /** What the text says it calls the document from there on, in text order. */
  List<String> aliases();

  /** Its mentions, in text order. */
  List<Reference> mentions();

  /**
   * A key that is the same in all texts that tell as much of the document, in whatever spelling:
   *
   * <ul>
   *   <li>{@code TYPE:number} where number or symbol tells the year or the term;
   *   <li>{@code TYPE:number@year} where the number begins anew each year and the text gives the
   *       date of issue, so that {@code 16/CT-TTg} of 2016 and of 2020 have two keys;
   *   <li>{@code @place} before that where {@link #place()} is known, so that {@code 01/QĐ-UBND} of
   *       two provinces have two keys;
   *   <li>{@code TYPE:name} for laws whose number is not known, with {@code @year} where it is
   *       told.
   * </ul>
   *
   * <p>Example: {@code DECISION:1|QĐ|UBND@Hà Nam@2020}.
   */
  String key();

  /**
   * The key as a URI: {@code urn:x-vanban:} and the parts of the key, in lower case,
   * percent-encoded as UTF-8 and joined by colons ({@code
   * urn:x-vanban:decision:1:q%C4%91:ubnd:h%C3%A0-nam:2020}).
   */
  String uri();

  /**
   * The references of one text and the documents they cite, each linked to the other.
   *
   * @param references in text order
   * @param documents in order of first mention, so that cluster {@code n} is at {@code n - 1}
   * @throws IllegalArgumentException if a reference is of a cluster without document, or a document
   *     has no reference
   */
  static Citations link(List<Reference.Builder> references, List<Builder> documents) {
    return new Citations(references, documents);
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int cluster;
    private @Nullable DocumentType type;
    private @Nullable DocumentNumber number;
    private @Nullable String name;
    private @Nullable LocalDate issued;
    private @Nullable String issuer;
    private @Nullable String place;
    private List<String> organs = List.of();
    private @Nullable String title;
    private List<String> aliases = List.of();

    private Builder() {}

    public Builder cluster(int cluster) {
      this.cluster = cluster;
      return this;
    }

    public Builder type(DocumentType type) {
      this.type = type;
      return this;
    }

    public Builder number(@Nullable DocumentNumber number) {
      this.number = number;
      return this;
    }

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder issued(@Nullable LocalDate issued) {
      this.issued = issued;
      return this;
    }

    public Builder issuer(@Nullable String issuer) {
      this.issuer = issuer;
      return this;
    }

    public Builder place(@Nullable String place) {
      this.place = place;
      return this;
    }

    public Builder organs(List<String> organs) {
      this.organs = organs;
      return this;
    }

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder aliases(List<String> aliases) {
      this.aliases = aliases;
      return this;
    }

    // Linked to its mentions by CitedDocument.link.
    CitedDocument build(Citations citations) {
      return new Value(
          cluster,
          requireNonNull(type, "type"),
          number,
          name,
          issued,
          issuer,
          place,
          organs,
          title,
          aliases,
          citations);
    }

    record Value(
        int cluster,
        DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable String name,
        @Nullable LocalDate issued,
        @Nullable String issuer,
        @Nullable String place,
        List<String> organs,
        @Nullable String title,
        List<String> aliases,
        Citations citations)
        implements CitedDocument {

      Value {
        organs = List.copyOf(organs);
        aliases = List.copyOf(aliases);
        if (number == null && name == null) {
          throw new IllegalArgumentException("a document without number and name");
        }
      }

      @Override
      public String key() {
        return number == null ? type + ":" + name : DocumentKeys.of(type, number, place, issued);
      }

      @Override
      public String uri() {
        String parts = key().toLowerCase(Locale.ROOT).replaceAll("[|@]", ":").replace(' ', '-');
        return "urn:x-vanban:"
            + URLEncoder.encode(parts, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("+", "%20");
      }

      @Override
      public List<Reference> mentions() {
        return citations.mentions(cluster);
      }
    }
  }
}
