package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention of one particular document.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Reference extends Mention {

  /** Starts a new one, of which nothing is set. */
  static Builder builder() {
    return new Builder();
  }

  /** The document's type, from its type word or, failing that, from its symbol. */
  DocumentType type();

  /** Its number and symbol, or null for laws cited by name. */
  @Nullable DocumentNumber number();

  /** The date of issue that this mention, or the list it stands in, gives; else null. */
  @Nullable LocalDate issued();

  /** Id of the rule that found the date of issue; null where there is none. */
  @Nullable String issuedRule();

  /** The issuing body as this mention, or the list it stands in, names it; else null. */
  @Nullable String issuer();

  /** Id of the rule that found the issuer; null where there is none. */
  @Nullable String issuerRule();

  /** Number, from 1, that mentions of the same document in this text share. */
  int cluster();

  /** Id of the rule that joined it to another mention of the document; null where none did. */
  @Nullable String clusterRule();

  /** The part of the document that is cited ({@code khoản 2 Điều 5}), else null. */
  @Nullable String provision();

  /** The document it is a mention of, with all that the text says of it. */
  CitedDocument document();

  /** The cited parts, parsed from {@link #provision()}; empty where the document is cited whole. */
  default List<Provision> provisions() {
    String part = provision();
    return part == null ? List.of() : Provision.parse(part);
  }

  /** Collects the parts of one, each under the name of its accessor. For one thread at a time. */
  final class Builder {
    private int start;
    private int end;
    private @Nullable String text;
    private @Nullable String rule;
    private @Nullable DocumentType type;
    private @Nullable DocumentNumber number;
    private @Nullable LocalDate issued;
    private @Nullable String issuedRule;
    private @Nullable String issuer;
    private @Nullable String issuerRule;
    private int cluster;
    private @Nullable String clusterRule;
    private @Nullable String provision;

    private Builder() {}

    public Builder start(int start) {
      this.start = start;
      return this;
    }

    public Builder end(int end) {
      this.end = end;
      return this;
    }

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder rule(String rule) {
      this.rule = rule;
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

    public Builder issued(@Nullable LocalDate issued) {
      this.issued = issued;
      return this;
    }

    public Builder issuedRule(@Nullable String issuedRule) {
      this.issuedRule = issuedRule;
      return this;
    }

    public Builder issuer(@Nullable String issuer) {
      this.issuer = issuer;
      return this;
    }

    public Builder issuerRule(@Nullable String issuerRule) {
      this.issuerRule = issuerRule;
      return this;
    }

    public Builder cluster(int cluster) {
      this.cluster = cluster;
      return this;
    }

    public Builder clusterRule(@Nullable String clusterRule) {
      this.clusterRule = clusterRule;
      return this;
    }

    public Builder provision(@Nullable String provision) {
      this.provision = provision;
      return this;
    }

    // Linked to its document by CitedDocument.link.
    Reference build(Citations citations) {
      return new Value(
          start,
          end,
          requireNonNull(text, "text"),
          requireNonNull(rule, "rule"),
          requireNonNull(type, "type"),
          number,
          issued,
          issuedRule,
          issuer,
          issuerRule,
          cluster,
          clusterRule,
          provision,
          citations);
    }

    record Value(
        int start,
        int end,
        String text,
        String rule,
        DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable LocalDate issued,
        @Nullable String issuedRule,
        @Nullable String issuer,
        @Nullable String issuerRule,
        int cluster,
        @Nullable String clusterRule,
        @Nullable String provision,
        Citations citations)
        implements Reference {

      @Override
      public CitedDocument document() {
        return citations.document(cluster);
      }

      @Override
      public String toString() {
        return text;
      }
    }
  }
}
