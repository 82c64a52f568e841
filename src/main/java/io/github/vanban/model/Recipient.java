package io.github.vanban.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of those that a document goes to. A line may name several bodies ({@code Thường trực
 * Tỉnh ủy, HĐND tỉnh (b/c)}); it is kept whole, since its note holds for all of them.
 *
 * @param start first UTF-16 unit in the original text
 * @param end UTF-16 unit behind the last one
 * @param text the original text, without the line's bullet and the mark that ends it; where lines
 *     of another column stand between its own, with them
 * @param name who it is, as printed, on one line, without the note; of a filed copy where it is
 *     filed ({@code VT, TH})
 * @param role how it stands in the document
 * @param purpose what it gets the document for, where its note says so, else null
 * @param note what stands in brackets behind it, or the words that tell the purpose ({@code b/c},
 *     {@code 05b}), else null
 * @param bodies indices in the list of bodies of those that it names, in text order
 */
public record Recipient(
    int start,
    int end,
    String text,
    String name,
    RecipientRole role,
    @Nullable RecipientPurpose purpose,
    @Nullable String note,
    List<Integer> bodies) {

  /** Copies the list and checks that no required part is missing. */
  public Recipient {
    requireNonNull(text, "text");
    requireNonNull(name, "name");
    requireNonNull(role, "role");
    bodies = List.copyOf(bodies);
  }
}
