package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a text speaks of itself as a document: {@code Luật này}, {@code Điều 5 Nghị định
 * này}. It is no {@link Reference}, since it cites no other document.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text, from the type word to {@code này}
 * @param type the type that the word tells; a part of a document, such as the regulation that a
 *     decision issues, has its own
 * @param provision the part that is cited ({@code Điều 5}), else null
 */
public record SelfMention(
    int start, int end, String text, DocumentType type, @Nullable String provision) {

  /** Checks that no required part is missing. */
  public SelfMention {
    requireNonNull(text, "text");
    requireNonNull(type, "type");
  }

  /** The cited parts, parsed from {@link #provision()}; empty where the document is cited whole. */
  public List<Provision> provisions() {
    return provision == null ? List.of() : Provision.parse(provision);
  }
}
