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

  /** The name of the layer in the output. */
  public String key() {
    return key;
  }
}
