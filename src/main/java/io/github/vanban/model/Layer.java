package io.github.vanban.model;

/** The layers of mentions, by the names they have in the output. */
public enum Layer {
  /** Mentions of documents. */
  REFERENCES("references"),
  /** Expressions of calendar time. */
  DATES("dates"),
  /** Authorities. */
  BODIES("bodies"),
  /** Figures. */
  STATISTICS("statistics");

  private final String key;

  Layer(String key) {
    this.key = key;
  }

  /**
   * The layer with a name of the output.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Layer of(String key) {
    for (Layer layer : values()) {
      if (layer.key.equals(key)) {
        return layer;
      }
    }
    throw new IllegalArgumentException("no layer " + key);
  }

  /** The name of the layer in the output. */
  public String key() {
    return key;
  }
}
