package io.github.vanban.internal.link;

import com.google.common.collect.ImmutableSet;
import io.github.vanban.internal.body.FoundBody;
import java.util.List;

/**
 * The references of a text with their dates of issue and issuers, and what that says of its dates
 * and bodies.
 *
 * @param references the references, in text order
 * @param bodies the bodies of the text, in text order, each that issues with the title of the
 *     office that issues ({@code Bộ trưởng Bộ Nội vụ})
 * @param issueDates indices of the dates that are dates of issue and hence no period of a figure
 */
public record IssuedReferences(
    List<IssuedReference> references, List<FoundBody> bodies, ImmutableSet<Integer> issueDates) {

  /** Copies the lists. */
  public IssuedReferences {
    references = List.copyOf(references);
    bodies = List.copyOf(bodies);
  }
}
