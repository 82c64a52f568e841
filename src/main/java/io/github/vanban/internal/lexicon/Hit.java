package io.github.vanban.internal.lexicon;

/**
 * A word of a lexicon that stands in a text.
 *
 * @param start first index in the normalised text
 * @param end index behind the last
 * @param entry what stands there
 */
public record Hit(int start, int end, Entry entry) {

  /** A cell of the entry's row. */
  public String get(String column) {
    return entry.get(column);
  }
}
