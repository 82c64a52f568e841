package io.github.vanban.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The references of one text and the documents they cite, over which they find one another. It is
 * no part of their value. Immutable and thread-safe.
 */
public final class Citations {

  private final List<Reference> references;
  private final List<CitedDocument> documents;
  private final List<List<Reference>> mentions;

  Citations(List<Reference.Builder> references, List<CitedDocument.Builder> documents) {
    List<CitedDocument> cited = new ArrayList<>(documents.size());
    List<List<Reference>> byDocument = new ArrayList<>(documents.size());
    for (CitedDocument.Builder document : documents) {
      CitedDocument value = document.build(this);
      cited.add(value);
      byDocument.add(new ArrayList<>(1));
      if (value.cluster() != cited.size()) {
        throw new IllegalArgumentException(
            "document " + cited.size() + " is of cluster " + value.cluster());
      }
    }
    List<Reference> made = new ArrayList<>(references.size());
    for (Reference.Builder reference : references) {
      Reference value = reference.build(this);
      made.add(value);
      if (value.cluster() < 1 || value.cluster() > cited.size()) {
        throw new IllegalArgumentException("no document for cluster " + value.cluster());
      }
      byDocument.get(value.cluster() - 1).add(value);
    }
    for (int i = 0; i < byDocument.size(); i++) {
      if (byDocument.get(i).isEmpty()) {
        throw new IllegalArgumentException("document " + (i + 1) + " has no reference");
      }
    }
    this.references = List.copyOf(made);
    this.documents = List.copyOf(cited);
    mentions = byDocument.stream().map(List::copyOf).toList();
  }

  /** The references, in text order. */
  public List<Reference> references() {
    return references;
  }

  /** The documents, in order of first mention. */
  public List<CitedDocument> documents() {
    return documents;
  }

  CitedDocument document(int cluster) {
    return documents.get(cluster - 1);
  }

  List<Reference> mentions(int cluster) {
    return mentions.get(cluster - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citations;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
