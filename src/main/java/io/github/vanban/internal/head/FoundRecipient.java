package io.github.vanban.internal.head;

import io.github.vanban.model.RecipientPurpose;
import io.github.vanban.model.RecipientRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of recipients in the normalised text; the fields are those of {@link
 * io.github.vanban.model.Recipient}, its bodies are indices among those of the text.
 */
public record FoundRecipient(
    int start,
    int end,
    String name,
    RecipientRole role,
    @Nullable RecipientPurpose purpose,
    @Nullable String note,
    List<Integer> bodies) {

  /** Copies the list. */
  public FoundRecipient {
    bodies = List.copyOf(bodies);
  }
}
