package io.github.vanban.internal.fields;

import io.github.vanban.Extraction;
import io.github.vanban.model.Layer;
import io.github.vanban.model.Mention;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * The mentions of one extraction by their indices, which stand for them in the output. Immutable
 * and thread-safe.
 */
public final class Lists {

  private final Extraction extraction;
  private final IdentityHashMap<Mention, Integer> indices = new IdentityHashMap<>();

  /** Those of an extraction. */
  public Lists(Extraction extraction) {
    this.extraction = extraction;
    for (Layer layer : Layer.values()) {
      List<? extends Mention> mentions = extraction.mentions(layer);
      for (int i = 0; i < mentions.size(); i++) {
        indices.put(mentions.get(i), i);
      }
    }
  }

  /** The extraction. */
  public Extraction extraction() {
    return extraction;
  }

  /** The index of a mention in the list of its layer. */
  public int index(Mention mention) {
    return Objects.requireNonNull(indices.get(mention), "a mention of another extraction");
  }
}
