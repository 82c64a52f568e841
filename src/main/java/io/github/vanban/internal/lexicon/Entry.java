package io.github.vanban.internal.lexicon;

/**
 * One word of a lexicon file.
 *
 * @param list the file it is in
 * @param row its row
 * @param form the folded form that is looked for
 * @param written the word as the file writes it
 */
public record Entry(WordList list, Table.Row row, String form, String written) {

  /** Id of its row. */
  public String id() {
    return row.id();
  }

  /** A cell of its row; empty where the file has none. */
  public String get(String column) {
    return row.get(column);
  }
}
