package io.github.vanban.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The lexicon files whose words are looked for in texts. */
public enum WordList {
  /** Type words of documents: {@code nghị quyết}, {@code chương trình phối hợp}. */
  DOCUMENT_TYPES("document-types", "words"),
  /** Names of laws, codes, ordinances. */
  LAWS("laws", "name", "variants"),
  /** Numbers of laws that are cited by name and year too; no words of its own. */
  LAW_NUMBERS("law-numbers"),
  /** Names and heads of authorities. */
  BODIES("bodies", "name", "variants"),
  /** Since and until when authorities existed, and what followed them; no words of its own. */
  BODY_HISTORY("body-history"),
  /** Provinces, old and new. */
  PLACES("places", "name", "variants"),
  /** Words for an administrative level: {@code tỉnh}, {@code các cấp}. */
  LEVELS("levels", "words"),
  /** Personal titles that stand before a body. */
  TITLES("office-titles", "title"),
  /** Nouns and units that figures count. */
  NOUNS("nouns", "noun", "variants");

  private final String file;
  private final ImmutableList<String> columns;

  WordList(String file, String... columns) {
    this.file = file;
    this.columns = ImmutableList.copyOf(columns);
  }

  /** The file's path below {@code io/github/vanban/}. */
  public String path() {
    return "lexicon/" + file + ".tsv";
  }

  /** The columns that hold words. */
  public List<String> columns() {
    return columns;
  }
}
